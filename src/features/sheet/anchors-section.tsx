import { changeCriterion } from "#core/sheet/change-sheet.ts";
import { writeAnchor } from "#core/sheet/edit-texts.ts";
import { inSecond } from "#core/sheet/second-language.ts";
import { at } from "#core/sheet/text-places.ts";
import type { Criterion } from "#core/model/sheet.ts";
import { Section, StandingMark } from "#features/sheet/column.tsx";
import { pointName } from "#features/sheet/names.ts";
import { QuietArea } from "#features/sheet/quiet-area.tsx";
import { ANCHOR_LINES, anchorLines } from "#features/sheet/room.ts";
import { SecondField } from "#features/sheet/second-field.tsx";
import { useSheetDesk } from "#features/sheet/sheet-desk.ts";
import { Icon } from "#ui/parts/icon.tsx";
import { showPoints } from "#words/points.ts";
import { t } from "#words/t.ts";

/** An anchor for each point of the scale, the highest on top. */
export function AnchorsSection({ criterion }: { readonly criterion: Criterion }) {
  const { sheet } = useSheetDesk();
  const indexes = sheet.scale.points.map((_, index) => index).toReversed();
  return (
    <Section
      title={
        <>
          {t("sheet.anchors")} <StandingMark standing={criterion.standing} />
        </>
      }
      aside={t(criterion.requiredLevel === null ? "sheet.againstAsked" : "sheet.againstLevel")}
    >
      {indexes.map((index) => (
        <Anchor key={index} criterion={criterion} index={index} />
      ))}
    </Section>
  );
}

function Anchor({ criterion, index }: { readonly criterion: Criterion; readonly index: number }) {
  const { sheet, measure, edit } = useSheetDesk();
  const point = sheet.scale.points[index];
  if (point === undefined) return null;
  const { id } = criterion;
  const place = `anchor ${id} ${index}`;
  const again = inSecond(sheet)(at.anchor(id, index));
  const lines =
    measure === null
      ? 0
      : Math.max(anchorLines(criterion.anchors[index] ?? "", measure), anchorLines(again, measure));
  return (
    <div className="an">
      <b>{showPoints(point.points)}</b>
      <div>
        <h3>
          {point.title}
          <Minimum criterion={criterion} index={index} />
        </h3>
        <QuietArea
          label={t("sheet.anchorOf", { point: pointName(sheet, index) })}
          place={place}
          value={criterion.anchors[index] ?? ""}
          placeholder={t("sheet.anchorHint")}
          onType={(text) => edit(place, (before) => writeAnchor(before, id, index, text))}
        />
        <SecondField
          at={at.anchor(id, index)}
          what={t("sheet.anchorOf", { point: pointName(sheet, index) })}
        />
        {lines > ANCHOR_LINES ? (
          <p className="st warn">
            <Icon name="warn" />
            <span>{t("sheet.anchorLong", { lines, most: ANCHOR_LINES })}</span>
          </p>
        ) : null}
      </div>
    </div>
  );
}

/** The point from which the level counts as met: shown where it is, offered under the pointer where it is not. */
function Minimum({ criterion, index }: { readonly criterion: Criterion; readonly index: number }) {
  const { sheet, readOnly, edit } = useSheetDesk();
  const points = sheet.scale.points[index]?.points ?? 0;
  const isMinimum = criterion.minimum === points;
  if (readOnly) return isMinimum ? <em>{t("sheet.minimum")}</em> : null;
  const { id, minimum } = criterion;
  return (
    <button
      type="button"
      className="mn"
      aria-pressed={isMinimum}
      aria-label={t("sheet.minimumAt", { point: pointName(sheet, index) })}
      data-place={
        (minimum === null ? index === Math.floor(sheet.scale.points.length / 2) : isMinimum)
          ? `minimum ${id}`
          : undefined
      }
      onClick={() =>
        edit(null, (before) => changeCriterion(before, id, { minimum: isMinimum ? null : points }))
      }
    >
      {t("sheet.minimum")}
    </button>
  );
}
