import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig, type PluginOption } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import { viteSingleFile } from "vite-plugin-singlefile";
import { webPolicyPlugin } from "./scripts/build/csp.ts";
import { firstScreenPlugin } from "./scripts/build/first-screen.ts";
import { oneFirstFile } from "./scripts/build/one-first-file.ts";
import { preloadFonts } from "./scripts/build/preload-fonts.ts";
import { singleFilePlugin } from "./scripts/build/single-file.ts";
import { woff2Only } from "./scripts/build/woff2-only.ts";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** All of it is kept on the device, lazy screens and fonts too; a new version waits until someone says yes. */
const offline = (): PluginOption =>
  VitePWA({
    strategies: "generateSW",
    registerType: "prompt",
    injectRegister: false,
    manifest: false,
    workbox: {
      globPatterns: ["**/*"],
      maximumFileSizeToCacheInBytes: 20_000_000,
      navigateFallback: "index.html",
      cleanupOutdatedCaches: true,
      // The page that installed it is served from the device at once, not only after a reload.
      clientsClaim: true,
      inlineWorkboxRuntime: true,
      sourcemap: false,
    },
  });

/** A file of its own, so that it runs before the files which the entry shares with the screens. */
const TRUSTED_TYPES_FIRST = {
  name: "trusted-types",
  test: /\/src\/app\/trusted-types\.ts$/,
  priority: 1,
};

export default defineConfig(({ mode }) => {
  const { plugin: firstFilePlugin, isFirst } = oneFirstFile();
  const isFile = mode === "file";
  const outDir = here(isFile ? "dist-file" : "dist");
  return {
    base: "./",
    plugins: [
      react(),
      woff2Only(),
      ...(isFile
        ? [viteSingleFile(), singleFilePlugin(outDir, here("public/icon.svg"))]
        : [webPolicyPlugin(), preloadFonts(), firstFilePlugin, firstScreenPlugin(), offline()]),
    ],
    publicDir: isFile ? false : "public",
    resolve: {
      alias: [
        {
          find: /^(?:html2canvas|canvg|dompurify|core-js(?:\/.*)?)$/,
          replacement: here("scripts/build/nothing.ts"),
        },
      ],
    },
    // A module worker fails on file://, and a worker loaded by address does not inherit the page's policy.
    worker: { format: "iife" },
    build: {
      outDir,
      emptyOutDir: true,
      target: "es2023",
      // The polyfill would fetch, which the policy forbids.
      modulePreload: { polyfill: false },
      // The budget that counts is the first screen's, kept by `npm run size`.
      chunkSizeWarningLimit: 100_000,
      // A font or picture in the style sheet would count against the first screen.
      assetsInlineLimit: 0,
      rolldownOptions: {
        output: { codeSplitting: { groups: [TRUSTED_TYPES_FIRST, { name: "first-screen", test: isFirst }] } },
      },
    },
  };
});
