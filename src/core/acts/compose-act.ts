import { fingerprintOf, publicKeyOf, sign } from "#core/acts/keys.ts";
import { ACT_PURPOSE } from "#core/acts/read-act.ts";
import { wouldCount, type Folded } from "#core/acts/fold.ts";
import type { Act, ActHeader, Draft, NotCounted } from "#core/model/act.ts";
import type { WriterId } from "#core/model/ids.ts";
import { canonicalText } from "#core/shared/canonical.ts";
import { hashText, type Hash } from "#core/shared/hash.ts";
import { err, ok, type Result } from "#core/shared/result.ts";

/** What the outside world adds to a body so that it becomes an act. */
export interface Pen {
  /** The writer's Ed25519 secret, 32 bytes. */
  readonly secret: Uint8Array;
  /** 16 random bytes as 32 hexadecimal digits, fresh for every act. */
  readonly salt: string;
  /** This device's clock as ISO 8601 with offset. */
  readonly at: string;
}

/**
 * Writes the next act of the pen's writer onto what is folded. Refuses, with the reason, an act that would not
 * count. Throws if the body is not canonical (a programming error).
 */
export function composeAct(folded: Folded, draft: Draft, pen: Pen): Result<Act, NotCounted> {
  const key = publicKeyOf(pen.secret);
  const writer = fingerprintOf(key);
  const body = canonicalText({ ...draft.body, salt: pen.salt });
  const header = headerOf(folded, draft, writer, hashText(body), pen.at);
  const text = canonicalText(header);
  const stored = { header: text, body, key, signature: sign(ACT_PURPOSE, text, pen.secret) };
  const act: Act = { hash: hashText(text), header, body: JSON.parse(body) as unknown, stored };
  const refusal = wouldCount(folded, act);
  return refusal === null ? ok(act) : err(refusal);
}

function headerOf(folded: Folded, draft: Draft, writer: WriterId, body: Hash, at: string): ActHeader {
  const { [writer]: prev = null, ...seen } = folded.heads;
  const before = prev === null ? undefined : folded.inOrder.findLast((act) => act.hash === prev);
  return {
    format: 1,
    selection: folded.selection.id,
    writer,
    seq: (before?.header.seq ?? 0) + 1,
    prev,
    seen,
    kind: draft.kind,
    subject: draft.subject,
    body,
    at,
  };
}
