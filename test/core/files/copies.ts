import { writeSelectionFile, type SelectionFileInput } from "#core/files/selection-file.ts";
import { partOf, writeContainer, type Part, type Statement } from "#core/files/container.ts";
import { writeActsPart } from "#core/files/acts-part.ts";
import { writeDraftsPart } from "#core/files/drafts-part.ts";
import { MANIFEST_PURPOSE } from "#core/files/manifest.ts";
import { tipsOf } from "#core/files/tips.ts";
import { publicKeyOf, sign } from "#core/acts/keys.ts";
import { canonicalText } from "#core/shared/canonical.ts";
import { utf8 } from "#core/shared/hash.ts";
import type { StoredAct } from "#core/model/act.ts";
import { secretOf, SELECTION, tell } from "#test/core/acts/pens.ts";
import { STORY } from "#test/core/acts/samples.ts";

export const ACTS = tell(STORY);

export const DRAFTS: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ["p2 x1 k1", { score: null, notes: [{ text: "half a sentence, 0.5 \ud800" }], source: "screen" }],
  ["setup", { fraction: 0.5 }],
]);

const SALT = "00112233445566778899aabbccddeeff";

/** A copy with one difference. */
export const aCopy = (change: Partial<SelectionFileInput> = {}): SelectionFileInput => ({
  selection: SELECTION,
  role: "desk",
  secret: secretOf("desk"),
  number: 1,
  acts: ACTS,
  drafts: DRAFTS,
  salt: SALT,
  app: "0.1.0",
  at: "2025-02-18T17:00:00+01:00",
  ...change,
});

export const copyBytes = (change: Partial<SelectionFileInput> = {}): Uint8Array =>
  writeSelectionFile(aCopy(change));

/** A rightly signed file that says and holds what it should not: what only a broken or hostile writer makes. */
export function oddFile(
  said: Partial<Statement> = {},
  parts: readonly Part[] = [actsPart(), draftsPart()],
): Uint8Array {
  const { selection, role, number, app, at } = aCopy();
  const statement: Statement = {
    kind: "selection",
    addressee: null,
    selection,
    role,
    number,
    app,
    at,
    heads: tipsOf(ACTS),
  };
  return writeContainer({ ...statement, ...said }, parts, secretOf("desk"));
}

export const actsPart = (): Part => writeActsPart(ACTS);
export const draftsPart = (): Part => writeDraftsPart(DRAFTS, SALT);

/** An acts part of any records, in this order. */
export const rawActsPart = (records: readonly unknown[]): Part =>
  partOf(
    "acts",
    records.map((record) => (typeof record === "string" ? record : canonicalText(record))),
  );

export const storedActs = (): StoredAct[] => ACTS.map((act) => act.stored);

/** A file with nothing but a manifest text, rightly signed by the desk. */
export function withHead(manifest: string): Uint8Array {
  const secret = secretOf("desk");
  const signature = canonicalText({
    key: publicKeyOf(secret),
    signature: sign(MANIFEST_PURPOSE, manifest, secret),
  });
  return utf8(`panelkit file v1\n${manifest}\n${signature}\n`);
}
