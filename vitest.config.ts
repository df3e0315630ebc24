import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

const shared = { clearMocks: true, restoreMocks: true, testTimeout: 20_000 };

/**
 * Screens (`.tsx`) run in jsdom; everything else in Node, where what the core may not touch does not exist. The core
 * keeps nothing from one call to the next, so its tests need no module loaded anew for each file.
 */
export default defineConfig({
  plugins: [react()],
  test: {
    // One less is the default, which on two cores leaves one idle.
    maxWorkers: "100%",
    projects: [
      {
        extends: true,
        test: {
          ...shared,
          name: "core",
          environment: "node",
          isolate: false,
          include: ["test/core/**/*.test.ts"],
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: "node",
          environment: "node",
          include: ["test/**/*.test.ts"],
          exclude: ["test/core/**"],
        },
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
