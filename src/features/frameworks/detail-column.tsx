import { competencyAt, levelAt } from "#core/framework/contents.ts";
import { CompetencyView } from "#features/frameworks/competency-view.tsx";
import { useLibraryDesk } from "#features/frameworks/library-desk.ts";
import { LevelView } from "#features/frameworks/level-view.tsx";
import { rowOf } from "#features/frameworks/place.ts";
import { t } from "#words/t.ts";

/** The competency or level that was chosen. Reading only, the arrow keys scroll it. */
export function DetailColumn() {
  const { framework, spot, readOnly } = useLibraryDesk();
  const competency = spot === null ? null : competencyAt(framework, spot.competency);
  const level = spot === null ? null : levelAt(framework, spot);
  return (
    <aside
      // Another place is read from its beginning.
      key={spot === null ? "" : rowOf(spot)}
      className="d_"
      aria-label={t("frameworks.detail")}
      data-column
      data-place="detail"
      tabIndex={readOnly ? 0 : -1}
    >
      {competency === null ? null : level === null ? (
        <CompetencyView competency={competency} />
      ) : (
        <LevelView competency={competency} level={level} />
      )}
    </aside>
  );
}
