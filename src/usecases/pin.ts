import { pbkdf2 } from "@noble/hashes/pbkdf2.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { draftOf } from "#core/acts/kind.ts";
import { pinReset } from "#core/acts/kinds/pin-reset.ts";
import { writerBegan } from "#core/acts/kinds/writer-began.ts";
import { writerNamed } from "#core/acts/kinds/writer-named.ts";
import type { PersonId } from "#core/model/ids.ts";
import type { PinRecord, StorageError, WriterRecord } from "#core/ports.ts";
import { fromHex, toHex } from "#core/shared/hex.ts";
import { err, ok, type Result } from "#core/shared/result.ts";
import { newWriter } from "#usecases/new-selection.ts";
import { commit, composeAll, recordActs, writerFor } from "#usecases/record-act.ts";
import type { World } from "#usecases/world.ts";

/** A PIN of four to eight digits. It keeps others from seeing a screen; the bytes on the disk it does not hide. */
export const PIN_SHAPE = /^\d{4,8}$/;

/** Slow enough that nobody tries all by hand in a script, fast enough not to be felt at the table. */
const ROUNDS = 20_000;

export type PinError =
  | { readonly code: "pin-shape" }
  | { readonly code: "pin-wrong" }
  | { readonly code: "pin-set-before" }
  | { readonly code: "no-key" }
  | { readonly code: "read-only" }
  | StorageError;

/** Whether this member has an own key and PIN on this laptop. */
export const hasPin = (writers: readonly WriterRecord[], member: PersonId): boolean =>
  writers.some((each) => each.person === member && each.pin !== null);

/** Sets a member's first PIN on this laptop: makes the member's own key, which the desk names for them. */
export async function setPin(world: World, member: PersonId, pin: string): Promise<Result<void, PinError>> {
  const { open, keeping } = world.store.getState();
  if (open === null) throw new Error("no selection is open");
  if (keeping === "reader") return err({ code: "read-only" });
  if (!PIN_SHAPE.test(pin)) return err({ code: "pin-shape" });
  const known = writerFor(open, member);
  if (known !== null && known.pin !== null) return err({ code: "pin-set-before" });
  const writer = { ...(known ?? newWriter(world, "member", member)), pin: makePin(world, pin) };
  const kept = await world.storage.saveWriter(open.id, writer);
  if (!kept.ok) return kept;
  if (known === null) {
    const introduced = introduce(world, member, writer);
    if (!introduced.ok) return introduced;
  }
  keepWriter(world, writer);
  world.store.setState({ session: { is: "member", member } });
  return ok(undefined);
}

/** Opens a member's screens with their PIN. */
export function enterPin(world: World, member: PersonId, pin: string): Result<void, PinError> {
  const { open } = world.store.getState();
  const record = open === null ? null : writerFor(open, member);
  if (record === null || record.pin === null) return err({ code: "no-key" });
  if (!pinFits(record.pin, pin)) return err({ code: "pin-wrong" });
  world.store.setState({ session: { is: "member", member } });
  return ok(undefined);
}

/** Leaves the member's screens; the next one needs a PIN again. */
export const leaveMember = (world: World): void => world.store.setState({ session: { is: "recorder" } });

/** Takes a forgotten PIN away, so that the member sets a new one. The record keeps that it happened. */
export async function resetPin(world: World, member: PersonId): Promise<Result<void, PinError>> {
  const { open } = world.store.getState();
  const record = open === null ? null : writerFor(open, member);
  if (open === null || record === null) return err({ code: "no-key" });
  const noted = recordActs(world, [draftOf(pinReset, member, { member })]);
  if (!noted.ok) return err({ code: "read-only" });
  const bare = { ...record, pin: null };
  const kept = await world.storage.saveWriter(open.id, bare);
  if (!kept.ok) return kept;
  keepWriter(world, bare);
  return ok(undefined);
}

/** The member's chain begins, and the desk says whose it is. */
function introduce(world: World, member: PersonId, writer: WriterRecord): Result<void, PinError> {
  const { open } = world.store.getState();
  const desk = open === null ? null : writerFor(open, "desk");
  if (open === null || desk === null) return err({ code: "no-key" });
  const name = open.folded.selection.people.find((person) => person.id === member)?.name ?? "";
  const began = composeAll(
    world,
    open.folded,
    [draftOf(writerBegan, member, { role: "member", name, continues: null })],
    writer,
  );
  if (!began.ok) throw new Error(`a member's first act is refused: ${began.error.code}`);
  const named = composeAll(
    world,
    began.value.folded,
    [draftOf(writerNamed, member, { writer: writer.writer, member })],
    desk,
  );
  if (!named.ok) throw new Error(`naming a member's key is refused: ${named.error.code}`);
  commit(world, open, named.value.folded, [...began.value.acts, ...named.value.acts], new Map());
  return ok(undefined);
}

function keepWriter(world: World, writer: WriterRecord): void {
  const { open } = world.store.getState();
  if (open === null) return;
  const others = open.writers.filter((each) => each.writer !== writer.writer);
  world.store.setState({ open: { ...open, writers: [...others, writer] } });
}

function makePin(world: World, pin: string): PinRecord {
  const salt = world.chance.hex(16);
  return { salt, hash: hashPin(pin, salt, ROUNDS), params: { name: "pbkdf2-sha256", rounds: ROUNDS } };
}

const pinFits = (record: PinRecord, pin: string): boolean =>
  hashPin(pin, record.salt, Number(record.params["rounds"])) === record.hash;

function hashPin(pin: string, salt: string, rounds: number): string {
  return toHex(pbkdf2(sha256, pin, fromHex(salt) ?? new Uint8Array(), { c: rounds, dkLen: 32 }));
}
