import { Link } from "wouter";
import type { Framework } from "#core/model/framework.ts";
import { useLibraryDesk } from "#features/frameworks/library-desk.ts";
import { frameworkName } from "#features/frameworks/names.ts";
import { pathOf } from "#features/frameworks/place.ts";
import { Icon } from "#ui/parts/icon.tsx";
import { currentOf } from "#usecases/frameworks.ts";
import { t } from "#words/t.ts";

/** All frameworks: those of the organisation, then those that are shipped. */
export function ListColumn() {
  const { library } = useLibraryDesk();
  return (
    <section className="a scroll" aria-label={t("frameworks.list")} data-column>
      <h2 className="gh">{t("frameworks.ownGroup")}</h2>
      {library.own.length === 0 ? <p className="none t13 q2">{t("frameworks.nothingOwn")}</p> : null}
      <ul>
        {library.own.map((own) => {
          const framework = currentOf(own);
          if (framework === null) return null;
          const [newest] = own.versions;
          const about =
            newest === undefined
              ? t("frameworks.notSavedYet")
              : t("frameworks.versionOf", { version: newest.version });
          return (
            <Row
              key={own.id}
              framework={framework}
              about={about}
              isChanged={own.draft !== null && newest !== undefined}
            />
          );
        })}
      </ul>
      <h2 className="gh">{t("frameworks.shippedGroup")}</h2>
      <ul>
        {library.shipped.map((framework) => (
          <Row
            key={framework.id}
            framework={framework}
            about={t("frameworks.versionOf", { version: framework.version })}
            isChanged={false}
          />
        ))}
      </ul>
    </section>
  );
}

interface RowProps {
  readonly framework: Framework;
  readonly about: string;
  readonly isChanged: boolean;
}

function Row({ framework, about, isChanged }: RowProps) {
  const { place, framework: shown } = useLibraryDesk();
  const here = place.at === "framework" && shown.id === framework.id;
  const count = framework.competencies.length;
  return (
    <li>
      <Link
        className="fr"
        href={pathOf({ at: "framework", id: framework.id, spot: null })}
        replace
        aria-current={here ? "true" : undefined}
        data-place={`framework ${framework.id}`}
        data-row
      >
        <span className="nm">{frameworkName(framework)}</span>
        <span className="sb">
          {about}
          {isChanged ? (
            <>
              {", "}
              <span className="st warn">
                <Icon name="half" />
                <span>{t("frameworks.changedSince")}</span>
              </span>
            </>
          ) : null}
          <span className="ct">{t("frameworks.competencies", { count })}</span>
        </span>
      </Link>
    </li>
  );
}
