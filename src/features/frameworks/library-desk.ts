import { createContext, useCallback, useContext, useMemo, useState } from "react";
import { useLocation } from "wouter";
import { checkFramework, type FrameworkFinding } from "#core/framework/check-framework.ts";
import type { Spot } from "#core/framework/contents.ts";
import { settleChanged } from "#core/framework/settle-standings.ts";
import { sourcesOf } from "#core/framework/versions.ts";
import type { Framework } from "#core/model/framework.ts";
import { pathOf, placeOf, type Place } from "#features/frameworks/place.ts";
import type { LibraryState } from "#features/frameworks/use-library.ts";
import { useFocusWish } from "#ui/parts/use-focus-wish.ts";
import { useHistory, type History } from "#ui/parts/use-history.ts";
import { currentOf, type Library, type OwnFramework } from "#usecases/frameworks.ts";
import { useApp, useWorld } from "#usecases/world-context.ts";

/** What was done, or why it was not, in a sentence. */
export interface Said {
  readonly text: string;
  readonly tone: "done" | "refused";
  /** Whether what was done can be undone from here. */
  readonly undo: boolean;
}

/** The library on the desk: what is looked at, and how to change it. */
export interface LibraryDesk extends Omit<LibraryState, "library">, Omit<History<Framework>, "edit"> {
  readonly library: Library;
  readonly place: Place;
  /** The framework looked at, in the version that was chosen. */
  readonly framework: Framework;
  /** All that is kept of it; null for a shipped one. */
  readonly own: OwnFramework | null;
  readonly spot: Spot | null;
  readonly findings: readonly FrameworkFinding[];
  /** Shipped, an older version, or another tab writes. */
  readonly readOnly: boolean;
  /** Shows an older version; null goes back to what is written now. */
  readonly showVersion: (version: string | null) => void;
  /** Changes the framework; `done` tells what was taken away, with the way back. */
  readonly edit: (what: string | null, change: (framework: Framework) => Framework, done?: string) => void;
  readonly said: Said | null;
  /** Says it as long as this framework is looked at, or the one given. */
  readonly say: (said: Said | null, id?: string) => void;
  /** Goes to a place; `focus` names what there gets the focus, by its `data-place`. */
  readonly go: (place: Place, focus?: string) => void;
  readonly goSpot: (spot: Spot | null, focus?: string) => void;
  readonly focus: (name: string) => void;
}

const DeskContext = createContext<LibraryDesk | null>(null);

export const LibraryDeskProvider = DeskContext.Provider;

export function useLibraryDesk(): LibraryDesk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error("no library on the desk");
  return desk;
}

interface Looked {
  readonly own: OwnFramework | null;
  readonly newest: Framework;
}

/** The framework of an address; where that names none, the first own one, else the first of all. */
function frameworkAt(library: Library, place: Place | null): Looked {
  const id = place?.at === "framework" ? place.id : (library.own[0]?.id ?? null);
  const own = library.own.find((each) => each.id === id) ?? null;
  const current = own === null ? null : currentOf(own);
  if (own !== null && current !== null) return { own, newest: current };
  const newest = library.shipped.find((each) => each.id === id) ?? library.shipped[0];
  if (newest === undefined) throw new Error("no framework is shipped");
  return { own: null, newest };
}

/** What the address says is looked at, in the version that was chosen. */
function useLooked(library: Library, place: Place | null) {
  const [chosen, choose] = useState<{ readonly id: string; readonly version: string } | null>(null);
  const { own, newest } = frameworkAt(library, place);
  const { id } = newest;
  const older = chosen?.id === id ? own?.versions.find((each) => each.version === chosen.version) : undefined;
  const showVersion = useCallback<LibraryDesk["showVersion"]>(
    (version) => choose(version === null ? null : { id, version }),
    [id],
  );
  return { own, newest, framework: older ?? newest, isOlder: older !== undefined, showVersion };
}

function useFindings(library: Library, own: OwnFramework | null, framework: Framework) {
  return useMemo(() => {
    if (own === null) return [];
    const others = library.own.filter((each) => each.id !== own.id);
    return checkFramework(
      framework,
      others.map((each) => currentOf(each)?.name ?? ""),
    );
  }, [library.own, own, framework]);
}

