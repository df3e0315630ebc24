import type { Interruption } from "#core/model/interview.ts";
import { Button } from "#ui/parts/button.tsx";
import { Icon } from "#ui/parts/icon.tsx";
import { useWorld } from "#usecases/world-context.ts";
import { InterruptionForm } from "#features/interviews/interruption-form.tsx";
import type { Recorder } from "#features/interviews/use-record.ts";
import { t } from "#words/t.ts";

/** Which interruption is being written: a new one, or the one at this place. */
export type Writes = "new" | number | null;

/** Interruptions in words, from when to when. */
export function Interruptions(props: {
  readonly recorder: Recorder;
  readonly writes: Writes;
  readonly onWrites: (writes: Writes) => void;
}) {
  const { recorder, writes, onWrites } = props;
  const { clock } = useWorld();
  const { interruptions } = recorder.record;
  const last = interruptions.findLastIndex((each) => each.to === null);
  return (
    <section>
      <div className="hd_">
        <h2>{t("interviews.interruptions.title")}</h2>
        <Button look="quiet" size="sm" onPress={() => onWrites("new")}>
          <Icon name="plus" />
          {t("interviews.interruptions.note")}
        </Button>
      </div>
      {writes === "new" ? (
        <InterruptionForm key="new" recorder={recorder} index={null} onClose={() => onWrites(null)} />
      ) : null}
      <ul className="in">
        {interruptions.map((each, index) =>
          writes === index ? (
            <li key={`${index} form`} className="form">
              <InterruptionForm recorder={recorder} index={index} onClose={() => onWrites(null)} />
            </li>
          ) : (
            <li key={`${index} ${each.from}`}>
              <span className="t">{timesOf(each)}</span>
              <span>
                <button
                  type="button"
                  className="wd"
                  aria-label={t("interviews.interruptions.changeLabel", { words: each.words })}
                  onClick={() => onWrites(index)}
                >
                  {each.words}
                </button>
                {index === last ? (
                  <Button
                    look="linklike"
                    onPress={() => recorder.note([{ type: "resumed", at: clock.timeOfDay() }])}
                  >
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
