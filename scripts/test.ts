import { rm } from "node:fs/promises";
import { inRepo } from "./paths.ts";
import { runStage } from "./proof/run-stage.ts";
import { PROOF, UPKEEP } from "./proof/stages.ts";
import { NOTHING, add, summary } from "./proof/tally.ts";

const stages = process.argv.includes("--with-upkeep") ? [...PROOF, ...UPKEEP] : PROOF;

// Without the last builds, so that no browser test passes on them after a build that failed.
for (const folder of ["dist", "dist-file"]) await rm(inRepo(folder), { recursive: true, force: true });

let tally = NOTHING;
for (const stage of stages) {
  console.log(`\n== ${stage.name}`);
  tally = add(tally, await runStage(stage));
}
console.log(`\n${summary(tally)}`);
process.exitCode = tally.failed.length === 0 ? 0 : 1;
