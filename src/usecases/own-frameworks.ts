import { canSave } from "#core/framework/check-framework.ts";
import { settleStandings } from "#core/framework/settle-standings.ts";
import { tidyFramework } from "#core/framework/tidy-framework.ts";
import { nextVersion, sourcesOf } from "#core/framework/versions.ts";
import type { Framework } from "#core/model/framework.ts";
import type { StorageError } from "#core/ports.ts";
import { err, ok, type Result } from "#core/shared/result.ts";
import { oursInAll } from "#usecases/frameworks.ts";
import type { World } from "#usecases/world.ts";

/** Keeps what is being written of a framework, within 100 ms; null once there is nothing to keep. */
export function keepFrameworkDraft(world: World, id: string, draft: Framework | null): void {
  if (world.store.getState().keeping === "reader") return;
  world.saver.later(`framework ${id}`, () => world.library.saveFrameworkDraft(id, draft));
}

export type SaveVersionError = StorageError | { readonly code: "has-gaps" };

/**
 * Saves a framework as its next version, or as the version it names where that is free: none that is there is ever
 * changed. Whose its words are is worked out from what it was copied from and from its earlier versions. Resolves with what was
 * saved; its draft is gone then.
 */
export async function saveFrameworkVersion(
  world: World,
  framework: Framework,
  keepsVersion = false,
): Promise<Result<Framework, SaveVersionError>> {
  if (world.store.getState().keeping === "reader") return err({ code: "read-only", detail: "" });
  await world.saver.settled();
  const [ours, saved] = await Promise.all([oursInAll(), world.library.frameworks()]);
  if (!saved.ok) return saved;
  const versions = saved.value.filter((each) => each.id === framework.id);
  const isFree = versions.every((each) => each.version !== framework.version);
  const version = keepsVersion && isFree ? framework.version : nextVersion(versions);
  const sources = sourcesOf(framework, [...ours, ...saved.value]);
  const whole = { ...settleStandings(tidyFramework(framework), sources), version };
  if (!canSave(whole)) return err({ code: "has-gaps" });
  const added = await world.library.addFramework(whole);
  if (!added.ok) return added;
  // Only this tab writes, and it has just read which versions there are.
  if (added.value === "taken") return err({ code: "unavailable", detail: "version taken" });
  return ok(whole);
}

/** Removes an own framework with all its versions from this device. Selections keep what they began with. */
export async function removeFramework(world: World, id: string): Promise<Result<void, StorageError>> {
  if (world.store.getState().keeping === "reader") return err({ code: "read-only", detail: "" });
  await world.saver.settled();
  return world.library.removeFramework(id);
}
