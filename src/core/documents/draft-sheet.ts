import type { Block, Cell, PrintDocument } from "#core/model/blocks.ts";
import type { Person } from "#core/model/people.ts";
import type { Selection } from "#core/model/selection.ts";
import type { LockedSheet, Sheet, SheetApproval } from "#core/model/sheet.ts";
import type { Print } from "#core/documents/print.ts";
import { sheetCriteria } from "#core/documents/draft-sheet-criteria.ts";
import { sheetQuestions } from "#core/documents/draft-sheet-questions.ts";
import { sheetRules } from "#core/documents/draft-sheet-rules.ts";
import {
  bodyLine,
  heading,
  nameOf,
  paragraph,
  personById,
  postLine,
  textCell,
} from "#core/documents/parts.ts";
import { languagesOf } from "#core/documents/two-languages.ts";
import { panelOf } from "#core/people/who-scores.ts";
import { at } from "#core/sheet/text-places.ts";
import { approvalFor, sheetCode, sheetHash } from "#core/sheet/lock-sheet.ts";
import { sheetInForce } from "#core/sheet/sheet-in-force.ts";

/** What a sheet is worth: written for comment, approved by the panel, or locked. */
export type SheetStanding =
  | { readonly is: "draft" }
  | { readonly is: "approved"; readonly approval: SheetApproval }
  | { readonly is: "locked"; readonly locked: LockedSheet };

/** What this very text is worth: once a word has changed it is a draft again. */
export function sheetStanding(selection: Selection, sheet: Sheet): SheetStanding {
  const locked = sheetInForce(selection);
  if (locked !== null && sheetHash(locked.sheet) === sheetHash(sheet)) return { is: "locked", locked };
  const approval = approvalFor(selection, sheet);
  return approval === null ? { is: "draft" } : { is: "approved", approval };
}

/**
 * The whole sheet on paper or in Word, for the panel to comment on and approve: criteria with all their texts,
 * questions, scale and rules, and a line for each member. Whose words an anchor is ("ours") is not printed.
 */
export function draftSheet(selection: Selection, sheet: Sheet, print: Print): PrintDocument {
  const standing = sheetStanding(selection, sheet);
  const title = print.say(standing.is === "locked" ? "sheetTitle" : "draftSheetTitle");
  const post = postLine(selection, print);
  return {
    name: title,
    title: [title, post].filter((part) => part !== "").join(", "),
    language: print.language,
    format: print.format,
    marking: selection.documents.marking,
    header: { left: standingText(standing, print), middle: post, right: print.say("page") },
    foot: { left: "", right: footText(sheet, standing, print) },
    sections: [
      {
        kind: "flow",
        blocks: [
          head(selection, standing, title, print),
          scale(sheet, print),
          ...sheetCriteria(sheet, print),
          ...sheetQuestions(selection, sheet, print),
          sheetRules(sheet, print),
          approvalBlock(selection, standing, print),
        ],
      },
    ],
  };
}

/** "Draft for comment, not approved", or since when it is more than that. */
function standingText(standing: SheetStanding, print: Print): string {
  if (standing.is === "draft") return print.say("sheetIsDraft");
  if (standing.is === "approved")
    return print.say("sheetIsApproved", { day: print.day(standing.approval.day) });
  const { version, lockedAt } = standing.locked;
  return print.say("sheetIsLocked", { version, day: print.day(lockedAt.slice(0, 10)) });
}

/** When it was printed and from which text, so that comments can be put beside the draft they speak of. */
function footText(sheet: Sheet, standing: SheetStanding, print: Print): string {
  const stamp = print.say("printed", {
    day: print.day(print.printedAt.slice(0, 10)),
    time: print.printedAt.slice(11, 16),
  });
  const code = sheetCode(sheet);
  return standing.is === "locked"
    ? `${stamp}. ${print.say("sheetFoot", { code, version: standing.locked.version })}`
    : `${stamp}. ${print.say("sheetDraftFoot", { code })}`;
}

