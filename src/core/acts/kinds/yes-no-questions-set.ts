import * as v from "valibot";
import { defineKind, deskOnly } from "#core/acts/kind.ts";
import { DESK, RECORD } from "#core/acts/places.ts";
import { id, line, salt } from "#core/acts/shapes.ts";
import type { KnownYesNo, Selection } from "#core/model/selection.ts";

/** The desk sets the questions answered yes or no. What somebody answered stays known when it is asked no more. */
export const yesNoQuestionsSet = defineKind({
  kind: "yes-no-questions-set/1",
  shape: v.strictObject({
    questions: v.pipe(
      v.array(v.strictObject({ id, text: line })),
      v.maxLength(100),
      v.check((list) => new Set(list.map((each) => each.id)).size === list.length),
    ),
    salt,
  }),
  goesTo: { questions: RECORD, salt: DESK },
  mayWrite: deskOnly,
  apply: (state, act) => {
    const asked = act.body.questions.map((each) => ({ ...each, dropped: false }));
    const ids = new Set(asked.map((each) => each.id));
    const kept = state.yesNoQuestions.filter((each) => !ids.has(each.id) && wasAnswered(state, each));
    return { ...state, yesNoQuestions: [...asked, ...kept.map((each) => ({ ...each, dropped: true }))] };
  },
});

const wasAnswered = (state: Selection, { id: question }: KnownYesNo): boolean =>
  Object.values(state.interviews).some((record) => record.answers[question] !== undefined);
