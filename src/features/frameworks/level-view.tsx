import { labelLevel, moveLevel, numberLevel, removeLevel } from "#core/framework/edit/levels.ts";
import type { FrameworkCompetency, FrameworkLevel } from "#core/model/framework.ts";
import { AnchorsSection } from "#features/frameworks/anchors-section.tsx";
import { DefinitionSection } from "#features/frameworks/competency-view.tsx";
import { IndicatorsSection } from "#features/frameworks/indicators-section.tsx";
import { useLibraryDesk } from "#features/frameworks/library-desk.ts";
import { Mark, OrderMark } from "#features/frameworks/marks.tsx";
import { competencyName, levelName, orderOf, shownNumber } from "#features/frameworks/names.ts";
import { rowOf } from "#features/frameworks/place.ts";
import { QuestionsSection } from "#features/frameworks/questions-section.tsx";
import { QuietArea } from "#features/frameworks/section.tsx";
import { TextField } from "#ui/parts/field.tsx";
import { Icon } from "#ui/parts/icon.tsx";
import { Menu } from "#ui/parts/menu.tsx";
import { t } from "#words/t.ts";

interface Props {
  readonly competency: FrameworkCompetency;
  readonly level: FrameworkLevel;
}

/** One level: its label, what can be heard of it, what each score means, its questions. */
export function LevelView({ competency, level }: Props) {
  const spot = { competency: competency.id, level: level.id };
  return (
    <>
      <Head competency={competency} level={level} />
      <DefinitionSection competency={competency} aside={t("frameworks.definitionAside")} />
      <IndicatorsSection spot={spot} of={level} />
      <AnchorsSection spot={spot} level={level} />
      <QuestionsSection spot={spot} questions={level.questions} />
    </>
  );
}

function Head({ competency, level }: Props) {
  const { framework, readOnly, edit } = useLibraryDesk();
  const spot = { competency: competency.id, level: level.id };
  const order = orderOf(competency);
  const { id, label } = level;
  return (
    <div className="dh">
      <div>
        <p className="t13 q2">{competencyName(competency)}</p>
        <h2 className="vh">{levelName(level)}</h2>
        <div className="lb">
          <LevelNumber competency={competency} level={level} />
          <QuietArea
            className="name serif"
            label={t("frameworks.label")}
            place="label"
            value={label}
            oneLine
            placeholder={t("frameworks.labelHint")}
            onType={(text) => edit(`label ${id}`, (before) => labelLevel(before, spot, text))}
          />
        </div>
        <div className="hl">
          <Mark standing={level.labelStanding} />
          {order === null ? null : (
            <OrderMark standing={level.order === null ? "unknown" : level.orderStanding} />
          )}
        </div>
      </div>
      {readOnly || framework.competencies.length === 0 ? null : (
        <LevelMenu competency={competency} level={level} />
      )}
    </div>
  );
}

const WHOLE = /^-?\d{1,6}$/;

/** The organisation's own number, where it numbers its levels. */
function LevelNumber({ competency, level }: Props) {
  const { framework, readOnly, edit } = useLibraryDesk();
  const spot = { competency: competency.id, level: level.id };
  if (!framework.numbersItsLevels) return null;
  if (readOnly) return <span className="nr">{shownNumber(level)}</span>;
  return (
    <span data-place="number">
      <TextField
        className="nr"
        label={t("frameworks.number")}
        labelHidden
        inputMode="numeric"
        value={level.number === undefined ? "" : String(level.number)}
        onType={(text) => {
          const typed = text.trim();
          if (typed !== "" && !WHOLE.test(typed)) return;
          const number = typed === "" ? null : Number(typed);
          edit(`number ${level.id}`, (before) => numberLevel(before, spot, number));
        }}
      />
    </span>
  );
}

function LevelMenu({ competency, level }: Props) {
  const { edit, goSpot } = useLibraryDesk();
  const spot = { competency: competency.id, level: level.id };
  const { levels } = competency;
  const at = levels.indexOf(level);
  const entries = [
    ...(at < levels.length - 1
      ? [{ id: "up", text: t("frameworks.moveHigher"), key: t("frameworks.keyMoveUp") }]
      : []),
    ...(at > 0 ? [{ id: "down", text: t("frameworks.moveLower"), key: t("frameworks.keyMoveDown") }] : []),
    { id: "remove", text: t("frameworks.removeLevel"), danger: true },
  ];
  const name = levelName(level);
  const choose = (entry: string): void => {
    if (entry !== "remove") return edit(null, (before) => moveLevel(before, spot, entry === "up" ? 1 : -1));
    const next = levels[at + 1] ?? levels[at - 1];
    edit(null, (before) => removeLevel(before, spot), t("frameworks.removedLevel", { name }));
    const to = { competency: competency.id, level: next?.id ?? null };
    goSpot(to, rowOf(to));
  };
  return (
    <Menu
      label={t("frameworks.moreLevel", { name })}
      className="btn icon"
      entries={entries}
      onChoose={choose}
    >
      <Icon name="more" />
    </Menu>
  );
}
