import { addCompetency } from "#core/framework/edit/competencies.ts";
import { FindingsList } from "#features/frameworks/findings-list.tsx";
import { FrameworkHead } from "#features/frameworks/framework-head.tsx";
import { FrameworkRows } from "#features/frameworks/framework-rows.tsx";
import { Legend } from "#features/frameworks/legend.tsx";
import { useLibraryDesk } from "#features/frameworks/library-desk.ts";
import { Button } from "#ui/parts/button.tsx";
import { Icon } from "#ui/parts/icon.tsx";
import { useWorld } from "#usecases/world-context.ts";
import { t } from "#words/t.ts";

/** The framework looked at: whose it is, what stands in the way of saving it, its competencies. */
export function FrameworkColumn() {
  const { framework, spot } = useLibraryDesk();
  return (
    <section
      className="m_"
      aria-label={t("frameworks.framework")}
      data-column
      data-place="middle"
      tabIndex={-1}
    >
      <FrameworkHead />
      <FindingsList />
      {framework.competencies.length === 0 ? (
        <Empty />
      ) : (
        <FrameworkRows framework={framework} spot={spot} leads />
      )}
      <AddCompetency />
      <Legend framework={framework} />
    </section>
  );
}

function Empty() {
  const { readOnly } = useLibraryDesk();
  return (
    <div className="nil">
      <p className="t15">{t(readOnly ? "frameworks.emptyRead" : "frameworks.empty")}</p>
      {readOnly ? null : <p className="q2">{t("frameworks.emptyHint")}</p>}
    </div>
  );
}

function AddCompetency() {
  const world = useWorld();
  const { spot, readOnly, edit, goSpot } = useLibraryDesk();
  if (readOnly) return null;
  const add = (): void => {
    const id = world.chance.id();
    edit(null, (before) => addCompetency(before, id, spot?.competency ?? null));
    goSpot({ competency: id, level: null }, "name");
  };
  return (
    <span className="add" data-place="add">
      <Button look="quiet" onPress={add}>
        <Icon name="plus" />
        {t("frameworks.addCompetency")}
      </Button>
    </span>
  );
}
