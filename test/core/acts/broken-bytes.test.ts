import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fingerprintOf, publicKeyOf, sign } from "#core/acts/keys.ts";
import { ACT_PURPOSE, readAct, readStoredAct } from "#core/acts/read-act.ts";
import type { ActHeader, StoredAct } from "#core/model/act.ts";
import { canonicalText } from "#core/shared/canonical.ts";
import { hashText } from "#core/shared/hash.ts";
import { mustRead, secretOf, signed, tell, writerOf } from "#test/core/acts/pens.ts";
import { STORY } from "#test/core/acts/samples.ts";

const acts = tell(STORY);
const act = acts.find(({ header: each }) => each.writer === writerOf("member") && each.seq > 1);
if (act === undefined) throw new Error("no such act");
const { stored, header } = act;

const faultOf = (bytes: StoredAct): string => {
  const read = readAct(bytes);
  return read.ok ? "sound" : read.error.code;
};

/** As `stored`, with another header signed by the same writer. */
const withHeader = (change: Record<string, unknown>): StoredAct =>
  signed({ ...header, ...change }, stored.body, secretOf("member"));

describe("an act's bytes", () => {
  it("are sound as written", () => {
    expect(faultOf(stored)).toBe("sound");
    expect(mustRead(stored)).toEqual(act);
    expect(readStoredAct(stored)).toEqual(readAct(stored));
  });

  it("are refused whatever character of the header is changed", () => {
    const place = fc.nat({ max: stored.header.length - 1 });
    const holds = (at: number, by: string) => {
      const changed = stored.header.slice(0, at) + by + stored.header.slice(at + 1);
      fc.pre(changed !== stored.header);
      expect(faultOf({ ...stored, header: changed })).not.toBe("sound");
    };
    fc.assert(fc.property(place, fc.string({ minLength: 0, maxLength: 1 }), holds), { numRuns: 200 });
  });

  it("are refused whatever character of the body is changed", () => {
    const body = stored.body ?? "";
    const holds = (at: number, by: string) => {
      const changed = body.slice(0, at) + by + body.slice(at + 1);
      fc.pre(changed !== body);
      expect(faultOf({ ...stored, body: changed })).toBe("body-changed");
    };
    fc.assert(
      fc.property(fc.nat({ max: body.length - 1 }), fc.string({ minLength: 0, maxLength: 1 }), holds),
    );
  });

  it("are refused under another key, another purpose or another signature", () => {
    const other = secretOf("someone else");
    const reSigned = { ...stored, signature: sign(ACT_PURPOSE, stored.header, other) };
    expect(faultOf(reSigned)).toBe("signature-broken");
    expect(faultOf({ ...reSigned, key: publicKeyOf(other) })).toBe("key-is-not-the-writer");
    expect(
      faultOf({ ...stored, signature: sign("another purpose", stored.header, secretOf("member")) }),
    ).toBe("signature-broken");
    expect(faultOf({ ...stored, signature: acts[13]?.stored.signature ?? "" })).toBe("signature-broken");
    expect(faultOf({ ...stored, signature: stored.signature.toUpperCase() })).toBe("signature-broken");
    expect(faultOf({ ...stored, key: "00" })).toBe("key-is-not-the-writer");
  });

  it("are refused when taken to another place in the chain", () => {
    const moved = { ...header, seq: header.seq + 1 } satisfies ActHeader;
    expect(faultOf({ ...stored, header: canonicalText(moved) })).toBe("signature-broken");
    expect(faultOf({ ...stored, body: acts[13]?.stored.body ?? null })).toBe("body-changed");
  });

  it("may lack the body, which is then null", () => {
    expect(mustRead({ ...stored, body: null })).toEqual({
      ...act,
      body: null,
      stored: { ...stored, body: null },
    });
  });
});

describe("an act signed by its writer but not written by Panelkit", () => {
  it.each([
    ["not-an-act", { seq: 0 }],
    ["not-an-act", { seq: 2 ** 53 - 1, kind: "no version" }],
    ["not-an-act", { prev: "0" }],
    ["not-an-act", { seen: { someone: hashText("") } }],
    ["not-an-act", { more: 1 }],
    ["not-an-act", { format: 0 }],
    ["format-too-new", { format: 2 }],
    ["key-is-not-the-writer", { writer: fingerprintOf(publicKeyOf(secretOf("desk"))) }],
  ])("is refused as %s: %o", (code, change) => {
    expect(faultOf(withHeader(change))).toBe(code);
  });

  it.each([
    ["spaces", ` ${stored.header}`],
    ["keys in another order", JSON.stringify(Object.fromEntries(Object.entries(header).reverse()))],
    ["an escape that is not needed", stored.header.replace("+01:00", "\\u002b01:00")],
    ["a lone surrogate", canonicalText({ ...header, subject: "?" }).replace('"?"', '"\\ud800"')],
  ])("is refused for its header: %s", (_what, text) => {
    expect(faultOf(signed(text, stored.body, secretOf("member")))).toBe("not-canonical");
  });

  it.each([
    ["not JSON", "{"],
    ["nothing", "null"],
    ["spaces", '{"a": 1}'],
    ["a fraction", '{"a":0.5}'],
    ["a negative zero", '{"a":-0}'],
    ["a lone surrogate", '{"a":"\\ud800"}'],
    ["a key twice", '{"a":1,"a":2}'],
    ["very deep", "[".repeat(100_000) + "]".repeat(100_000)],
  ])("is refused for its body: %s", (_what, body) => {
    expect(faultOf(signed({ ...header, body: hashText(body) }, body, secretOf("member")))).toBe(
      "not-canonical",
    );
  });

  it.each(["", "[]", "null", "1", "{", '{"format":"1"}'])("is refused for its header %s", (text) => {
    expect(faultOf({ ...stored, header: text })).toBe("not-an-act");
  });
});