function head(selection: Selection, standing: SheetStanding, title: string, print: Print): Block {
  const about = [postLine(selection, print), bodyLine(selection)].filter((part) => part !== "").join(". ");
  const reason = standing.is === "locked" ? standing.locked.reason : "";
  return {
    kind: "section",
    rule: "none",
    top: 2,
    bottom: 4.5,
    label: [paragraph(print.say("toThePanel"), "note")],
    content: [
      { kind: "heading", level: 1, text: title, bookmark: true },
      ...(about === "" ? [] : [paragraph(about, "subtitle")]),
      paragraph([{ text: standingText(standing, print), weight: 600 }], "statement", { before: 1.4 }),
      ...(standing.is === "draft" ? [paragraph(print.say("howToComment"))] : []),
      ...(reason === "" ? [] : [paragraph(print.say("sheetReason", { reason }))]),
    ],
  };
}

function scale(sheet: Sheet, print: Print): Block {
  const languages = languagesOf(sheet, print);
  const points = sheet.scale.points.map((point, index) => ({ ...point, index })).toReversed();
  return {
    kind: "section",
    rule: "heavy",
    label: [heading(print.say("scale"))],
    content: [
      paragraph(print.say("scaleHow")),
      {
        kind: "table",
        rules: "plain",
        before: 1.4,
        summary: print.say("scale"),
        columns: [{ width: 8 }, { width: "rest" }],
        header: null,
        rows: points.map(({ points: value, title, index }) => {
          const again = languages.again(at.point(index));
          return [
            { kind: "text", text: print.points(value), style: "strong" },
            again.length === 0
              ? textCell(title)
              : { kind: "stack", blocks: [paragraph(title, "body", languages.own), ...again] },
          ];
        }),
      },
    ],
  };
}

/** Lines left where nobody is in the panel yet. */
const EMPTY_LINES = 3;

/** A line for each member, to be signed; what the recorder has noted already stands in it. */
function approvalBlock(selection: Selection, standing: SheetStanding, print: Print): Block {
  const approval =
    standing.is === "draft"
      ? null
      : standing.is === "approved"
        ? standing.approval
        : standing.locked.approval;
  const panel = panelOf(selection);
  const others = (approval?.by ?? [])
    .filter((id) => panel.every((member) => member.id !== id))
    .flatMap((id) => personById(selection, id) ?? []);
  return {
    kind: "section",
    rule: "heavy",
    together: true,
    label: [heading(print.say("approval"))],
    content: [
      paragraph(
        approval === null
          ? print.say("notApprovedYet")
          : print.say("approvedBy", {
              day: print.day(approval.day),
              names: print.list(approval.by.map((id) => nameOf(selection, id))),
            }),
      ),
      {
        kind: "table",
        rules: "ruled",
        before: 1.4,
        rowTop: 3.5,
        rowBottom: 1.5,
        summary: print.say("approval"),
        columns: [{ width: "rest" }, { width: 30, padLeft: 3 }, { width: 50, padLeft: 3 }],
        header: [print.say("name"), print.say("date"), print.say("signature")].map(textCell),
        rows: [
          ...[...panel, ...others].map((member) => approvalRow(member, approval, print)),
          ...(panel.length === 0 ? Array.from({ length: EMPTY_LINES }, (): Cell[] => NOBODY) : []),
        ],
      },
    ],
  };
}

const NOBODY: Cell[] = [textCell(" "), { kind: "empty" }, { kind: "empty" }];

function approvalRow(member: Person, approval: SheetApproval | null, print: Print): readonly Cell[] {
  const has = approval?.by.includes(member.id) === true;
  return [
    textCell([
      { text: `${member.initials} ${member.name}`, weight: 600 },
      { text: `, ${print.say(`role.${member.role}`)}` },
    ]),
    has ? textCell(print.shortDay(approval.day)) : { kind: "empty" },
    has ? { kind: "text", text: print.say("approvalNoted"), style: "note" } : { kind: "empty" },
  ];
}
