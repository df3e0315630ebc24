import { ANCHOR_COLUMNS, PROBE_COLUMNS, typeOfCell, type Column } from "#core/framework/csv/columns.ts";
import { blocking, type CsvProblem } from "#core/framework/csv/problem.ts";
import type { TableRow } from "#core/framework/csv/read-table.ts";
import type {
  SpeltCompetency,
  SpeltFramework,
  SpeltLevel,
  SpeltQuestion,
} from "#core/framework/csv/spelt.ts";
import type { BankProbe, FiveAnchors, ProbeAbout } from "#core/model/framework.ts";

/** What has been gathered of a place so far: the text of each column, and the questions. */
interface Place {
  readonly name: string;
  readonly texts: Map<Column, string>;
  readonly questions: SpeltQuestion[];
  readonly levels: Map<string, Place>;
}

const newPlace = (name: string): Place => ({ name, texts: new Map(), questions: [], levels: new Map() });

/** The competency and the level that the row before was about. */
interface Here {
  readonly competency: Place;
  readonly level: Place | null;
}

/** Columns that speak of the competency on whatever row they stand; those of a level; those of the framework. */
const OF_COMPETENCY = ["Group", "Definition"] as const;
const OF_LEVEL = ["Number", ...ANCHOR_COLUMNS] as const;
const OF_FRAMEWORK = ["Framework", "Version", "About", "Key"] as const;

/** Brings the rows of each competency and level together. Texts that contradict each other are problems. */
export function gather(rows: readonly TableRow[]): {
  readonly spelt: SpeltFramework;
  readonly problems: readonly CsvProblem[];
} {
  const problems: CsvProblem[] = [];
  const whole = newPlace("");
  const competencies = new Map<string, Place>();
  let here = null as Here | null;
  for (const row of rows) {
    problems.push(...take(whole, row, OF_FRAMEWORK));
    const { Competency: name, Level: label } = row.cells;
    if (name !== "" || label !== "" || here === null) {
      const competency: Place | null = name === "" ? (here?.competency ?? null) : entry(competencies, name);
      if (competency === null) {
        if (!isOnlyFramework(row)) problems.push(blocking("no-competency", row.row, "Competency"));
        continue;
      }
      here = { competency, level: label === "" ? null : entry(competency.levels, label) };
    }
    problems.push(...takeRow(row, here.competency, here.level));
  }
  const text = (column: Column): string => whole.texts.get(column) ?? "";
  const spelt: SpeltFramework = {
    name: text("Framework"),
    about: text("About"),
    key: text("Key"),
    version: text("Version"),
    competencies: [...competencies.values()].map(speltCompetency),
  };
  return { spelt, problems };
}

const isOnlyFramework = ({ cells }: TableRow): boolean =>
  (Object.keys(cells) as Column[]).every(
    (column) => cells[column] === "" || (OF_FRAMEWORK as readonly Column[]).includes(column),
  );

function entry(places: Map<string, Place>, name: string): Place {
  const place = places.get(name) ?? newPlace(name);
  places.set(name, place);
  return place;
}

function takeRow(row: TableRow, competency: Place, level: Place | null): readonly CsvProblem[] {
  const place = level ?? competency;
  const misplaced = level === null ? OF_LEVEL.filter((column) => row.cells[column] !== "") : [];
  return [
    ...take(competency, row, OF_COMPETENCY),
    ...take(place, row, ["Indicators"]),
    ...(level === null ? [] : take(level, row, OF_LEVEL)),
    ...misplaced.slice(0, 1).map((column) => blocking("only-for-levels", row.row, column)),
    ...(level === null ? [] : [...numberProblems(row), ...anchorProblems(row)]),
    ...takeQuestion(row, place),
  ];
}

/** Takes the texts of a row that belong to a place. The same again is nothing new; another one is a problem. */
function take(place: Place, { row, cells }: TableRow, columns: readonly Column[]): readonly CsvProblem[] {
  return columns.flatMap((column) => {
    const [text, before] = [cells[column], place.texts.get(column)];
    if (text === "") return [];
    if (before !== undefined && before !== text)
      return [blocking("differs", row, column, { name: place.name })];
    place.texts.set(column, text);
    return [];
  });
}

const WHOLE = /^-?\d{1,6}$/;

const numberProblems = ({ row, cells }: TableRow): readonly CsvProblem[] =>
  cells.Number === "" || WHOLE.test(cells.Number)
    ? []
    : [blocking("number-not-whole", row, "Number", { text: cells.Number.slice(0, 40) })];

function anchorProblems({ row, cells }: TableRow): readonly CsvProblem[] {
  const missing = ANCHOR_COLUMNS.filter((column) => cells[column] === "");
  if (missing.length === 0 || missing.length === ANCHOR_COLUMNS.length) return [];
  return [blocking("anchors-incomplete", row, missing[0] ?? "", { count: 5 - missing.length })];
}

function takeQuestion({ row, cells }: TableRow, place: Place): readonly CsvProblem[] {
  const probes = probesOf(cells);
  if (cells.Question === "") {
    const column = Object.values(PROBE_COLUMNS).find((each) => cells[each] !== "");
    return column === undefined ? [] : [blocking("probe-without-question", row, column)];
  }
  const type = typeOfCell(cells.Type);
  place.questions.push({ text: cells.Question, type: type ?? "past", probes });
  return type === null ? [blocking("type-unknown", row, "Type", { text: cells.Type.slice(0, 40) })] : [];
}

const probesOf = (cells: TableRow["cells"]): readonly BankProbe[] =>
  (Object.keys(PROBE_COLUMNS) as ProbeAbout[]).flatMap((about) =>
    linesOf(cells[PROBE_COLUMNS[about]]).map((text) => ({ about, text })),
  );

const linesOf = (cell: string | undefined): readonly string[] =>
  (cell ?? "")
    .split("\n")
    .map((line) => line.replace(/[\t ]+/g, " ").trim())
    .filter((line) => line !== "");

const speltCompetency = ({ name, texts, questions, levels }: Place): SpeltCompetency => ({
  name,
  group: texts.get("Group") ?? "",
  definition: texts.get("Definition") ?? "",
  indicators: linesOf(texts.get("Indicators")),
  questions,
  levels: [...levels.values()].map(speltLevel),
});

function speltLevel({ name, texts, questions }: Place): SpeltLevel {
  const number = texts.get("Number") ?? "";
  const [one, two, three, four, five] = ANCHOR_COLUMNS.map((column) => texts.get(column) ?? "");
  const anchors: FiveAnchors = [one ?? "", two ?? "", three ?? "", four ?? "", five ?? ""];
  return {
    label: name,
    number: WHOLE.test(number) ? Number(number) : null,
    indicators: linesOf(texts.get("Indicators")),
    anchors: anchors.includes("") ? null : anchors,
    questions,
  };
}
