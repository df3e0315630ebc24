import type { Block, Cell, PrintDocument } from "../../src/core/model/blocks.ts";
import type { Shape } from "../../src/core/model/shapes.ts";

/*
 * The report that PDF engines were compared by: per candidate a table of nine competencies by five members and
 * the mean, one radar, nine paragraphs of 120 words. Always the same words, from a fixed seed.
 */
const WORDS =
  "the panel heard candidate evidence clear example decision level plan staff budget risk Łódź Ğülşen Ελένη Παπαδοπούλου Иван Ћирић Þórður standard question answer method result others time cost reason first second carried led built changed kept held found gave took asked under over between within without against toward national service post organisation awareness impact influence thinking concept teamwork initiative leadership".split(
    " ",
  );
const NAMES = ["Łukasz Żółć", "Ğülşen Işık", "Ελένη Παπαδοπούλου", "Иван Ћирић", "Þórður Māra"];
const COMPETENCIES = 9;
const MEMBERS = 6;

export type Candidate = {
  readonly name: string;
  readonly scores: readonly (readonly number[])[];
  readonly notes: readonly string[];
};

export function candidates(count: number): readonly Candidate[] {
  let state = 42;
  const pick = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % below;
  };
  const list = <T>(length: number, make: () => T): T[] => Array.from({ length }, make);
  return Array.from({ length: count }, (_, index) => ({
    name: `${NAMES[index % NAMES.length] ?? ""} ${index}`,
    scores: list(COMPETENCIES, () => list(MEMBERS, () => 1 + pick(5))),
    notes: list(COMPETENCIES, () => list(120, () => WORDS[pick(WORDS.length)] ?? "").join(" ")),
  }));
}

const RADIUS = 25;
const CENTRE = 30;

export function ring(share: number): readonly (readonly [number, number])[] {
  return Array.from({ length: COMPETENCIES }, (_, index) => {
    const angle = (index / COMPETENCIES) * 2 * Math.PI;
    return [CENTRE + RADIUS * share * Math.sin(angle), CENTRE - RADIUS * share * Math.cos(angle)] as const;
  });
}

function radar(): Block {
  const rings = [0.2, 0.4, 0.6, 0.8, 1].map((share): Shape => ({
    kind: "polygon",
    points: ring(share),
    stroke: 0.25,
  }));
  const axes = ring(1).map(([x2, y2]): Shape => ({
    kind: "line",
    x1: CENTRE,
    y1: CENTRE,
    x2,
    y2,
    width: 0.25,
    color: "line",
  }));
  return {
    kind: "figure",
    width: 60,
    height: 62,
    alt: "Agreed scores",
    shapes: [...rings, ...axes, { kind: "polygon", points: ring(0.7), stroke: 0.5 }],
  };
}

const text = (words: string): Cell => ({ kind: "text", text: words });

function candidateBlocks({ name, scores, notes }: Candidate): Block[] {
  return [
    { kind: "heading", level: 1, text: name, bookmark: true },
    { kind: "paragraph", text: "Head of Office, vacancy 7", style: "subtitle" },
    {
      kind: "table",
      rules: "ruled",
      columns: [
        { width: 60 },
        ...Array.from({ length: MEMBERS }, () => ({ width: "rest" as const, align: "center" as const })),
      ],
      header: ["Competency", "A", "B", "C", "D", "E", "Mean"].map(text),
      rows: scores.map((row, index) => [
        text(`Competency ${index + 1}`),
        ...row.map((score) => text(`${score}`)),
      ]),
    },
    radar(),
    ...notes.flatMap((note, index): Block[] => [
      { kind: "heading", level: 3, text: `Competency ${index + 1}`, before: 2 },
      { kind: "paragraph", text: [{ text: note, size: 9 }] },
    ]),
  ];
}

export function reportDocument(list: readonly Candidate[]): PrintDocument {
  return {
    name: "report",
    title: "Panel report",
    language: "en-GB",
    format: "A4",
    marking: "",
    header: { left: "Panel report", middle: "", right: "page {page} of {pages}" },
    foot: { left: "", right: "" },
    sections: list.map((each) => ({ kind: "flow", blocks: candidateBlocks(each) })),
  };
}
