import type { Framework } from "#core/model/framework.ts";

const OWN = "own-";

/** Identifier of a framework that the using organisation makes. `id` is fresh: 26 digits. */
export const ownId = (id: string): string => `${OWN}${id}`;

/** Whether the using organisation made it; all others are shipped and never change. */
export const isOwn = ({ id }: Pick<Framework, "id">): boolean => id.startsWith(OWN);

/** Versions of own frameworks count from 1; anything else counts as none. */
const numberOf = (version: string): number => (/^[1-9]\d{0,8}$/.test(version) ? Number(version) : 0);

/** The newest first. */
export const newestFirst = (versions: readonly Framework[]): readonly Framework[] =>
  [...versions].sort((a, b) => numberOf(b.version) - numberOf(a.version));

/** The version that the next saving makes, after all those given. */
export const nextVersion = (versions: readonly Framework[]): string =>
  String(Math.max(0, ...versions.map(({ version }) => numberOf(version))) + 1);

/** Whether a text can be the version of an own framework. */
export const isVersionNumber = (version: string): boolean => numberOf(version) > 0;

/**
 * The frameworks whose words may stand in this one: what it was copied from, then its own versions, the newest first.
 * A name that another framework happens to have says nothing.
 */
export const sourcesOf = (
  { id, basedOn }: Pick<Framework, "id" | "basedOn">,
  all: readonly Framework[],
): readonly Framework[] =>
  [basedOn?.id, id].flatMap((each) => newestFirst(all.filter((framework) => framework.id === each)));
