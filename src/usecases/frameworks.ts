import { isOwn, newestFirst } from "#core/framework/versions.ts";
import type { Framework } from "#core/model/framework.ts";
import type { OurLanguage } from "#core/model/our-language.ts";
import type { Stored } from "#core/ports.ts";
import { ok } from "#core/shared/result.ts";
import type { World } from "#usecases/world.ts";

/** A framework that the organisation made, with all that is kept of it. */
export interface OwnFramework {
  readonly id: string;
  /** The newest first; none while it was never saved. */
  readonly versions: readonly Framework[];
  /** What is being written and not saved as a version yet. */
  readonly draft: Framework | null;
}

export interface Library {
  /** In the language that was asked for. */
  readonly shipped: readonly Framework[];
  /** Those that are shipped in every language they are written in: words that are ours stand here. */
  readonly ours: readonly Framework[];
  readonly own: readonly OwnFramework[];
}

/** The frameworks that come with the program. They are large, so they come only when asked for. */
export const shippedFrameworks = (language: OurLanguage = "en"): Promise<readonly Framework[]> =>
  language === "fr"
    ? import("#core/framework/shipped-in-french.ts").then(({ SHIPPED_IN_FRENCH }) => SHIPPED_IN_FRENCH)
    : import("#core/framework/shipped.ts").then(({ SHIPPED }) => SHIPPED);

/** All that is in the library of this device; what is shipped is said in `language`. */
export async function readLibrary(world: World, language: OurLanguage = "en"): Stored<Library> {
  const [shipped, ours, saved, drafts] = await Promise.all([
    shippedFrameworks(language),
    oursInAll(),
    world.library.frameworks(),
    world.library.frameworkDrafts(),
  ]);
  if (!saved.ok) return saved;
  if (!drafts.ok) return drafts;
  const ids = new Set([...saved.value, ...drafts.value].map(({ id }) => id));
  const own = [...ids].map((id) => ({
    id,
    versions: newestFirst(saved.value.filter((each) => each.id === id)),
    draft: drafts.value.find((each) => each.id === id) ?? null,
  }));
  return ok({ shipped, ours, own: own.sort(byName) });
}

/** What is shipped, in every language. */
export const oursInAll = async (): Promise<readonly Framework[]> =>
  (await Promise.all([shippedFrameworks("en"), shippedFrameworks("fr")])).flat();

/** The framework as it stands: what is being written, else the newest version. */
export const currentOf = ({ draft, versions }: OwnFramework): Framework | null =>
  draft ?? versions[0] ?? null;

const byName = (a: OwnFramework, b: OwnFramework): number =>
  (currentOf(a)?.name ?? "").localeCompare(currentOf(b)?.name ?? "");

/**
 * The frameworks that a selection can begin with: the newest version of each own one, then those that are shipped. Own
 * ones that cannot be read are left out: the library's screen says why.
 */
export async function allFrameworks(
  world: World,
  language: OurLanguage = "en",
): Promise<readonly Framework[]> {
  const library = await readLibrary(world, language);
  if (!library.ok) return shippedFrameworks(language);
  const own = library.value.own.flatMap(({ versions }) => versions[0] ?? []);
  return [...own, ...library.value.shipped];
}

/** One version of a framework, or null where this device does not have it. */
export async function frameworkVersion(world: World, id: string, version: string): Promise<Framework | null> {
  const is = (each: Framework): boolean => each.id === id && each.version === version;
  if (!isOwn({ id })) return (await shippedFrameworks()).find(is) ?? null;
  const saved = await world.library.frameworks();
  return saved.ok ? (saved.value.find(is) ?? null) : null;
}
