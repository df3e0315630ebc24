import type { Draft } from "#core/model/act.ts";
import type { Scoresheet } from "#core/model/score.ts";
import type { Sheet } from "#core/model/sheet.ts";
import { canonicalText } from "#core/shared/canonical.ts";
import { hashText } from "#core/shared/hash.ts";
import { candidate, deskBegins, memberBegins, writerOf } from "#test/core/acts/pens.ts";

/** One act of a story. The member is p2, who has an own laptop. */
export interface Step {
  readonly by: "desk" | "member";
  readonly draft: Draft;
}

const desk = (kind: string, subject: string, body: Draft["body"]): Step => ({
  by: "desk",
  draft: { kind, subject, body },
});

const member = (kind: string, subject: string, body: Draft["body"]): Step => ({
  by: "member",
  draft: { kind, subject, body },
});

const anchors = ["Nothing seen", "Below", "At the level", "Above", "Far above"];

export const SHEET: Sheet = {
  scale: { name: "1-5", points: anchors.map((title, index) => ({ points: (index + 1) * 100, title })) },
  criteria: ["k1", "k2"].map((id) => ({
    id,
    kind: id === "k1" ? "competency" : "knowledge",
    name: id === "k1" ? "Teamwork" : "Physical security",
    requiredLevel: id === "k1" ? "Cooperates" : null,
    origin:
      id === "k1"
        ? { from: "competency", postId: "c1" }
        : { from: "requirement", postId: "e1", text: "Knows locks" },
    levelId: id === "k1" ? "nato.teamwork.cooperates" : null,
    definition: "Works with others.",
    indicators: ["Shares what they know."],
    anchors,
    standing: "ours",
    minimum: 300,
    weight: 1,
  })),
  questions: [
    {
      id: "q1",
      text: "Tell us about a time you worked with people you had not chosen.",
      type: "past",
      asker: "p1",
      minutes: 8,
      serves: ["k1"],
      probes: [{ id: "b1", text: "What did you do yourself?", criterion: "k1" }],
      bankId: null,
    },
  ],
  opening: { text: "Welcome.", asker: "p1", minutes: 2 },
  closing: { text: "Thank you.", asker: null, minutes: 2 },
  rules: {
    unseal: "each-candidate",
    total: "agreed-scores",
    withoutAgreement: "median",
    flag: { measure: "range", distance: 200 },
    quorum: 2,
    latecomers: "score-what-they-heard",
  },
  weightReason: "",
};

export const SHEET_HASH = hashText(canonicalText(SHEET));

export const scoresheet = (change: Partial<Scoresheet> = {}): Scoresheet => ({
  member: "p2",
  candidate: "x1",
  sheetVersion: 1,
  scores: [
    {
      criterion: "k1",
      score: { is: "points", points: 400 },
      notes: [
        {
          id: "n1",
          text: "Rebuilt the rota – „razem”, μαζί, ერთად",
          star: "A",
          sign: "+",
          alsoFor: ["k2"],
          indicator: 0,
        },
      ],
      source: "screen",
    },
    { criterion: "k2", score: { is: "not-assessed", reason: "not-put" }, notes: [], source: "screen" },
  ],
  verdict: "recommended",
  paper: null,
  ...change,
});

const person = (id: string, role: string, scoresOn: string): Step =>
  desk("person-set/2", id, {
    person: {
      id,
      name: `Person ${id}`,
      initials: id.toUpperCase(),
      role,
      scoresOn,
      withdrawn: false,
      trained: null,
    },
    reason: "",
  });

const declaration = (id: string) => ({
  member: id,
  candidate: "x1",
  answer: "none",
  words: "",
  decidedBy: "",
  decision: "",
  recused: false,
  how: id === "p2" ? "by-member" : "on-paper",
});

const read = <T>(value: T) => ({ value, sources: [{ line: 1, from: 0, to: 7 }], foundBy: "label" });

const POST = {
  fields: { title: read("Keeper of the Archive"), deadline: read("2027-03-31") },
  competencies: [read({ id: "c1", name: "Teamwork", level: "Cooperates" })],
  requirements: [read({ id: "e1", kind: "essential", text: "Knows locks", asksKnowledge: true })],
  languages: [read({ which: "one", among: ["English", "French"], level: "V", levelName: "Advanced" })],
  accountabilities: [read({ heading: "Expertise", text: "Keeps the archive." })],
  challenges: [read({ heading: "Key challenge 1", text: "The move." })],
  essay: read({ pagesPerChallenge: 1, wordsPerPage: 400, format: null, assessedAt: null, due: "2027-03-31" }),
};

