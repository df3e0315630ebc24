import { describe, expect, it } from "vitest";
import { clean, cleanKeepingNoBreak } from "#core/layout/clean.ts";

describe("clean", () => {
  it.each([
    ["before\tafter", "before    after", "a tab would cut the line off"],
    ["before\u0001after", "beforeafter", "a control character"],
    ["before\u007Fafter", "beforeafter", "DEL"],
    ["it\u0092s", "its", "C1, from Word through a wrong code page"],
    ["one\r\ntwo\rthree\u2028four", "one\ntwo\nthree\nfour", "line ends of all kinds"],
    ["e\u0301", "é", "decomposed accents"],
    ["A\u030A n\u0303", "Å ñ", "ring and tilde"],
    ["co\u00ADoperate", "cooperate", "a soft hyphen is drawn as a hyphen"],
    ["a\u200Bb\u200Dc\uFEFFd\u200Ee", "abcde", "what is invisible would stay in copied text"],
    ["10\u00A0000\u202F€", "10 000 €", "no-break spaces"],
    ["thin\u2009space", "thin space", "typographic spaces"],
    ["non\u2011breaking", "non-breaking", "no-break hyphen"],
    ["\uD800 alone", "\uFFFD alone", "half a surrogate pair"],
    ["≥ ≤ → “quotes” – — €", "≥ ≤ → “quotes” – — €", "signs stay"],
    ["Łukasz Żółć, Ğülşen Işık", "Łukasz Żółć, Ğülşen Işık", "names stay"],
  ])("%j becomes %j: %s", (given, expected) => {
    expect(clean(given)).toBe(expected);
  });

  it("lets the line breaker see no-break spaces", () => {
    expect(cleanKeepingNoBreak("10\u202F%")).toBe("10\u00A0%");
  });
});
