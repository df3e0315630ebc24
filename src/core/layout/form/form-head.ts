import type { FormSection } from "#core/model/form-blocks.ts";
import { child, frame, leaf, row, stack } from "#core/layout/box.ts";
import type { Box } from "#core/layout/box.ts";
import { formText } from "#core/layout/form/form-context.ts";
import type { FormContext } from "#core/layout/form/form-context.ts";
import { CORNER, QR_QUIET, QR_SIZE, QR_TOP } from "#core/layout/form/form-geometry.ts";
import { qrLeft } from "#core/layout/form/page-marks.ts";
import { FORM } from "#core/layout/form/form-styles.ts";
import { ARTIFACT } from "#core/layout/placed.ts";
import { HAIR, hairRule } from "#core/layout/rules.ts";
import type { Style } from "#core/layout/styles.ts";
import { fillIn, WIDEST_NUMBERS } from "#core/layout/templates.ts";

const FIELD_GAP = 3;
const FIELD_ROOM = 6.2;
/** Room for the word before a line to write on, and the line's length. */
const FOLLOW_WORD = 40;
const FOLLOW_LINE = 60;
/** Shares of the field row: candidate, member, date, start, end. */
const FIELD_SHARES = [46, 48, 22, 14, 14] as const;
/** White between the head and the code: on the first page, and on the pages that follow; and under the latter's head. */
const FIRST_GAP = 0.8;
const FOLLOW_GAP = 4;
const UNDER_FOLLOW = 2;
/** Forms have fewer than a hundred pages. */
const WIDEST_CODE = { ...WIDEST_NUMBERS, sectionPage: 88, sectionPages: 88 };

/** The first rule stands below the QR's white. */
const headBottom = (context: FormContext): number => QR_TOP + QR_SIZE + QR_QUIET - context.area.top;

/** Width left of the QR. */
const headWidth = (context: FormContext): number => qrLeft(context.size) - QR_QUIET - context.area.left;

/** Organisation, title and the fields; on the first page. */
export function firstHead(context: FormContext): Box {
  const { section, nodes, parent } = context;
  const width = headWidth(context);
  const organisation = formText(
    section.organisationLine,
    { style: FORM.organisation, width, node: nodes.add("P", parent) },
    context,
  );
  const title = formText(
    section.postTitle,
    { style: FORM.title, width, node: nodes.add("H1", parent) },
    context,
  );
  const box = stack([child(organisation), child(title, 0.7), child(fields(context, width), 1.8)]);
  return stack([child(box), child(leaf(Math.max(1.6, headBottom(context) - box.height), []))]);
}

function fields(context: FormContext, width: number): Box {
  const { section } = context;
  const { words } = section;
  const asked: readonly (readonly [string, string, Style])[] = [
    [candidateText(section), words.candidate, FORM.field],
    [`${section.member.initials} ${section.member.name}`, words.member, FORM.field],
    [section.date, words.date, FORM.fieldPlain],
    ["", words.start, FORM.fieldPlain],
    ["", words.end, FORM.fieldPlain],
  ];
  const scale =
    (width - FIELD_GAP * (asked.length - 1)) / FIELD_SHARES.reduce((sum, share) => sum + share, 0);
  let x = 0;
  const columns = asked.map(([text, label, style], index) => {
    const w = (FIELD_SHARES[index] ?? 14) * scale;
    const placed = { x, box: field(text, label, style, w, context) };
    x += w + FIELD_GAP;
    return placed;
  });
  return row(columns, "bottom");
}

const candidateText = ({ candidate }: FormSection): string => `${candidate.code} ${candidate.name}`.trim();

function field(text: string, label: string, style: Style, width: number, context: FormContext): Box {
  const node = context.nodes.add("P", context.parent);
  const value = formText(text, { style, width, node }, context);
  const white = leaf(Math.max(0, FIELD_ROOM - value.height - 0.8), []);
  const under = formText(label, { style: FORM.fieldLabel, width, node }, context);
  return stack([
    child(white),
    child(value),
    child(leaf(0.8, [])),
    child(frame(under, { top: HAIR, above: hairRule(width) })),
  ]);
}

/** Candidate, post and member again, on the pages that follow. What reaches down to the code ends before it. */
export function followHead(context: FormContext): Box {
  const { section } = context;
  const code = codeBox(fillIn(section.code, WIDEST_CODE), context);
  const room = followCodeTop(code.box) - context.area.top;
  const full = headWidth(context);
  const clear = full - code.width - FOLLOW_GAP;
  const place = (above: number, at: (width: number) => Box): Box => {
    const box = at(full);
    return above + box.height <= room ? box : at(clear);
  };
  const artifact = (text: string, style: Style, width: number): Box =>
    formText(text, { style, width, node: ARTIFACT }, context);
  const name =
    candidateText(section) === ""
      ? writtenName(context)
      : place(0, (width) => artifact(candidateText(section), FORM.followName, width));
  const line = place(name.height, (width) => artifact(section.followLine, FORM.follow, width));
  const height = Math.max(headBottom(context), name.height + line.height + UNDER_FOLLOW);
  return stack([child(name), child(line), child(leaf(Math.max(0, height - name.height - line.height), []))]);
}

/** On a blank form: the word and a line to write the candidate's code on, so that a loose page is not lost. */
function writtenName(context: FormContext): Box {
  const { measure, section } = context;
  const word = section.words.candidate;
  const text = formText(word, { style: FORM.followBlank, width: FOLLOW_WORD, node: ARTIFACT }, context);
  const from = Math.min(FOLLOW_WORD, measure.width(word, "sans-400", FORM.followBlank.size) + 2);
  const y = text.height - 1;
  const line = {
    kind: "line",
    x1: from,
    y1: y,
    x2: from + FOLLOW_LINE,
    y2: y,
    width: HAIR,
    color: "black",
    node: ARTIFACT,
  } as const;
  return row([
    { x: 0, box: text },
    { x: 0, box: leaf(text.height, [line]) },
  ]);
}

/** The sheet's code in letters: under the QR on the first page, left of it on the others. */
export function codeBox(code: string, context: FormContext): { readonly box: Box; readonly width: number } {
  const width = context.measure.width(code, "mono-400", FORM.code.size) + 0.1;
  return { box: formText(code, { style: FORM.code, width, node: ARTIFACT, align: "right" }, context), width };
}

/** Under the QR the code ends with it; a wider one goes on to the right before it comes near what stands at its left. */
export const firstCodeLeft = (width: number, context: FormContext): number =>
  Math.max(context.size.width - CORNER - width, context.area.left + headWidth(context) + FIRST_GAP);

/** Left of the QR the code ends level with it. */
export const followCodeTop = (code: Box): number => QR_TOP + QR_SIZE - code.height + 0.4;
