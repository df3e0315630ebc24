import { describe, expect, it } from "vitest";
import {
  addProbe,
  alternatives,
  moveProbe,
  probeFor,
  removeProbe,
  serve,
  takeFromBank,
  unserve,
} from "#core/sheet/serve.ts";
import { shareOutAskers } from "#core/sheet/share-out-askers.ts";
import { changeQuestion } from "#core/sheet/change-sheet.ts";
import { aSheet, FRAMEWORKS, questionOf } from "#test/core/sheet/sheets.ts";

const probes = (sheet = aSheet()): string =>
  questionOf(sheet, "q1")
    .probes.map(({ id }) => id)
    .join(" ");

describe("which criteria a question serves", () => {
  it("in the order of the sheet, each once", () => {
    const sheet = serve(serve(aSheet(), "q3", "c1"), "q3", "c1");
    expect(questionOf(sheet, "q3").serves).toEqual(["c1", "c3"]);
  });

  it("takes the probes away with the criterion they were for", () => {
    const sheet = unserve(probeFor(serve(aSheet(), "q1", "c3"), "q1", "p2", "c3"), "q1", "c3");
    expect(questionOf(sheet, "q1").serves).toEqual(["c1"]);
    expect(probes(sheet)).toBe("p1 p3");
  });
});

describe("probes", () => {
  it("are added, moved and removed, and no identifier comes back while it is in use", () => {
    const added = addProbe(removeProbe(aSheet(), "q1", "p2"), "q1");
    expect(added.probe).toBe("p4");
    expect(probes(moveProbe(added.sheet, "q1", "p4", -2))).toBe("p4 p1 p3");
  });

  it("are for the first criterion served, or for all", () => {
    const { sheet, probe } = addProbe(aSheet(), "q1");
    expect(questionOf(sheet, "q1").probes.at(-1)).toMatchObject({ text: "", criterion: "c1" });
    expect(questionOf(probeFor(sheet, "q1", probe, null), "q1").probes.at(-1)?.criterion).toBeNull();
  });
});

describe("another question of the bank", () => {
  it("is offered for each level served, but for what is on the sheet", () => {
    const sheet = serve(aSheet(), "q1", "c9");
    const offered = alternatives(sheet, questionOf(sheet, "q1"), FRAMEWORKS);
    expect(new Set(offered.map(({ criterion }) => criterion))).toEqual(new Set(["c1", "c9"]));
    const used = sheet.questions.map(({ bankId }) => bankId);
    expect(offered.some(({ bank }) => used.includes(bank.id))).toBe(false);
  });

  it("takes the place with its probes; asker, minutes and the other criterion's probes stay", () => {
    const before = changeQuestion(probeFor(serve(aSheet(), "q1", "c3"), "q1", "p3", "c3"), "q1", {
      minutes: 9,
    });
    const other = alternatives(before, questionOf(before, "q1"), FRAMEWORKS)[0];
    if (other === undefined) throw new Error("nothing offered");
    const after = questionOf(takeFromBank(before, "q1", other), "q1");
    expect(after).toMatchObject({
      text: other.bank.text,
      bankId: other.bank.id,
      minutes: 9,
      asker: "p1",
      serves: ["c1", "c3"],
    });
    expect(after.probes.map(({ criterion }) => criterion)).toEqual(["c3", "c1", "c1", "c1"]);
    expect(new Set(after.probes.map(({ id }) => id)).size).toBe(4);
  });
});

describe("shareOutAskers", () => {
  it("goes round the members and leaves who asks already", () => {
    const none = {
      ...aSheet(),
      questions: aSheet().questions.map((question) => ({
        ...question,
        asker: question.id === "q2" ? "p9" : null,
      })),
    };
    expect(
      shareOutAskers(none, ["a", "b"])
        .questions.slice(0, 4)
        .map(({ asker }) => asker),
    ).toEqual(["a", "p9", "b", "a"]);
  });

  it("does nothing without members", () => {
    expect(shareOutAskers(aSheet(), [])).toEqual(aSheet());
  });
});
