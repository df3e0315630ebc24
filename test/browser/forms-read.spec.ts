import decodeQR from "qr/decode.js";
import { aCriterion, aForm, formDocument } from "#test/core/layout/form/a-form.ts";
import { nodePdf } from "#test/node-pdf.ts";
import type { FormCriterion, FormSection } from "#core/model/form-blocks.ts";
import type { PageFormat } from "#core/model/blocks.ts";
import { expect, test } from "./harness.ts";
import { cornersOf, readyToDraw, type Pixels } from "./rendered-pages.ts";

/** A scanner's coarsest setting. */
const DPI = 150;
/** The QR with all its white lies within this square of the corner. */
const CORNER = 45;

const LONG = Array.from({ length: 400 }, (_, index) => (index % 9 === 0 ? "responsibility" : "word")).join(
  " ",
);

interface Extreme {
  readonly what: string;
  readonly kind: FormSection["kind"];
  readonly criteria: number;
  readonly points: number;
  readonly format: PageFormat;
  readonly question?: string;
  readonly more?: Partial<FormSection>;
  readonly second?: boolean;
}

const EXTREMES: readonly Extreme[] = [
  { what: "1 criterion, 3 points", kind: "booklet", criteria: 1, points: 3, format: "A4" },
  { what: "9 criteria, 5 points", kind: "booklet", criteria: 9, points: 5, format: "Letter" },
  { what: "20 criteria, 10 points", kind: "short-form", criteria: 20, points: 10, format: "A4" },
  { what: "400-word questions", kind: "booklet", criteria: 2, points: 5, format: "A4", question: LONG },
  {
    what: "French, Greek and Georgian",
    kind: "booklet",
    criteria: 3,
    points: 5,
    format: "A4",
    question:
      "Décrivez une décision prise contre de bons arguments. Qu’avez-vous fait, et qu’en est-il advenu ?",
    more: {
      candidate: { code: "TS-03", name: "ნინო გელაშვილი" },
      member: { initials: "EΠ", name: "Ελένη Παπαδοπούλου" },
    },
  },
  {
    what: "English and French, a booklet",
    kind: "booklet",
    criteria: 9,
    points: 5,
    format: "A4",
    second: true,
  },
  {
    what: "English and French, a short form",
    kind: "short-form",
    criteria: 9,
    points: 7,
    format: "Letter",
    second: true,
  },
];

/** Each text again in French, as long as French is. */
const inFrench = (criterion: FormCriterion): FormCriterion => ({
  ...criterion,
  second: {
    language: "fr",
    first: "en",
    name: "Connaissance de l’organisation",
    level: "Comprend les enjeux sous-jacents",
    question:
      "Décrivez une décision prise contre de bons arguments. Qu’avez-vous fait, et qu’en est-il advenu ?",
    probes: criterion.probes.map(() => "Qu’est-ce qui était différent cette fois-là ?"),
    anchors: criterion.anchors.map(() => ({
      title: "Nettement au-dessus du niveau",
      text: "Nomme la norme et montre par quelles vérifications elle a été respectée.",
    })),
  },
});

const read = (pixels: Pixels): string | undefined => {
  try {
    return decodeQR(pixels);
  } catch {
    return undefined;
  }
};

test("the code of every form page is read from a rendering of 150 dots per inch", async ({ page }) => {
  await readyToDraw(page);
  for (const { what, kind, criteria, points, format, question, more, second } of EXTREMES) {
    const each = question === undefined ? {} : { question };
    const form = aForm(
      kind,
      Array.from({ length: criteria }, (_, index) => {
        const criterion = aCriterion(index + 1, points, each);
        return second === true ? inFrench(criterion) : criterion;
      }),
      { pageIds: Array.from({ length: 40 }, (_, index) => `PK1:7K3Q92MXR4:${index + 1}`), ...more },
    );
    const made = await nodePdf().make({
      documents: [formDocument(form, { format })],
      mode: "one-file",
      fileName: "forms",
      title: "Forms",
      createdAt: "2025-02-14T11:48:00Z",
      fileId: "0".repeat(32),
    });
    if (!made.ok) throw new Error(`${what}: ${made.error.code}`);
    const corners = await cornersOf(page, made.value[0]?.bytes ?? new Uint8Array(), DPI, CORNER);
    expect(corners.length, what).toBeGreaterThan(0);
    expect(corners.map(read), what).toEqual(corners.map((_, index) => `PK1:7K3Q92MXR4:${index + 1}`));
  }
});

test("a corner without a code is not read as one", () => {
  const bare = { width: 200, height: 200, data: new Uint8Array(160_000).fill(255) };
  expect(read(bare)).toBeUndefined();
});
