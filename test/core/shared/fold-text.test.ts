import { expect, it } from "vitest";
import { foldText } from "#core/shared/fold-text.ts";

it.each([
  ["Analytical  Thinking!", "analytical thinking"],
  ["Łódź, Ærø – Straße", "lodz aero strasse"],
  ["ÉNERGIE", "energie"],
  ["Ελένη Παπαδοπούλου", "ελενη παπαδοπουλου"],
  ["“What’s next?”", "what s next"],
  ["?!", ""],
])("%s is searched as %s", (text, folded) => {
  expect(foldText(text)).toBe(folded);
});
