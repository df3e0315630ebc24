import { describe, expect, it } from "vitest";
import { columnsOf } from "#core/people/pasted-heading.ts";

describe("a heading row", () => {
  it("names its columns, and those that nobody here asks for", () => {
    expect(
      columnsOf(["Candidate No", "Surname", "First name", "Nationality", "Interview date", "Time"]),
    ).toEqual(["code", "last-name", "first-name", null, "day", "time"]);
  });

  it("is a row of which all cells, or two, are headings", () => {
    expect(columnsOf(["Name"])).toEqual(["name"]);
    expect(columnsOf(["", "Candidate", ""])).toEqual([null, "either", null]);
    expect(columnsOf(["Code", "Name", "Remarks of the office"])).toEqual(["code", "name", null]);
  });

  it("is no row with people in it", () => {
    expect(columnsOf(["TS-01", "Ottoline Brask"])).toBeNull();
    expect(columnsOf(["Corin Vanterpoole", "Member"])).toBeNull();
    expect(columnsOf([])).toBeNull();
  });
});
