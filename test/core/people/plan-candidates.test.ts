import { describe, expect, it } from "vitest";
import { pastedCandidates } from "#core/people/paste.ts";
import { candidateOfRow, planCandidates, rowsThatCount } from "#core/people/plan-candidates.ts";
import { aCandidate, aSelection } from "#test/core/people/a-selection.ts";

const LISTED = aSelection({
  candidates: [
    aCandidate("x1", { code: "TS-01", name: "Ottoline Brask", day: "2025-02-18", time: "09:30" }),
    aCandidate("x2", { code: "TS-02", name: "" }),
    aCandidate("x3", { code: "TS-03", name: "Gone", removed: true }),
  ],
});

const plan = (text: string) => planCandidates(LISTED, pastedCandidates(text));

describe("adding pasted candidates", () => {
  it("makes codes where they are missing, past those in the list and in the text", () => {
    const rows = plan("Fenwick Sorrel\nTS-04\tQuillon Varley\nIsaura Thimblewood");
    expect(rows.map(({ code, made }) => [code, made])).toEqual([
      ["TS-05", true],
      ["TS-04", false],
      ["TS-06", true],
    ]);
    expect(rowsThatCount(rows)).toHaveLength(3);
  });

  it("gives a listed candidate the name, day and time that are new, by code or by name", () => {
    const [byCode] = plan("TS-02\tFenwick Sorrel\t18 Feb 2025\t11:00");
    expect(byCode).toMatchObject({
      known: "x2",
      finding: "changes",
      name: "Fenwick Sorrel",
      day: "2025-02-18",
      time: "11:00",
    });
    const [byName] = plan("ottoline brask\t10:00");
    expect(byName).toMatchObject({
      known: "x1",
      finding: "changes",
      code: "TS-01",
      name: "Ottoline Brask",
      day: "2025-02-18",
      time: "10:00",
    });
    expect(byName && candidateOfRow(byName, "new")).toEqual(
      aCandidate("x1", { code: "TS-01", name: "Ottoline Brask", day: "2025-02-18", time: "10:00" }),
    );
  });

  it("leaves out what is in the list already, what is there under another name, and what comes twice", () => {
    const rows = plan(
      "TS-01\tOttoline Brask\nTS-01\tSomebody Else\nTS-09\tA One\nTS-09\tB Two\nC Three\nC Three",
    );
    expect(rows.map(({ finding }) => finding)).toEqual([
      "in-the-list",
      "twice",
      null,
      "twice",
      null,
      "twice",
    ]);
    expect(plan("TS-01\tSomebody Else")[0]?.finding).toBe("other-name");
    expect(rowsThatCount(rows).map(({ code }) => code)).toEqual(["TS-09", "TS-10"]);
  });

  it("adds a namesake with a code of their own, and says so", () => {
    expect(plan("TS-07\tOttoline Brask")[0]).toMatchObject({ known: null, finding: "same-name" });
  });

  it("takes the code of a removed candidate as free", () => {
    expect(plan("TS-03\tNew Person")[0]).toMatchObject({ known: null, finding: null });
  });
});
