import type { Block, Cell, PrintDocument } from "#core/model/blocks.ts";
import type { Run } from "#core/model/printed-text.ts";
import type { CandidateId, CriterionId } from "#core/model/ids.ts";
import type { EvidenceNote, Score, Scoresheet, SheetScore } from "#core/model/score.ts";
import { pairKey, type Selection } from "#core/model/selection.ts";
import type { Sheet } from "#core/model/sheet.ts";
import { firstScores } from "#core/collect/first-scores.ts";
import type { Print } from "#core/documents/print.ts";
import {
  bold,
  codeAndName,
  codeAndNameRuns,
  codeOf,
  flowDocument,
  heading,
  nameOf,
  paragraph,
  personById,
  sheetOf,
  textCell,
} from "#core/documents/parts.ts";
import { sealCode } from "#core/shared/crockford.ts";
import { pinOf } from "#core/scores/notes.ts";
import { ownTotal } from "#core/scores/own-total.ts";
import { draftFromSheet, sourceIn } from "#core/scores/hand-in.ts";

/** One document for each handed-in scoresheet of an unsealed candidate, as handed in. */
export const individualSheets = (
  selection: Selection,
  candidate: CandidateId,
  print: Print,
): readonly PrintDocument[] =>
  firstScores(selection, candidate).map((sheet) => individualSheet(selection, sheet, print));

/**
 * One member's sheet of an unsealed candidate, as `firstScores` gives it: printed as it was handed in, with a word beside
 * scores that do not count.
 */
export function individualSheet(selection: Selection, scoresheet: Scoresheet, print: Print): PrintDocument {
  const sheet = sheetForVersion(selection, scoresheet.sheetVersion);
  const member = personById(selection, scoresheet.member);
  const candidate = codeOf(selection, scoresheet.candidate);
  const title = print.say("individualSheet");
  const asHandedIn = selection.sealed[pairKey(scoresheet.member, scoresheet.candidate)]?.sheet ?? scoresheet;
  return flowDocument(selection, print, {
    name: `${title} ${candidate} ${member?.initials ?? ""}`,
    title,
    letter: "S",
    right: print.say("pageOf", { what: `${candidate}, ${member?.initials ?? ""}` }),
    footLeft: print.say("individualFoot"),
    blocks: [
      head(selection, scoresheet, print),
      facts(selection, scoresheet, sheet, print),
      ...sheet.criteria.map((criterion, index) =>
        criterionBlock(
          sheet,
          index,
          scoreOn(asHandedIn, criterion.id),
          doesCount(asHandedIn, scoresheet, criterion.id),
          scoresheet,
          print,
        ),
      ),
      signatureLine(selection, scoresheet, print),
    ],
  });
}

const scoreOn = (scoresheet: Scoresheet, criterion: CriterionId): SheetScore | undefined =>
  scoresheet.scores.find((score) => score.criterion === criterion);

const doesCount = (asHandedIn: Scoresheet, counted: Scoresheet, criterion: CriterionId): boolean =>
  scoreOn(asHandedIn, criterion)?.score.is === scoreOn(counted, criterion)?.score.is;

const sheetForVersion = (selection: Selection, version: number): Sheet =>
  selection.sheets.find((each) => each.version === version)?.sheet ?? sheetOf(selection);

function head(selection: Selection, scoresheet: Scoresheet, print: Print): Block {
  const member = personById(selection, scoresheet.member);
  return {
    kind: "section",
    rule: "none",
    top: 2,
    bottom: 4.5,
    alignBottom: true,
    label: [paragraph(print.say("individualSheet"), "figure"), paragraph(print.say("asHandedIn"), "note")],
    content: [
      { kind: "heading", level: 1, text: codeAndNameRuns(selection, scoresheet.candidate), bookmark: true },
      paragraph(
        print.say("sheetOf", {
          name: member?.name ?? "",
          role: print.say(`role.${member?.role ?? "member"}`),
        }),
        "subtitle",
      ),
    ],
  };
}

