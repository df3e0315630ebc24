import type { Read } from "#core/model/notice.ts";
import type { Post, PostCompetency, PostFieldName, PostRequirement } from "#core/model/post.ts";
import { asksKnowledge } from "#core/notice/lists/knowledge.ts";

type Kind = PostRequirement["kind"];
interface Identified {
  readonly id: string;
}

/** What a person set keeps the places it was read from, so that the notice can still be shown beside it. */
const byPerson = <T>(value: T, before?: Read<unknown>): Read<T> => ({
  value,
  sources: before?.sources ?? [],
  foundBy: "person",
});

const changed = <T extends Identified>(
  all: readonly Read<T>[],
  id: string,
  change: (value: T) => T,
): Read<T>[] => all.map((one) => (one.value.id === id ? byPerson(change(one.value), one) : one));

/** The next free id: numbers are never given twice within a post, as long as the highest stays. */
function nextId(all: readonly Read<Identified>[], prefix: string): string {
  const numbers = all
    .filter(({ value }) => value.id.startsWith(prefix))
    .map(({ value }) => Number(value.id.slice(prefix.length)));
  return `${prefix}${Math.max(0, ...numbers) + 1}`;
}

const prefixOf = (kind: Kind): string => (kind === "essential" ? "e" : "d");

/** `null` takes the field away; an empty text does the same. */
export function correctField(post: Post, field: PostFieldName, value: string | null): Post {
  const { [field]: before, ...others } = post.fields;
  const text = value?.trim() ?? "";
  return { ...post, fields: text === "" ? others : { ...others, [field]: byPerson(text, before) } };
}

export function correctCompetency(post: Post, id: string, change: Partial<Omit<PostCompetency, "id">>): Post {
  return { ...post, competencies: changed(post.competencies, id, (value) => ({ ...value, ...change })) };
}

/** At the end, or before the place `at` (counted from 0). */
export function addCompetency(
  post: Post,
  added: Omit<PostCompetency, "id">,
  at: number = post.competencies.length,
): Post {
  const one = byPerson({ id: nextId(post.competencies, "c"), ...added });
  return { ...post, competencies: [...post.competencies.slice(0, at), one, ...post.competencies.slice(at)] };
}

export const removeCompetency = (post: Post, id: string): Post => ({
  ...post,
  competencies: post.competencies.filter(({ value }) => value.id !== id),
});

/** To the place `to` among the others, counted from 0. */
export function moveCompetency(post: Post, id: string, to: number): Post {
  const one = post.competencies.find(({ value }) => value.id === id);
  if (!one) return post;
  const others = post.competencies.filter((other) => other !== one);
  const place = Math.min(Math.max(to, 0), others.length);
  return { ...post, competencies: [...others.slice(0, place), one, ...others.slice(place)] };
}

export function correctRequirement(post: Post, id: string, text: string): Post {
  return {
    ...post,
    requirements: changed(post.requirements, id, (value) => ({
      ...value,
      text,
      asksKnowledge: asksKnowledge(text),
    })),
  };
}

/** Whether a requirement is to be tested as knowledge: a person's word, whatever its wording. */
export function setAsksKnowledge(post: Post, id: string, asks: boolean): Post {
  return {
    ...post,
    requirements: changed(post.requirements, id, (value) => ({ ...value, asksKnowledge: asks })),
  };
}

export function addRequirement(post: Post, kind: Kind, text: string): Post {
  const one = byPerson({
    id: nextId(post.requirements, prefixOf(kind)),
    kind,
    text,
    asksKnowledge: asksKnowledge(text),
  });
  return { ...post, requirements: [...post.requirements, one] };
}

/** A requirement as two, the first as far as `line` of the notice, the second behind it in the list. */
export function partRequirement(
  post: Post,
  id: string,
  parts: { readonly first: string; readonly second: string; readonly line: number },
): Post {
  const part = (value: PostRequirement, text: string, sources: Read<unknown>["sources"]) => ({
    value: { ...value, text, asksKnowledge: asksKnowledge(text) },
    sources,
    foundBy: "person" as const,
  });
  return {
    ...post,
    requirements: post.requirements.flatMap((one) => {
      if (one.value.id !== id) return [one];
      const [before, behind] = [
        one.sources.filter(({ line }) => line <= parts.line),
        one.sources.filter(({ line }) => line > parts.line),
      ];
      const newId = nextId(post.requirements, prefixOf(one.value.kind));
      return [part(one.value, parts.first, before), part({ ...one.value, id: newId }, parts.second, behind)];
    }),
  };
}

/** A requirement and the one before it in the list as one, in the place of that one. */
export function joinRequirement(post: Post, id: string): Post {
  const at = post.requirements.findIndex(({ value }) => value.id === id);
  const [before, one] = [post.requirements[at - 1], post.requirements[at]];
  if (!before || !one) return post;
  const text = `${before.value.text.replace(/\.$/, "")}. ${one.value.text}`;
  const joined = {
    value: { ...before.value, text, asksKnowledge: asksKnowledge(text) },
    sources: [...before.sources, ...one.sources],
    foundBy: "person" as const,
  };
  return { ...post, requirements: post.requirements.toSpliced(at - 1, 2, joined) };
}

export const removeRequirement = (post: Post, id: string): Post => ({
  ...post,
  requirements: post.requirements.filter(({ value }) => value.id !== id),
});

/** A requirement of another kind is a new one with a new id, at its old place in the list. */
export function setRequirementKind(post: Post, id: string, kind: Kind): Post {
  const newId = nextId(post.requirements, prefixOf(kind));
  return {
    ...post,
    requirements: changed(post.requirements, id, (value) =>
      value.kind === kind ? value : { ...value, id: newId, kind },
    ),
  };
}
