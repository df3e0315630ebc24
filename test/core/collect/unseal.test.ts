import { describe, expect, it } from "vitest";
import { receivePaper, unseal } from "#core/collect/unseal.ts";
import { aCollection, allIn, changePerson, recuse, withSheets } from "./a-collection.ts";

const COMPLETE = allIn(aCollection(), "x1");

describe("unsealing", () => {
  it("names the candidate and who was present in the chair", () => {
    const done = unseal(COMPLETE, "x1", "p1");
    expect(done).toMatchObject({
      ok: true,
      value: { subject: "x1", body: { candidate: "x1", presentChair: "p1" } },
    });
  });

  it("is refused with everything that stands in the way", () => {
    const refused = unseal(recuse(withSheets(aCollection(), "p3 x1"), "p1", "x1"), "x1", "p1");
    expect(refused).toEqual({
      ok: false,
      error: [{ code: "waits-for", members: ["p2"] }, { code: "no-chair" }],
    });
  });

  it.each(["p2", "p4", "nobody", ""])("is refused with %j present, who is no chair", (person) => {
    expect(unseal(COMPLETE, "x1", person)).toEqual({ ok: false, error: [{ code: "no-chair" }] });
  });

  it("is done with the acting chair where the chair is recused, never with the recused chair", () => {
    const acting = changePerson(recuse(COMPLETE, "p1", "x1"), "p2", { role: "acting-chair" });
    expect(unseal(acting, "x1", "p1")).toEqual({ ok: false, error: [{ code: "no-chair" }] });
    expect(unseal(acting, "x1", "p2").ok).toBe(true);
  });
});

describe("the receipt of a paper sheet", () => {
  it("is noted of one member and one candidate", () => {
    expect(receivePaper("p2", "x1")).toMatchObject({
      subject: "p2 x1",
      body: { member: "p2", candidate: "x1" },
    });
  });
});
