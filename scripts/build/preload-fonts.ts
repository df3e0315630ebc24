import type { Plugin } from "vite";

/** The faces that every screen shows. Others are read when their letters occur: the browser warns of what waits unused. */
const EVERYWHERE = [400, 500, 600].map((weight) => `ibm-plex-sans-latin-${weight}-normal`);

const SCRIPT = '<script type="module"';

/**
 * The page with links that have it read these faces beside its script, and before it. Without them a browser asks for a
 * face when it has set the first text, which then stands unseen until it is there, and is set once more. Throws if a
 * face is not among the built files, or the page has no script.
 */
export function withFontLinks(html: string, files: readonly string[]): string {
  if (html.split(SCRIPT).length !== 2) throw new Error(`index.html must hold ${SCRIPT} exactly once`);
  const links = EVERYWHERE.map((face) => {
    const file = files.find((name) => name.includes(`/${face}-`) && name.endsWith(".woff2"));
    if (file === undefined) throw new Error(`the build has no ${face}`);
    return `<link rel="preload" as="font" type="font/woff2" crossorigin href="./${file}" />\n    `;
  });
  return html.replace(SCRIPT, () => `${links.join("")}${SCRIPT}`);
}

export const preloadFonts = (): Plugin => ({
  name: "panelkit:preload-fonts",
  apply: "build",
  transformIndexHtml: {
    order: "post",
    handler: (html, { bundle }) => withFontLinks(html, Object.keys(bundle ?? {})),
  },
});
