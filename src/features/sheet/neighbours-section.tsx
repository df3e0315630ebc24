import type { Criterion } from "#core/model/sheet.ts";
import { neighboursOf, type NeighbourLevel } from "#core/sheet/neighbours.ts";
import { Section } from "#features/sheet/column.tsx";
import { useSheetDesk } from "#features/sheet/sheet-desk.ts";
import { t } from "#words/t.ts";

/** The required level and what stands next to it; only labels that the organisation itself has printed. */
export function NeighboursSection({ criterion }: { readonly criterion: Criterion }) {
  const { frameworks } = useSheetDesk();
  if (criterion.requiredLevel === null) return null;
  const known = neighboursOf(criterion, frameworks);
  const alone = known === null || (known.above === null && known.below === null);
  return (
    <Section
      title={t(alone ? "sheet.requiredLevel" : "sheet.neighbours")}
      aside={alone ? null : t("sheet.higherUp")}
    >
      <Level level={known?.above ?? null} order={known?.order} />
      <div className="lv req">
        <span className="serif">{criterion.requiredLevel}</span>
        <span className="rt">
          <RequiredBy criterion={criterion} />
        </span>
      </div>
      <Level level={known?.below ?? null} order={known?.order} />
      <p className="hint">
        {known === null
          ? t("sheet.levelUnknown")
          : alone
            ? t("sheet.levelAlone", { framework: known.framework })
            : t(known.label === "ours" ? "sheet.levelsTranslated" : "sheet.levelsFrom", {
                framework: known.framework,
              })}
      </p>
    </Section>
  );
}

function Level({
  level,
  order,
}: {
  readonly level: NeighbourLevel | null;
  readonly order: string | undefined;
}) {
  if (level === null) return null;
  return (
    <div className="lv">
      <span className="serif q2">{level.label}</span>
      {order === "inferred" ? <span className="ours">{t("sheet.orderInferred")}</span> : null}
    </div>
  );
}

/** Which line of the notice asks for the level, where the post knows. */
function RequiredBy({ criterion }: { readonly criterion: Criterion }) {
  const { selection } = useSheetDesk();
  const { origin } = criterion;
  if (origin.from !== "competency") return t("sheet.chosenByPanel");
  const read = selection.post?.competencies.find(({ value }) => value.id === origin.postId);
  if (read === undefined) return t("sheet.notInPostShort");
  const line = read.sources.at(-1)?.line;
  if (line === undefined) return t("sheet.requiredByPost");
  return t("sheet.requiredByLine", { line });
}
