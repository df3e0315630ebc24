import { Link } from "wouter";
import { doneSteps } from "#core/files/progress.ts";
import { STEPS } from "#core/files/steps.ts";
import { Icon } from "#ui/parts/icon.tsx";
import { useSelection } from "#usecases/world-context.ts";
import { t } from "#words/t.ts";

/** The eight steps: a tick for done, a line for here. Every step can be gone to at any time. */
export function StepBar({ here }: { readonly here: string }) {
  const selection = useSelection();
  const done = doneSteps(selection);
  return (
    <nav className="stages" aria-label={t("shell.steps")}>
      {STEPS.map((step, index) => (
        <Link
          key={step}
          href={`/s/${selection.id}/${step}`}
          aria-current={step === here ? "page" : undefined}
        >
          {done.has(step) && step !== here ? (
            <Icon name="check" label={t("shell.stepDone")} />
          ) : (
            <span className="n">{index + 1}</span>
          )}
          {t(`shell.step.${step}`)}
        </Link>
      ))}
      <span className="sp" />
    </nav>
  );
}
