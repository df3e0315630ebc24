import { composeAct, type Pen } from "#core/acts/compose-act.ts";
import { fold, type Folded } from "#core/acts/fold.ts";
import { fingerprintOf, publicKeyOf, sign } from "#core/acts/keys.ts";
import { ACT_PURPOSE, readAct } from "#core/acts/read-act.ts";
import type { Act, ActHeader, Draft, StoredAct } from "#core/model/act.ts";
import type { WriterId } from "#core/model/ids.ts";
import { canonicalText } from "#core/shared/canonical.ts";
import { hashText } from "#core/shared/hash.ts";
import { fromHex } from "#core/shared/hex.ts";

export const SELECTION = "00SELECTION000000000000001";

/** The same name always gives the same key. */
export const secretOf = (name: string): Uint8Array => fromHex(hashText(`secret of ${name}`)) as Uint8Array;

export const writerOf = (name: string): WriterId => fingerprintOf(publicKeyOf(secretOf(name)));

/** Salt and clock that follow from a number: the same story gives the same bytes. */
export const penOf = (name: string, count: number): Pen => ({
  secret: secretOf(name),
  salt: hashText(`salt ${name} ${count}`).slice(0, 32),
  at: `2025-02-18T${String(9 + Math.floor(count / 60)).padStart(2, "0")}:${String(count % 60).padStart(2, "0")}:00+01:00`,
});

/** The next act of this writer, written whether it counts or not. `change` changes the header before it is signed. */
export function anyAct(folded: Folded, draft: Draft, pen: Pen, change: Partial<ActHeader> = {}): Act {
  const composed = composeAct(folded, draft, pen);
  if (composed.ok && Object.keys(change).length === 0) return composed.value;
  const key = publicKeyOf(pen.secret);
  const { [fingerprintOf(key)]: prev = null, ...seen } = folded.heads;
  const before = folded.inOrder.find((act) => act.hash === prev);
  const body = canonicalText({ ...draft.body, salt: pen.salt });
  const header: ActHeader = {
    format: 1,
    selection: folded.selection.id,
    writer: fingerprintOf(key),
    seq: (before?.header.seq ?? 0) + 1,
    prev,
    seen,
    kind: draft.kind,
    subject: draft.subject,
    body: hashText(body),
    at: pen.at,
    ...change,
  };
  return mustRead(signed(header, body, pen.secret));
}

/** An act's bytes with a header that is signed as it stands. */
export function signed(header: unknown, body: string | null, secret: Uint8Array): StoredAct {
  const text = typeof header === "string" ? header : canonicalText(header);
  return { header: text, body, key: publicKeyOf(secret), signature: sign(ACT_PURPOSE, text, secret) };
}

export function mustRead(stored: StoredAct): Act {
  const act = readAct(stored);
  if (!act.ok) throw new Error(`not readable: ${act.error.code}`);
  return act.value;
}

/** Writes one draft after the other, each by its writer who has seen all before, and demands that each counts. */
export function tell(
  steps: readonly { readonly by: string; readonly draft: Draft }[],
  from = fold(SELECTION, []),
): readonly Act[] {
  let folded = from;
  for (const [index, { by, draft }] of steps.entries()) {
    const act = composeAct(folded, draft, penOf(by, index));
    if (!act.ok) throw new Error(`${draft.kind} by ${by} does not count: ${act.error.code}`);
    folded = fold(SELECTION, [...folded.inOrder, act.value]);
  }
  return folded.inOrder;
}

export const deskBegins: Draft = {
  kind: "writer-began/1",
  subject: "",
  body: { role: "desk", name: "Recorder", continues: null },
};

export const memberBegins: Draft = {
  kind: "writer-began/1",
  subject: "",
  body: { role: "member", name: "Ana Kovač", continues: null },
};

export const candidate = (id: string, name = "Άννα Þórsdóttir"): Draft => ({
  kind: "candidate-set/2",
  subject: id,
  body: {
    candidate: {
      id,
      code: "TS-01",
      name,
      day: "2025-02-18",
      time: "09:30",
      place: "Room 4.12",
      mode: "room",
      removed: false,
    },
  },
});
