import { useEffect, type ReactNode } from "react";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { Route, Router, Switch, useLocation } from "wouter";
import { useHashLocation } from "wouter/use-hash-location";
import { HomeFrame } from "#app/home-frame.tsx";
import { Banners } from "#app/banners.tsx";
import { Blank } from "#app/blank.tsx";
import { CrashScreen } from "#app/crash-screen.tsx";
import { Leaving } from "#app/leaving.tsx";
import { Speech } from "#app/language.tsx";
import { useLanguage } from "#ui/domain/use-language.ts";
import { preload, useLoaded } from "#ui/parts/use-loaded.ts";
import { SingleKeysProvider } from "#ui/parts/use-keys.ts";
import { keepPlace } from "#usecases/device.ts";
import { whenIdle } from "#app/when-idle.ts";
import { useApp, useWorld } from "#usecases/world-context.ts";
import { WorldProvider } from "#usecases/world-provider.tsx";
import type { World } from "#usecases/world.ts";

/** The whole app over a world. */
export function App({ world }: { readonly world: World }) {
  // All that is drawn below is drawn again in another language, and keeps what it holds.
  const inUse = useLanguage();
  return (
    <WorldProvider value={world}>
      <I18nProvider locale={inUse === "fr" ? "fr-FR" : "en-GB"}>
        <Blank />
        <CrashScreen world={world}>
          <Router hook={useHashLocation}>
            <Place />
            <Leaving />
            <Ahead />
            <Theme />
            <Speech />
            <Banners />
            <Keys>
              <Places />
            </Keys>
          </Router>
        </CrashScreen>
      </I18nProvider>
    </WorldProvider>
  );
}

function Places() {
  useLanguage();
  return (
    <Switch>
      <Route path="/s/:id/:screen/*?">
        {(parameters) => <SelectionPlace id={parameters.id} screen={parameters.screen} />}
      </Route>
      <Route path="/frameworks/*?">
        <LibraryPlace />
      </Route>
      <Route>
        <HomeFrame />
      </Route>
    </Switch>
  );
}

/** Single letters and digits as keys, unless the person has switched them off. */
function Keys({ children }: { readonly children: ReactNode }) {
  const on = useApp((state) => state.settings.singleKeys ?? true);
  return <SingleKeysProvider value={on}>{children}</SingleKeysProvider>;
}

const loadSelectionFrame = () => import("#app/selection-frame.tsx");

/** The frame of a selection, loaded when the first is opened, or when the first screen has been shown. */
function SelectionPlace(props: { readonly id: string; readonly screen: string }) {
  const frame = useLoaded(loadSelectionFrame);
  return frame === null ? <main /> : <frame.SelectionFrame {...props} />;
}

const loadLibraryFrame = () => import("#app/library-frame.tsx");

/** The framework library, loaded when it is opened. */
function LibraryPlace() {
  const frame = useLoaded(loadLibraryFrame);
  return frame === null ? <main /> : <frame.LibraryFrame />;
}

/** Loads what comes next while the first screen is being read, a piece whenever `idle` says so. */
export async function preloadSelections(idle: () => Promise<void>): Promise<void> {
  await idle();
  const { preloadScreens } = await preload(loadSelectionFrame);
  await preloadScreens(idle);
}

/** While the list is being looked at, the selections that were changed last are read. */
function Ahead() {
  const world = useWorld();
  const [location] = useLocation();
  const shelf = useApp((state) => state.shelf);
  useEffect(() => {
    if (location !== "/" || shelf === null) return;
    void whenIdle()
      .then(() => import("#usecases/read-ahead.ts"))
      .then(({ readAhead }) => readAhead(world));
    // Between coming to a row and opening it there is time to read it.
    const come = ({ target }: Event): void => {
      const row = target instanceof Element ? target.closest("tr")?.querySelector("[data-id]") : null;
      const id = row?.getAttribute("data-id") ?? null;
      if (id !== null) void import("#usecases/read-ahead.ts").then(({ readFirst }) => readFirst(world, id));
    };
    document.addEventListener("pointerover", come, { passive: true });
    document.addEventListener("focusin", come);
    return () => {
      document.removeEventListener("pointerover", come);
      document.removeEventListener("focusin", come);
    };
  }, [world, location, shelf]);
  return null;
}

/** Remembers where the person is, so that a crash brings them back to the same screen. */
function Place() {
  const world = useWorld();
  const [location] = useLocation();
  const session = useApp((state) => state.session);
  const keeping = useApp((state) => state.keeping);
  useEffect(() => keepPlace(world, location), [world, location, session, keeping]);
  return null;
}

function Theme() {
  const theme = useApp((state) => state.settings.theme ?? "system");
  useEffect(() => {
    const dark = window.matchMedia("(prefers-color-scheme: dark)");
    const apply = (): void => {
      const isDark = theme === "dark" || (theme === "system" && dark.matches);
      document.documentElement.dataset["theme"] = isDark ? "dark" : "light";
    };
    apply();
    dark.addEventListener("change", apply);
    return () => dark.removeEventListener("change", apply);
  }, [theme]);
  const spellcheck = useApp((state) => state.settings.spellcheck ?? false);
  useEffect(() => {
    document.documentElement.spellcheck = spellcheck;
  }, [spellcheck]);
  return null;
}
