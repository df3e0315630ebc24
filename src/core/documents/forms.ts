import type { PrintDocument } from "#core/model/blocks.ts";
import type { FormCriterion, FormSecond, FormSection, FormWords } from "#core/model/form-blocks.ts";
import type { Candidate, Person } from "#core/model/people.ts";
import type { Selection } from "#core/model/selection.ts";
import type { Criterion, Probe, Question, Sheet } from "#core/model/sheet.ts";
import type { Print } from "#core/documents/print.ts";
import {
  bodyLine,
  codeOfSheet,
  initialsById,
  postTitle,
  printedName,
  sheetFoot,
  sheetOf,
  weightNote,
} from "#core/documents/parts.ts";
import { blankFor, formNumber } from "#core/scores/form-code.ts";
import { inSecond, type InSecond } from "#core/sheet/second-language.ts";
import { at } from "#core/sheet/text-places.ts";

export type FormKind = "booklet" | "short-form";

/** More than any form has pages: the layout takes as many as it needs. */
const MOST_PAGES = 40;

/** A form for one member and one candidate. */
export interface PairForm {
  readonly kind: FormKind;
  readonly member: Person;
  readonly candidate: Candidate;
}

/** A form in case, for a day: the candidate is written on it by hand. */
export interface BlankForm {
  readonly kind: FormKind;
  readonly member: Person;
  readonly candidate: null;
  readonly day: string | null;
}

export type FormRequest = PairForm | BlankForm;

/** Paper forms, one after another in the order given, as one document. */
export function formsDocument(
  selection: Selection,
  requests: readonly FormRequest[],
  print: Print,
): PrintDocument {
  const kind = requests[0]?.kind ?? "booklet";
  const title = print.say(kind === "booklet" ? "booklets" : "shortForms");
  return {
    name: title,
    title: `${title}, ${postTitle(selection)}`,
    language: print.language,
    format: print.format,
    marking: selection.documents.marking,
    header: { left: "", middle: "", right: "" },
    foot: { left: "", right: "" },
    sections: requests.map((request) => formSection(selection, request, print)),
  };
}

/** One form. Its page codes are opaque: they name no person, and the same form gives the same codes. */
export function formSection(selection: Selection, request: FormRequest, print: Print): FormSection {
  const { kind, member, candidate } = request;
  const sheet = sheetOf(selection);
  const say = inSecond(sheet);
  const code = codeOfSheet(sheet);
  const day = request.candidate === null ? request.day : request.candidate.day;
  const date = day === null ? "" : print.shortDay(day);
  const who = `${postTitle(selection)}. ${member.initials} ${member.name}`;
  const number = numberOf(selection, request, code);
  return {
    kind,
    organisationLine: [print.say(kind === "booklet" ? "bookletOf" : "shortFormOf"), bodyLine(selection)]
      .filter((part) => part !== "")
      .join(". "),
    postTitle: postTitle(selection),
    candidate:
      candidate === null
        ? { code: "", name: "" }
        : { code: candidate.code, name: printedName(selection, candidate) },
    member: { initials: member.initials, name: member.name },
    date,
    followLine: date === "" ? who : `${who}, ${date}`,
    code: `${number.slice(0, 5)} ${number.slice(5)} {sectionPage}/{sectionPages}`,
    pageIds: pageIds(number),
    criteria: sheet.criteria.map((criterion, index) => ({
      ...formCriterion(selection, sheet, criterion, index, kind, print),
      ...secondWords(sheet, criterion, kind, say),
    })),
    words: formWords(kind, member, sheet, print),
    footMiddle:
      candidate === null
        ? print.say("formFootBlank", { member: member.initials })
        : print.say("formFoot", { candidate: candidate.code, member: member.initials }),
    footRight: sheetFoot(selection, print),
  };
}

const numberOf = (selection: Selection, request: FormRequest, code: string): string =>
  formNumber({
    selection: selection.id,
    sheetCode: code,
    kind: request.kind,
    member: request.member.id,
    candidate: request.candidate === null ? blankFor(request.day) : request.candidate.id,
  });

