import { expect, it } from "vitest";
import { withFontLinks } from "../../scripts/build/preload-fonts.ts";

const PAGE = '<head><title>Page</title><script type="module" src="./a.js"></script></head>';

const built = (...weights: readonly number[]): readonly string[] =>
  weights.map((weight) => `assets/ibm-plex-sans-latin-${weight}-normal-x.woff2`);

it("names the built file of each face that every screen shows, and no other, before the script", () => {
  const others = [
    "assets/ibm-plex-sans-latin-ext-400-normal-y.woff2",
    "assets/ibm-plex-mono-latin-400-normal-z.woff2",
  ];
  const html = withFontLinks(PAGE, [...others, ...built(600, 400, 500)]);
  const named = [...html.matchAll(/(?:href|src)="\.\/([^"]+)"/g)].map(([, name]) => name);
  expect(named).toEqual([...built(400, 500, 600), "a.js"]);
});

it("fails if a face is not built", () => {
  expect(() => withFontLinks(PAGE, built(400, 600))).toThrow("ibm-plex-sans-latin-500-normal");
});

it("fails if the page has no script", () => {
  expect(() => withFontLinks("<head></head>", built(400, 500, 600))).toThrow("exactly once");
});
