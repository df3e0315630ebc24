import type { WarmUp } from "#core/model/schedule.ts";
import type { Sheet } from "#core/model/sheet.ts";
import { trainedBy, warmUpSpread } from "#core/people/warm-up.ts";
import { DotStrip } from "#ui/domain/dot-strip.tsx";
import { Button } from "#ui/parts/button.tsx";
import { useSelection } from "#usecases/world-context.ts";
import { spreadText } from "#features/warm-up/spread-text.ts";
import type { WarmUpWork } from "#features/warm-up/use-warm-up.ts";
import { shortDay } from "#words/format.ts";
import { t } from "#words/t.ts";

/** The rounds so far, and the day of training that the last one can be noted as. */
export function Rounds({ sheet, work }: { readonly sheet: Sheet; readonly work: WarmUpWork }) {
  const selection = useSelection();
  const { warmUps } = selection;
  const last = warmUps.at(-1);
  const trained = last === undefined ? [] : trainedBy(selection, last);
  return (
    <section className="rs" aria-labelledby="warm-up-rounds">
      <h2 id="warm-up-rounds">{t("warmUp.rounds")}</h2>
      {warmUps.length === 0 ? <p className="t13 q2">{t("warmUp.noRounds")}</p> : null}
      <ol>
        {warmUps.map((round, index) => (
          <Round key={index} {...{ sheet, round }} number={index + 1} />
        ))}
      </ol>
      {last === undefined || trained.length === 0 ? null : (
        <div className="tr_">
          <Button wide describedBy="warm-up-train" onPress={() => work.train(last)}>
            {t("warmUp.train", { day: shortDay(last.day) })}
          </Button>
          <p id="warm-up-train" className="t12 q3">
            {t("warmUp.trainHint")}
          </p>
        </div>
      )}
    </section>
  );
}

function Round(props: { readonly sheet: Sheet; readonly round: WarmUp; readonly number: number }) {
  const { sheet, round } = props;
  const spread = warmUpSpread(sheet.scale, round.scores);
  const criterion = sheet.criteria.find(({ id }) => id === round.criterion)?.name ?? t("warmUp.gone");
  return (
    <li>
      <div>
        <p className="b">{t("warmUp.round", { number: props.number })}</p>
        <p className="t12 q2 tx">{t("warmUp.roundOf", { day: shortDay(round.day), criterion })}</p>
      </div>
      <DotStrip scale={sheet.scale} spread={spread} minimum={null} agreed={null} size="small" />
      <p className="t13 q2">{spreadText(spread)}</p>
    </li>
  );
}
