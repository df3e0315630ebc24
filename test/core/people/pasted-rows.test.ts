import { describe, expect, it } from "vitest";
import { MOST_ROWS, rowCount, rowsOf } from "#core/people/pasted-rows.ts";

const cells = (text: string) => rowsOf(text).map((row) => row.cells);

describe("rows of a pasted text", () => {
  it("come from tabs, semicolons or commas, in this order", () => {
    expect(cells("a;b\tc,d")).toEqual([["a;b", "c,d"]]);
    expect(cells("a, b;c")).toEqual([["a, b", "c"]]);
    expect(cells("a,b")).toEqual([["a", "b"]]);
    expect(rowsOf("a\tb")[0]?.separator).toBe("tab");
  });

  it("leave out empty lines and spaces around a cell, from any system", () => {
    expect(cells("\r\n  a \t b  b \r\n\t\r\nc")).toEqual([["a", "b b"], ["c"]]);
  });

  it("keep a separator in quotation marks, and quotation marks that are none of a cell's", () => {
    expect(cells('"Brask, Ottoline",TS-01')).toEqual([["Brask, Ottoline", "TS-01"]]);
    expect(cells('"say ""aah""";x')).toEqual([['say "aah"', "x"]]);
    expect(cells('"Bob" Smith, chair')).toEqual([['"Bob" Smith', "chair"]]);
  });

  it("end after the limit, and are counted beyond it", () => {
    const text = "a\n".repeat(MOST_ROWS + 3);
    expect(rowsOf(text)).toHaveLength(MOST_ROWS);
    expect(rowCount(text)).toBe(MOST_ROWS + 3);
  });
});
