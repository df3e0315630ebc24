import { dayOfPart } from "#core/interviews/parts.ts";
import type { Interruption } from "#core/model/interview.ts";
import { Button } from "#ui/parts/button.tsx";
import { Icon } from "#ui/parts/icon.tsx";
import { Day } from "#features/interviews/besides.tsx";
import { InterruptionForm } from "#features/interviews/interruption-form.tsx";
import type { Interrupting } from "#features/interviews/use-interruptions.ts";
import type { Recorder } from "#features/interviews/use-record.ts";
import { t } from "#words/t.ts";

/** Interruptions in words, from when to when. */
export function Interruptions(props: { readonly recorder: Recorder; readonly interrupting: Interrupting }) {
  const { recorder, interrupting } = props;
  const { writes } = interrupting;
  const { record, part } = recorder;
  const { interruptions } = record;
  const last = interruptions.findLastIndex((each) => each.to === null && each.part === part);
  return (
    <section>
      <div className="hd_">
        <h2>{t("interviews.interruptions.title")}</h2>
        <Button look="quiet" size="sm" onPress={() => interrupting.write("new")}>
          <Icon name="plus" />
          {t("interviews.interruptions.note")}
        </Button>
      </div>
      {writes === "new" ? (
        <InterruptionForm key="new" recorder={recorder} index={null} interrupting={interrupting} />
      ) : null}
      <ul className="in">
        {interruptions.map((each, index) =>
          writes === index ? (
            <li key={`${index} form`} className="form">
              <InterruptionForm recorder={recorder} index={index} interrupting={interrupting} />
            </li>
          ) : (
            <li key={`${index} ${each.from}`}>
              <span className="t">
                <Day day={dayOfPart(record, each.part)} />
                {timesOf(each)}
              </span>
              <span>
                <button
                  type="button"
                  className="wd"
                  aria-label={t("interviews.interruptions.changeLabel", { words: each.words })}
                  onClick={() => interrupting.write(index)}
                >
                  {each.words}
                </button>
                {index === last ? (
                  <Button look="linklike" onPress={interrupting.over}>
                    {t("interviews.interruptions.ended")}
                  </Button>
                ) : null}
              </span>
            </li>
          ),
        )}
        {interruptions.length === 0 && writes === null ? (
          <li className="q3">{t("interviews.interruptions.none")}</li>
        ) : null}
      </ul>
    </section>
  );
}

function timesOf({ from, to }: Interruption): string {
  if (to === null) return t("interviews.interruptions.going", { from });
  return from === to ? from : `${from}–${to}`;
}
