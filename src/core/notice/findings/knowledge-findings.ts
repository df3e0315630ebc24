import type { Read } from "#core/model/notice.ts";
import type { PostRequirement } from "#core/model/post.ts";
import { namesItsSubject } from "#core/notice/lists/knowledge.ts";
import { choice, type Draft } from "#core/notice/findings/draft.ts";
import type { Reading } from "#core/notice/read-post.ts";

const SHORT_FORM =
  /\((\p{Lu}[\p{L}/-]{1,9})\)|(?<=\p{Ll},? )((?:\p{Lu}[\p{L}-]*\p{L})(?: \p{Lu}[\p{L}-]*\p{L})*)(?![\p{L}-])/gu;
const MOST = 3;

/** The names by which a requirement's knowledge can be called: its short forms and proper names. */
function subjectOf(text: string): string {
  const named = [...text.matchAll(SHORT_FORM)].filter(
    (match) => !text.startsWith(" (", match.index + match[0].length),
  );
  const names = named.map((match) => match[1] ?? match[2]!).filter((name) => name !== "NATO");
  return [...new Set(names)].slice(0, 2).join(", ");
}

function finding({ value, sources }: Read<PostRequirement>, first: boolean): Draft {
  const params = { subject: subjectOf(value.text), requirement: value.text };
  const choices = [
    choice("score-at-interview", { requirement: value.id }),
    choice("not-at-interview", { requirement: value.id }),
  ];
  return {
    code: "knowledge-requirement",
    weight: first ? "decide" : "wait",
    about: value.id,
    params,
    sources,
    choices,
  };
}

/**
 * Essential requirements that ask for knowledge of a named subject. Only the first must be decided:
 * the others can become criteria later, and nobody is to be stopped by a row of the same question.
 */
export function knowledgeFindings({ post }: Reading): Draft[] {
  const asked = post.requirements.filter(
    ({ value }) => value.kind === "essential" && namesItsSubject(value.text),
  );
  return asked.slice(0, MOST).map((one, i) => finding(one, i === 0));
}
