import type { Framework } from "#core/model/framework.ts";
import type { OurLanguage } from "#core/model/our-language.ts";
import type { Post } from "#core/model/post.ts";
import type { Scale } from "#core/model/scale.ts";
import type { Criterion, InterviewRules, Question, Sheet } from "#core/model/sheet.ts";
import { CLOSING_MINUTES, CLOSING_TEXTS, OPENING_MINUTES, OPENING_TEXTS } from "#core/sheet/default-texts.ts";
import {
  bankFor,
  competencyCriterion,
  knownFor,
  levelById,
  type KnownLevel,
} from "#core/sheet/make-criterion.ts";
import { firstQuestion, nextId } from "#core/sheet/make-question.ts";
import { SCALES_IN } from "#core/sheet/scales.ts";

/** The rules a new sheet begins with. All are settings until the sheet is locked. */
export const DEFAULT_RULES: InterviewRules = {
  unseal: "after-the-last-interview",
  total: "agreed-scores",
  withoutAgreement: "median",
  flag: { measure: "range", distance: 200 },
  quorum: 3,
  latecomers: "score-what-they-heard",
};

/**
 * A first sheet out of a confirmed post: its competencies in order, each with the texts of the framework level that
 * its label names word for word or but for spelling, and one question each. A label that is only near is not taken:
 * the person decided that in the notice, and `levelIds` (by the competency's id in the post) holds the decision. Our
 * own texts are in `language`, which the frameworks are said in too.
 */
export function buildSheet(
  post: Post,
  frameworks: readonly Framework[],
  levelIds: { readonly [postId: string]: string } = {},
  language: OurLanguage = "en",
): Sheet {
  const scale = scaleOf(frameworks, language);
  const criteria = post.competencies.map(({ value }) => {
    return competencyCriterion(
      value,
      decided(frameworks, levelIds[value.id]) ?? knownFor(frameworks, value),
      scale,
      language,
    );
  });
  return {
    scale,
    criteria,
    questions: questionsFor(criteria, frameworks, language),
    opening: { text: OPENING_TEXTS[language], asker: null, minutes: OPENING_MINUTES },
    closing: { text: CLOSING_TEXTS[language], asker: null, minutes: CLOSING_MINUTES },
    rules: { ...DEFAULT_RULES, flag: defaultFlag(scale) },
    weightReason: "",
  };
}

/**
 * The organisation's own rating scale where it has one of 1 to 7 and no levels beside it, else ours of 1 to 5: where there
 * are levels, anchors are read against the required one, and names such as "Advanced" would say two things.
 */
function scaleOf(frameworks: readonly Framework[], language: OurLanguage): Scale {
  const own = frameworks.find(
    ({ ratingScale, competencies }) =>
      ratingScale?.length === 7 && competencies.every(({ levels }) => levels.length === 0),
  )?.ratingScale;
  if (own === undefined) return SCALES_IN[language]["1-5"];
  return { name: "1-7", points: own.map(({ point, name }) => ({ points: point * 100, title: name })) };
}

/** Two points on scales of up to six points, three on longer ones (rule 6). */
export const defaultFlag = (scale: Scale): InterviewRules["flag"] => ({
  measure: "range",
  distance: scale.points.length <= 6 ? 200 : 300,
});

/** The level a person chose, where they chose one that the frameworks have. */
function decided(frameworks: readonly Framework[], levelId: string | undefined): KnownLevel | null {
  const known = levelById(frameworks, levelId ?? null);
  return known.level === null ? null : known;
}

function questionsFor(
  criteria: readonly Criterion[],
  frameworks: readonly Framework[],
  language: OurLanguage,
): readonly Question[] {
  const questions: Question[] = [];
  for (const criterion of criteria) {
    const id = nextId(
      "q",
      questions.map((question) => question.id),
    );
    questions.push(firstQuestion(id, criterion, bankFor(criterion, frameworks).fitting[0], language));
  }
  return questions;
}
