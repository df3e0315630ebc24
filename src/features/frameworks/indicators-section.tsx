import type { Spot } from "#core/framework/contents.ts";
import { removeIndicator, writeIndicator } from "#core/framework/edit/indicators.ts";
import type { OwnText } from "#core/model/framework.ts";
import { useLibraryDesk } from "#features/frameworks/library-desk.ts";
import { TextMark } from "#features/frameworks/marks.tsx";
import { QuietArea, Section } from "#features/frameworks/section.tsx";
import { Button } from "#ui/parts/button.tsx";
import { Icon } from "#ui/parts/icon.tsx";
import { t } from "#words/t.ts";

interface Props {
  readonly spot: Spot;
  readonly of: { readonly indicators?: readonly string[]; readonly own?: readonly OwnText[] };
}

/** What can be heard of a level, or of a competency without levels. */
export function IndicatorsSection({ spot, of }: Props) {
  const { readOnly, edit, focus } = useLibraryDesk();
  const indicators = of.indicators ?? [];
  const add = (): void => {
    edit(null, (before) => writeIndicator(before, spot, indicators.length, ""));
    focus(`indicator ${indicators.length}`);
  };
  return (
    <Section
      title={
        <>
          {t("frameworks.indicators")} <TextMark of={of} text="indicators" isThere={indicators.length > 0} />
        </>
      }
      aside={t("frameworks.indicatorsAside")}
    >
      {readOnly && indicators.length === 0 ? <p className="q3">{t("frameworks.noIndicators")}</p> : null}
      <ul className="inds">
        {indicators.map((text, index) => (
          <Indicator key={`${indicators.length} ${index}`} spot={spot} index={index} text={text} />
        ))}
      </ul>
      {readOnly ? null : (
        <Button look="quiet" className="plus" onPress={add}>
          <Icon name="plus" />
          {t("frameworks.addIndicator")}
        </Button>
      )}
    </Section>
  );
}

interface IndicatorProps {
  readonly spot: Spot;
  readonly index: number;
  readonly text: string;
}

function Indicator({ spot, index, text }: IndicatorProps) {
  const { readOnly, edit } = useLibraryDesk();
  const place = `indicator ${index}`;
  const remove = (): void => edit(null, (before) => removeIndicator(before, spot, index));
  return (
    <li>
      <span className="dot" aria-hidden="true" />
      <QuietArea
        label={t("frameworks.indicatorOf", { number: index + 1 })}
        place={place}
        value={text}
        oneLine
        placeholder={t("frameworks.indicatorHint")}
        onType={(typed) =>
          edit(`${spot.level ?? spot.competency} ${place}`, (before) =>
            writeIndicator(before, spot, index, typed),
          )
        }
        onDone={(typed) => {
          if (typed.trim() === "") remove();
        }}
      />
      {readOnly ? null : (
        <Button
          look="quiet"
          icon
          className="x"
          label={t("frameworks.removeIndicator", { number: index + 1 })}
          onPress={remove}
        >
          <Icon name="cross" />
        </Button>
      )}
    </li>
  );
}
