import type { PostRequirement } from "#core/model/post.ts";
import { sentenceRanges } from "#core/notice/text/sentences.ts";
import { joinStretches, sliceStretch, trimStretch, type Stretch } from "#core/notice/text/stretch.ts";
import { wordCount } from "#core/notice/text/normalise.ts";
import type { Item } from "#core/notice/sections/fragment.ts";
import type { Piece, Section } from "#core/notice/sections/to-sections.ts";
import type { Found } from "#core/notice/lists/found.ts";
import { asksKnowledge } from "#core/notice/lists/knowledge.ts";
import { withoutRunOn } from "#core/notice/lists/run-on.ts";

type Kind = PostRequirement["kind"];

const ONLY_AN_ASSET =
  /(?:\b(?:asset|advantage|plus|desirable|desired|preferred|advantageous|beneficial|atout|souhaitable)|souhaité)e?s?(?: \([^()]*\))?$/i;
/** "Preferably, a good knowledge of ..." */
const PREFERS = /^(?:preferably|ideally|desirably|idéalement|de préférence)\b/i;
/** What a sentence before a list can announce that is no requirement. */
const ASKS_FOR_PAPERS = /\b(?:apply to all|provide|submit|attach|upload|enclose|documents?)\b/i;
const SKILL = /(?:^|(?<=[.:;]\s))(?:knowledge|skills?|ability) (?:of|in|to)\b/gi;
const SPEAKS_TO_APPLICANTS =
  /\b(?:resume|cv|your application|applicants|disqualif|all candidates|participating states|please note|will only be considered)/i;
const BEGINS_REQUIREMENT =
  /^(?:at least|a minimum of|minimum|(?:(?:very )?good|some|extensive|broad|significant|substantial|considerable|direct|excellent|strong|sound|proven|demonstrated|working|relevant|practical|previous|prior|professional|thorough|solid)\s+(?:\p{L}+\s+){0,3}?(?:knowledge|experience|skills?|command|ability|understanding|track record)|experience|knowledge|ability|familiarity|proficiency|fluency|understanding|une? (?:bonne|excellente|solide)|expérience|connaissance|maîtrise|aptitude|capacité)\b/iu;
const LONGEST_PARAGRAPH = 700;
const LONGEST_GROUP_NAME = 4;

const bare = (text: Stretch): Stretch => trimStretch(trimStretch(withoutRunOn(text), "; ,."), ";,. ");
const isOneSentence = (text: string): boolean => sentenceRanges(text).length === 1;

/** "(1) Professional" over items is no requirement but the name of a group of them. */
const isGroupName = (text: string): boolean => wordCount(text) <= LONGEST_GROUP_NAME && !/[.;,:]$/.test(text);

/** Items of the list with what stands under them: sub-items of another marker belong to the item before. */
function outerItems(items: readonly Item[]): Stretch[] {
  const outer = items[0]?.marker;
  const groups: Stretch[][] = [];
  for (const item of items) {
    const nested = item.marker !== outer && outer === "number";
    if (nested && groups.length > 0) groups[groups.length - 1]!.push(item.stretch);
    else groups.push([item.stretch]);
  }
  return groups.flatMap(([first, ...under]) =>
    under.length > 0 && isGroupName(first!.text) ? under : [joinStretches([first!, ...under])],
  );
}

/** Whether the last sentence before a list tells what to hand in. */
const introducesPapers = (text: string): boolean =>
  text.endsWith(":") && ASKS_FOR_PAPERS.test(text.slice(-200).split(". ").pop()!);

/** Without lists of papers to hand in, which follow a sentence that says so. */
function wantedItems(pieces: readonly Piece[]): Item[] {
  let wanted = true;
  return pieces.flatMap((piece) => {
    if (piece.kind !== "item") wanted = !introducesPapers(piece.stretch.text);
    return piece.kind === "item" && wanted ? [piece] : [];
  });
}

/** Paragraphs where there is no list: each one, or its parts between semicolons, or its sentences on knowledge and skill. */
function fromParagraph(text: Stretch): Stretch[] {
  const skills = [...text.text.matchAll(SKILL)].map((match) => match.index);
  if (skills.length >= 4)
    return skills.map((from, i) => trimStretch(sliceStretch(text, from, skills[i + 1] ?? text.text.length)));
  const parts = [...text.text.matchAll(/[^;]+/g)].map((match) =>
    trimStretch(sliceStretch(text, match.index, match.index + match[0].length)),
  );
  if (parts.length >= 3 && parts.every((part) => part.text.length < 250)) return parts;
  return text.text.length <= LONGEST_PARAGRAPH && !SPEAKS_TO_APPLICANTS.test(text.text)
    ? bySentence(text)
    : [];
}

/** A sentence that begins as a requirement does is one of its own, whether or not it began a line. */
function bySentence(text: Stretch): Stretch[] {
  const begins = sentenceRanges(text.text)
    .map(({ from }) => from)
    .filter((from, i) => i === 0 || BEGINS_REQUIREMENT.test(text.text.slice(from)));
  return begins.map((from, i) => trimStretch(sliceStretch(text, from, begins[i + 1] ?? text.text.length)));
}

const isParagraph = (piece: Piece): boolean =>
  piece.kind === "text" && !piece.stretch.text.endsWith(":") && wordCount(piece.stretch.text) >= 3;

function textsOf(section: Section): Stretch[] {
  const items = wantedItems(section.pieces);
  if (items.length > 0) return outerItems(items);
  return section.pieces.filter(isParagraph).flatMap((piece) => fromParagraph(piece.stretch));
}

function kindOf(section: Section, text: string): Kind {
  if (section.kind === "desirable") return "desirable";
  if (PREFERS.test(text)) return "desirable";
  return ONLY_AN_ASSET.test(text) && isOneSentence(text) && !text.includes(";") ? "desirable" : "essential";
}

const LISTS = new Set<Section["kind"]>(["qualifications", "essential", "desirable"]);

/** Languages listed item by item under the qualifications are requirements like the others. */
function withLanguageItems(sections: readonly Section[]): Section[] {
  let current: Section["kind"] = "other";
  return sections.map((section) => {
    if (section.kind !== "languages") current = section.kind;
    const listed = section.pieces.filter(({ kind }) => kind === "item");
    return section.kind === "languages" && LISTS.has(current) && listed.length > 0
      ? { ...section, kind: current, pieces: listed }
      : section;
  });
}

/** Where a notice has a list headed as essential, only such lists count; else all it says under qualifications. */
function sectionsRead(sections: readonly Section[]): Section[] {
  const essential = sections.some(({ kind, pieces }) => kind === "essential" && pieces.length > 0);
  return sections.filter(
    ({ kind }) => kind === "desirable" || kind === (essential ? "essential" : "qualifications"),
  );
}

/** Requirements in the order of the notice, essential and desirable told apart. */
export function readRequirements(sections: readonly Section[]): Found<PostRequirement>[] {
  const count = { essential: 0, desirable: 0 };
  return sectionsRead(withLanguageItems(sections)).flatMap((section) =>
    textsOf(section)
      .map(bare)
      .filter(({ text }) => text !== "")
      .map((text) => {
        const kind = kindOf(section, text.text);
        count[kind]++;
        const id = `${kind === "essential" ? "e" : "d"}${count[kind]}`;
        return {
          value: { id, kind, text: text.text, asksKnowledge: asksKnowledge(text.text) },
          from: [text],
          foundBy: "list" as const,
        };
      }),
  );
}
