import { questionsAt, type Spot } from "#core/framework/contents.ts";
import { LIMITS } from "#core/framework/limits.ts";
import type { Params } from "#core/model/finding.ts";
import type { Framework, FrameworkCompetency, FrameworkLevel } from "#core/model/framework.ts";
import { lengthOf } from "#core/shared/canonical.ts";

/** Every code a finding may have; each has a sentence in `words`. */
export const FRAMEWORK_FINDING_CODES = [
  "framework-without-name",
  "no-competencies",
  "competency-without-name",
  "same-name-twice",
  "level-without-label",
  "same-label-twice",
  "anchors-incomplete",
  "question-without-text",
  "text-too-long",
  "too-many",
  "name-taken",
  "anchor-long",
  "same-question-twice",
  "level-without-number",
] as const;

export type FrameworkFindingCode = (typeof FRAMEWORK_FINDING_CODES)[number];

/** Something about a framework that stands in the way of saving a version, or that should be looked at. */
export interface FrameworkFinding {
  readonly code: FrameworkFindingCode;
  readonly weight: "blocks" | "warns";
  /** Where it is; null for the whole framework. */
  readonly spot: Spot | null;
  /** The part of that place, as the screen names its fields: "name", "anchor 2", "question ID". */
  readonly part: string;
  readonly params: Params;
}

type Found = Omit<FrameworkFinding, "spot">;

const blocks = (code: FrameworkFindingCode, part: string, params: Params = {}): Found => ({
  code,
  weight: "blocks",
  part,
  params,
});
const warns = (code: FrameworkFindingCode, part: string, params: Params = {}): Found => ({
  code,
  weight: "warns",
  part,
  params,
});

/** Everything to be said about a framework: what blocks first, each in its order. `others` are the names of the rest. */
export function checkFramework(
  framework: Framework,
  others: readonly string[] = [],
): readonly FrameworkFinding[] {
  const findings: readonly FrameworkFinding[] = [
    ...checkWhole(framework, others).map((each) => ({ ...each, spot: null })),
    ...framework.competencies.flatMap((each) => checkCompetency(framework, each)),
  ];
  return [
    ...findings.filter((each) => each.weight === "blocks"),
    ...findings.filter((each) => each.weight === "warns"),
  ];
}

/** Whether nothing blocks. */
export const canSave = (framework: Framework): boolean =>
  checkFramework(framework).every((each) => each.weight === "warns");

function checkWhole({ name, source, competencies }: Framework, others: readonly string[]): readonly Found[] {
  const found: Found[] = [];
  if (name.trim() === "") found.push(blocks("framework-without-name", "name"));
  if (competencies.length === 0) found.push(blocks("no-competencies", "add"));
  if (others.some((each) => isSame(each, name))) found.push(warns("name-taken", "name", { name }));
  found.push(...tooLong("name", name, LIMITS.name), ...tooLong("source", source ?? "", LIMITS.text));
  found.push(...tooMany("add", competencies.length, LIMITS.competencies));
  return found;
}

function checkCompetency(framework: Framework, competency: FrameworkCompetency): readonly FrameworkFinding[] {
  const spot: Spot = { competency: competency.id, level: null };
  const earlier = framework.competencies.slice(0, framework.competencies.indexOf(competency));
  const { name } = competency;
  const own: readonly Found[] = [
    ...(name.trim() === "" ? [blocks("competency-without-name", "name")] : []),
    ...(name.trim() !== "" && earlier.some((each) => isSame(each.name, name))
      ? [blocks("same-name-twice", "name", { name })]
      : []),
    ...tooLong("name", name, LIMITS.name),
    ...tooLong("group", competency.group ?? "", LIMITS.name),
    ...tooLong("definition", competency.definition, LIMITS.text),
    ...tooMany("add-level", competency.levels.length, LIMITS.levels),
    ...checkLines(competency.indicators ?? []),
    ...checkQuestions(framework, spot),
  ];
  const levels = competency.levels.flatMap((level) =>
    checkLevel(framework, competency, level).map((each) => ({
      ...each,
      spot: { competency: competency.id, level: level.id },
    })),
  );
  return [...own.map((each) => ({ ...each, spot })), ...levels];
}

function checkLevel(
  framework: Framework,
  competency: FrameworkCompetency,
  level: FrameworkLevel,
): readonly Found[] {
  const { label } = level;
  const params = { label, name: competency.name };
  const earlier = competency.levels.slice(0, competency.levels.indexOf(level));
  const found: Found[] = [];
  if (label.trim() === "") found.push(blocks("level-without-label", "label", params));
  else if (earlier.some((each) => isSame(each.label, label)))
    found.push(blocks("same-label-twice", "label", params));
  if (framework.numbersItsLevels && level.number === undefined)
    found.push(warns("level-without-number", "number", params));
  return [
    ...found,
    ...tooLong("label", label, LIMITS.name),
    ...checkAnchors(level),
    ...checkLines(level.indicators),
    ...checkQuestions(framework, { competency: competency.id, level: level.id }),
  ];
}

function checkAnchors({ anchors, label }: FrameworkLevel): readonly Found[] {
  if (anchors === null) return [];
  const empty = anchors.findIndex((each) => each.trim() === "");
  const written = anchors.filter((each) => each.trim() !== "").length;
  const missing =
    empty < 0 ? [] : [blocks("anchors-incomplete", `anchor ${empty}`, { label, count: written })];
  return [
    ...missing,
    ...anchors.flatMap((text, index) => [
      ...tooLong(`anchor ${index}`, text, LIMITS.text),
      ...(linesOnScreen(text) > LIMITS.anchorLines
        ? [warns("anchor-long", `anchor ${index}`, { label, point: index + 1, most: LIMITS.anchorLines })]
        : []),
    ]),
  ];
}

/** Lines an anchor takes on the scoring screen, about: as many characters as stand in one of its lines. */
const linesOnScreen = (text: string): number => text.match(/\S.{0,45}(?=\s|$)|\S{46}/gsu)?.length ?? 0;

const checkLines = (indicators: readonly string[]): readonly Found[] => [
  ...indicators.flatMap((text, index) => tooLong(`indicator ${index}`, text, LIMITS.text)),
  ...tooMany("add-indicator", indicators.length, LIMITS.indicators),
];

function checkQuestions(framework: Framework, spot: Spot): readonly Found[] {
  const questions = questionsAt(framework, spot);
  const found = questions.flatMap(({ id, text, probes }, index) => {
    const part = `question ${id}`;
    const number = index + 1;
    const isRepeated =
      text.trim() !== "" && questions.slice(0, index).some((each) => isSame(each.text, text));
    return [
      ...(text.trim() === "" ? [blocks("question-without-text", part, { number })] : []),
      ...(isRepeated ? [warns("same-question-twice", part, { number })] : []),
      ...tooLong(part, text, LIMITS.text),
      ...probes.flatMap((each, at) => tooLong(`probe ${id} ${at}`, each.text, LIMITS.text)),
      ...tooMany(part, probes.length, LIMITS.probes),
    ];
  });
  return [...found, ...tooMany("add-question", questions.length, LIMITS.questions)];
}

const tooLong = (part: string, text: string, most: number): readonly Found[] => {
  const length = lengthOf(text);
  return length > most
    ? [blocks("text-too-long", part, { length, most, begin: Array.from(text).slice(0, 40).join("") })]
    : [];
};

const tooMany = (part: string, count: number, most: number): readonly Found[] =>
  count > most ? [blocks("too-many", part, { count, most })] : [];

const isSame = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();
