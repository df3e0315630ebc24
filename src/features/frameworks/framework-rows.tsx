import { memo, type ReactNode } from "react";
import { Link } from "wouter";
import { groupsOf, type Spot } from "#core/framework/contents.ts";
import { ONLY_ENGLISH } from "#core/framework/only-english.ts";
import { isOwn } from "#core/framework/versions.ts";
import type { Framework, FrameworkCompetency, FrameworkLevel } from "#core/model/framework.ts";
import { Mark, OrderMark } from "#features/frameworks/marks.tsx";
import { competencyName, levelName, orderOf, shownNumber } from "#features/frameworks/names.ts";
import { pathOf, rowOf } from "#features/frameworks/place.ts";
import { useLanguage } from "#ui/domain/use-language.ts";
import { language, t } from "#words/t.ts";

interface RowsProps {
  readonly framework: Framework;
  readonly spot: Spot | null;
  /** Rows lead to their place in this framework; else they only show. */
  readonly leads: boolean;
}

/** The competencies under their headings, each with its levels, the highest on top. */
export function FrameworkRows({ framework, spot, leads }: RowsProps) {
  return (
    <div className="rows">
      <div className="rhd" aria-hidden="true">
        <span>{t("frameworks.competencyHead")}</span>
        <span className="q3">{t("frameworks.higherUp")}</span>
        <span className="num">{t("frameworks.questionHead")}</span>
      </div>
      {groupsOf(framework).map(({ group, competencies }) => (
        <div key={group}>
          {group === "" ? null : <h3 className="gh">{group}</h3>}
          <ul>
            {competencies.map((competency) => (
              <Competency
                key={competency.id}
                competency={competency}
                isNumbered={framework.numbersItsLevels}
                here={spot?.competency === competency.id ? spot.level : undefined}
                framework={leads ? framework.id : null}
              />
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

interface CompetencyProps {
  readonly competency: FrameworkCompetency;
  readonly isNumbered: boolean;
  /** The level that is looked at, null for the competency itself; undefined while it is another competency's. */
  readonly here: string | null | undefined;
  /** The framework that the rows lead to; null where they only show. */
  readonly framework: string | null;
}

/** Drawn again only where something of it changes: a letter typed in one of ninety rows leaves the others alone. */
const Competency = memo(function Competency({ competency, isNumbered, here, framework }: CompetencyProps) {
  useLanguage();
  const { levels } = competency;
  const order = orderOf(competency);
  const at = (level: string | null): Omit<RowProps, "className" | "children"> => ({
    at: { competency: competency.id, level },
    isHere: here === level,
    framework,
  });
  return (
    <li>
      <Row {...at(null)} className="cr">
        <span className="nm" lang={languageOf(framework)}>
          {competencyName(competency)}
        </span>
        <span className="mks">
          {order === null ? null : <OrderMark standing={order} />}
          <Mark standing={competency.nameStanding} />
        </span>
        <Questions count={competency.questions?.length ?? 0} isLone={levels.length === 0} />
      </Row>
      {levels.length === 0 ? null : (
        <ul>
          {levels.toReversed().map((level) => (
            <li key={level.id}>
              <Row {...at(level.id)} className="lr">
                <LevelLabel level={level} isNumbered={isNumbered} lang={languageOf(framework)} />
                <span className="mks">
                  <Mark standing={level.labelStanding} />
                </span>
                <Questions count={level.questions.length} isLone />
              </Row>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
});

/** What is shipped is read aloud in the language it is said in. */
const languageOf = (framework: string | null): string | undefined =>
  framework === null || isOwn({ id: framework })
    ? undefined
    : ONLY_ENGLISH.has(framework)
      ? "en"
      : language();

/** A level by its label; by its number only where the organisation itself numbers its levels. */
export const LevelLabel = (props: {
  readonly level: FrameworkLevel;
  readonly isNumbered: boolean;
  readonly lang?: string | undefined;
}) => {
  const number = props.isNumbered ? shownNumber(props.level) : "";
  return (
    <span className="serif nm" lang={props.lang}>
      {number === "" ? "" : `${number} `}
      {levelName(props.level)}
    </span>
  );
};

/** How many questions there are; none is said only where there should be some. */
function Questions({ count, isLone }: { readonly count: number; readonly isLone: boolean }) {
  return (
    <span className="v">
      {count === 0 && !isLone ? null : (
        <>
          {count} <span className="vh">{t("frameworks.questionHead")}</span>
        </>
      )}
    </span>
  );
}

interface RowProps {
  readonly at: Spot;
  readonly isHere: boolean;
  readonly framework: string | null;
  readonly className: string;
  readonly children: ReactNode;
}

function Row({ at, isHere, framework, className, children }: RowProps) {
  if (framework === null) return <div className={`rw ${className}`}>{children}</div>;
  return (
    <Link
      className={`rw ${className}`}
      href={pathOf({ at: "framework", id: framework, spot: at })}
      replace
      aria-current={isHere ? "true" : undefined}
      data-place={rowOf(at)}
      data-row
    >
      {children}
    </Link>
  );
}
