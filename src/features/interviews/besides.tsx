import type { AskedBesides } from "#core/model/interview.ts";
import { dayOfPart } from "#core/interviews/parts.ts";
import { Button } from "#ui/parts/button.tsx";
import { Icon } from "#ui/parts/icon.tsx";
import { useSelection } from "#usecases/world-context.ts";
import type { Questions } from "#features/interviews/use-questions.ts";
import type { Recorder } from "#features/interviews/use-record.ts";
import { shortDay } from "#words/format.ts";
import { t } from "#words/t.ts";

/** What was asked besides the sheet, in order. Each is put right where new ones are written. */
export function Besides({
  recorder,
  questions,
}: {
  readonly recorder: Recorder;
  readonly questions: Questions;
}) {
  const { people } = useSelection();
  const { besides } = recorder.record;
  const detail = ({ question, by }: AskedBesides): string => {
    const number = questions.sheet.questions.findIndex((each) => each.id === question) + 1;
    const who = people.find((person) => person.id === by)?.initials ?? "";
    const to = question === null ? "" : t("interviews.besides.to", { number });
    return [who, to].filter((each) => each !== "").join(", ");
  };
  return (
    <section>
      <div className="hd_">
        <h2>{t("interviews.besides.title")}</h2>
        <Button look="quiet" size="sm" onPress={() => questions.ask({ besides: "new" })}>
          <Icon name="plus" />
          {t("interviews.besides.note")}
        </Button>
      </div>
      <ul className="in">
        {besides.map((each, index) => (
          <li key={`${index} ${each.at}`}>
            <span className="t">
              <Day day={dayOfPart(recorder.record, each.part)} />
              {each.at}
              <small>{detail(each)}</small>
            </span>
            <button
              type="button"
              className="wd"
              aria-label={t("interviews.besides.changeLabel", { words: each.words })}
              onClick={() => questions.ask({ besides: index })}
            >
              {each.words}
            </button>
          </li>
        ))}
        {besides.length === 0 ? <li className="q3">{t("interviews.besides.none")}</li> : null}
      </ul>
    </section>
  );
}

/** The day before a time, where the interview went on on another day. */
export const Day = ({ day }: { readonly day: string | null }) =>
  day === null ? null : <span className="dy">{shortDay(day)} </span>;
