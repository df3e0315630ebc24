import type { Block, PrintDocument } from "#core/model/blocks.ts";
import type { Deliberation, Signature } from "#core/model/consensus.ts";
import type { CandidateId } from "#core/model/ids.ts";
import { OUT_OF_COUNTS } from "#core/model/interview.ts";
import type { Selection } from "#core/model/selection.ts";
import { agreedTotal, ownTotals } from "#core/comparison/totals.ts";
import { meets } from "#core/comparison/meets.ts";
import { meritLines } from "#core/comparison/order-draft.ts";
import { flaggedCount } from "#core/consensus/flags.ts";
import { signaturesState, type PersonSignature } from "#core/consensus/sign.ts";
import { deliberationTable } from "#core/documents/deliberation-table.ts";
import { daysOf } from "#core/interviews/parts.ts";
import type { Print } from "#core/documents/print.ts";
import {
  bold,
  capital,
  codeAndNameRuns,
  codeOf,
  flowDocument,
  heading,
  initialsById,
  interviewedOn,
  nameOf,
  paragraph,
  sentence,
  sheetOf,
} from "#core/documents/parts.ts";
import { standingLine, totalText } from "#core/documents/standing.ts";
import { codeOfHash } from "#core/shared/crockford.ts";

/** The deliberation page of one unsealed candidate: names, first scores, agreed scores with reasons, dissent. */
export function deliberationPage(selection: Selection, candidate: CandidateId, print: Print): PrintDocument {
  const deliberation = selection.deliberations[candidate];
  if (deliberation === undefined) throw new Error("a sealed candidate has no deliberation page");
  const code = codeOf(selection, candidate);
  const title = print.say("deliberationFile");
  return flowDocument(selection, print, {
    name: `${print.say("deliberation")} ${code}`,
    title,
    letter: "D",
    right: print.say("pageOf", { what: code }),
    footLeft: print.say("deliberationLegend"),
    blocks: [
      head(selection, deliberation, print),
      overview(selection, candidate, print),
      deliberationTable(selection, candidate, print),
      ...revisions(selection, deliberation, print),
      dissent(selection, deliberation, print),
      recommendation(selection, candidate, print),
      signed(selection, candidate, print),
    ],
  });
}

function head(selection: Selection, deliberation: Deliberation, print: Print): Block {
  const record = selection.interviews[deliberation.candidate];
  const parts = [
    interviewedOn(record === undefined ? [] : daysOf(record), print),
    print.say("unsealedAt", {
      day: print.day(deliberation.unsealedAt.slice(0, 10)),
      time: deliberation.unsealedAt.slice(11, 16),
      chair: nameOf(selection, deliberation.presentChair),
    }),
    deliberation.closedAt === null
      ? print.say("notClosed")
      : print.say("closedAt", {
          day: print.day(deliberation.closedAt.slice(0, 10)),
          time: deliberation.closedAt.slice(11, 16),
        }),
    ...(record !== undefined && OUT_OF_COUNTS.includes(record.status)
      ? [sentence(print.say(`status.${record.status}`))]
      : []),
  ];
  return {
    kind: "section",
    rule: "none",
    top: 2,
    bottom: 4.5,
    alignBottom: true,
    label: [paragraph(print.say("deliberation"), "figure"), paragraph(print.say("mayNameMembers"), "note")],
    content: [
      { kind: "heading", level: 1, text: codeAndNameRuns(selection, deliberation.candidate), bookmark: true },
      paragraph(parts.filter((part) => part !== "").join(" "), "subtitle"),
    ],
  };
}

function overview(selection: Selection, candidate: CandidateId, print: Print): Block {
  const own = ownTotals(selection, candidate).map((total) =>
    print.say(total.scored < total.of ? "ownTotalPart" : "ownTotalOf", {
      initials: initialsById(selection, total.member),
      total: totalText(total.total, print),
      scored: total.scored,
      of: total.of,
    }),
  );
  const highest = sheetOf(selection).scale.points.at(-1)?.points ?? 0;
  const standing = meets(selection, candidate);
  const total = agreedTotal(selection, candidate);
  return {
    kind: "section",
    rule: "heavy",
    label: [
      heading(
        print.say(standing.below.length > 0 ? "belowOf" : "meetsOf", {
          below: standing.below.length,
          met: standing.met,
          of: standing.of,
        }),
      ),
      paragraph(
        print.say(total.scored < total.of ? "agreedTotalPart" : "agreedTotal", {
          total: totalText(total.total, print),
          highest: print.points(highest),
          scored: total.scored,
          of: total.of,
        }),
        "note",
      ),
    ],
    content: [
      paragraph(leadText(selection, candidate, print), "lead", { maxWidth: 128 }),
      paragraph(print.say("ownTotals", { totals: own.join(", ") }), "note", { before: 1.6 }),
    ],
  };
}

