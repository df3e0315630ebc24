import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { build } from "vite";
import { FIRST_SCREEN_LIST } from "./build/first-screen.ts";
import { inRepo } from "./paths.ts";
import { table } from "./table.ts";

/** 150 kB, in thousands of bytes as everywhere else. */
const BUDGET = 150_000;

await build({ logLevel: "warn" });
const names = JSON.parse(await readFile(FIRST_SCREEN_LIST, "utf8")) as readonly string[];
const sizes = await Promise.all(
  names.map(async (name) => {
    const bytes = await readFile(join(inRepo("dist"), name));
    return { name, plain: bytes.length, brotli: brotliCompressSync(bytes).length };
  }),
);
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const total = sum(sizes.map(({ brotli }) => brotli));
const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

console.log(
  table([
    ["first screen", "plain", "brotli"],
    ...sizes.map(({ name, plain, brotli }) => [name, kB(plain), kB(brotli)]),
    ["total", kB(sum(sizes.map(({ plain }) => plain))), kB(total)],
    ["budget", "", kB(BUDGET)],
  ]),
);
if (total > BUDGET) {
  console.error(`The first screen is ${kB(total - BUDGET)} over its budget.`);
  process.exitCode = 1;
}