function facts(selection: Selection, scoresheet: Scoresheet, sheet: Sheet, print: Print): Block {
  const sealed = selection.sealed[pairKey(scoresheet.member, scoresheet.candidate)];
  const total = ownTotal(draftFromSheet(scoresheet), sheet);
  const at = sealed?.at ?? "";
  const lines: Run[][] = [
    [bold(print.say("handedInAt", { day: print.day(at.slice(0, 10)), time: at.slice(11, 16) }))],
    [
      { text: print.say("sealCode", { code: "" }) },
      { text: sealed === undefined ? "" : sealCode(sealed.seal), face: "mono", size: 8 },
    ],
    [
      {
        text:
          total.total === null
            ? print.say("noTotal")
            : print.say("ownTotal", { total: print.total(total.total), scored: total.scored, of: total.of }),
      },
    ],
  ];
  if (scoresheet.verdict !== null) lines.push([{ text: print.say(`verdict.${scoresheet.verdict}`) }]);
  if (scoresheet.paper !== null) {
    const { typedBy, confirmedBy, afterUnsealing } = scoresheet.paper;
    lines.push([
      { text: print.say(afterUnsealing ? "typedAfter" : "typedFromPaper", { typedBy, confirmedBy }) },
    ]);
  }
  const own = lines.map((text, index): Block => paragraph(text, "body", index === 0 ? {} : { before: 0.6 }));
  return { kind: "section", rule: "heavy", label: [heading(print.say("sealed"))], content: own };
}

function criterionBlock(
  sheet: Sheet,
  index: number,
  given: SheetScore | undefined,
  counts: boolean,
  scoresheet: Scoresheet,
  print: Print,
): Block {
  const criterion = sheet.criteria[index];
  if (criterion === undefined) throw new Error("a criterion of the sheet is missing");
  return {
    kind: "section",
    rule: "hair",
    top: 2.2,
    bottom: 3,
    label: [
      { kind: "heading", level: 3, text: `${index + 1} ${criterion.name}`, style: "label" },
      paragraph(criterion.requiredLevel ?? print.say("noRequiredLevel"), "level", { before: 0.6 }),
    ],
    content: [
      paragraph(scoreRuns(sheet, given?.score ?? null, print), "name"),
      ...(counts ? [] : [paragraph(print.say("notPutByRecord"), "caption")]),
      ...(isFromPaper(scoresheet, given) ? [paragraph(print.say("sourcePaper"), "caption")] : []),
      ...(given?.notes ?? []).map((note) => noteBlock(note, pinOf(note, criterion), print)),
      ...alsoCounting(scoresheet, criterion.id).map((note) => noteBlock(note, null, print)),
    ],
  };
}

const isFromPaper = ({ paper }: Scoresheet, given: SheetScore | undefined): boolean =>
  given !== undefined && sourceIn(paper, given.source) === "paper";

/** "4 Above the level", or why it was not assessed. */
function scoreRuns(sheet: Sheet, score: Score | null, print: Print): readonly Run[] {
  if (score === null) return [{ text: print.say("notYet") }];
  if (score.is === "not-assessed")
    return [bold(print.say("notAssessed")), { text: ` ${print.say(`reason.${score.reason}`)}` }];
  const title = sheet.scale.points.find((point) => point.points === score.points)?.title ?? "";
  return [{ text: print.points(score.points), weight: 600, size: 12 }, { text: `  ${title}` }];
}

/** Evidence noted under another criterion that the member marked as counting for this one too. */
const alsoCounting = (scoresheet: Scoresheet, criterion: string): readonly EvidenceNote[] =>
  scoresheet.scores.flatMap((score) => score.notes.filter((note) => note.alsoFor.includes(criterion)));

/** A paragraph of evidence with its letter and sign in a gutter, and the indicator it was pinned to. */
function noteBlock(note: EvidenceNote, pin: string | null, print: Print): Block {
  const tag = [note.star ?? "", note.sign === "-" ? "−" : (note.sign ?? "")]
    .filter((part) => part !== "")
    .join(" ");
  const cells: readonly Cell[] = [
    { kind: "text", text: tag, style: "strong" },
    textCell(pin === null ? note.text : pinned(note.text, pin, print)),
  ];
  return {
    kind: "table",
    rules: "plain",
    header: null,
    columns: [{ width: 8 }, { width: "rest" }],
    rows: [cells],
  };
}

const pinned = (text: string, pin: string, print: Print): readonly Run[] => [
  { text: `${text} ` },
  { text: print.say("pinnedTo", { indicator: pin }), size: 7.5, ink: "grey" },
];

function signatureLine(selection: Selection, scoresheet: Scoresheet, print: Print): Block {
  return {
    kind: "section",
    rule: "heavy",
    top: 2.2,
    bottom: 2,
    together: true,
    label: [heading(print.say("member"))],
    content: [
      paragraph(print.say("formDeclaration"), "body"),
      {
        kind: "write-fields",
        fields: [
          {
            width: "rest",
            line: true,
            label: `${nameOf(selection, scoresheet.member)}, ${codeAndName(selection, scoresheet.candidate)}`,
          },
          { width: 30, line: true, label: print.say("date") },
        ],
      },
    ],
  };
}
