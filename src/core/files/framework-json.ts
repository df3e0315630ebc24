import * as v from "valibot";
import { parsedJson, strictUtf8 } from "#core/files/bytes.ts";
import { hasForbiddenKey, isTooDeep } from "#core/files/hostile.ts";
import { FRAMEWORK } from "#core/framework/shape-of-framework.ts";
import type { Framework } from "#core/model/framework.ts";
import { err, ok, type Result } from "#core/shared/result.ts";
import { utf8 } from "#core/shared/hash.ts";

/** A limit against the wrong file, far above any framework: 5 MB. */
export const MOST_FRAMEWORK_BYTES = 5_000_000;

const FORMAT = 1;
/** The file, the framework, competencies, a competency, levels, a level, questions, a question, probes, a probe. */
const DEPTH = 12;
const MOST_PROBLEMS = 20;

/** A step on the way to a place in the file: the list, and which of it, counted from 1, by what it is called. */
export interface TrailStep {
  readonly list: string;
  readonly number: number;
  readonly name: string;
}

/** What is wrong at one place of a file that is a framework otherwise. */
export interface JsonProblem {
  readonly code:
    | "missing"
    | "unknown-field"
    | "wrong-kind"
    | "not-allowed"
    | "empty"
    | "too-long"
    | "too-many"
    | "not-text"
    | "same-id-twice";
  readonly trail: readonly TrailStep[];
  /** The field as the file names it; empty where the whole of what the trail leads to is meant. */
  readonly field: string;
}

/** Why a file is not taken. Nothing of it is. */
export type FrameworkFileFault =
  | { readonly code: "too-large"; readonly most: number }
  | { readonly code: "not-text" }
  | { readonly code: "not-json" }
  | { readonly code: "hostile" }
  | { readonly code: "not-a-framework" }
  | { readonly code: "too-new"; readonly version: number }
  | { readonly code: "invalid"; readonly problems: readonly JsonProblem[] };

/** The bytes of a framework as a file: JSON that a person can read. */
export const writeFrameworkJson = (framework: Framework): Uint8Array =>
  utf8(`${JSON.stringify({ panelkit: "framework", format: FORMAT, framework }, null, 2)}\n`);

/** The framework of a file, word for word, or every reason why it is none. Whose its words are is not looked at. */
export function readFrameworkJson(bytes: Uint8Array): Result<Framework, FrameworkFileFault> {
  if (bytes.length > MOST_FRAMEWORK_BYTES) return err({ code: "too-large", most: MOST_FRAMEWORK_BYTES });
  const text = strictUtf8(bytes)?.replace(/^\ufeff/, "");
  if (text === undefined) return err({ code: "not-text" });
  if (isTooDeep(text, DEPTH)) return err({ code: "hostile" });
  const file = parsedJson(text);
  if (file === undefined) return err({ code: "not-json" });
  if (hasForbiddenKey(file)) return err({ code: "hostile" });
  const head = v.safeParse(HEAD, file);
  if (!head.success) return err({ code: "not-a-framework" });
  const { format, framework } = head.output;
  return format > FORMAT ? err({ code: "too-new", version: format }) : checked(framework);
}

const HEAD = v.strictObject({
  panelkit: v.literal("framework"),
  format: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  framework: v.unknown(),
});

function checked(value: unknown): Result<Framework, FrameworkFileFault> {
  const parsed = v.safeParse(FRAMEWORK, value);
  const problems = parsed.success ? repeatedIds(parsed.output) : parsed.issues.map(problemOf);
  if (problems.length > 0) return err({ code: "invalid", problems: problems.slice(0, MOST_PROBLEMS) });
  return parsed.success ? ok(parsed.output) : err({ code: "not-a-framework" });
}

const OWN_CODES = ["empty", "too-long", "too-many", "not-text"] as const;

function problemOf(issue: v.BaseIssue<unknown>): JsonProblem {
  const path = issue.path ?? [];
  const last = path.at(-1);
  const field = typeof last?.key === "string" ? last.key : "";
  return { code: codeOf(issue), trail: trailOf(path), field };
}

function codeOf({ type, message, expected, received }: v.BaseIssue<unknown>): JsonProblem["code"] {
  const own = OWN_CODES.find((code) => code === message);
  if (own !== undefined) return own;
  if (type === "strict_object" && expected === "never") return "unknown-field";
  if (received === "undefined") return "missing";
  return type === "picklist" || type === "literal" ? "not-allowed" : "wrong-kind";
}

function trailOf(path: readonly v.IssuePathItem[]): readonly TrailStep[] {
  return path.flatMap(({ key, value }, at) => {
    const list = path[at - 1]?.key;
    if (typeof key !== "number" || typeof list !== "string") return [];
    const { name, label } = Object(value) as { readonly name?: unknown; readonly label?: unknown };
    const called = [name, label].find((each) => typeof each === "string") ?? "";
    return [{ list, number: key + 1, name: called }];
  });
}

/** Identifiers must tell apart what they name: competencies, levels of all, questions of all. */
function repeatedIds({ competencies }: Framework): readonly JsonProblem[] {
  const seen = new Set<string>();
  const problems: JsonProblem[] = [];
  const see = (id: string, trail: readonly TrailStep[]): void => {
    if (seen.has(id)) problems.push({ code: "same-id-twice", trail, field: "id" });
    seen.add(id);
  };
  const each = (
    list: string,
    items: readonly { readonly id: string; readonly name?: string; readonly label?: string }[],
    above: readonly TrailStep[],
  ): readonly (readonly TrailStep[])[] =>
    items.map(({ id, name, label }, at) => {
      const trail = [...above, { list, number: at + 1, name: name ?? label ?? "" }];
      see(`${list} ${id}`, trail);
      return trail;
    });
  each("competencies", competencies, []).forEach((trail, index) => {
    const { levels = [], questions = [] } = competencies[index] ?? {};
    each("questions", questions, trail);
    each("levels", levels, trail).forEach((below, at) =>
      each("questions", levels[at]?.questions ?? [], below),
    );
  });
  return problems;
}
