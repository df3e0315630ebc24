import type { PostCompetency } from "#core/model/post.ts";
import type { FoundBy } from "#core/model/notice.ts";
import type { Stretch } from "#core/notice/text/stretch.ts";
import { plainWords } from "#core/notice/text/normalise.ts";
import type { Section } from "#core/notice/sections/to-sections.ts";
import type { Entry } from "#core/notice/lists/competency-entry.ts";
import { competenciesInSentences } from "#core/notice/lists/competencies-in-sentences.ts";
import { competencyGroups, loneName, type CompetencyGroup } from "#core/notice/lists/competency-groups.ts";
import { rowsInItems } from "#core/notice/lists/names-in-a-row.ts";
import { areLevels } from "#core/notice/lists/level-or-definition.ts";
import { LANGUAGE_PATTERN } from "#core/notice/vocabulary/languages.ts";
import { twoInOne } from "#core/notice/lists/two-in-one.ts";
import type { Found } from "#core/notice/lists/found.ts";

/** A language among competencies is a language: it is read with the others. */
const IS_LANGUAGE = new RegExp(
  `^(?:langues?|languages?)\\b|^(?:${LANGUAGE_PATTERN})$|^(?:knowledge|command|fluency|(?:la )?connaissance|(?:la )?maîtrise) [^.]{0,30}\\blang(?:uage|ue)s?\\b`,
  "i",
);

type FoundCompetency = Found<PostCompetency>;

export interface ReadCompetencies {
  readonly competencies: readonly FoundCompetency[];
  /** The same name again with another level: one entry for each repetition. */
  readonly contradictions: readonly FoundCompetency[];
  /** Whether what follows the names could as well be definitions: short, but written as full sentences. */
  readonly levelsUnsure: boolean;
}

function readEntry(
  entry: Entry,
  levels: boolean,
  groupLevel: Stretch | null,
  foundBy: FoundBy,
): FoundCompetency {
  const level = entry.level ?? (levels ? entry.tail : null) ?? groupLevel;
  const value = { id: "", name: entry.name.text, level: level?.text ?? null };
  return { value, from: level ? [entry.name, level] : [entry.name], foundBy };
}

function readGroup(group: CompetencyGroup, define: boolean): FoundCompetency[] {
  const levels = group.level === null && !define && areLevels(group.entries);
  return group.entries.flatMap(apart).map((entry) => readEntry(entry, levels, group.level, "list"));
}

const FEWEST_DEFINED = 3;

/** A group that says what its names mean speaks for the others too: a notice writes them all in one manner. */
const defines = ({ entries }: CompetencyGroup): boolean =>
  entries.filter(({ tail, level }) => tail !== null && level === null).length >= FEWEST_DEFINED &&
  !areLevels(entries);

/** So many names alone under headings of their own are a list. */
const FEWEST_LONE = 3;

/** Attributes and contacts that a post is described by stand in the form of competencies and are none. */
const DESCRIBES_POST =
  /^(?:personal attributes|professional contacts|contribution to (?:the )?objectives|supervis\w+ responsibilities|managerial responsibilities)$/i;

/** One of each name; a level given only the second time is taken over. */
function once(all: readonly FoundCompetency[]): {
  kept: FoundCompetency[];
  contradictions: FoundCompetency[];
} {
  const byName = new Map<string, FoundCompetency>();
  const contradictions: FoundCompetency[] = [];
  for (const one of all) {
    const name = plainWords(one.value.name);
    const first = byName.get(name);
    if (!first || (first.value.level === null && one.value.level !== null)) byName.set(name, one);
    else if (one.value.level !== null && plainWords(one.value.level) !== plainWords(first.value.level ?? ""))
      contradictions.push(one);
  }
  return { kept: [...byName.values()], contradictions };
}

/** Names that came to stand in one item, each on its own. */
const apart = (entry: Entry): Entry[] =>
  entry.tail === null && entry.level === null
    ? twoInOne(entry.name).map((name) => ({ ...entry, name }))
    : [entry];

const numberedIds = (all: readonly FoundCompetency[]): FoundCompetency[] =>
  all.map((one, i) => ({ ...one, value: { ...one.value, id: `c${i + 1}` } }));

function endsAsSentences(groups: readonly CompetencyGroup[], sections: readonly Section[]): boolean {
  const unsure = groups.filter((group) => group.level === null && areLevels(group.entries));
  const items = sections.flatMap(({ pieces }) => pieces.map((piece) => piece.stretch.text));
  return (
    unsure.some((group) => group.entries.length > 2) &&
    items.length > 2 &&
    items.slice(0, -1).filter((text) => text.endsWith(".")).length > items.length * 0.6
  );
}

/** The competencies of a notice in its order, with levels where it gives them; none where it has none. */
export function readCompetencies(sections: readonly Section[]): ReadCompetencies {
  const own = sections.filter(({ kind }) => kind === "competencies");
  const read = own.map(competencyGroups);
  const lone = own.filter((section) => loneName(section).length > 0).length;
  const some = lone >= FEWEST_LONE || read.some((groups) => groups.length > 0);
  const groups = read.flatMap((found, i) => (found.length === 0 && some ? loneName(own[i]!) : found));
  const define = groups.some(defines);
  const listed = groups
    .flatMap((group) => readGroup(group, define))
    .filter(
      ({ value }) =>
        /\p{L}{2}/u.test(value.name) && !IS_LANGUAGE.test(value.name) && !DESCRIBES_POST.test(value.name),
    );
  const nameOnly = (name: Stretch, foundBy: FoundBy) =>
    readEntry({ name, tail: null, level: null, dashed: false }, false, null, foundBy);
  const inItems = rowsInItems(sections).map((name) => nameOnly(name, "list"));
  const inSentences = () => competenciesInSentences(sections).map((name) => nameOnly(name, "sentence"));
  const inLists = [...listed, ...inItems];
  const { kept, contradictions } = once(inLists.length > 0 ? inLists : inSentences());
  return {
    competencies: numberedIds(kept),
    contradictions,
    levelsUnsure: kept.length > 0 && endsAsSentences(groups, own),
  };
}
