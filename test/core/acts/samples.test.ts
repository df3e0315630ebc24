import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { ALL_KINDS } from "#core/acts/all-kinds.ts";
import { composeAct } from "#core/acts/compose-act.ts";
import { fold } from "#core/acts/fold.ts";
import { readAct } from "#core/acts/read-act.ts";
import { mustRead, penOf, SELECTION, tell } from "#test/core/acts/pens.ts";
import { STORY } from "#test/core/acts/samples.ts";

const PLACES = ["device", "desk", "pack", "report", "extract", "deliberation"];

const stories = new Map(STORY.map((step) => [step.draft.kind, step]));

describe("every kind of act", () => {
  it("is in the story, and the story has no other", () => {
    expect([...stories.keys()].sort()).toEqual(ALL_KINDS.map((kind) => kind.kind).sort());
  });

  it("has its own name and version 1 or later", () => {
    expect(new Set(ALL_KINDS.map((kind) => kind.kind)).size).toBe(ALL_KINDS.length);
    expect(ALL_KINDS.filter((kind) => !/^[a-z-]+\/[1-9]\d*$/.test(kind.kind))).toEqual([]);
  });

  it("counts in the story", () => {
    const folded = fold(SELECTION, tell(STORY));
    expect(folded.notCounted).toEqual([]);
    expect(folded.waiting).toEqual([]);
    expect(folded.inOrder).toHaveLength(STORY.length);
  });

  it.each(ALL_KINDS)("$kind says where exactly its fields may go", (kind) => {
    const { entries } = kind.shape as unknown as { readonly entries: object };
    expect(Object.keys(kind.goesTo).sort()).toEqual(Object.keys(entries).sort());
    for (const places of Object.values(kind.goesTo)) {
      expect(places.length).toBeGreaterThan(0);
      expect(places.filter((place) => !PLACES.includes(place))).toEqual([]);
    }
  });

  it.each(ALL_KINDS)("$kind takes its sample and refuses a field more, and one less", (kind) => {
    const body = { ...stories.get(kind.kind)?.draft.body, salt: "0".repeat(32) };
    expect(v.parse(kind.shape, body)).toEqual(body);
    expect(v.is(kind.shape, { ...body, more: 1 })).toBe(false);
    for (const field of Object.keys(body)) {
      const { [field as keyof typeof body]: _left, ...less } = body;
      expect(v.is(kind.shape, less)).toBe(false);
    }
  });

  it.each(STORY.map((step, index) => ({ ...step, index, kind: step.draft.kind })))(
    "$kind (act $index) comes back from its bytes as it was",
    ({ by, draft, index }) => {
      const before = fold(SELECTION, tell(STORY.slice(0, index)));
      const composed = composeAct(before, draft, penOf(by, index));
      if (!composed.ok) throw new Error(composed.error.code);
      expect(readAct(composed.value.stored)).toEqual(composed);
      expect(mustRead(JSON.parse(JSON.stringify(composed.value.stored)) as never)).toEqual(composed.value);
      expect(composed.value.body).toEqual({ ...draft.body, salt: penOf(by, index).salt });
    },
  );
});
