import { describeFramework, numberLevels, renameFramework } from "#core/framework/edit/frameworks.ts";
import { nextVersion } from "#core/framework/versions.ts";
import { FrameworkActions } from "#features/frameworks/framework-actions.tsx";
import { useLibraryDesk } from "#features/frameworks/library-desk.ts";
import { countsText, frameworkName } from "#features/frameworks/names.ts";
import { QuietArea } from "#features/frameworks/section.tsx";
import { Check } from "#ui/parts/check.tsx";
import { Select } from "#ui/parts/select.tsx";
import { listOf } from "#words/format.ts";
import { t } from "#words/t.ts";

/** Name, version and origin of the framework looked at, and what can be done with it. */
export function FrameworkHead() {
  const { framework, readOnly, edit } = useLibraryDesk();
  const { id, name } = framework;
  return (
    <div className="fh">
      <h2 className="vh">{frameworkName(framework)}</h2>
      <QuietArea
        key={id}
        className="name"
        label={t("frameworks.name")}
        place="framework-name"
        value={name}
        oneLine
        placeholder={t("frameworks.nameHint")}
        onType={(text) => edit(`framework ${id}`, (before) => renameFramework(before, text))}
      />
      <Versions />
      <Source />
      <RatingScale />
      {readOnly ? null : (
        <Check
          checked={framework.numbersItsLevels}
          onChange={(checked) => edit(null, (before) => numberLevels(before, checked))}
        >
          <span className="t13">{t("frameworks.numbered")}</span>
        </Check>
      )}
      <FrameworkActions />
    </div>
  );
}

/** Whose the framework is, and where its words come from. */
function Source() {
  const { framework, readOnly, edit } = useLibraryDesk();
  const { id, source = "" } = framework;
  if (readOnly) return source === "" ? null : <p className="t13 q2 src">{source}</p>;
  return (
    <QuietArea
      key={`${id} source`}
      className="src"
      label={t("frameworks.source")}
      place="source"
      value={source}
      placeholder={t("frameworks.sourceHint")}
      onType={(text) => edit(`source ${id}`, (before) => describeFramework(before, text))}
    />
  );
}

/** Which version is shown, and where the framework comes from. An older version can be chosen. */
function Versions() {
  const { framework, own, showVersion } = useLibraryDesk();
  const { basedOn } = framework;
  const from =
    basedOn === undefined ? null : t("frameworks.basedOn", { name: basedOn.name, version: basedOn.version });
  const about = [own === null ? t("frameworks.shipped") : null, from].filter((each) => each !== null);
  return (
    <div className="vs t13 q2">
      {own === null || own.versions.length === 0 ? (
        <span>
          {own === null
            ? t("frameworks.versionOf", { version: framework.version })
            : t("frameworks.versionFirst")}
        </span>
      ) : (
        <Select
          label={t("frameworks.chooseVersion")}
          className="sm"
          value={isCurrent(framework, own) ? NOW : framework.version}
          options={[
            { value: NOW, text: newestText(own) },
            ...own.versions
              .slice(own.draft === null ? 1 : 0)
              .map(({ version }) => ({ value: version, text: t("frameworks.versionOf", { version }) })),
          ]}
          onChange={(chosen) => showVersion(chosen === NOW ? null : chosen)}
        />
      )}
      {about.map((each) => (
        <span key={each}>{each}</span>
      ))}
      <span>{countsText(framework)}</span>
    </div>
  );
}

const NOW = "now";

type Own = NonNullable<ReturnType<typeof useLibraryDesk>["own"]>;

const isCurrent = (framework: object, { draft, versions }: Own): boolean =>
  framework === (draft ?? versions[0]);

const newestText = ({ draft, versions }: Own): string =>
  draft === null
    ? t("frameworks.versionOf", { version: versions[0]?.version ?? "" })
    : t("frameworks.versionChanged", { version: nextVersion(versions) });

/** The organisation's own rating scale, where one is known. */
function RatingScale() {
  const { ratingScale } = useLibraryDesk().framework;
  if (ratingScale === undefined) return null;
  const points = listOf(ratingScale.map(({ point, name }) => t("frameworks.ratingPoint", { point, name })));
  return <p className="t13 q2">{t("frameworks.ratingScale", { points })}</p>;
}
