import "#features/home/home.css";
import { useLocation } from "wouter";
import { BeginView } from "#features/home/begin-view.tsx";
import { ShelfView } from "#features/home/shelf-view.tsx";
import { useBegin } from "#features/home/use-begin.ts";
import { useApp } from "#usecases/world-context.ts";

/** The selections on this laptop, or the beginning where there are none or a new one is asked for. */
export default function HomeScreen() {
  const [location] = useLocation();
  const cards = useApp((state) => state.shelf) ?? [];
  const begin = useBegin();
  const empty = cards.length === 0;
  const isBeginning = empty || location === "/new" || begin.reading !== null;
  return (
    <div className="scr-home">
      {isBeginning ? (
        <BeginView begin={begin} canGoBack={!empty} />
      ) : (
        <ShelfView cards={cards} begin={begin} />
      )}
    </div>
  );
}
