import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { partOf } from "#core/files/container.ts";
import type { FileFault } from "#core/files/file-fault.ts";
import { readSelectionFile } from "#core/files/selection-file.ts";
import { canonicalText } from "#core/shared/canonical.ts";
import { hashText, utf8 } from "#core/shared/hash.ts";
import { candidate, anyAct, penOf, secretOf, SELECTION, signed, writerOf } from "#test/core/acts/pens.ts";
import { fold } from "#core/acts/fold.ts";
import {
  ACTS,
  actsPart,
  copyBytes,
  draftsPart,
  oddFile,
  rawActsPart,
  storedActs,
  withHead,
} from "#test/core/files/copies.ts";

const faultOf = (bytes: Uint8Array, most = 2 ** 20): FileFault | "sound" => {
  const file = readSelectionFile(bytes, { bytes: most, depth: 32 });
  return file.ok ? "sound" : file.error;
};

const sound = copyBytes();
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const [magic = "", manifest = "", signature = ""] = textOf(sound).split("\n");
const headLength = utf8(`${magic}\n${manifest}\n${signature}\n`).length;

const replaced = (from: string, to: string): Uint8Array => utf8(textOf(sound).replace(from, to));
const oneChanged = (index: number, change: object): readonly unknown[] =>
  storedActs().map((act, at) => (at === index ? { ...act, ...change } : act));

const deep = (levels: number): string => `${"[".repeat(levels)}${"]".repeat(levels)}`;

describe("a file that is not ours or not of this time", () => {
  it.each([
    ["an empty file", new Uint8Array()],
    ["a text", utf8("Vacancy notice\n")],
    ["a ZIP", new Uint8Array([0x50, 0x4b, 3, 4])],
    ["a magic line without its number", replaced("v1\n", "\n")],
    ["a magic line with a word for number", replaced("v1\n", "vone\n")],
  ])("is not Panelkit's: %s", (_what, bytes) => {
    expect(faultOf(bytes)).toEqual({ code: "not-panelkit" });
  });

  it("is too new by its first line, whatever follows", () => {
    expect(faultOf(utf8("panelkit file v12\nno manifest"))).toEqual({
      code: "too-new",
      version: 12,
      app: null,
    });
  });

  it("is too new by its manifest, which says who wrote it", () => {
    const later = JSON.parse(manifest) as object;
    expect(faultOf(withHead(canonicalText({ ...later, format: 2, app: "3.0.0" })))).toEqual({
      code: "too-new",
      version: 2,
      app: "3.0.0",
    });
    expect(faultOf(withHead('{"format":3}'))).toEqual({ code: "too-new", version: 3, app: null });
  });

  it("is too new by a part that this version does not know", () => {
    const parts = [actsPart(), draftsPart(), partOf("pictures", [])];
    expect(faultOf(oddFile({ app: "3.0.0" }, parts))).toEqual({ code: "too-new", version: 1, app: "3.0.0" });
  });

  it("is too new by one of its acts", () => {
    const act = signed({ ...ACTS[0]?.header, format: 2 }, null, secretOf("desk"));
    expect(faultOf(oddFile({}, [rawActsPart([act]), draftsPart()]))).toMatchObject({
      code: "too-new",
      version: 2,
    });
  });

  it("is of another kind", () => {
    expect(faultOf(oddFile({ kind: "scores" }))).toEqual({ code: "wrong-kind", kind: "scores" });
  });

  it("is protected", () => {
    const head = sound.subarray(0, headLength);
    const bytes = new Uint8Array([...head, ...utf8("age-encryption.org/v1\n-> X25519 x\n")]);
    expect(faultOf(bytes)).toEqual({ code: "protected" });
  });

  it("is too large, before anything is read", () => {
    expect(faultOf(sound, 1000)).toEqual({ code: "too-large", bytes: sound.length, most: 1000 });
  });
});

describe("a damaged file", () => {
  it("is truncated wherever it is cut", () => {
    const holds = (length: number) => {
      const fault = faultOf(sound.subarray(0, length));
      expect(fault).toEqual({ code: length < magic.length + 1 ? "not-panelkit" : "truncated" });
    };
    fc.assert(fc.property(fc.nat({ max: sound.length - 1 }), holds));
    holds(headLength);
    holds(sound.length - 1);
  });

  it("is refused whatever bit is flipped", () => {
    const holds = (at: number, bit: number) => {
      const bytes = sound.slice();
      bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
      expect(faultOf(bytes)).not.toBe("sound");
    };
    fc.assert(fc.property(fc.nat({ max: sound.length - 1 }), fc.nat({ max: 7 }), holds), { numRuns: 150 });
    fc.assert(fc.property(fc.nat({ max: headLength - 1 }), fc.nat({ max: 7 }), holds), { numRuns: 150 });
  });

  it("is refused, and nothing throws, whatever follows the first line", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (rest) => {
        expect(faultOf(new Uint8Array([...utf8(`${magic}\n`), ...rest]))).not.toBe("sound");
      }),
    );
  });

  it("says which part", () => {
    const bytes = sound.slice();
    bytes[headLength + 5] = 0x20;
    expect(faultOf(bytes)).toEqual({ code: "damaged", part: "acts" });
    const end = sound.slice();
    end[end.length - 3] = 0x20;
    expect(faultOf(end)).toEqual({ code: "damaged", part: "drafts" });
    expect(faultOf(new Uint8Array([...sound, 0x0a]))).toEqual({ code: "damaged", part: "end" });
    expect(faultOf(replaced(signature, "{}"))).toEqual({ code: "damaged", part: "signature" });
  });

  it("has a broken signature when the manifest or the key is another's", () => {
    expect(faultOf(replaced('"number":1', '"number":2'))).toEqual({ code: "signature-broken" });
    const other = textOf(copyBytes({ secret: secretOf("member") })).split("\n");
    expect(faultOf(replaced(signature, other[2] ?? ""))).toEqual({ code: "signature-broken" });
    expect(faultOf(replaced(manifest, other[1] ?? ""))).toEqual({ code: "signature-broken" });
  });
});

