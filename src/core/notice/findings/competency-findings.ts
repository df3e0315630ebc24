import type { Read } from "#core/model/notice.ts";
import type { PostCompetency } from "#core/model/post.ts";
import { spansOf } from "#core/notice/text/stretch.ts";
import { choice, type Draft } from "#core/notice/findings/draft.ts";
import type { Reading } from "#core/notice/read-post.ts";

const namesOf = (all: readonly Read<PostCompetency>[]): string =>
  all.map(({ value }) => value.name).join(", ");

function none({ post }: Reading): Draft[] {
  if (post.competencies.length > 0) return [];
  return [
    {
      code: "no-competencies",
      weight: "decide",
      about: "competencies",
      params: {},
      sources: [],
      choices: [choice("paste-another"), choice("go-on-without")],
    },
  ];
}

/** One question for all of them: an adviser decides once how levels are to be had. */
function withoutLevel({ post }: Reading): Draft[] {
  const without = post.competencies.filter(({ value }) => value.level === null);
  if (without.length === 0) return [];
  const params = { count: without.length, of: post.competencies.length, names: namesOf(without) };
  const choices = [choice("use-general-scale"), choice("set-levels")];
  const sources = without.flatMap((one) => one.sources);
  return [
    {
      code: "competencies-without-level",
      weight: "decide",
      about: without[0]!.value.id,
      params,
      sources,
      choices,
    },
  ];
}

function contradictions({ post, competencies }: Reading): Draft[] {
  return competencies.contradictions.flatMap(({ value, from }) => {
    const first = post.competencies.find((one) => one.value.name.toLowerCase() === value.name.toLowerCase());
    if (!first || first.value.level === null || value.level === null) return [];
    const choices = [
      choice("use-level", { level: first.value.level }),
      choice("use-level", { level: value.level }),
    ];
    const params = { name: first.value.name, first: first.value.level, second: value.level };
    return [
      {
        code: "competency-contradicts",
        weight: "decide" as const,
        about: first.value.id,
        params,
        sources: [...first.sources, ...from.flatMap(spansOf)],
        choices,
      },
    ];
  });
}

function unsureLevels({ post, competencies }: Reading): Draft[] {
  if (!competencies.levelsUnsure) return [];
  const sources = post.competencies.flatMap((one) => one.sources);
  const params = { name: post.competencies[0]!.value.name, words: post.competencies[0]!.value.level ?? "" };
  return [
    {
      code: "level-or-definition",
      weight: "decide",
      about: "competencies",
      params,
      sources,
      choices: [choice("are-levels"), choice("are-definitions")],
    },
  ];
}

export const competencyFindings = (reading: Reading): Draft[] => [
  ...none(reading),
  ...contradictions(reading).slice(0, 2),
  ...unsureLevels(reading),
  ...withoutLevel(reading),
];
