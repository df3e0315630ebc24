import { spansOf } from "#core/notice/text/stretch.ts";
import { choice, type Draft } from "#core/notice/findings/draft.ts";
import type { Reading } from "#core/notice/read-post.ts";

/** "V in one, II in the other" stays as it is: a remark, so that nobody looks for the missing language. */
function languages({ post }: Reading): Draft[] {
  const [one, other] = [
    post.languages.find(({ value }) => value.which === "one"),
    post.languages.find(({ value }) => value.which === "other"),
  ];
  if (!one || !other) return [];
  const params = {
    among: one.value.among.join(", "),
    one: one.value.level ?? "",
    other: other.value.level ?? "",
  };
  return [
    {
      code: "languages-unassigned",
      weight: "wait",
      about: "languages",
      params,
      sources: one.sources,
      choices: [choice("keep")],
    },
  ];
}

function essayFormats({ essay }: Reading): Draft[] {
  const names = [...new Set(essay.formats.map(({ text }) => text))];
  if (names.length < 2) return [];
  const params = { first: names[0]!, second: names[1]! };
  const choices = names
    .slice(-2)
    .reverse()
    .map((format) => choice("use-essay-format", { format }));
  return [
    {
      code: "essay-formats-differ",
      weight: "wait",
      about: "essay",
      params,
      sources: essay.formats.flatMap(spansOf),
      choices,
    },
  ];
}

export const textFindings = (reading: Reading): Draft[] => [...languages(reading), ...essayFormats(reading)];