/** Everything up to the first declaration. */
export const SETUP: readonly Step[] = [
  { by: "desk", draft: deskBegins },
  desk("notice-received/1", "", { text: "Title: Keeper of the Archive\n", via: "pasted", fileName: null }),
  desk("post-confirmed/1", "", { post: POST }),
  desk("framework-chosen/1", "", { id: "nato-is", version: "2026.1", own: null }),
  person("p1", "chair", "paper"),
  person("p2", "member", "screen"),
  desk("sheet-approved/1", SHEET_HASH, { sheetHash: SHEET_HASH, by: ["p1", "p2"], day: "2025-02-10" }),
  desk("sheet-locked/2", "1", { version: 1, sheet: SHEET, reason: "" }),
  desk("documents-set/1", "", { marking: "PANEL – IN CONFIDENCE", names: "codes" }),
  { by: "desk", draft: candidate("x1") },
  desk("schedule-set/1", "", {
    breaks: [{ day: "2025-02-18", from: "12:30", minutes: 60, words: "Lunch" }],
    gapMinutes: 25,
  }),
  desk("time-adjusted/1", "x1", { candidate: "x1", minutes: 75, reason: "Asked for by the candidate" }),
  desk("warm-up-noted/1", "k1", {
    criterion: "k1",
    answer: "I told the others what I had found.",
    scores: [
      { member: "p1", points: 300 },
      { member: "p2", points: null },
    ],
    day: "2025-02-17",
  }),
  { by: "member", draft: memberBegins },
  desk("writer-named/1", "p2", { writer: writerOf("member"), member: "p2" }),
];

/** From the declarations to the first unsealing. */
export const SCORING: readonly Step[] = [
  member("declaration-made/1", "p2 x1", declaration("p2")),
  desk("declaration-made/1", "p1 x1", declaration("p1")),
  desk("sitting-noted/1", "2025-02-18", {
    day: "2025-02-18",
    from: "09:00",
    to: null,
    present: ["p1", "p2"],
  }),
  desk("yes-no-questions-set/1", "", { questions: [{ id: "y1", text: "Are you willing to travel?" }] }),
  desk("interview-noted/2", "x1", {
    candidate: "x1",
    event: { type: "came-in", person: "p1", at: "09:30", part: 1 },
  }),
  desk("pin-reset/1", "p2", { member: "p2" }),
  member("scoresheet-handed-in/2", "p2 x1", { sheet: scoresheet() }),
  member("scoresheet-taken-back/1", "p2 x1", { member: "p2", candidate: "x1", reason: "Wrong candidate" }),
  member("scoresheet-handed-in/2", "p2 x1", { sheet: scoresheet({ verdict: "not-recommended" }) }),
  desk("paper-received/1", "p1 x1", { member: "p1", candidate: "x1" }),
  desk("page-kept/1", "p1 x1", {
    member: "p1",
    candidate: "x1",
    page: "g1",
    image: "/9j/4AAQSkZJRgABAQ==",
    width: 1200,
    height: 1700,
  }),
  desk("page-left-out/1", "p1 x1", { member: "p1", candidate: "x1", page: "g1" }),
];

const PAPER = { typedBy: "Recorder", confirmedBy: "Person p1", afterUnsealing: true };
const DEAL = { candidate: "x1", criterion: "k1" };

/** From unsealing to the end, and handing the desk to itself. */
export const AGREEING: readonly Step[] = [
  desk("candidate-unsealed/1", "x1", { candidate: "x1", presentChair: "p1" }),
  desk("scoresheet-handed-in/2", "p1 x1", { sheet: scoresheet({ member: "p1", paper: PAPER }) }),
  member("score-revised/1", "x1 k1", {
    ...DEAL,
    member: "p2",
    points: 300,
    reason: "Heard the tape again",
    atTheTable: false,
  }),
  desk("dissent-recorded/1", "x1 k1", {
    ...DEAL,
    id: "d1",
    member: "p1",
    points: 200,
    words: "I disagree.",
    atTheTable: true,
  }),
  desk("score-agreed/1", "x1 k1", { ...DEAL, outcome: "agreed", points: 300, reason: "All heard it" }),
  desk("summary-written/1", "x1", { candidate: "x1", words: "Suitable." }),
  desk("candidate-closed/1", "x1", { candidate: "x1" }),
  desk("signature-given/1", "x1 p1", {
    candidate: "x1",
    person: "p1",
    how: "on-paper",
    words: "",
    day: "2025-02-18",
    what: hashText("what was signed"),
  }),
  desk("candidate-reopened/1", "x1", { candidate: "x1", reason: "A name was wrong" }),
  desk("order-of-merit-set/1", "", {
    recommendations: [{ candidate: "x1", kind: "reserve", reason: "Meets all" }],
    reasons: [{ demand: "tie", words: "More experience" }],
    reserveUntil: "2026-02-18",
  }),
  desk("fork-settled/1", "", {
    writer: writerOf("member"),
    seq: 3,
    keep: hashText("a rival"),
    reason: "Older copy",
  }),
  desk("desk-taken/1", "", { reason: "The same laptop goes on" }),
];

/** A story in which every kind of act is written at least once and counts. */
export const STORY: readonly Step[] = [...SETUP, ...SCORING, ...AGREEING];