/** Lays the library on the desk. The address says what is looked at, so that a crash leads back to it. */
export function useMakeDesk(state: LibraryState, library: Library): LibraryDesk {
  const world = useWorld();
  const [location] = useLocation();
  const reader = useApp(({ keeping }) => keeping === "reader");
  const address = useMemo(() => placeOf(location), [location]);
  const { own, newest, framework, isOlder, showVersion } = useLooked(library, address);
  const { id } = framework;
  const place = useMemo<Place>(() => address ?? { at: "framework", id, spot: null }, [address, id]);
  const spot = useMemo(() => spotIn(framework, place), [framework, place]);
  const focus = useFocusWish(".scr-frameworks");
  const { said, say } = useSaid(place.at === "framework" ? id : place.at);
  const history = useWriting(world, state, library, own, newest);
  const changes = useChanges(history, say);
  const findings = useFindings(library, own, framework);
  const readOnly = own === null || isOlder || reader;
  const ways = useWays(id, focus);
  return useMemo(
    () => ({
      ...state,
      ...changes,
      ...ways,
      library,
      place,
      framework,
      own,
      spot,
      findings,
      readOnly,
      showVersion,
      said,
      say,
    }),
    [state, changes, ways, library, place, framework, own, spot, findings, readOnly, showVersion, said, say],
  );
}

/** The ways round the library from one framework. Going round it is no step back through the app. */
function useWays(id: string, focus: (name: string) => void): Pick<LibraryDesk, "go" | "goSpot" | "focus"> {
  const [, navigate] = useLocation();
  return useMemo(() => {
    const go: LibraryDesk["go"] = (to, wish) => {
      if (wish !== undefined) focus(wish);
      navigate(pathOf(to), { replace: true });
    };
    const goSpot: LibraryDesk["goSpot"] = (to, wish) => go({ at: "framework", id, spot: to }, wish);
    return { go, goSpot, focus };
  }, [focus, navigate, id]);
}

/** A change tells what was taken away; undoing it takes the words back. */
function useChanges(history: History<Framework>, say: LibraryDesk["say"]) {
  return useMemo(() => {
    const edit: LibraryDesk["edit"] = (what, how, done) => {
      history.edit(what, how);
      say(done === undefined ? null : { text: done, tone: "done", undo: true });
    };
    const undo = (): void => {
      history.undo();
      say(null);
    };
    return { ...history, edit, undo };
  }, [history, say]);
}

/** What was said of one place is not said of the next. */
function useSaid(here: string): Pick<LibraryDesk, "said" | "say"> {
  const [last, setLast] = useState<{ readonly said: Said | null; readonly at: string } | null>(null);
  const say = useCallback<LibraryDesk["say"]>((said, id) => setLast({ said, at: id ?? here }), [here]);
  return { said: last?.at === here ? last.said : null, say };
}

/** The place of the address if the framework has it, else its competency, else the first one; none in an empty one. */
function spotIn({ competencies }: Framework, place: Place | null): Spot | null {
  const spot = place?.at === "framework" ? place.spot : null;
  const competency = competencies.find((each) => each.id === spot?.competency) ?? competencies[0];
  if (competency === undefined) return null;
  const level = competency.levels.find((each) => each.id === spot?.level);
  return { competency: competency.id, level: level?.id ?? null };
}

/** Undo and redo over what is written of an own framework. What is as the newest version says needs no draft. */
function useWriting(
  world: object,
  { write }: LibraryState,
  library: Library,
  own: OwnFramework | null,
  newest: Framework,
): History<Framework> {
  const keep = useCallback(
    (next: Framework) => {
      const all = [...library.ours, ...library.own.flatMap(({ versions }) => versions)];
      const settled = settleChanged(next, newest, sourcesOf(next, all));
      const saved = own?.versions[0];
      const isSame =
        saved !== undefined &&
        JSON.stringify(saved) === JSON.stringify({ ...settled, version: saved.version });
      write(next.id, isSame ? null : settled);
    },
    [write, library, own, newest],
  );
  return useHistory(world, `framework ${newest.id}`, own === null ? null : newest, keep);
}
