import { existsSync, readdirSync, readFileSync } from "node:fs";
import { inRepo } from "../../scripts/paths.ts";

/** A file as the guards see it. The path is relative to the repository, with forward slashes. */
export type SourceFile = { readonly path: string; readonly text: string };

const isCode = (path: string): boolean => /\.tsx?$/.test(path) && !path.endsWith(".d.ts");

/** Every TypeScript file below a folder. An empty list would let every guard pass, so it is an error. */
export function sourceFiles(folder: string): readonly SourceFile[] {
  const names = readdirSync(inRepo(folder), { recursive: true, encoding: "utf8" });
  const paths = names.map((name) => `${folder}/${name.replaceAll("\\", "/")}`).filter(isCode);
  if (paths.length === 0) throw new Error(`no source file in ${folder}`);
  return paths.map((path) => ({ path, text: readFileSync(inRepo(path), "utf8") }));
}

export const folderExists = (path: string): boolean => existsSync(inRepo(path));

/** What a guard says about all the files, in the form it is easiest to read in a failed test. */
export const complaints = (
  files: readonly SourceFile[],
  guard: (file: SourceFile) => readonly string[],
): readonly string[] => files.flatMap((file) => guard(file).map((complaint) => `${file.path}: ${complaint}`));
