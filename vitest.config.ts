import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

const shared = { clearMocks: true, restoreMocks: true, testTimeout: 20_000 };

/** Screens (`.tsx`) run in jsdom; everything else in Node, where what the core may not touch does not exist. */
export default defineConfig({
  plugins: [react()],
  test: {
    projects: [
      {
        extends: true,
        test: { ...shared, name: "node", environment: "node", include: ["test/**/*.test.ts"] },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: "dom",
          environment: "jsdom",
          include: ["test/**/*.test.tsx"],
          setupFiles: ["test/dom-setup.ts"],
        },
      },
    ],
  },
});
