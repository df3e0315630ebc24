import type { Plugin } from "vite";

const OLD_FORMAT = /,\s*url\([^)]*\.woff\)\s*format\(["']woff["']\)/g;

/** Font packages list each font twice; every supported browser reads the first, and the copy would be kept offline too. */
export const woff2Only = (): Plugin => ({
  name: "panelkit:woff2-only",
  enforce: "pre",
  transform: {
    filter: { id: /@fontsource\/.*\.css$/ },
    handler: (code) => ({ code: code.replace(OLD_FORMAT, ""), map: null }),
  },
});
