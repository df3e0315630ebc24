import "#words/selection-words.ts";
import { useEffect, useState } from "react";
import { Link, Redirect } from "wouter";
import { Frame } from "#app/frame.tsx";
import { FLOW, SIDE_SCREENS, type FlowStep, type SideScreen } from "#app/flow.ts";
import { Header } from "#app/header.tsx";
import { CopyLine, SaveLine } from "#app/save-line.tsx";
import { StepBar } from "#app/step-bar.tsx";
import { useScreenFocus } from "#app/use-screen-focus.ts";
import { Who } from "#app/who.tsx";
import { CrashScreen } from "#app/crash-screen.tsx";
import { preload, useLoaded } from "#ui/parts/use-loaded.ts";
import { openSelection } from "#usecases/open-selection.ts";
import { useApp, useReading, useSelection, useWorld } from "#usecases/world-context.ts";
import { t } from "#words/t.ts";

const SCREENS: ReadonlyMap<string, FlowStep["screen"]> = new Map(
  ([...FLOW, ...SIDE_SCREENS] as readonly FlowStep[]).map(({ step, screen }) => [step, screen]),
);

/** The step that the bar shows for a screen; none for the screens that have no bar. */
const STEP_OF: ReadonlyMap<string, string | null> = new Map(
  (SIDE_SCREENS as readonly SideScreen[]).map(({ step, under }) => [step, under ?? null]),
);

const RENEWS_ITSELF: ReadonlySet<string> = new Set(
  (SIDE_SCREENS as readonly SideScreen[]).filter((each) => each.renewsItself).map(({ step }) => step),
);

/** Opens the selection of the address while its screen's code comes, then shows the screen in the frame. */
export function SelectionFrame({ id, screen }: { readonly id: string; readonly screen: string }) {
  const world = useWorld();
  useLoaded(SCREENS.get(screen) ?? null);
  const openId = useApp((state) => state.open?.id ?? null);
  const [failure, setFailure] = useState<{ readonly id: string; readonly code: string } | null>(null);
  const failed = failure?.id === id ? failure : null;
  useEffect(() => {
    // What was found damaged is opened again only when the person asks for it.
    if (openId === id || failed !== null) return;
    const onDamage = (): void => setFailure({ id, code: "damaged" });
    void openSelection(world, id, onDamage).then((opened) =>
      opened.ok ? undefined : setFailure({ id, code: opened.error.code }),
    );
  }, [world, id, openId, failed]);
  if (failed !== null && openId !== id) return <NotOpened code={failed.code} />;
  if (openId !== id) return <p className="waiting q2">{t("shell.loading")}</p>;
  return <OpenFrame screen={screen} />;
}

function OpenFrame({ screen }: { readonly screen: string }) {
  const world = useWorld();
  const { id, post } = useSelection();
  const shown = SCREENS.get(screen);
  const loaded = useLoaded(shown ?? null);
  const reading = useReading();
  useScreenFocus(loaded);
  useEffect(() => {
    if (loaded !== null) void preloadScreens();
  }, [loaded]);
  if (shown === undefined) return <Redirect to={`/s/${id}/notice`} />;
  const title = post?.fields.title?.value ?? t("shell.newSelection");
  const reference = post?.fields.reference?.value;
  const aside =
    reference === undefined
      ? post === null
        ? ""
        : t("shell.newSelection")
      : t("shell.vacancy", { reference });
  const step = STEP_OF.has(screen) ? (STEP_OF.get(screen) ?? null) : screen;
  const header = (
    <Header title={title} aside={aside}>
      <CopyLine />
      <SaveLine />
      <Who />
    </Header>
  );
  return (
    <Frame header={header} {...(step === null ? {} : { steps: <StepBar here={step} /> })}>
      <CrashScreen key={RENEWS_ITSELF.has(screen) ? screen : `${screen} ${reading}`} world={world}>
        {loaded === null ? <main /> : <loaded.default />}
      </CrashScreen>
    </Frame>
  );
}

/**
 * The screens come while another is being read, so that going on never waits: one after another, so that they never
 * stand in the way of what the person does.
 */
export async function preloadScreens(turn: () => Promise<void> = async () => undefined): Promise<void> {
  for (const screen of SCREENS.values()) {
    await turn();
    await preload(screen);
  }
}

function NotOpened({ code }: { readonly code: string }) {
  const missing = code === "not-here";
  return (
    <main className="crash" role="alert">
      <h1 className="t28">{missing ? t("shell.notHere") : t("shell.damaged")}</h1>
      <p className="t15 q2">{missing ? t("shell.notHereHint") : t("shell.damagedHint")}</p>
      <p>
        <Link href="/">{t("shell.toSelections")}</Link>
      </p>
    </main>
  );
}
