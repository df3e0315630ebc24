import { fold } from "#core/acts/fold.ts";
import { draftOf } from "#core/acts/kind.ts";
import { noticeReceived } from "#core/acts/kinds/notice-received.ts";
import { writerBegan } from "#core/acts/kinds/writer-began.ts";
import { fingerprintOf, publicKeyOf } from "#core/acts/keys.ts";
import { makeCard } from "#core/files/make-card.ts";
import type { PersonId, SelectionId } from "#core/model/ids.ts";
import type { Notice } from "#core/model/notice.ts";
import type { StorageError, WriterRecord } from "#core/ports.ts";
import { NOTHING } from "#core/shared/by-path.ts";
import { toHex } from "#core/shared/hex.ts";
import { err, ok, type Result } from "#core/shared/result.ts";
import { composeAll } from "#usecases/record-act.ts";
import type { World } from "#usecases/world.ts";

/** A limit against the wrong file, far above any vacancy notice: 2 MB of text. */
export const MOST_NOTICE_LENGTH = 2_000_000;

export type NewSelectionError =
  | StorageError
  | { readonly code: "notice-empty" }
  | { readonly code: "notice-too-long" }
  | { readonly code: "notice-is-not-text" };

/** A new writer of this device, with its secret. */
export function newWriter(world: World, role: "desk" | "member", person: PersonId | null): WriterRecord {
  const secret = world.chance.bytes(32);
  return { writer: fingerprintOf(publicKeyOf(secret)), secret: toHex(secret), role, person, pin: null };
}

/**
 * Begins a selection with a notice: resolves with its identifier once it is stored. The notice's text is kept exactly
 * as it came, but for lone surrogates, which no text file can hold.
 */
export async function beginSelection(
  world: World,
  notice: Notice,
): Promise<Result<SelectionId, NewSelectionError>> {
  if (world.store.getState().keeping === "reader") return err({ code: "read-only", detail: "" });
  const refusal = noticeRefusal(notice.text);
  if (refusal !== null) return err(refusal);
  const id = world.chance.id();
  const writer = newWriter(world, "desk", null);
  const begun = draftOf(writerBegan, "", { role: "desk", name: "", continues: null });
  const received = draftOf(noticeReceived, "", { ...notice, text: notice.text.toWellFormed() });
  const composed = composeAll(world, fold(id, []), [begun, received], writer);
  if (!composed.ok) throw new Error(`a new selection refuses its first acts: ${composed.error.code}`);
  const { folded, acts } = composed.value;
  const now = world.clock.now();
  const keyKept = await world.storage.saveWriter(id, writer);
  if (!keyKept.ok) return keyKept;
  const written = await world.storage.appendActs(
    id,
    acts.map((act) => act.stored),
    makeCard(folded, now, null),
  );
  if (!written.ok) return written;
  world.store.setState({
    open: {
      id,
      folded,
      drafts: NOTHING,
      writers: [writer],
      journal: [],
      lastCopyAt: null,
      changedAt: now,
      sound: Promise.resolve(true),
    },
    session: { is: "recorder" },
    save: { is: "saved", at: now.slice(11, 19) },
  });
  return ok(id);
}

/** Why a text cannot be a notice; null where it can. */
export function noticeRefusal(text: string): NewSelectionError | null {
  if (text.trim() === "") return { code: "notice-empty" };
  if (text.length > MOST_NOTICE_LENGTH) return { code: "notice-too-long" };
  return text.includes("\u0000") ? { code: "notice-is-not-text" } : null;
}
