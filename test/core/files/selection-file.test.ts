import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "#core/acts/fold.ts";
import { mergeActs } from "#core/acts/merge.ts";
import { readManifest } from "#core/files/container.ts";
import { SELECTION_LIMITS } from "#core/files/hostile.ts";
import { readSelectionFile, type SelectionFile } from "#core/files/selection-file.ts";
import { anyAct, candidate, penOf, SELECTION, writerOf } from "#test/core/acts/pens.ts";
import { history } from "#test/core/acts/histories.ts";
import { ACTS, aCopy, copyBytes, DRAFTS } from "#test/core/files/copies.ts";

function opened(bytes: Uint8Array): SelectionFile {
  const file = readSelectionFile(bytes);
  if (!file.ok) throw new Error(file.error.code);
  return file.value;
}

describe("a selection file", () => {
  it("gives back every act and draft as it was", () => {
    const file = opened(copyBytes());
    expect(file.acts).toEqual(mergeActs(ACTS, []));
    expect(fold(SELECTION, file.acts)).toEqual(fold(SELECTION, ACTS));
    expect([...file.drafts]).toEqual([...DRAFTS].sort(([a], [b]) => (a < b ? -1 : 1)));
  });

  it("says of itself what it holds and who wrote it", () => {
    const { manifest } = opened(copyBytes({ number: 7 }));
    const heads = fold(SELECTION, ACTS).heads;
    expect(manifest).toMatchObject({
      format: 1,
      kind: "selection",
      selection: SELECTION,
      role: "desk",
      writer: writerOf("desk"),
      addressee: null,
      number: 7,
      heads: Object.fromEntries(Object.entries(heads).map(([writer, hash]) => [writer, [hash]])),
      app: "0.1.0",
      at: "2025-02-18T17:00:00+01:00",
    });
    expect(manifest.parts.map((part) => part.name)).toEqual(["acts", "drafts"]);
    expect(readManifest(copyBytes({ number: 7 }), SELECTION_LIMITS)).toEqual({ ok: true, value: manifest });
  });

  it("is the same bytes for the same content, in whatever order the acts are kept", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...ACTS], { minLength: ACTS.length }), (acts) => {
        expect(copyBytes({ acts: [...acts, ...acts.slice(0, 3)] })).toEqual(copyBytes());
      }),
      { numRuns: 5 },
    );
  });

  it("comes back whatever the history, with forks, gaps and acts that do not count", () => {
    fc.assert(
      fc.property(
        history.chain((acts) => fc.shuffledSubarray([...acts])),
        (acts) => {
          expect(opened(copyBytes({ acts })).acts).toEqual(mergeActs(acts, []));
        },
      ),
      { numRuns: 15 },
    );
  });

  it("names both ends of a chain that forks", () => {
    const rivals = ["A", "B"].map((name) =>
      anyAct(fold(SELECTION, ACTS), candidate("x1", name), penOf("desk", 99)),
    );
    const { manifest } = opened(copyBytes({ acts: [...ACTS, ...rivals] }));
    expect(manifest.heads[writerOf("desk")]).toEqual(
      rivals.map((act) => act.hash).sort((a, b) => (a < b ? -1 : 1)),
    );
  });

  it("holds a selection without acts and drafts", () => {
    const file = opened(copyBytes({ acts: [], drafts: new Map() }));
    expect([file.acts, file.drafts.size, file.manifest.heads]).toEqual([[], 0, {}]);
  });

  it("keeps an act whose body was destroyed", () => {
    const acts = ACTS.map((act, index) =>
      index === 3 ? { ...act, body: null, stored: { ...act.stored, body: null } } : act,
    );
    expect(opened(copyBytes({ acts })).acts).toEqual(mergeActs(acts, []));
  });

  it("never holds the secret that signed it", () => {
    const text = new TextDecoder("latin1").decode(copyBytes());
    expect(text).not.toContain(new TextDecoder("latin1").decode(aCopy().secret));
    expect(text).not.toContain(Buffer.from(aCopy().secret).toString("hex"));
  });
});
