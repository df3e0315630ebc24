import { useState } from "react";
import type { Draft } from "#core/model/act.ts";
import type { Person } from "#core/model/people.ts";
import type { WarmUp } from "#core/model/schedule.ts";
import type { Selection } from "#core/model/selection.ts";
import type { Criterion, Sheet } from "#core/model/sheet.ts";
import { setPerson } from "#core/people/set-people.ts";
import { noteWarmUp, takeBackWarmUp, trainedBy, type TypedScores } from "#core/people/warm-up.ts";
import { languageOfSheet } from "#core/sheet/our-language.ts";
import type { Points } from "#core/shared/points.ts";
import { useUndo } from "#ui/parts/use-undo.ts";
import { draftKey, keepDraft } from "#usecases/drafts.ts";
import { recordActs } from "#usecases/record-act.ts";
import { useDraft, useSelection, useWorld } from "#usecases/world-context.ts";
import { firstCriterion, firstSourceFor, SOURCES, type Source } from "#features/warm-up/sources.ts";
import { longDay } from "#words/format.ts";
import { t, tCode } from "#words/t.ts";

/** What is chosen and typed so far. */
interface Work {
  readonly criterion: string | null;
  readonly source: string | null;
  /** Answers that were changed or written, by their source. */
  readonly answers: { readonly [source: string]: string };
  readonly typed: TypedScores;
}

const WORK = draftKey.text("warm-up");
const NOTHING: Work = { criterion: null, source: null, answers: {}, typed: {} };

export interface WarmUpWork {
  readonly criterion: Criterion;
  readonly source: string;
  /** Every answer that can be chosen, in the language of the sheet. */
  readonly sources: readonly Source[];
  readonly answer: string;
  readonly typed: TypedScores;
  /** What was done last, or why something was not. */
  readonly said: string;
  readonly say: (text: string) => void;
  readonly chooseCriterion: (id: string) => void;
  readonly chooseSource: (id: string) => void;
  readonly write: (answer: string) => void;
  /** Points, null for "not here", undefined for not said yet. */
  readonly score: (member: string, points: Points | null | undefined) => void;
  /** Whether the round was noted. */
  readonly note: () => boolean;
  readonly train: (round: WarmUp) => void;
  readonly undo: () => void;
}

/** The round that is being typed. `sheet` has at least one criterion. */
export function useWarmUp(sheet: Sheet): WarmUpWork {
  const world = useWorld();
  const selection = useSelection();
  const work = useDraft<Work>(WORK) ?? NOTHING;
  const [said, say] = useState("");
  const { remember, undo } = useUndo();
  const language = languageOfSheet(sheet);
  const criterion = (sheet.criteria.find(({ id }) => id === work.criterion) ??
    firstCriterion(sheet.criteria, language)) as Criterion;
  const source = work.source ?? firstSourceFor(criterion, language);
  const answer = work.answers[source] ?? SOURCES[language].find(({ id }) => id === source)?.text ?? "";
  const keep = (change: Partial<Work>): void => keepDraft(world, WORK, { ...work, ...change });

  const record = (drafts: readonly Draft[], settled: ReadonlyMap<string, unknown>): boolean => {
    const written = recordActs(world, drafts, "desk", settled);
    if (!written.ok) say(refusalText(written.error.code));
    return written.ok;
  };
  const rememberBack = (back: (now: Selection) => readonly Draft[]): void =>
    remember(() => {
      const now = world.store.getState().open?.folded.selection ?? selection;
      if (record(back(now), new Map())) say(t("warmUp.said.undone"));
    });

  return {
    criterion,
    source,
    sources: SOURCES[language],
    answer,
    typed: work.typed,
    said,
    say,
    chooseCriterion: (id) => keep({ criterion: id, source: null }),
    chooseSource: (id) => keep({ source: id }),
    write: (text) => keep({ answers: { ...work.answers, [source]: text } }),
    score: (member, points) => {
      const { [member]: _before, ...others } = work.typed;
      keep({ typed: points === undefined ? others : { ...others, [member]: points } });
    },
    note: () => {
      const round = { criterion: criterion.id, answer, day: world.clock.today() };
      const draft = noteWarmUp(selection, sheet.scale, round, work.typed);
      if (!draft.ok) {
        say(refusalText(draft.error.code));
        return false;
      }
      // Who was not here is not here for the next round either, until a score is typed.
      const away = Object.entries(work.typed).filter(([, points]) => points === null);
      const settled = new Map([[WORK, { ...work, typed: Object.fromEntries(away) }]]);
      if (!record([draft.value], settled)) return false;
      say(t("warmUp.said.noted", { number: selection.warmUps.length + 1 }));
      rememberBack((now) => [takeBackWarmUp(now) ?? []].flat());
      return true;
    },
    train: (round) => {
      const trained = trainedBy(selection, round);
      const before = selection.people.filter(({ id }) => trained.some((each) => each.id === id));
      if (!record(personDrafts(selection, trained), new Map())) return;
      say(t("warmUp.trained", { day: longDay(round.day) }));
      rememberBack((now) => personDrafts(now, before));
    },
    undo: () => {
      if (!undo()) say(t("warmUp.said.nothingToUndo"));
    },
  };
}

/** A day of training changes nothing that a step could refuse. */
const personDrafts = (selection: Selection, people: readonly Person[]): readonly Draft[] =>
  people.flatMap((person) => {
    const step = setPerson(selection, person, "");
    return step.ok ? [step.value] : [];
  });

const SPOKEN = new Set([
  "answer-missing",
  "scores-missing",
  "nobody-scored",
  "off-scale",
  "read-only",
  "no-key",
  "not-the-desk",
  "wrong-shape",
]);

const refusalText = (code: string): string =>
  tCode("warmUp.refusal", SPOKEN.has(code) ? code : "other", { code });
