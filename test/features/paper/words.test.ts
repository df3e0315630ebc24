import { describe, expect, it } from "vitest";
import type { Gap } from "#core/scores/gaps.ts";
import type { HandInRefusal } from "#core/scores/hand-in.ts";
import type { PinError } from "#usecases/pin.ts";
import "#words/selection-words.ts";
import { tCode } from "#words/t.ts";

/** The compiler complains here as soon as the core has a code more. */
const HAND_IN = {
  "sheet-not-locked": true,
  "handed-in-before": true,
  "unsealed-before": true,
  gaps: true,
  "verdict-missing": true,
  "paper-not-received": true,
  "typist-missing": true,
  "confirmer-missing": true,
  "same-person": true,
  "typist-scores": true,
  "confirmer-scores": true,
  "typist-recused": true,
  "confirmer-recused": true,
} satisfies Record<HandInRefusal["code"], true>;

const GAPS = {
  "not-scored": true,
  "score-without-note": true,
  "record-says-not-put": true,
  "record-says-not-present": true,
  "not-declared": true,
  "record-says-put": true,
  "record-says-present": true,
  recused: true,
} satisfies Record<Gap["code"], true>;

const PIN = {
  "pin-shape": true,
  "pin-wrong": true,
  "pin-set-before": true,
  "no-key": true,
  "read-only": true,
  full: true,
  blocked: true,
  unavailable: true,
  damaged: true,
} satisfies Record<PinError["code"], true>;

/** Why an act would not count; the screens hand these on from the record. */
const NOT_COUNTED = [
  "other-sheet-version",
  "incomplete",
  "off-the-scale",
  "not-declared",
  "recused",
  "handed-in-before",
  "unsealed-before",
  "not-handed-in",
  "reason-missing",
  "reason-bare",
  "wrong-shape",
  "read-only",
  "no-key",
];

describe("every code has a sentence", () => {
  it.each(Object.keys(HAND_IN))("paper: %s", (code) => {
    expect(tCode("paper.refusal", code, { name: "Ines Caldbrook" })).toMatch(/\.$/);
  });

  it.each(Object.keys(GAPS))("gap: %s", (code) => {
    expect(tCode("scoring.gap", code, { code: "TS-01" })).not.toContain("{{");
  });

  it.each(Object.keys(PIN))("PIN: %s", (code) => {
    expect(tCode("scoring.pin.refusal", code, { name: "Ines Caldbrook" })).toMatch(/\.$/);
  });

  it.each(NOT_COUNTED)("not counted: %s", (code) => {
    expect(tCode("scoring.refusal", code, { code: "TS-01" })).toMatch(/\.$/);
    expect(tCode("paper.refusal", code)).toMatch(/\.$/);
  });
});
