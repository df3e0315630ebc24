import { checkFramework, type FrameworkFinding } from "#core/framework/check-framework.ts";
import { identify, type Identity } from "#core/framework/csv/identify.ts";
import type { CsvProblem } from "#core/framework/csv/problem.ts";
import { saysTheSame } from "#core/framework/same-words.ts";
import { settleStandings } from "#core/framework/settle-standings.ts";
import { tidyFramework } from "#core/framework/tidy-framework.ts";
import { isOwn, isVersionNumber, nextVersion, ownId, sourcesOf } from "#core/framework/versions.ts";
import type { Framework } from "#core/model/framework.ts";
import type { FileReading } from "#usecases/framework-files.ts";
import { currentOf, type Library } from "#usecases/frameworks.ts";

/** As what a file is brought in: as a framework of its own, or as the next version of an own one that is here. */
export type ImportAs =
  | { readonly as: "new"; readonly name: string }
  | { readonly as: "version"; readonly of: string };

/** What would be saved, and all that is to be said about it before. */
export interface ImportPreview {
  readonly framework: Framework;
  /** The framework keeps the identifier and the version that it has in the file: it comes from another laptop. */
  readonly keepsVersion: boolean;
  readonly problems: readonly CsvProblem[];
  readonly findings: readonly FrameworkFinding[];
  /** A version on this device with exactly these words; null where there is none. */
  readonly sameAs: Framework | null;
}

/** Whether something stands in the way of saving it. */
export const isBlocked = ({ problems, findings }: ImportPreview): boolean =>
  [...problems, ...findings].some((each) => each.weight === "blocks");

/** What the file says of itself. A table may say nothing. */
const headOf = (reading: FileReading): Identity => {
  if (reading.is === "framework") return reading.framework;
  const { key, name, version } = reading.spelt;
  return { id: key, name, version };
};

/** How a file is most likely meant: as a version of the framework it was written from, else as a new one. */
export function likelyImport(library: Library, reading: FileReading): ImportAs {
  const { id, name } = headOf(reading);
  const isHere = library.own.some((each) => each.id === id);
  return isHere ? { as: "version", of: id } : { as: "new", name };
}

/** Works out what a file would become. Saves nothing. */
export function previewImport(
  library: Library,
  reading: FileReading,
  how: ImportAs,
  newId: () => string,
): ImportPreview {
  const all = [...library.ours, ...library.own.flatMap(({ versions }) => versions)];
  const { keepsVersion, identity } = identityFor(library, all, headOf(reading), how, newId);
  const sources = sourcesOf(identity, all);
  const words =
    reading.is === "framework"
      ? { ...reading.framework, ...identity }
      : identify(reading.spelt, identity, sources, newId);
  const framework = settleStandings(tidyFramework(words), sources);
  const others = library.own.filter((each) => each.id !== framework.id);
  return {
    framework,
    keepsVersion,
    problems: reading.is === "table" ? reading.problems : [],
    findings: checkFramework(
      framework,
      others.map((each) => currentOf(each)?.name ?? ""),
    ),
    sameAs: all.find((each) => saysTheSame(each, framework)) ?? null,
  };
}

function identityFor(
  library: Library,
  all: readonly Framework[],
  head: Identity,
  how: ImportAs,
  newId: () => string,
): { readonly keepsVersion: boolean; readonly identity: Identity } {
  if (how.as === "version") {
    const here = library.own.find((each) => each.id === how.of);
    const current = here === undefined ? null : currentOf(here);
    const version = nextVersion(here?.versions ?? []);
    const name = head.name === "" ? (current?.name ?? "") : head.name;
    const basedOn = current?.basedOn ?? head.basedOn;
    return { keepsVersion: false, identity: withOrigin({ id: how.of, name, version }, basedOn) };
  }
  const known = all.find((each) => each.id === head.id);
  const keepsVersion = known === undefined && isOwn(head) && isVersionNumber(head.version);
  const { id, version } = keepsVersion ? head : { id: ownId(newId()), version: "1" };
  const basedOn =
    known === undefined ? head.basedOn : { id: known.id, name: known.name, version: known.version };
  return { keepsVersion, identity: withOrigin({ id, name: how.name, version }, basedOn) };
}

const withOrigin = (identity: Identity, basedOn: Identity["basedOn"]): Identity =>
  basedOn === undefined ? identity : { ...identity, basedOn };
