import type { Read } from "#core/model/notice.ts";
import type { Post, PostFieldName } from "#core/model/post.ts";
import { spansOf } from "#core/notice/text/stretch.ts";
import type { CleanLine } from "#core/notice/text/clean-line.ts";
import { toPieces } from "#core/notice/sections/to-pieces.ts";
import { toSections, type Section } from "#core/notice/sections/to-sections.ts";
import type { Candidate } from "#core/notice/fields/candidate.ts";
import { readFields, type ReadFields } from "#core/notice/fields/read-fields.ts";
import { toRead } from "#core/notice/lists/found.ts";
import { readAccountabilities } from "#core/notice/lists/read-accountabilities.ts";
import { readChallenges } from "#core/notice/lists/read-challenges.ts";
import { readCompetencies, type ReadCompetencies } from "#core/notice/lists/read-competencies.ts";
import { readEssay, type ReadEssay } from "#core/notice/lists/read-essay.ts";
import { readLanguages } from "#core/notice/lists/read-languages.ts";
import { readRequirements } from "#core/notice/lists/read-requirements.ts";

/** A post together with everything that was in question while it was read. */
export interface Reading {
  readonly post: Post;
  readonly sections: readonly Section[];
  readonly fields: ReadFields;
  readonly competencies: ReadCompetencies;
  readonly essay: ReadEssay;
}

const fieldRead = (one: Candidate): Read<string> => ({
  value: one.value,
  sources: one.from.flatMap(spansOf),
  foundBy: one.foundBy,
});

function fieldsOfPost(fields: ReadFields): { [K in PostFieldName]?: Read<string> } {
  return Object.fromEntries([...fields.chosen].map(([name, one]) => [name, fieldRead(one)]));
}

/** Lines to post: sections first, then each part of the post from the sections it can stand in. */
export function readPost(lines: readonly CleanLine[]): Reading {
  const sections = toSections(toPieces(lines));
  const fields = readFields(sections);
  const competencies = readCompetencies(sections);
  const essay = readEssay(sections);
  const post: Post = {
    fields: fieldsOfPost(fields),
    competencies: competencies.competencies.map(toRead),
    requirements: readRequirements(sections).map(toRead),
    languages: readLanguages(sections).map(toRead),
    accountabilities: readAccountabilities(sections).map(toRead),
    challenges: readChallenges(sections).map(toRead),
    essay: essay.rule ? toRead(essay.rule) : null,
  };
  return { post, sections, fields, competencies, essay };
}
