import { Link } from "wouter";
import {
  addCompetency,
  defineCompetency,
  groupCompetency,
  moveCompetency,
  removeCompetency,
  renameCompetency,
} from "#core/framework/edit/competencies.ts";
import { addLevel } from "#core/framework/edit/levels.ts";
import type { FrameworkCompetency } from "#core/model/framework.ts";
import { LevelLabel } from "#features/frameworks/framework-rows.tsx";
import { IndicatorsSection } from "#features/frameworks/indicators-section.tsx";
import { useLibraryDesk } from "#features/frameworks/library-desk.ts";
import { Mark, OrderMark, TextMark } from "#features/frameworks/marks.tsx";
import { competencyName, orderOf } from "#features/frameworks/names.ts";
import { pathOf, rowOf } from "#features/frameworks/place.ts";
import { QuestionsSection } from "#features/frameworks/questions-section.tsx";
import { QuietArea, Section } from "#features/frameworks/section.tsx";
import { Button } from "#ui/parts/button.tsx";
import { Icon } from "#ui/parts/icon.tsx";
import { Menu } from "#ui/parts/menu.tsx";
import { useWorld } from "#usecases/world-context.ts";
import { t } from "#words/t.ts";

/** One competency: its name, definition and levels; without levels, what else it has. */
export function CompetencyView({ competency }: { readonly competency: FrameworkCompetency }) {
  const { readOnly } = useLibraryDesk();
  const { levels, indicators = [], questions = [] } = competency;
  const spot = { competency: competency.id, level: null };
  const isBare = levels.length > 0 && indicators.length === 0 && questions.length === 0;
  return (
    <>
      <Head competency={competency} />
      <DefinitionSection competency={competency} />
      {readOnly && levels.length === 0 ? null : <LevelsSection competency={competency} />}
      {isBare ? null : (
        <>
          <IndicatorsSection spot={spot} of={competency} />
          <QuestionsSection spot={spot} questions={questions} />
        </>
      )}
    </>
  );
}

function Head({ competency }: { readonly competency: FrameworkCompetency }) {
  const { readOnly, edit } = useLibraryDesk();
  const { id, name, group = "" } = competency;
  return (
    <div className="dh">
      <div>
        <h2 className="vh">{competencyName(competency)}</h2>
        <QuietArea
          className="name"
          label={t("frameworks.competencyName")}
          place="name"
          value={name}
          oneLine
          placeholder={t("frameworks.competencyNameHint")}
          onType={(text) => edit(`name ${id}`, (before) => renameCompetency(before, id, text))}
        />
        <div className="hl">
          <Mark standing={competency.nameStanding} />
          {readOnly ? (
            <span className="t13 q2">{group}</span>
          ) : (
            <QuietArea
              className="grp"
              label={t("frameworks.group")}
              place="group"
              value={group}
              oneLine
              placeholder={t("frameworks.groupHint")}
              onType={(text) => edit(`group ${id}`, (before) => groupCompetency(before, id, text))}
            />
          )}
        </div>
      </div>
      {readOnly ? null : <CompetencyMenu competency={competency} />}
    </div>
  );
}

interface DefinitionProps {
  readonly competency: FrameworkCompetency;
  readonly aside?: string;
}

/** What the person does: the competency's own, also shown with each of its levels. */
export function DefinitionSection({ competency, aside }: DefinitionProps) {
  const { readOnly, edit } = useLibraryDesk();
  const { id, definition } = competency;
  return (
    <Section
      title={
        <>
          {t("frameworks.definition")}{" "}
          <TextMark of={competency} text="definition" isThere={definition !== ""} />
        </>
      }
      aside={aside}
    >
      {readOnly && definition === "" ? (
        <p className="q3">{t("frameworks.noDefinition")}</p>
      ) : (
        <QuietArea
          label={t("frameworks.definition")}
          place="definition"
          value={definition}
          placeholder={t("frameworks.definitionHint")}
          onType={(text) => edit(`definition ${id}`, (before) => defineCompetency(before, id, text))}
        />
      )}
    </Section>
  );
}

function LevelsSection({ competency }: { readonly competency: FrameworkCompetency }) {
  const world = useWorld();
  const { readOnly, edit, goSpot } = useLibraryDesk();
  const { id, levels } = competency;
  const order = orderOf(competency);
  const add = (): void => {
    const level = world.chance.id();
    edit(null, (before) => addLevel(before, id, level));
    goSpot({ competency: id, level }, "label");
  };
  return (
    <Section
      title={
        <>
          {t("frameworks.levelsOf")} {order === null ? null : <OrderMark standing={order} />}
        </>
      }
      aside={levels.length < 2 ? null : t("frameworks.higherUp")}
    >
      <LevelLinks competency={competency} />
      {readOnly ? null : (
        <span data-place="add-level">
          <Button look="quiet" className="plus" onPress={add}>
            <Icon name="plus" />
            {t("frameworks.addLevel")}
          </Button>
        </span>
      )}
    </Section>
  );
}

function LevelLinks({ competency }: { readonly competency: FrameworkCompetency }) {
  const { framework } = useLibraryDesk();
  const { id, levels } = competency;
  return (
    <ul className="lvs">
      {levels.toReversed().map((level) => (
        <li key={level.id}>
          <Link
            href={pathOf({ at: "framework", id: framework.id, spot: { competency: id, level: level.id } })}
            replace
          >
            <LevelLabel level={level} isNumbered={framework.numbersItsLevels} />
          </Link>
          <Mark standing={level.labelStanding} />
        </li>
      ))}
    </ul>
  );
}

function CompetencyMenu({ competency }: { readonly competency: FrameworkCompetency }) {
  const world = useWorld();
  const { framework, edit, goSpot } = useLibraryDesk();
  const { id } = competency;
  const { competencies } = framework;
  const at = competencies.findIndex((each) => each.id === id);
  const entries = [
    ...(at > 0 ? [{ id: "up", text: t("frameworks.moveUp"), key: t("frameworks.keyMoveUp") }] : []),
    ...(at < competencies.length - 1
      ? [{ id: "down", text: t("frameworks.moveDown"), key: t("frameworks.keyMoveDown") }]
      : []),
    { id: "add", text: t("frameworks.addCompetency") },
    { id: "remove", text: t("frameworks.removeCompetency"), danger: true },
  ];
  const name = competencyName(competency);
  const choose = (entry: string): void => {
    if (entry === "up" || entry === "down")
      return edit(null, (before) => moveCompetency(before, id, entry === "up" ? -1 : 1));
    if (entry === "add") {
      const added = world.chance.id();
      edit(null, (before) => addCompetency(before, added, id));
      return goSpot({ competency: added, level: null }, "name");
    }
    const next = competencies[at + 1] ?? competencies[at - 1];
    edit(null, (before) => removeCompetency(before, id), t("frameworks.removedCompetency", { name }));
    const spot = next === undefined ? null : { competency: next.id, level: null };
    goSpot(spot, spot === null ? "add" : rowOf(spot));
  };
  return (
    <Menu
      label={t("frameworks.moreCompetency", { name })}
      className="btn icon"
      entries={entries}
      onChoose={choose}
    >
      <Icon name="more" />
    </Menu>
  );
}
