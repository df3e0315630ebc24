import { readActsPart, writeActsPart } from "#core/files/acts-part.ts";
import { readContainer, writeContainer, type Part, type Statement } from "#core/files/container.ts";
import { readDraftsPart, writeDraftsPart } from "#core/files/drafts-part.ts";
import type { FileFault } from "#core/files/file-fault.ts";
import { SELECTION_LIMITS, type FileLimits } from "#core/files/hostile.ts";
import type { Manifest } from "#core/files/manifest.ts";
import { tipsOf } from "#core/files/tips.ts";
import type { Act } from "#core/model/act.ts";
import type { SelectionId } from "#core/model/ids.ts";
import { err, ok, type Result } from "#core/shared/result.ts";

/** What a copy of a selection is made of. */
export interface SelectionFileInput {
  readonly selection: SelectionId;
  readonly role: "desk" | "member";
  /** The Ed25519 secret of the writer who makes the copy, 32 bytes. It does not enter the file. */
  readonly secret: Uint8Array;
  /** Counts this writer's files of this selection from 1. */
  readonly number: number;
  /** All acts, waiting ones too. */
  readonly acts: readonly Act[];
  readonly drafts: ReadonlyMap<string, unknown>;
  /** 16 random bytes as 32 hexadecimal digits, fresh for every file. */
  readonly salt: string;
  /** Version of the app. */
  readonly app: string;
  /** This device's clock, ISO 8601 with offset. */
  readonly at: string;
}

/** A selection file that was checked whole. */
export interface SelectionFile {
  readonly manifest: Manifest;
  readonly acts: readonly Act[];
  readonly drafts: ReadonlyMap<string, unknown>;
}

/**
 * The bytes of a `.selection.panelkit` file: all acts and drafts, without protection. Writers' secrets, PINs, the
 * journal and settings stay on the device. Equal input gives equal bytes.
 */
export function writeSelectionFile(input: SelectionFileInput): Uint8Array {
  const { acts, drafts, salt, secret, selection, role, number, app, at } = input;
  const heads = tipsOf(acts);
  const statement: Statement = {
    kind: "selection",
    addressee: null,
    selection,
    role,
    number,
    heads,
    app,
    at,
  };
  return writeContainer(statement, [writeActsPart(acts), writeDraftsPart(drafts, salt)], secret);
}

/**
 * Checks a selection file to the last byte and gives all it holds, or says why nothing of it is taken. `onAct` is told
 * after each act how many of how many were checked.
 */
export function readSelectionFile(
  bytes: Uint8Array,
  limits: FileLimits = SELECTION_LIMITS,
  onAct: (act: number, acts: number) => void = () => undefined,
): Result<SelectionFile, FileFault> {
  const container = readContainer(bytes, "selection", limits);
  if (!container.ok) return container;
  const { manifest, parts } = container.value;
  const named = takeParts(manifest, parts);
  if (!named.ok) return named;
  const acts = readActsPart(named.value.acts, manifest, limits.depth, onAct);
  if (!acts.ok) return acts;
  const missing = incompleteChain(manifest, acts.value);
  if (missing !== null) return missing;
  const drafts = readDraftsPart(named.value.drafts, limits.depth);
  return drafts.ok ? ok({ manifest, acts: acts.value, drafts: drafts.value }) : drafts;
}

/** Exactly these two parts. A part that this version does not know would be lost in silence, so it is refused. */
function takeParts(
  manifest: Manifest,
  parts: readonly Part[],
): Result<{ acts: Part; drafts: Part }, FileFault> {
  const [acts, drafts, ...others] = parts;
  if (acts?.name !== "acts" || drafts?.name !== "drafts" || others.length > 0) {
    return err({ code: "too-new", version: manifest.format, app: manifest.app });
  }
  return ok({ acts, drafts });
}

/** The first chain of which the manifest names a newest act that is not in the file. */
function incompleteChain(manifest: Manifest, acts: readonly Act[]): Result<never, FileFault> | null {
  const there = new Set(acts.map((act) => `${act.header.writer} ${act.hash}`));
  const missing = Object.entries(manifest.heads).find(([writer, tips]) =>
    tips.some((tip) => !there.has(`${writer} ${tip}`)),
  );
  return missing === undefined ? null : err({ code: "chain-incomplete", writer: missing[0] });
}
