import { readdir } from "node:fs/promises";
import { build } from "vite";
import type { Bench, Figure } from "./bench/figure.ts";
import { inRepo } from "./paths.ts";
import { table } from "./table.ts";

/** One file per figure. `npm run bench -- start` runs those named. */
const names = process.argv.slice(2);
const files = (await readdir(inRepo("scripts/bench/figures"))).filter((file) => file.endsWith(".ts")).sort();
const benches = await Promise.all(
  files.map(async (file) => (await import(`./bench/figures/${file}`)) as Bench),
);
const chosen = benches.filter(({ name }) => names.length === 0 || names.includes(name));
if (chosen.length === 0)
  throw new Error(`no such figure; there are: ${benches.map(({ name }) => name).join(", ")}`);

await build({ logLevel: "warn" });
const figures: Figure[] = [];
for (const { run } of chosen) figures.push(...(await run()));

const row = ({ what, ms, against, againstMs, budget }: Figure): readonly string[] => {
  const ratio = ms / againstMs;
  const verdict = budget === null ? "" : ratio <= budget ? "within" : "OVER";
  return [
    what,
    `${ms.toFixed(1)} ms`,
    against,
    `${againstMs.toFixed(1)} ms`,
    ratio.toFixed(2),
    budget === null ? "none" : `${budget}`,
    verdict,
  ];
};
console.log(table([["what", "time", "against", "time", "ratio", "budget", ""], ...figures.map(row)]));
