import { useMemo, useState } from "react";
import type { CsvProblem } from "#core/framework/csv/problem.ts";
import { FrameworkRows } from "#features/frameworks/framework-rows.tsx";
import { HowToSave } from "#features/frameworks/how-to-save.tsx";
import { useLibraryDesk } from "#features/frameworks/library-desk.ts";
import { Legend } from "#features/frameworks/legend.tsx";
import { countsText, frameworkName } from "#features/frameworks/names.ts";
import { Button } from "#ui/parts/button.tsx";
import { Icon } from "#ui/parts/icon.tsx";
import { Note } from "#ui/parts/status.tsx";
import type { FileReading } from "#usecases/framework-files.ts";
import {
  isBlocked,
  likelyImport,
  previewImport,
  type ImportAs,
  type ImportPreview,
} from "#usecases/import-framework.ts";
import { saveFrameworkVersion } from "#usecases/own-frameworks.ts";
import { useWorld } from "#usecases/world-context.ts";
import { countWord } from "#words/format.ts";
import { t, tCode } from "#words/t.ts";

interface Props {
  readonly opened: { readonly name: string; readonly reading: FileReading };
}

/** What was understood of a file, what was not, and as what it is to be saved. */
export function ImportPreviewView({ opened }: Props) {
  const world = useWorld();
  const { library } = useLibraryDesk();
  const [how, setHow] = useState(() => named(likelyImport(library, opened.reading), opened.name));
  const preview = useMemo(
    () => previewImport(library, opened.reading, how, () => world.chance.id()),
    [library, opened.reading, how, world],
  );
  const { framework } = preview;
  const heading = t("frameworks.importing.understood", { name: opened.name });
  return (
    <>
      <section className="m_" aria-label={heading} data-column tabIndex={0}>
        <h2 className="t18">{heading}</h2>
        {framework.competencies.length === 0 ? (
          <p className="q2">{t("frameworks.importing.nothing")}</p>
        ) : (
          <>
            <p className="t13 q2">{countsText(framework)}</p>
            <FrameworkRows framework={framework} spot={null} leads={false} />
            <Legend framework={framework} />
          </>
        )}
      </section>
      <aside className="d_" aria-label={t("frameworks.importing.how")} data-column>
        <HowToSave preview={preview} how={how} onChange={setHow} />
        <Problems problems={preview.problems} />
        <Findings preview={preview} />
        <SaveImport preview={preview} how={how.as} />
      </aside>
    </>
  );
}

/** A table without the name of its framework is called as its file is. */
const named = (how: ImportAs, file: string): ImportAs =>
  how.as === "new" && how.name.trim() === "" ? { as: "new", name: file.replace(/\.[^.]*$/, "") } : how;

function Problems({ problems }: { readonly problems: readonly CsvProblem[] }) {
  const blocking = problems.filter((each) => each.weight === "blocks");
  const told = problems.filter((each) => each.weight === "tells");
  const count = blocking.length;
  const word = countWord(count);
  return (
    <>
      {count === 0 ? null : (
        <Note tone="bad" icon="cross" role="alert">
          <b className="m">
            {t("frameworks.importing.problems", {
              count,
              word: word.charAt(0).toUpperCase() + word.slice(1),
            })}
          </b>{" "}
          {t("frameworks.importing.problemsHint")}
          <ProblemList problems={blocking} />
        </Note>
      )}
      {told.length === 0 ? null : (
        <Note icon="half">
          <b className="m">{t("frameworks.importing.told")}</b>
          <ProblemList problems={told} />
        </Note>
      )}
    </>
  );
}

const ProblemList = ({ problems }: { readonly problems: readonly CsvProblem[] }) => (
  <ul className="pbs">
    {problems.map(({ code, row, column, params }) => (
      <li key={`${code} ${row} ${column}`}>
        <span className="m">
          {column === ""
            ? t("frameworks.importing.whereRow", { row })
            : t("frameworks.importing.where", { row, column })}
        </span>{" "}
        {tCode("frameworks.csv", code, params)}
      </li>
    ))}
  </ul>
);

/** What keeps the framework from being saved though the file was understood; what else should be looked at. */
function Findings({ preview }: { readonly preview: ImportPreview }) {
  const findings = preview.findings.filter(
    ({ code }) => code !== "no-competencies" && code !== "framework-without-name",
  );
  if (findings.length === 0) return null;
  return (
    <Note tone="warn" icon="warn">
      <b className="m">{t("frameworks.importing.findings")}</b>
      <ul className="pbs">
        {findings.map(({ code, spot, part, params }) => (
          <li key={`${code} ${spot?.competency ?? ""} ${spot?.level ?? ""} ${part}`}>
            {tCode("frameworks.finding", code, params)}
          </li>
        ))}
      </ul>
    </Note>
  );
}

function SaveImport({ preview, how }: { readonly preview: ImportPreview; readonly how: "new" | "version" }) {
  const world = useWorld();
  const { reload, go, say } = useLibraryDesk();
  const { framework, keepsVersion } = preview;
  const save = async (): Promise<void> => {
    const saved = await saveFrameworkVersion(world, framework, keepsVersion);
    if (!saved.ok) {
      return say({ text: tCode("frameworks.refusal", saved.error.code), tone: "refused", undo: false });
    }
    await reload();
    const { id, version } = saved.value;
    const text = t("frameworks.importing.saved", { name: frameworkName(saved.value), version });
    say({ text, tone: "done", undo: false }, id);
    go({ at: "framework", id, spot: null }, `framework ${id}`);
  };
  const isSame = how === "version" && preview.sameAs?.id === framework.id;
  return (
    <div className="act">
      <Button look="primary" waits={isBlocked(preview) || isSame} onPress={() => void save()}>
        <Icon name="check" />
        {how === "version"
          ? t("frameworks.importing.saveVersion", { version: framework.version })
          : t("frameworks.importing.save")}
      </Button>
    </div>
  );
}