describe("a rightly signed manifest that says what it should not", () => {
  const said = JSON.parse(manifest) as object;

  it.each([
    ["not JSON", "{"],
    ["no object", "null"],
    ["a field more", canonicalText({ ...said, more: 1 })],
    ["a number below 1", canonicalText({ ...said, number: 0 })],
    ["a chain without an end", canonicalText({ ...said, heads: { [writerOf("desk")]: [] } })],
    [
      "a part of negative length",
      canonicalText({ ...said, parts: [{ name: "acts", bytes: -1, sha256: hashText("") }] }),
    ],
  ])("is damaged: %s", (_what, text) => {
    expect(faultOf(withHead(text))).toEqual({ code: "damaged", part: "manifest" });
  });

  it("does not speak for another writer", () => {
    expect(faultOf(withHead(canonicalText({ ...said, writer: writerOf("member") })))).toEqual({
      code: "signature-broken",
    });
  });
});

describe("a rightly signed file with something wrong inside", () => {
  const withActs = (records: readonly unknown[]): FileFault | "sound" =>
    faultOf(oddFile({ heads: {} }, [rawActsPart(records), draftsPart()]));
  const withDrafts = (lines: readonly string[]): FileFault | "sound" =>
    faultOf(oddFile({}, [actsPart(), partOf("drafts", lines)]));
  const salt = `{"salt":"${"0".repeat(32)}"}`;

  it.each([
    ["signature-broken", { signature: "0".repeat(128) }],
    ["key-is-not-the-writer", { key: "0".repeat(64) }],
    ["body-changed", { body: "{}" }],
    ["not-an-act", { header: "{}" }],
    ["not-canonical", { header: ` ${ACTS[4]?.stored.header}` }],
  ])("names the act and what is wrong with it: %s", (code, change) => {
    expect(withActs(oneChanged(4, change))).toEqual({ code: "act-broken", index: 4, fault: { code } });
  });

  it("is refused for an act of another selection", () => {
    const fault = faultOf(oddFile({ selection: "another" }));
    expect(fault).toEqual({ code: "act-broken", index: 0, fault: { code: "other-selection" } });
  });

  it("is refused when the newest act of a chain is missing", () => {
    const memberTip = ACTS.findLast((act) => act.header.writer === writerOf("member"));
    const acts = ACTS.filter((act) => act !== memberTip).map((act) => act.stored);
    const fault = faultOf(oddFile({}, [rawActsPart(acts), draftsPart()]));
    expect(fault).toEqual({ code: "chain-incomplete", writer: writerOf("member") });
  });

  it("is refused for a part that is no list of records", () => {
    const damaged = { code: "damaged", part: "acts" };
    expect(withActs(["{}"])).toEqual(damaged);
    expect(withActs([""])).toEqual(damaged);
    expect(withActs(oneChanged(0, { more: "" }))).toEqual(damaged);
    expect(faultOf(oddFile({}, [{ name: "acts", bytes: utf8("{}") }, draftsPart()]))).toEqual(damaged);
    expect(
      faultOf(oddFile({}, [{ name: "acts", bytes: new Uint8Array([0xff, 0x0a]) }, draftsPart()])),
    ).toEqual(damaged);
  });

  it.each([
    ["no salt", []],
    ["another first line", ['{"key":"a","value":1}']],
    ["a key twice", [salt, '{"key":"a","value":1}', '{"key":"a","value":1}']],
    ["a key of the prototype", [salt, '{"key":"a","value":{"__proto__":{"x":1}}}']],
    ["the same, escaped and deep", [salt, '{"key":"a","value":[{"\\u005f_proto__":1}]}']],
    ["a constructor", [salt, '{"key":"a","value":{"constructor":1}}']],
  ])("is refused for its drafts: %s", (_what, lines) => {
    expect(withDrafts(lines)).toEqual({ code: "damaged", part: "drafts" });
    expect(({} as { x?: number }).x).toBeUndefined();
  });

  it("is refused when it nests too deep, unparsed", () => {
    expect(withDrafts([salt, `{"key":"a","value":${deep(31)}}`])).toBe("sound");
    expect(withDrafts([salt, `{"key":"a","value":${deep(32)}}`])).toEqual({
      code: "too-deep",
      part: "drafts",
    });
    expect(withActs([deep(100_000)])).toEqual({ code: "too-deep", part: "acts" });
    const body = deep(40);
    const act = signed({ ...ACTS[0]?.header, body: hashText(body) }, body, secretOf("desk"));
    expect(withActs([act])).toEqual({ code: "too-deep", part: "acts" });
    expect(faultOf(replaced(manifest, deep(33)))).toEqual({ code: "too-deep", part: "manifest" });
  });

  it("is refused for a forbidden key in an act that is otherwise sound", () => {
    const act = anyAct(
      fold(SELECTION, []),
      { ...candidate("x1"), body: JSON.parse('{"constructor":1}') },
      penOf("desk", 1),
    );
    expect(withActs([act.stored])).toEqual({ code: "damaged", part: "acts" });
  });
});
