import { expect, it } from "vitest";
import { readNotice } from "#core/notice/read-notice.ts";
import { SAMPLE_FACTS } from "#core/notice/sample-facts.ts";
import { SAMPLE_NOTICE } from "#core/notice/sample-notice.ts";

it("the first screen tells of the sample exactly what the reader finds in it", () => {
  const { post } = readNotice(SAMPLE_NOTICE);
  expect({
    title: post.fields.title?.value,
    essential: post.requirements.filter(({ value }) => value.kind === "essential").length,
    competencies: post.competencies.map(({ value }) => ({ name: value.name, level: value.level })),
  }).toEqual(SAMPLE_FACTS);
});
