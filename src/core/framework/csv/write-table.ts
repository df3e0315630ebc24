import type { Table } from "#core/framework/csv/cells.ts";
import {
  ANCHOR_COLUMNS,
  COLUMNS,
  PROBE_COLUMNS,
  TYPE_NAMES,
  type Column,
} from "#core/framework/csv/columns.ts";
import type {
  BankQuestion,
  Framework,
  FrameworkCompetency,
  FrameworkLevel,
  ProbeAbout,
} from "#core/model/framework.ts";

type Row = { readonly [K in Column]?: string };

/**
 * A framework as a table: a row for each competency, one for each of its levels, lowest first, and one for each further
 * question. The first row also says which framework it is.
 */
export function writeTable(framework: Framework): Table {
  const [first = {}, ...others] = framework.competencies.flatMap(competencyRows);
  const named: Row = {
    ...first,
    Framework: framework.name,
    Version: framework.version,
    About: framework.source ?? "",
    Key: framework.id,
  };
  return [COLUMNS, ...[named, ...others].map((row) => COLUMNS.map((column) => row[column] ?? ""))];
}

function competencyRows(competency: FrameworkCompetency): readonly Row[] {
  const { name, group, definition, indicators, questions } = competency;
  const own = questionRows({ Competency: name }, questions ?? [], {
    Group: group ?? "",
    Definition: definition,
    Indicators: cellOf(indicators ?? []),
  });
  return [...own, ...competency.levels.flatMap((level) => levelRows(name, level))];
}

function levelRows(competency: string, level: FrameworkLevel): readonly Row[] {
  const anchors = ANCHOR_COLUMNS.map((column, index) => [column, level.anchors?.[index] ?? ""] as const);
  return questionRows({ Competency: competency, Level: level.label }, level.questions, {
    Number: level.number === undefined ? "" : String(level.number),
    Indicators: cellOf(level.indicators),
    ...Object.fromEntries(anchors),
  });
}

/** The rows of a place: its own texts stand on the first, a question on each. */
function questionRows(place: Row, questions: readonly BankQuestion[], texts: Row): readonly Row[] {
  const [first, ...others] = questions;
  return [
    { ...place, ...texts, ...(first === undefined ? {} : questionCells(first)) },
    ...others.map((each) => ({ ...place, ...questionCells(each) })),
  ];
}

const questionCells = ({ text, type, probes }: BankQuestion): Row => ({
  Question: text,
  Type: TYPE_NAMES[type],
  [PROBE_COLUMNS.action]: probesAbout(probes, "action"),
  [PROBE_COLUMNS.reasons]: probesAbout(probes, "reasons"),
  [PROBE_COLUMNS.result]: probesAbout(probes, "result"),
});

const probesAbout = (probes: BankQuestion["probes"], about: ProbeAbout): string =>
  cellOf(probes.filter((each) => each.about === about).map((each) => each.text));

/** Several lines in one cell, as Alt Enter makes them. */
const cellOf = (lines: readonly string[]): string => lines.join("\n");
