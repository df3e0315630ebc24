import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Stage } from "./stages.ts";
import { tallyOf, type Tally } from "./tally.ts";

/** Runs one stage to its end, however it ends, and says what it counted. */
export async function runStage(stage: Stage): Promise<Tally> {
  const folder = await mkdtemp(join(tmpdir(), "panelkit-proof-"));
  const path = join(folder, "report.json");
  try {
    const code = await runScript(stage, path);
    if (stage.report === undefined) return tallyOf({ stage: stage.name, code });
    return tallyOf({ stage: stage.name, code, report: await readReport(stage.report, path) });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function runScript({ script, args = [], env = {}, report }: Stage, path: string): Promise<number> {
  const words = ["npm", "run", "--silent", script, "--", ...args, ...(report?.args(path) ?? [])];
  // Through the shell, because npm is a shell script on some systems and a batch file on others.
  const child = spawn(words.join(" "), {
    shell: true,
    stdio: "inherit",
    env: { ...process.env, ...env, ...report?.env?.(path) },
  });
  return new Promise((resolve) => {
    child.on("error", () => resolve(1));
    child.on("close", (code) => resolve(code ?? 1));
  });
}

async function readReport(report: NonNullable<Stage["report"]>, path: string): Promise<Tally | null> {
  try {
    return report.read(await readFile(path, "utf8"));
  } catch {
    return null;
  }
}
