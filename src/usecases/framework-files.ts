import { asciiName } from "#core/files/file-name.ts";
import {
  MOST_FRAMEWORK_BYTES,
  readFrameworkJson,
  writeFrameworkJson,
  type FrameworkFileFault,
} from "#core/files/framework-json.ts";
import { csvText, SEPARATORS, type Separator, type Table } from "#core/framework/csv/cells.ts";
import { columnOf } from "#core/framework/csv/columns.ts";
import { EXAMPLE_FRAMEWORK } from "#core/framework/csv/example-framework.ts";
import { blocking, type CsvProblem } from "#core/framework/csv/problem.ts";
import { readTable } from "#core/framework/csv/read-table.ts";
import type { SpeltFramework } from "#core/framework/csv/spelt.ts";
import { writeTable } from "#core/framework/csv/write-table.ts";
import type { Framework } from "#core/model/framework.ts";
import { textOfBytes } from "#core/notice/source/decode-text.ts";
import type { FileError } from "#core/ports.ts";
import { utf8 } from "#core/shared/hash.ts";
import { err, ok, type Result } from "#core/shared/result.ts";
import type { World } from "#usecases/world.ts";

type Saved = Promise<Result<{ readonly name: string } | "cancelled", FileError>>;

/** How a framework leaves the program: as JSON, or as a table with this separator. */
export type ExportKind = "json" | "comma" | "semicolon";

const SEPARATOR: { readonly [K in Exclude<ExportKind, "json">]: Separator } = { comma: ",", semicolon: ";" };

/** Saves a framework as a file. */
export function exportFramework(world: World, framework: Framework, kind: ExportKind): Saved {
  const stem = [asciiName(framework.name), asciiName(framework.version)].filter((each) => each !== "");
  const name = stem.length === 0 ? "framework" : stem.join("_");
  if (kind === "json") {
    return world.files.saveAs(`${name}.framework.json`, writeFrameworkJson(framework), "application/json");
  }
  const text = csvText(writeTable(framework), SEPARATOR[kind]);
  return world.files.saveAs(`${name}.framework.csv`, utf8(text), "text/csv");
}

/** Saves the example that shows how a framework is written down as a table. */
export const exportExample = (world: World, kind: Exclude<ExportKind, "json">): Saved =>
  world.files.saveAs(
    "framework-example.csv",
    utf8(csvText(writeTable(EXAMPLE_FRAMEWORK), SEPARATOR[kind])),
    "text/csv",
  );

/** What was read out of a file: a framework, or the words of one with what could not be understood. */
export type FileReading =
  | { readonly is: "framework"; readonly framework: Framework }
  | { readonly is: "table"; readonly spelt: SpeltFramework; readonly problems: readonly CsvProblem[] };

/** Lets the person choose a file and reads it. Nothing is saved. */
export async function openFrameworkFile(
  world: World,
): Promise<Result<{ readonly name: string; readonly reading: FileReading } | "cancelled", OpenFileError>> {
  const opened = await world.files.open(ACCEPT);
  if (!opened.ok) return opened;
  if (opened.value === "cancelled") return ok("cancelled");
  const { name, bytes } = opened.value;
  const reading = await readFrameworkFile(name, bytes);
  return reading.ok ? ok({ name, reading: reading.value }) : reading;
}

export type OpenFileError = FrameworkFileFault | FileError;

const ACCEPT = {
  extensions: [".json", ".csv", ".txt"],
  type: "application/octet-stream",
  mostBytes: MOST_FRAMEWORK_BYTES,
};

/** Reads a file by what it holds: JSON begins with a brace, anything else is a table. */
export async function readFrameworkFile(
  name: string,
  bytes: Uint8Array,
): Promise<Result<FileReading, FrameworkFileFault>> {
  if (bytes.length > MOST_FRAMEWORK_BYTES) return err({ code: "too-large", most: MOST_FRAMEWORK_BYTES });
  const text = textOfBytes(bytes).replace(/^\ufeff/, "");
  if (text.includes("\u0000")) return err({ code: "not-text" });
  if (/^\s*[{[]/.test(text) || name.toLowerCase().endsWith(".json")) {
    const framework = readFrameworkJson(bytes);
    return framework.ok ? ok({ is: "framework", framework: framework.value }) : framework;
  }
  const { table, problems } = await tableOf(text);
  const reading = readTable(table);
  return ok({ is: "table", spelt: reading.spelt, problems: [...problems, ...reading.problems] });
}

interface ParsedTable {
  readonly table: Table;
  readonly problems: readonly CsvProblem[];
}

/** The table of a CSV text with the separator under which its headings are known best. */
async function tableOf(text: string): Promise<ParsedTable> {
  const { default: papa } = await import("papaparse");
  // Excel's own line that names the separator is no row.
  const rows = text.replace(/\r\n?/g, "\n").replace(/^sep=.\n/, "");
  const headings = (separator: Separator): number =>
    (papa.parse<string[]>(rows, { delimiter: separator, newline: "\n", preview: 1 }).data[0] ?? []).filter(
      (cell) => columnOf(cell) !== null,
    ).length;
  const [separator] = [...SEPARATORS].sort((a, b) => headings(b) - headings(a));
  const parsed = papa.parse<string[]>(rows, { delimiter: separator ?? ",", newline: "\n" });
  const broken = parsed.errors.filter((each) => each.type === "Quotes").map((each) => (each.row ?? 0) + 1);
  return {
    table: parsed.data,
    problems: [...new Set(broken)].map((row) => blocking("broken-quotes", row, "")),
  };
}
