import type { Post } from "#core/model/post.ts";
import { plainWords } from "#core/notice/text/normalise.ts";
import { choice, type Draft } from "#core/notice/findings/draft.ts";

interface Difference {
  readonly touchesSheet: boolean;
  readonly words: string;
  readonly sources: Draft["sources"];
}

/** A level or a requirement of the copy not read that the copy read does not have, where it has such a list at all. */
function differences(read: Post, other: Post): Difference[] {
  const levels = new Map(read.competencies.map(({ value }) => [plainWords(value.name), value.level]));
  const requirements = new Set(read.requirements.map(({ value }) => plainWords(value.text)));
  const competencies = other.competencies.filter(
    ({ value }) => levels.get(plainWords(value.name)) !== value.level,
  );
  const demands = other.requirements.filter(({ value }) => !requirements.has(plainWords(value.text)));
  return [
    ...competencies.map(({ value, sources }) => ({
      touchesSheet: true,
      words: value.level === null ? value.name : `${value.name}: ${value.level}`,
      sources,
    })),
    ...demands.map(({ value, sources }) => ({ touchesSheet: true, words: value.text, sources })),
    ...fieldDifferences(read, other),
  ];
}

function fieldDifferences(read: Post, other: Post): Difference[] {
  return (["deadline", "reference", "grade"] as const).flatMap((name) => {
    const [mine, theirs] = [read.fields[name], other.fields[name]];
    const differs = mine && theirs && plainWords(mine.value) !== plainWords(theirs.value);
    return differs ? [{ touchesSheet: false, words: theirs.value, sources: theirs.sources }] : [];
  });
}

/** A notice that holds itself twice and says two different things. */
export function copyFindings(read: Post, other: Post): Draft[] {
  const found = differences(read, other);
  const first = found[0];
  if (!first) return [];
  const weight = found.some(({ touchesSheet }) => touchesSheet) ? "decide" : "wait";
  const params = { count: found.length, words: first.words };
  return [
    {
      code: "copies-differ",
      weight,
      about: "notice",
      params,
      sources: found.flatMap(({ sources }) => sources),
      choices: [choice("keep-fuller-copy"), choice("use-other-copy")],
    },
  ];
}
