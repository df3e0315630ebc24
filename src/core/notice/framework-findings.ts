import { matchCompetency } from "#core/framework/match-competency.ts";
import type { NoticeFinding } from "#core/model/finding.ts";
import type { Framework } from "#core/model/framework.ts";
import type { Post } from "#core/model/post.ts";
import { choice, numbered, type Draft } from "#core/notice/findings/draft.ts";
import { farLevels, type Matched } from "#core/notice/findings/far-level.ts";

function nearLevel({ read, match }: Matched): Draft[] {
  if (match.level?.how !== "near") return [];
  const { label, id, differing } = match.level;
  const params = {
    name: read.value.name,
    notice: read.value.level ?? "",
    framework: label,
    noticeWords: differing.notice.join(" "),
    frameworkWords: differing.framework.join(" "),
  };
  const choices = [choice("same-level", { level: id, label }), choice("choose-another")];
  return [
    {
      code: "level-label-near",
      weight: "decide",
      about: read.value.id,
      params,
      sources: read.sources,
      choices,
    },
  ];
}

function nearName({ read, match }: Matched): Draft[] {
  if (match.competency?.how !== "near") return [];
  const { id, name } = match.competency;
  const params = { name: read.value.name, framework: name };
  const choices = [choice("same-competency", { competency: id, name }), choice("keep-own")];
  return [
    {
      code: "competency-name-near",
      weight: "decide",
      about: read.value.id,
      params,
      sources: read.sources,
      choices,
    },
  ];
}

/** A label this competency does not have: another competency may have it, which is said. */
function otherLevel({ read, match }: Matched): Draft[] {
  if (match.competency === null || read.value.level === null || match.level !== null) return [];
  const params = { name: read.value.name, level: read.value.level };
  const choices = [choice("keep"), choice("choose-another")];
  const at = match.levelFoundElsewhere;
  const draft = { weight: "wait" as const, about: read.value.id, sources: read.sources, choices };
  return [
    at
      ? { ...draft, code: "level-label-elsewhere", params: { ...params, other: at.competencyName } }
      : { ...draft, code: "level-label-unknown", params },
  ];
}

/** All competencies the framework does not know, in one remark: each becomes an entry of its own. */
function unknown(matched: readonly Matched[]): Draft[] {
  const none = matched.filter(({ match }) => match.competency === null).map(({ read }) => read);
  if (none.length === 0) return [];
  const params = {
    count: none.length,
    of: matched.length,
    names: none.map(({ value }) => value.name).join(", "),
  };
  const sources = none.flatMap((one) => one.sources);
  return [
    {
      code: "competencies-unknown",
      weight: "wait",
      about: none[0]!.value.id,
      params,
      sources,
      choices: [choice("keep")],
    },
  ];
}

/** What is unsure between a post and a framework; ids "m1", "m2"... beside the notice's own "f1", "f2"... */
export function frameworkFindings(post: Post, framework: Framework): NoticeFinding[] {
  const matched = post.competencies.map((read) => ({
    read,
    match: matchCompetency(framework, read.value.name, read.value.level),
  }));
  return numbered(
    [
      ...matched.flatMap(nearName),
      ...matched.flatMap(nearLevel),
      ...matched.flatMap(otherLevel),
      ...farLevels(framework, matched),
      ...unknown(matched),
    ],
    "m",
  );
}
