import type { CSSProperties } from "react";
import type { Question, Sheet } from "#core/model/sheet.ts";
import { at } from "#core/sheet/text-places.ts";
import { InBoth } from "#ui/domain/in-both.tsx";
import { Check } from "#ui/parts/check.tsx";
import { Kbd } from "#ui/parts/keys.tsx";
import { keepsFocus } from "#features/interviews/keeps-focus.ts";
import type { Questions } from "#features/interviews/use-questions.ts";
import type { Recorder } from "#features/interviews/use-record.ts";
import { useLanguages, type Say } from "#usecases/use-languages.ts";
import { t } from "#words/t.ts";

/** The probes of the question shown, with a tick for each that was used. Room is kept for the longest list of the sheet. */
export function ProbeTicks(props: {
  readonly questions: Questions;
  readonly recorder: Recorder;
  readonly question: Question;
}) {
  const { questions, recorder, question } = props;
  const say = useLanguages(questions.sheet);
  const room = roomOf(questions.sheet);
  if (room === null) return null;
  return (
    <ul className="pr" style={room} aria-label={t("interviews.now.probes")} {...keepsFocus}>
      {question.probes.map((probe, index) => (
        <li key={probe.id} title={titleOf(say(at.probe(question.id, probe.id), probe.text))}>
          <Check
            soft
            checked={recorder.record.probes.some(
              (each) => each.question === question.id && each.probe === probe.id,
            )}
            onChange={() => questions.probe(index)}
          >
            {index < 9 ? <Kbd>{index + 1}</Kbd> : null}
            <span className="tx">
              <InBoth said={say(at.probe(question.id, probe.id), probe.text)} />
            </span>
          </Check>
        </li>
      ))}
    </ul>
  );
}

/** The place of the probes where there is no question, so that the list below does not move. */
export function ProbesPlace({ sheet }: { readonly sheet: Sheet }) {
  const room = roomOf(sheet);
  return room === null ? null : <div className="pr" style={room} />;
}

/** Room for the longest list of the sheet; null where no question has probes. */
function roomOf({ questions }: Sheet): CSSProperties | null {
  const most = Math.max(0, ...questions.map(({ probes }) => probes.length));
  return most === 0 ? null : ({ "--rows": most } as CSSProperties);
}

/** A line may be too short for both languages: the whole is said under the pointer. */
const titleOf = ({ text, below }: ReturnType<Say>): string =>
  below === undefined ? text : `${text}\n${below.text}`;
