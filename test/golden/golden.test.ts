import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fold } from "#core/acts/fold.ts";
import { readAct } from "#core/acts/read-act.ts";
import { readSelectionFile, writeSelectionFile } from "#core/files/selection-file.ts";
import { FILE_FORMAT } from "#core/files/manifest.ts";
import type { StoredAct } from "#core/model/act.ts";
import { sealCode } from "#core/shared/crockford.ts";
import { secretOf } from "#test/core/acts/pens.ts";
import { smallestFile } from "#test/golden/smallest.ts";
import { whatItHolds } from "#test/golden/what-it-holds.ts";

const golden = (name: string): Buffer => readFileSync(new URL(name, import.meta.url));

const VERSIONS = Array.from({ length: FILE_FORMAT }, (_, index) => index + 1);

describe("a selection file of every version there was", () => {
  it.each(VERSIONS)("opens and holds what it held: version %i", (version) => {
    const file = readSelectionFile(golden(`selection-v${version}.selection.panelkit`));
    if (!file.ok) throw new Error(file.error.code);
    const held = JSON.parse(golden(`selection-v${version}.json`).toString("utf8")) as object;
    // A later app may know more about it, never less and nothing else.
    expect(JSON.parse(JSON.stringify(whatItHolds(file.value)))).toMatchObject(held);
  });
});

describe("the selection file of today's version", () => {
  it("is still written byte for byte as it was", () => {
    const bytes = golden(`selection-v${FILE_FORMAT}.selection.panelkit`);
    const file = readSelectionFile(bytes);
    if (!file.ok) throw new Error(file.error.code);
    const { manifest, acts, drafts } = file.value;
    const { selection, role, number, app, at } = manifest;
    const salt = "00112233445566778899aabbccddeeff";
    const again = writeSelectionFile({ selection, role, number, app, at, acts, drafts, salt, secret: secretOf("desk") });
    expect(Buffer.from(again).equals(bytes)).toBe(true);
  });
});

describe("the smallest file", () => {
  it("is printed in docs/file-format.md as it is", () => {
    const page = readFileSync(new URL("../../docs/file-format.md", import.meta.url), "utf8");
    expect(page).toContain(new TextDecoder().decode(smallestFile()));
  });
});

describe("the golden act", () => {
  const stored = JSON.parse(golden("act-v1.json").toString("utf8")) as StoredAct;
  const act = readAct(stored);
  if (!act.ok) throw new Error(act.error.code);

  it("has the hash it had", () => {
    expect(act.value.hash).toBe("373dea571c318b8767078f3ce4bb937e46d01e86613eb24e44f1ea4e4d09a9dd");
  });

  it("has the seal and the seal code it had", () => {
    expect(act.value.header.body).toBe("9b06192ba5a0742fb40482d858a6cdd09a25cc961dbe57ea788a73d2e7e07b02");
    expect(sealCode(act.value.header.body)).toBe("KC31J AX5M1 T2ZD0 4GBC5 H9PDT");
  });

  it("has the writer it had", () => {
    expect(act.value.header.writer).toBe("XVJNNED66ANRNXS14KDXR85YMH");
  });
});

describe("what version 1 noted of an interview", () => {
  interface Old {
    readonly acts: readonly StoredAct[];
    readonly record: { readonly checklist: object; readonly put: readonly { readonly again: readonly string[] }[] };
  }
  const old = JSON.parse(golden("interview-noted-1.json").toString("utf8")) as Old;
  const acts = old.acts.map((stored) => {
    const act = readAct(stored);
    if (!act.ok) throw new Error(act.error.code);
    return act.value;
  });
  const folded = fold("00SELECTION000000000000001", acts);
  const record = folded.selection.interviews["x1"];

  it("counts as it is stored, act by act", () => {
    expect(acts.filter((act) => act.header.kind === "interview-noted/1")).toHaveLength(23);
    expect(folded.notCounted).toEqual([]);
  });

  it("adds up to what it added up to, and says of nothing more than it knew", () => {
    // It knew one text of a question, the last; now each time has its own.
    const again = (record?.put ?? []).map((put) => ({
      ...put,
      again: put.again.map(({ at }) => at),
      words: put.again.at(-1)?.words ?? put.words,
    }));
    const checklist = Object.fromEntries(
      Object.entries(record?.checklist ?? {}).map(([item, done]) => [item, done.at]),
    );
    expect({ ...record, put: again, checklist }).toMatchObject(old.record);
    expect(record).toMatchObject({ continuedOn: [], probes: [], besides: [], answers: {} });
    expect(record?.put.map(({ by, part }) => [by, part])).toEqual([
      [null, 1],
      [null, 1],
      [null, 1],
    ]);
  });
});
