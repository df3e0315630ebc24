import type { FindingChoice, NoticeFinding } from "#core/model/finding.ts";
import type { Post, PostFieldName } from "#core/model/post.ts";
import {
  correctCompetency,
  correctField,
  joinRequirement,
  partRequirement,
  setAsksKnowledge,
} from "#core/notice/correct-post.ts";
import { readOtherCopy, type NoticeReading } from "#core/notice/read-notice.ts";

type Settle = (reading: NoticeReading, finding: NoticeFinding, choice: FindingChoice) => Post;

const FIELDS: readonly PostFieldName[] = [
  "title",
  "organisation",
  "division",
  "location",
  "reference",
  "grade",
  "deadline",
  "published",
  "hours",
  "contract",
  "salary",
  "posts",
  "nationality",
  "clearance",
  "tests",
  "reportsTo",
  "directReports",
  "indirectReports",
];

const isField = (name: unknown): name is PostFieldName => FIELDS.some((field) => field === name);
const textOf = ({ params }: FindingChoice, name: string): string | null =>
  params[name] === undefined ? null : String(params[name]);
const fieldOf = (finding: NoticeFinding, choice: FindingChoice): PostFieldName | null => {
  const name = choice.params["field"] ?? finding.about;
  return isField(name) ? name : null;
};

const unchanged: Settle = ({ post }) => post;

/** A value from the notice or a person's own; without one nothing is set. */
const setValue: Settle = ({ post }, finding, choice) => {
  const [field, value] = [fieldOf(finding, choice), textOf(choice, "value")];
  return field && value !== null ? correctField(post, field, value) : post;
};

const leaveEmpty: Settle = ({ post }, finding, choice) => {
  const field = fieldOf(finding, choice);
  return field ? correctField(post, field, null) : post;
};

/** The framework's or the notice's label of a level; the first finding of near labels gives it as `label`, others as `level`. */
const setLevel: Settle = ({ post }, finding, choice) => {
  const label = textOf(choice, "label") ?? textOf(choice, "level");
  return label === null ? post : correctCompetency(post, finding.about, { level: label });
};

const withoutLevels: Settle = ({ post }) =>
  post.competencies.reduce(
    (result, { value }) =>
      value.level === null ? result : correctCompetency(result, value.id, { level: null }),
    post,
  );

const setName: Settle = ({ post }, finding, choice) => {
  const name = textOf(choice, "name");
  return name === null ? post : correctCompetency(post, finding.about, { name });
};

const essayFormat: Settle = ({ post }, _, choice) => {
  const format = textOf(choice, "format");
  if (!post.essay || format === null) return post;
  return { ...post, essay: { ...post.essay, value: { ...post.essay.value, format }, foundBy: "person" } };
};

const twoRequirements: Settle = ({ post }, finding, choice) => {
  const [first, second] = [textOf(choice, "first"), textOf(choice, "second")];
  if (first === null || second === null) return post;
  return partRequirement(post, finding.about, { first, second, line: Number(choice.params["line"]) });
};

/** What each choice does to the post. Choices that only say "seen" or that send the user elsewhere change nothing. */
const CHOICES: Readonly<Record<string, Settle>> = {
  keep: unchanged,
  "keep-own": unchanged,
  "keep-fuller-copy": unchanged,
  "paste-another": unchanged,
  "go-on-without": unchanged,
  "use-general-scale": unchanged,
  "set-levels": unchanged,
  "are-levels": unchanged,
  "same-level": unchanged,
  "enter-name": unchanged,
  "are-definitions": withoutLevels,
  "use-level": setLevel,
  "choose-another": setLevel,
  "same-competency": setName,
  "score-at-interview": ({ post }, finding) => setAsksKnowledge(post, finding.about, true),
  "not-at-interview": ({ post }, finding) => setAsksKnowledge(post, finding.about, false),
  "use-value": setValue,
  "enter-value": setValue,
  "enter-date": setValue,
  "leave-empty": leaveEmpty,
  "one-requirement": unchanged,
  "two-requirements": twoRequirements,
  "stay-two": unchanged,
  "join-requirements": ({ post }, finding) => joinRequirement(post, finding.about),
  "use-essay-format": essayFormat,
  "use-other-copy": ({ lines, post }) => readOtherCopy(lines) ?? post,
};

/** Every code a finding may offer; the words must have a label for each. */
export const CHOICE_CODES: readonly string[] = Object.keys(CHOICES);

/**
 * The post after a person's choice. `reading.post` is the post so far and `reading.findings` may hold the
 * findings of `frameworkFindings` too, so choices can be applied one after the other. What a person types
 * ("enter-value", "enter-date", "choose-another") comes in the choice's params as `value` or `label`.
 */
export function settleFinding(reading: NoticeReading, findingId: string, choice: FindingChoice): Post {
  const finding = reading.findings.find(({ id }) => id === findingId);
  return finding ? (CHOICES[choice.code] ?? unchanged)(reading, finding, choice) : reading.post;
}

/** What still blocks the sheet. */
export function openDecisions(
  findings: readonly NoticeFinding[],
  settledIds: ReadonlySet<string>,
): NoticeFinding[] {
  return findings.filter(({ id, weight }) => weight === "decide" && !settledIds.has(id));
}
