import type { Block, Cell } from "#core/model/blocks.ts";
import type { CandidateId, PersonId } from "#core/model/ids.ts";
import type { Person } from "#core/model/people.ts";
import type { Selection } from "#core/model/selection.ts";
import type { Criterion, Sheet } from "#core/model/sheet.ts";
import { agreedOn, panelFor } from "#core/consensus/look-up.ts";
import { flagByRule } from "#core/consensus/flags.ts";
import { spreadOf, type Spread } from "#core/consensus/spread.ts";
import type { Print } from "#core/documents/print.ts";
import { sheetOf, textCell } from "#core/documents/parts.ts";
import type { Points } from "#core/shared/points.ts";

interface Widths {
  readonly criterion: number;
  readonly member: number;
  readonly dots: number;
  readonly agreed: number;
}

/** Widths in mm. Many members narrow every column a little, so that the reason keeps enough for a sentence. */
const widthsFor = (members: number): Widths =>
  members > 6
    ? { criterion: 45, member: 5.2, dots: 27, agreed: 11 }
    : { criterion: 51, member: 5.6, dots: 30, agreed: 13 };

const GAP = 3;

/** First scores of every member, the spread, the agreed score and its reason, criterion by criterion. */
export function deliberationTable(selection: Selection, candidate: CandidateId, print: Print): Block {
  const members = panelFor(selection, candidate);
  const sheet = sheetOf(selection);
  const widths = widthsFor(members.length);
  return {
    kind: "table",
    rules: "ruled",
    summary: print.say("deliberationTable"),
    columns: [
      { width: widths.criterion },
      ...members.map(() => ({ width: widths.member, align: "center" as const })),
      { width: GAP },
      { width: widths.dots },
      { width: widths.agreed, align: "center" },
      { width: "rest", padLeft: GAP },
    ],
    header: header(members, sheet, print),
    rows: sheet.criteria.map((criterion, index) =>
      row(selection, candidate, members, criterion, index, print),
    ),
  };
}

const header = (members: readonly Person[], sheet: Sheet, print: Print): readonly Cell[] => [
  textCell(print.say("criterionAndLevel")),
  ...members.map((member) => textCell(member.initials)),
  { kind: "empty" },
  { kind: "axis", labels: sheet.scale.points.map((point) => print.points(point.points)) },
  textCell(print.say("agreed")),
  textCell(print.say("rationale")),
];

function row(
  selection: Selection,
  candidate: CandidateId,
  members: readonly Person[],
  criterion: Criterion,
  index: number,
  print: Print,
): readonly Cell[] {
  const spread = spreadOf(selection, candidate, criterion.id);
  const agreed = agreedOn(selection, candidate, criterion.id);
  return [
    {
      kind: "criterion",
      number: String(index + 1),
      name:
        criterion.weight === 1
          ? criterion.name
          : [{ text: criterion.name }, { text: ` ×${criterion.weight}`, weight: 400 }],
      level: criterion.requiredLevel,
      flag: flagByRule(selection, spread) === null ? null : print.say("flagLetter"),
    },
    ...members.map((member) => memberCell(spread, member.id, print)),
    { kind: "empty" },
    dotsCell(sheetOf(selection), spread, agreed?.points ?? null, criterion.minimum, print),
    {
      kind: "score",
      text: agreed?.points === null || agreed === null ? print.say("noFigure") : print.points(agreed.points),
      weight: "agreed",
    },
    reasonCell(selection, candidate, criterion, print),
  ];
}

function memberCell(spread: Spread, member: PersonId, print: Print): Cell {
  const score = spread.scores.find((each) => each.member === member);
  if (score !== undefined) return { kind: "score", text: print.points(score.points) };
  const reason = spread.notAssessed.find((each) => each.member === member)?.reason;
  return reason === undefined
    ? { kind: "mark", shape: "dashed-box", alt: print.say("notYet"), align: "center" }
    : {
        kind: "mark",
        shape: "struck-box",
        alt: `${print.say("notAssessed")} ${print.say(`reason.${reason}`)}`,
        align: "center",
      };
}

/** Positions on the axis count from 0 at the lowest point. */
function dotsCell(
  sheet: Sheet,
  spread: Spread,
  agreed: Points | null,
  minimum: Points | null,
  print: Print,
): Cell {
  const lowest = sheet.scale.points[0]?.points ?? 0;
  const step = (sheet.scale.points[1]?.points ?? lowest + 100) - lowest;
  const at = (points: Points): number => (points - lowest) / step;
  const scores = spread.scores.map((each) => each.points);
  return {
    kind: "dots",
    points: sheet.scale.points.length,
    scores: scores.map(at),
    agreed: agreed === null ? null : at(agreed),
    minimum: minimum === null ? null : at(minimum) - 0.5,
    alt: print.say("dotsAlt", {
      scores: scores.map((points) => print.points(points)).join(", "),
      agreed: agreed === null ? print.say("noFigure") : print.points(agreed),
    }),
  };
}

/** The panel's reason; by the rule or unresolved is said; why members did not assess it. */
function reasonCell(selection: Selection, candidate: CandidateId, criterion: Criterion, print: Print): Cell {
  const agreed = agreedOn(selection, candidate, criterion.id);
  const outcome =
    agreed === null
      ? print.say("notAgreedYet")
      : agreed.outcome === "agreed"
        ? ""
        : print.say(`outcome.${agreed.outcome}`);
  return {
    kind: "text",
    text: [outcome, agreed?.reason ?? ""].filter((part) => part !== "").join(" "),
    style: "small",
  };
}