/** "PK1:" and the form's number, then the page: found again by a camera, read by nobody. In letters it is printed too. */
const pageIds = (number: string): readonly string[] =>
  Array.from({ length: MOST_PAGES }, (_, page) => `PK1:${number}:${page + 1}`);

function formCriterion(
  selection: Selection,
  sheet: Sheet,
  criterion: Criterion,
  index: number,
  kind: FormKind,
  print: Print,
): FormCriterion {
  const position = sheet.questions.findIndex((question) => question.serves.includes(criterion.id));
  const question = sheet.questions[position];
  return {
    number: String(index + 1),
    name: criterion.name,
    requiredLabel: print.say(
      criterion.origin.from === "requirement"
        ? "fromRequirement"
        : criterion.requiredLevel === null
          ? "noRequiredLevel"
          : "required",
    ),
    level: criterion.requiredLevel,
    weightNote: weightNote(criterion.weight, print),
    questionNote: question === undefined ? "" : questionNote(selection, question, position, print),
    question: question === undefined ? "" : questionText(sheet, question, criterion, position, print),
    probes:
      kind === "short-form" || question === undefined
        ? []
        : probesFor(question, criterion.id).map(({ text }) => text),
    anchors: sheet.scale.points.map((point, place) => ({
      point: print.points(point.points),
      title: point.title,
      text: criterion.anchors[place] ?? "",
    })),
  };
}

function questionNote(selection: Selection, question: Question, position: number, print: Print): string {
  const number = position + 1;
  const asker = question.asker === null ? "" : initialsById(selection, question.asker);
  return asker === ""
    ? print.say("questionNumber", { number })
    : print.say("questionAskedBy", { number, asker });
}

/** A question that serves several criteria is written out once, at the first of them. */
function questionText(
  sheet: Sheet,
  question: Question,
  criterion: Criterion,
  position: number,
  print: Print,
): string {
  const first = sheet.criteria.find((each) => question.serves.includes(each.id));
  return first?.id === criterion.id
    ? question.text
    : print.say("sameQuestion", { number: position + 1, text: question.text });
}

const probesFor = (question: Question, criterion: string): readonly Probe[] =>
  question.probes.filter((probe) => probe.criterion === null || probe.criterion === criterion);

/** A criterion's words in the sheet's second language; nothing on a sheet without one. */
function secondWords(
  sheet: Sheet,
  { id }: Criterion,
  kind: FormKind,
  say: InSecond,
): { readonly second?: FormSecond } {
  const { second } = sheet;
  if (second === undefined) return {};
  const question = sheet.questions.find((each) => each.serves.includes(id));
  const probes = kind === "short-form" || question === undefined ? [] : probesFor(question, id);
  return {
    second: {
      language: second.language,
      first: second.first,
      name: say(at.name(id)),
      level: say(at.level(id)),
      question: question === undefined ? "" : say(at.question(question.id)),
      probes: probes.map((probe) => say(at.probe(question?.id ?? "", probe.id))),
      anchors: sheet.scale.points.map((_, index) => ({
        title: say(at.point(index)),
        text: say(at.anchor(id, index)),
      })),
    },
  };
}

function formWords(kind: FormKind, member: Person, sheet: Sheet, print: Print): FormWords {
  const lowest = print.points(sheet.scale.points[0]?.points ?? 100);
  const instructions =
    kind === "booklet"
      ? [print.say("instructionsWrite"), print.say("instructionsNotPut", { lowest })]
      : [print.say("instructionsShort", { lowest })];
  return {
    candidate: print.say("candidate"),
    member: print.say("panelMember"),
    date: print.say("date"),
    start: print.say("start"),
    end: print.say("end"),
    instructions,
    notPut: print.say("notPut"),
    notPutBox: print.say("notPutBox"),
    why: print.say("why"),
    notPutHint: print.say("notPutHint"),
    declaration: print.say("formDeclaration"),
    notForScanning: print.say("notForScanning"),
    signature: print.say("signatureOf", { initials: member.initials }),
    time: print.say("time"),
  };
}
