import { describe, expect, it } from "vitest";
import { entryOf, usesForPost } from "#core/framework/question-bank.ts";
import { writeQuestion } from "#core/sheet/edit-texts.ts";
import { removeProbe } from "#core/sheet/serve.ts";
import { usedQuestionsOf } from "#core/sheet/used-questions.ts";
import { buildSelection, must } from "#test/builders.ts";
import { testWorld } from "#test/make-world.ts";
import { bringIn } from "#usecases/bring-in.ts";
import { questionBank } from "#usecases/question-bank.ts";
import { saveCopy } from "#usecases/save-copy.ts";
import { deleteSelection } from "#usecases/shelf.ts";

const POST = { title: "Head, Technical Security", reference: "A 05/2025" };

describe("questions of a locked sheet", () => {
  it("are remembered with what they asked after, for which post, and the day", async () => {
    const world = await testWorld();
    const selection = await buildSelection(world, { upTo: "locked" });
    const used = must(await world.library.usedQuestions());
    expect(used).toEqual(usedQuestionsOf(selection));
    expect(used).toHaveLength(9);
    expect(used.at(-1)).toMatchObject({
      selection: selection.id,
      title: selection.post?.fields.title?.value,
      reference: selection.post?.fields.reference?.value ?? "",
      day: "2025-02-18",
      type: "past",
      serves: [{ competency: "Teamwork", level: "Cooperates", levelId: "nato.teamwork.cooperates" }],
      bankId: "nato.teamwork.cooperates.q1",
    });
  });

  it("are not remembered before the lock", async () => {
    const world = await testWorld();
    await buildSelection(world, { upTo: "people" });
    expect(must(await world.library.usedQuestions())).toEqual([]);
  });

  it("are forgotten with their selection", async () => {
    const world = await testWorld();
    const { id } = await buildSelection(world, { upTo: "locked" });
    must(await deleteSelection(world, id));
    expect(must(await world.library.usedQuestions())).toEqual([]);
  });

  it("come along with a backup of the selection", async () => {
    const here = await testWorld();
    await buildSelection(here, { upTo: "locked" });
    must(await saveCopy(here));
    const there = await testWorld();
    must(await bringIn(there, [...here.files.saved.values()][0] ?? new Uint8Array()));
    await there.saver.settled();
    expect(must(await there.library.usedQuestions())).toEqual(must(await here.library.usedQuestions()));
  });

  it("are those of all locked versions, each wording once, without probes that were left empty", async () => {
    const world = await testWorld();
    const selection = await buildSelection(world, {
      upTo: "locked",
      changeSheet: (sheet) => removeProbe(writeQuestion(sheet, "q1", "What did you finish?"), "q1", "p1"),
    });
    const [first] = selection.sheets;
    if (first === undefined) throw new Error("no sheet");
    const later = { ...first, version: 2, sheet: writeQuestion(first.sheet, "q1", "What did you begin?") };
    const used = usedQuestionsOf({ ...selection, sheets: [first, later] });
    expect(used.map((each) => each.text).filter((text) => text.startsWith("What did you"))).toEqual([
      "What did you begin?",
      "What did you finish?",
    ]);
    expect(used).toHaveLength(10);
    expect(used[0]?.probes).toHaveLength(2);
  });
});

describe("the question bank of a device", () => {
  it("has the frameworks' questions and says where one was put before", async () => {
    const world = await testWorld();
    const selection = await buildSelection(world, {
      upTo: "locked",
      changeSheet: (sheet) => writeQuestion(sheet, "q1", "What is your own question?"),
    });
    const { entries, problem } = await questionBank(world);
    expect(problem).toBeNull();
    const own = entryOf(entries, "What is your own question?");
    expect(own).toMatchObject({ frameworks: [], uses: [{ selection: selection.id }] });
    const shipped = entries.find((each) => each.bankId === "nato.teamwork.cooperates.q1");
    const post = {
      title: selection.post?.fields.title?.value ?? "",
      reference: selection.post?.fields.reference?.value ?? "",
    };
    if (shipped === undefined) throw new Error("not there");
    expect(usesForPost(shipped, post, "another")).toHaveLength(1);
    expect(usesForPost(shipped, { ...POST, title: "Other", reference: "B 1" }, "another")).toEqual([]);
  });

  it("has the frameworks' questions also where what was remembered cannot be read", async () => {
    const world = await testWorld();
    Object.assign(world.library, {
      usedQuestions: async () => ({ ok: false, error: { code: "damaged", detail: "usedQuestions" } }),
    });
    const { entries, problem } = await questionBank(world);
    expect([entries.length > 100, problem]).toEqual([true, "damaged"]);
  });
});