/** What the figures say in a sentence or three, and nothing more. */
function leadText(selection: Selection, candidate: CandidateId, print: Print): string {
  const standing = meets(selection, candidate);
  const flagged = flaggedCount(selection, candidate);
  const dissents = selection.deliberations[candidate]?.dissents.length ?? 0;
  const sentences = [
    print.say(standing.met === 0 ? "meetsNone" : "meetsSentence", {
      met: print.number(standing.met),
      of: print.number(standing.of),
    }),
    standing.below.length === 0 || standing.met === 0 ? "" : `${standingLine(selection, candidate, print)}.`,
    standing.undecided.length === 0
      ? ""
      : print.say("undecidedSentence", { count: standing.undecided.length }),
    flagged === 0
      ? print.say("noFlags")
      : capital(print.say("flags", { count: flagged, number: print.number(flagged) })),
    dissents === 0 ? "" : print.say("dissents", { count: dissents }),
  ];
  return sentences.filter((sentence) => sentence !== "").join(" ");
}

function revisions(selection: Selection, deliberation: Deliberation, print: Print): readonly Block[] {
  if (deliberation.revised.length === 0) return [];
  const criteria = sheetOf(selection).criteria;
  const content = deliberation.revised.map((each, index): Block => {
    const name = criteria.find((criterion) => criterion.id === each.criterion)?.name ?? "";
    const lead = print.say("revisedTo", {
      member: nameOf(selection, each.member),
      criterion: name,
      points: print.points(each.points),
    });
    return paragraph([bold(`${lead} `), { text: each.reason }], "body", {
      maxWidth: 128,
      ...(index === 0 ? {} : { before: 1.4 }),
    });
  });
  return [{ kind: "section", rule: "none", top: 3.4, label: [heading(print.say("revised"))], content }];
}

function dissent(selection: Selection, deliberation: Deliberation, print: Print): Block {
  const criteria = sheetOf(selection).criteria;
  const content = deliberation.dissents.map((each, index): Block => {
    const name = criteria.find((criterion) => criterion.id === each.criterion)?.name;
    const agreed = deliberation.agreed.find((score) => score.criterion === each.criterion)?.points ?? null;
    const about =
      name === undefined ? nameOf(selection, each.member) : `${nameOf(selection, each.member)}, ${name}`;
    const kept =
      each.points === null
        ? ""
        : print.say("keepsAgreed", {
            points: print.points(each.points),
            agreed: agreed === null ? "–" : print.points(agreed),
          });
    const table = each.atTheTable ? ` ${print.say("atTheTable")}` : "";
    return paragraph(
      [bold(`${kept === "" ? about : print.labelled(about, kept)}. `), { text: `${each.words}${table}` }],
      "body",
      {
        maxWidth: 128,
        ...(index === 0 ? {} : { before: 1.4 }),
      },
    );
  });
  return {
    kind: "section",
    rule: "none",
    top: 3.4,
    label: [heading(print.say("dissent"))],
    content: content.length === 0 ? [paragraph(print.say("noDissent"))] : content,
  };
}

function recommendation(selection: Selection, candidate: CandidateId, print: Print): Block {
  const order = selection.orderOfMerit;
  const line = order === null ? undefined : meritLines(order).find((each) => each.candidate === candidate);
  const text =
    line === undefined || line.kind === null
      ? [{ text: print.say("noRecommendation") }]
      : [
          bold(`${print.say(`recommendation.${line.kind}`, { number: line.reserve ?? 0 })}. `),
          { text: line.reason },
        ];
  return {
    kind: "section",
    rule: "hair",
    bottom: 3,
    label: [heading(print.say("panelsRecommendation"))],
    content: [paragraph(text, "body", { maxWidth: 128 })],
  };
}

function signed(selection: Selection, candidate: CandidateId, print: Print): Block {
  const states = signaturesState(selection, candidate);
  return {
    kind: "section",
    rule: "hair",
    bottom: 0,
    together: true,
    label: [heading(print.say("signed"))],
    content: [
      {
        kind: "signatures",
        room: signingRoom(states),
        people: states.map((state) => signatureCell(state, print)),
      },
    ],
  };
}

/** Room for a hand where somebody still signs with a pen. */
export const signingRoom = (states: readonly PersonSignature[]): number =>
  states.some(
    ({ state, signature }) => state === "missing" || state === "outdated" || signature?.how === "on-paper",
  )
    ? 11
    : 6.5;

/** A person's place to sign, or how and when they signed. Documents print before they are signed, with lines. */
export function signatureCell(
  state: PersonSignature,
  print: Print,
): Extract<Block, { kind: "signatures" }>["people"][number] {
  const { person, signature } = state;
  const office = `${print.say(`role.${person.role}`)}, ${person.initials}`;
  if (signature === null || state.state === "outdated")
    return { above: null, name: person.name, lines: [office] };
  const above = aboveLine(signature, print);
  // What stands over the line is not said again under it.
  const how = above?.face === "sans" ? "" : print.say(`signedHow.${signature.how}`);
  const lines = [office, how, print.shortDay(signature.day), signature.words];
  return { above, name: person.name, lines: lines.filter((line) => line !== "") };
}

function aboveLine(signature: Signature, print: Print): { text: string; face: "mono" | "sans" } | null {
  if (signature.how === "on-paper") return null;
  if (signature.how === "here") return { text: codeOfHash(signature.what, 10, 5), face: "mono" };
  return { text: print.say(`signedHow.${signature.how}`), face: "sans" };
}
