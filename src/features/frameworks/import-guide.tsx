import type { JsonProblem, TrailStep } from "#core/files/framework-json.ts";
import type { Opened } from "#features/frameworks/import-view.tsx";
import { Button } from "#ui/parts/button.tsx";
import { Note } from "#ui/parts/status.tsx";
import type { OpenFileError } from "#usecases/framework-files.ts";
import { t, tCode } from "#words/t.ts";

interface Props {
  readonly opened: Opened | null;
  readonly onChoose: () => void;
  readonly onLeave: () => void;
}

/** Which files are taken, and why the chosen one was not. */
export function ImportGuide({ opened, onChoose, onLeave }: Props) {
  return (
    <section className="a scroll" aria-label={t("frameworks.importing.title")} data-column>
      <h2 className="t18">{t("frameworks.importing.title")}</h2>
      <p className="q2">{t("frameworks.importing.lead")}</p>
      <div className="act" data-place="import">
        <Button look={opened === null || "error" in opened ? "primary" : "plain"} onPress={onChoose}>
          {t(opened === null ? "frameworks.importing.choose" : "frameworks.importing.chooseAnother")}
        </Button>
        <Button onPress={onLeave}>{t("frameworks.importing.cancel")}</Button>
      </div>
      {opened !== null && "error" in opened ? <Fault error={opened.error} /> : null}
    </section>
  );
}

function Fault({ error }: { readonly error: OpenFileError }) {
  const params = error.code === "too-new" ? { version: error.version } : {};
  const folder = ["refused", "failed", "full"].includes(error.code)
    ? "frameworks.refusal"
    : "frameworks.fault";
  return (
    <Note tone="bad" icon="cross" role="alert">
      <b className="m">{tCode(folder, error.code, params)}</b>
      {error.code === "invalid" ? (
        <ul>
          {error.problems.map((problem) => (
            <li key={`${problem.code} ${whereText(problem.trail)} ${problem.field}`}>
              {problemText(problem)}
            </li>
          ))}
        </ul>
      ) : null}
    </Note>
  );
}

function problemText({ code, trail, field }: JsonProblem): string {
  const last = trail.at(-1);
  const what = tCode("frameworks.json", code, { field: field === "" ? (last?.list ?? "") : field });
  const where = trail.length === 0 ? t("frameworks.trail.whole") : whereText(trail);
  return t("frameworks.trail.line", { what, where });
}

const whereText = (trail: readonly TrailStep[]): string => trail.map(stepText).join(", ");

const KNOWN = ["competencies", "levels", "questions", "probes", "indicators", "anchors"] as const;

function stepText({ list, number, name }: TrailStep): string {
  const known = KNOWN.find((each) => each === list) ?? "other";
  const step = t(`frameworks.trail.${known}`, { number });
  return name === "" ? step : t("frameworks.trail.named", { step, name });
}
