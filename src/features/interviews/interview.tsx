import { useMemo, useState } from "react";
import { Link, useLocation } from "wouter";
import type { Candidate } from "#core/model/people.ts";
import { clockRuns } from "#core/interviews/clock.ts";
import type { Sheet } from "#core/model/sheet.ts";
import { sheetInForce } from "#core/sheet/lock-sheet.ts";
import { useKeyHints } from "#ui/parts/key-hints.tsx";
import { isTyping, useKeys } from "#ui/parts/use-keys.ts";
import { useSelection, useWorld } from "#usecases/world-context.ts";
import { toggleClock } from "#features/interviews/clock.tsx";
import type { Writes } from "#features/interviews/interruptions.tsx";
import { hints, isOnControl } from "#features/interviews/keys.ts";
import { Presence } from "#features/interviews/presence.tsx";
import { QuestionList } from "#features/interviews/question-list.tsx";
import { Banner, QuestionNow } from "#features/interviews/question-now.tsx";
import { Side } from "#features/interviews/side.tsx";
import { TitleRow } from "#features/interviews/title-row.tsx";
import { useMouseWithoutFocus } from "#features/interviews/use-mouse-without-focus.ts";
import { useQuestions } from "#features/interviews/use-questions.ts";
import { useRecord, type Recorder } from "#features/interviews/use-record.ts";
import { t } from "#words/t.ts";

interface Props {
  readonly candidate: Candidate;
  readonly candidates: readonly Candidate[];
}

/** The record of one candidate's interview. */
export function Interview(props: Props) {
  const recorder = useRecord(props.candidate.id);
  const locked = sheetInForce(useSelection());
  return locked === null ? (
    <Unlocked {...props} recorder={recorder} />
  ) : (
    <Locked {...props} recorder={recorder} sheet={locked.sheet} />
  );
}

/** What both have: candidate keys, clock, undo, interruptions, people. */
function useInterview({
  candidate,
  candidates,
  recorder,
  begins,
}: Props & { readonly recorder: Recorder; readonly begins: () => void }) {
  const world = useWorld();
  const { id } = useSelection();
  const [, go] = useLocation();
  const [writes, setWrites] = useState<Writes>(null);
  const at = candidates.findIndex((each) => each.id === candidate.id);
  const goTo = (next: Candidate | undefined): void => {
    if (next !== undefined) go(`/s/${id}/interviews/${next.id}`);
  };
  const toggle = (): void => {
    const starts = !clockRuns(recorder.record);
    toggleClock(recorder, world.clock.epochSeconds(), candidate.code);
    if (starts) begins();
  };
  useKeys({
    "Alt+ArrowLeft": () => goTo(candidates[at - 1]),
    "Alt+ArrowRight": () => goTo(candidates[at + 1]),
    c: toggle,
    i: () => setWrites("new"),
    p: () => document.querySelector<HTMLElement>(".pp .io")?.focus(),
    "Ctrl+z": () => (isTyping(document.activeElement) ? false : recorder.undo()),
  });
  useMouseWithoutFocus(".scr-interviews");
  useKeyHints(useMemo(() => hints(), []));
  return { writes, setWrites, toggle, next: candidates[at + 1] };
}

function Locked(props: Props & { readonly recorder: Recorder; readonly sheet: Sheet }) {
  const { candidate, candidates, recorder, sheet } = props;
  const questions = useQuestions(recorder, sheet, candidate.code);
  const { writes, setWrites, toggle, next } = useInterview({ ...props, begins: questions.begins });
  const isOpen =
    questions.shown !== null && !recorder.record.put.some((each) => each.question === questions.shown?.id);
  useKeys({
    " ": () =>
      isOnControl() || !isOpen || questions.asks !== null ? false : questions.put("as-written", ""),
    w: () => (questions.shown === null ? false : questions.ask("other-words")),
    x: () => (questions.shown === null ? false : questions.ask("not-put")),
    ArrowUp: () => (isOnControl() ? false : questions.move(-1)),
    ArrowDown: () => (isOnControl() ? false : questions.move(1)),
    Escape: () => questions.show(null),
  });
  return (
    <main className="scr-interviews" aria-label={t("interviews.title")}>
      <TitleRow recorder={recorder} candidate={candidate} candidates={candidates} onClock={toggle} />
      <div className="cols">
        <Presence recorder={recorder} candidate={candidate} />
        <div className="qs">
          <QuestionNow
            recorder={recorder}
            questions={questions}
            candidate={candidate}
            next={next}
            onClock={toggle}
          />
          <QuestionList questions={questions} recorder={recorder} />
        </div>
        <Side
          {...{ recorder, candidate, next, writes }}
          canScore
          onWrites={setWrites}
          onOpening={questions.begins}
        />
      </div>
    </main>
  );
}

const nothing = (): void => undefined;

function Unlocked(props: Props & { readonly recorder: Recorder }) {
  const { candidate, candidates, recorder } = props;
  const { id } = useSelection();
  const { writes, setWrites, toggle, next } = useInterview({ ...props, begins: nothing });
  return (
    <main className="scr-interviews" aria-label={t("interviews.title")}>
      <TitleRow recorder={recorder} candidate={candidate} candidates={candidates} onClock={toggle} />
      <div className="cols">
        <Presence recorder={recorder} candidate={candidate} />
        <div className="qs">
          <Banner
            title={t("interviews.now.notLocked")}
            hint={t("interviews.now.notLockedHint")}
            said={recorder.said}
          >
            <Link className="btn primary" href={`/s/${id}/sheet`}>
              {t("interviews.now.toSheet")}
            </Link>
          </Banner>
        </div>
        <Side
          {...{ recorder, candidate, next, writes }}
          canScore={false}
          onWrites={setWrites}
          onOpening={nothing}
        />
      </div>
    </main>
  );
}
