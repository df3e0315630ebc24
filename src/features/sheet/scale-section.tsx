import type { Scale, ScaleName } from "#core/model/scale.ts";
import { changeScale } from "#core/sheet/change-sheet.ts";
import { titlePoint } from "#core/sheet/edit-texts.ts";
import { at } from "#core/sheet/text-places.ts";
import { languageOfSheet } from "#core/sheet/our-language.ts";
import { ownScale, SCALES_IN } from "#core/sheet/scales.ts";
import { QuietArea } from "#features/sheet/quiet-area.tsx";
import { SecondField } from "#features/sheet/second-field.tsx";
import { useSheetDesk } from "#features/sheet/sheet-desk.ts";
import { Select } from "#ui/parts/select.tsx";
import { Stepper } from "#ui/parts/stepper.tsx";
import { showPoints } from "#words/points.ts";
import { t } from "#words/t.ts";

const NAMES: readonly ScaleName[] = ["1-5", "1-7", "0-4", "1-4", "own"];
const FEWEST = 3;
const MOST = 10;

/** The scale under all criteria and the words for its points. */
export function ScaleSection() {
  const { sheet, frameworks, readOnly, edit } = useSheetDesk();
  const { scale } = sheet;
  const language = languageOfSheet(sheet);
  const put = (next: Scale): void => edit(null, (before) => changeScale(before, next, frameworks));
  const lowest = Math.round((scale.points[0]?.points ?? 0) / 100);
  return (
    <div className="rule">
      <h3>{t("sheet.scale")}</h3>
      {readOnly ? (
        <p>{t(`sheet.scaleName.${scale.name}`)}</p>
      ) : (
        <div className="row">
          <Select
            label={t("sheet.scale")}
            className="scale"
            value={scale.name}
            options={NAMES.map((value) => ({ value, text: t(`sheet.scaleName.${value}`) }))}
            onChange={(name) => {
              if (name !== scale.name)
                put(
                  name === "own"
                    ? ownScale(lowest, scale.points.length, language)
                    : SCALES_IN[language][name],
                );
            }}
          />
          {scale.name === "own" ? <OwnScale lowest={lowest} put={put} /> : null}
        </div>
      )}
      <ol className="pts">
        {scale.points
          .map((_, index) => index)
          .toReversed()
          .map((index) => (
            <PointTitle key={`${scale.name} ${scale.points.length} ${index}`} index={index} />
          ))}
      </ol>
      {readOnly ? null : <p className="hint">{t("sheet.scaleHint")}</p>}
    </div>
  );
}

function OwnScale({ lowest, put }: { readonly lowest: number; readonly put: (scale: Scale) => void }) {
  const { sheet } = useSheetDesk();
  const count = sheet.scale.points.length;
  const language = languageOfSheet(sheet);
  return (
    <>
      <span className="lab">{t("sheet.from")}</span>
      <Stepper
        label={t("sheet.lowestPoint")}
        less={t("sheet.fewer")}
        more={t("sheet.more")}
        value={lowest}
        min={0}
        max={1}
        onChange={(value) => put(ownScale(value, count, language))}
      />
      <span className="lab">{t("sheet.points")}</span>
      <Stepper
        label={t("sheet.pointCount")}
        less={t("sheet.fewer")}
        more={t("sheet.more")}
        value={count}
        min={FEWEST}
        max={MOST}
        onChange={(value) => put(ownScale(lowest, value, language))}
      />
    </>
  );
}

function PointTitle({ index }: { readonly index: number }) {
  const { sheet, edit } = useSheetDesk();
  const point = sheet.scale.points[index];
  if (point === undefined) return null;
  const place = `title ${index}`;
  return (
    <li>
      <b>{showPoints(point.points)}</b>
      <QuietArea
        label={t("sheet.titleOf", { point: showPoints(point.points) })}
        place={place}
        value={point.title}
        oneLine
        onType={(text) => edit(place, (before) => titlePoint(before, index, text))}
      />
      <SecondField
        at={at.point(index)}
        what={t("sheet.titleOf", { point: showPoints(point.points) })}
        oneLine
      />
    </li>
  );
}
