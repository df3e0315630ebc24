import { expect, it } from "vitest";
import { firstScreenOf, type Chunk } from "../../scripts/build/first-screen.ts";

const chunk = (fileName: string, more: Partial<Chunk> = {}): Chunk => ({
  fileName,
  isEntry: false,
  moduleIds: [],
  imports: [],
  styles: [],
  ...more,
});

const entry = chunk("index.js", { isEntry: true, imports: ["shared.js"], styles: ["index.css"] });
const home = chunk("home.js", {
  moduleIds: ["/somewhere/src/features/home/home-screen.tsx"],
  imports: ["shared.js", "list.js"],
});
const shared = chunk("shared.js", { imports: ["index.js"] });
const list = chunk("list.js", { styles: ["list.css"] });
const late = chunk("late.js", { styles: ["late.css"] });

it("holds the entry, the home screen and what they import, and nothing that comes later", () => {
  const files = firstScreenOf([late, list, shared, home, entry]);
  expect(files).toEqual(["home.js", "index.css", "index.js", "list.css", "list.js", "shared.js"]);
});

it("fails if there is no entry to measure", () => {
  expect(() => firstScreenOf([home, shared])).toThrow("no entry");
});

it("fails if the home screen cannot be found", () => {
  expect(() => firstScreenOf([entry, shared])).toThrow("home-screen");
});
