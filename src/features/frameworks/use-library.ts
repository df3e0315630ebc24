import { useEffect, useMemo, useState } from "react";
import type { Framework } from "#core/model/framework.ts";
import type { StorageError } from "#core/ports.ts";
import { oursInAll, readLibrary, shippedFrameworks, type Library } from "#usecases/frameworks.ts";
import { keepFrameworkDraft } from "#usecases/own-frameworks.ts";
import { useLanguage } from "#ui/domain/use-language.ts";
import { language } from "#words/t.ts";
import { useApp, useWorld } from "#usecases/world-context.ts";
import type { World } from "#usecases/world.ts";

export interface LibraryState {
  /** Null until it was read. */
  readonly library: Library | null;
  /** Why own frameworks are not among them; null where they are. */
  readonly problem: StorageError["code"] | null;
  /** Shows and keeps what is being written of an own framework; null once it is as its newest version says. */
  readonly write: (id: string, draft: Framework | null) => void;
  /** Reads it again, after something was saved or removed. */
  readonly reload: () => Promise<void>;
}

type Read = Pick<LibraryState, "library" | "problem">;

/** What was typed a moment ago is written first, so that it is read too. */
async function readNow(world: World): Promise<Read> {
  await world.saver.settled();
  const read = await readLibrary(world, language());
  if (read.ok) return { library: read.value, problem: null };
  const [shipped, ours] = await Promise.all([shippedFrameworks(language()), oursInAll()]);
  return { library: { shipped, ours, own: [] }, problem: read.error.code };
}

/** The library of this device as the screen works on it. */
export function useLibrary(): LibraryState {
  const world = useWorld();
  const keeping = useApp((state) => state.keeping);
  const [read, setRead] = useState<Read>({ library: null, problem: null });
  const spoken = useLanguage();
  useEffect(() => {
    let here = true;
    void readNow(world).then((now) => {
      if (here) setRead(now);
    });
    return () => {
      here = false;
    };
    // Another tab may have changed it before this one became the writer.
  }, [world, keeping, spoken]);
  return useMemo(
    () => ({
      ...read,
      reload: async () => setRead(await readNow(world)),
      write: (id, draft) => {
        setRead(({ library, problem }) => ({
          library: library === null ? null : withDraft(library, id, draft),
          problem,
        }));
        keepFrameworkDraft(world, id, draft);
      },
    }),
    [world, read],
  );
}

/** One that was not there before is added; one without anything left is not there any more. */
function withDraft(library: Library, id: string, draft: Framework | null): Library {
  const isThere = library.own.some((each) => each.id === id);
  const own = isThere
    ? library.own.map((each) => (each.id === id ? { ...each, draft } : each))
    : [{ id, versions: [], draft }, ...library.own];
  return { ...library, own: own.filter((each) => each.draft !== null || each.versions.length > 0) };
}
