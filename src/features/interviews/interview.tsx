import { Link, useLocation } from "wouter";
import type { Candidate } from "#core/model/people.ts";
import { clockRuns } from "#core/interviews/clock.ts";
import { canGoOn, isInterrupted } from "#core/interviews/continue.ts";
import type { Sheet } from "#core/model/sheet.ts";
import { recordOf } from "#core/interviews/record.ts";
import { sheetInForce } from "#core/sheet/sheet-in-force.ts";
import { useKeyHints } from "#ui/parts/key-hints.tsx";
import { useKeptFocus } from "#ui/parts/use-kept-focus.ts";
import { isTyping, useKeys, type KeyMap } from "#ui/parts/use-keys.ts";
import { useSelection, useWorld } from "#usecases/world-context.ts";
import { toggleClock } from "#features/interviews/clock.tsx";
import { hints, hintsWhileOut, isOnControl, isOnPerson } from "#features/interviews/keys.ts";
import { Presence } from "#features/interviews/presence.tsx";
import { QuestionList } from "#features/interviews/question-list.tsx";
import { Banner, QuestionNow } from "#features/interviews/question-now.tsx";
import { Side } from "#features/interviews/side.tsx";
import { TitleRow } from "#features/interviews/title-row.tsx";
import { useInterruptions } from "#features/interviews/use-interruptions.ts";
import { useMouseWithoutFocus } from "#features/interviews/use-mouse-without-focus.ts";
import { useQuestions } from "#features/interviews/use-questions.ts";
import { useRecord, type Recorder } from "#features/interviews/use-record.ts";
import { useSaid } from "#ui/domain/use-language.ts";
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
  hasQuestion,
  begins,
}: Props & {
  readonly recorder: Recorder;
  readonly hasQuestion: boolean;
  readonly begins: () => void;
}) {
  const world = useWorld();
  const selection = useSelection();
  const { id } = selection;
  const [, go] = useLocation();
  const interrupting = useInterruptions(recorder);
  const { record, part } = recorder;
  const isOut = !canGoOn(record);
  const at = candidates.findIndex((each) => each.id === candidate.id);
  const goTo = (next: Candidate | undefined): void => {
    if (next !== undefined) go(`/s/${id}/interviews/${next.id}`);
  };
  const toggle = (): void => {
    const starts = !clockRuns(record) && !isOut;
    const others = candidates.filter((each) => each !== candidate && clockRuns(recordOf(selection, each.id)));
    toggleClock(
      recorder,
      world.clock,
      candidate.code,
      others.map(({ code }) => code),
    );
    if (starts) begins();
  };
  useKeys({
    "Alt+ArrowLeft": () => goTo(candidates[at - 1]),
    "Alt+ArrowRight": () => goTo(candidates[at + 1]),
    c: () => (isOut && !clockRuns(record) ? false : toggle()),
    i: () => (isOut && !isInterrupted(record) ? false : interrupting.key()),
    "Ctrl+z": () => (isTyping(document.activeElement) ? false : recorder.undo()),
  });
  useMouseWithoutFocus(".scr-interviews");
  const isSomebodyIn = record.presence.some((each) => each.part === part && each.to === null);
  const bar = useSaid(hints, hasQuestion);
  const barOut = useSaid(hintsWhileOut, isInterrupted(record), isSomebodyIn, clockRuns(record));
  useKeyHints(isOut ? barOut : bar);
  return { interrupting, toggle, next: candidates[at + 1] };
}

function Locked(props: Props & { readonly recorder: Recorder; readonly sheet: Sheet }) {
  const { candidate, candidates, recorder, sheet } = props;
  const questions = useQuestions(recorder, sheet, candidate.code);
  const { interrupting, toggle, next } = useInterview({
    ...props,
    hasQuestion: questions.shown !== null,
    begins: questions.begins,
  });
  const isOpen =
    questions.shown !== null && !recorder.record.put.some((each) => each.question === questions.shown?.id);
  const probeKeys = Object.fromEntries(
    Array.from({ length: 9 }, (_, index) => [
      String(index + 1),
      () => (questions.shown?.probes[index] === undefined ? false : questions.probe(index)),
    ]),
  );
  const keys: KeyMap = {
    " ": () =>
      isOnControl() || !isOpen || questions.asks !== null ? false : questions.put("as-written", ""),
    w: () => (questions.shown === null ? false : questions.ask("other-words")),
    x: () => (questions.shown === null ? false : questions.ask("not-put")),
    ArrowUp: () => (isOnControl() || isOnPerson() ? false : questions.move(-1)),
    ArrowDown: () => (isOnControl() || isOnPerson() ? false : questions.move(1)),
    Escape: () => questions.show(null),
    f: () => questions.ask({ besides: "new" }),
    b: () => questions.putBy.next(),
    ...probeKeys,
  };
  // What was begun by them while the candidate is out would be there, unasked, when the status is put back.
  useKeys(canGoOn(recorder.record) ? keys : null);
  // The buttons of the last question go when it is noted.
  const main = useKeptFocus<HTMLElement>(questions.shown?.id ?? "");
  return (
    <main ref={main} className="scr-interviews" aria-label={t("interviews.title")} tabIndex={-1}>
      <TitleRow recorder={recorder} candidate={candidate} candidates={candidates} onClock={toggle} />
      <div className="cols">
        <Presence
          recorder={recorder}
          candidate={candidate}
          begun={questions.inTurn === null ? null : questions.sinceOf(questions.inTurn.id)}
        />
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
          {...{ recorder, candidate, next, interrupting }}
          questions={questions}
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
  const { interrupting, toggle, next } = useInterview({ ...props, hasQuestion: false, begins: nothing });
  return (
    <main className="scr-interviews" aria-label={t("interviews.title")}>
      <TitleRow recorder={recorder} candidate={candidate} candidates={candidates} onClock={toggle} />
      <div className="cols">
        <Presence recorder={recorder} candidate={candidate} begun={null} />
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
        <Side {...{ recorder, candidate, next, interrupting }} questions={null} onOpening={nothing} />
      </div>
    </main>
  );
}
