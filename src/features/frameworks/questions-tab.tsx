import { useEffect, useMemo, useState } from "react";
import type { BankEntry } from "#core/framework/question-bank.ts";
import { OPEN_SEARCH, searchBank, type BankSearch } from "#core/framework/search-bank.ts";
import { useLibraryDesk } from "#features/frameworks/library-desk.ts";
import { QuestionDetail } from "#features/frameworks/question-detail.tsx";
import { QuestionFilters } from "#features/frameworks/question-filters.tsx";
import { QuestionResults } from "#features/frameworks/question-results.tsx";
import { useKeyHints } from "#ui/parts/key-hints.tsx";
import { useKeys } from "#ui/parts/use-keys.ts";
import type { Library } from "#usecases/frameworks.ts";
import { questionBank, type QuestionBank } from "#usecases/question-bank.ts";
import { useWorld } from "#usecases/world-context.ts";
import { useSaid } from "#ui/domain/use-language.ts";
import { language, t } from "#words/t.ts";

const hints = () => ({
  bar: [
    { keys: ["/"], does: t("frameworks.key.search") },
    { keys: ["↑", "↓"], does: t("frameworks.key.choose") },
    { keys: ["F"], does: t("frameworks.key.frameworks") },
  ],
});

/** All questions of the frameworks and of earlier selections: searched, and read one by one. */
export function QuestionsTab() {
  const desk = useLibraryDesk();
  const bank = useQuestionBank(desk.library);
  const [search, setSearch] = useState<BankSearch>(OPEN_SEARCH);
  const [chosen, choose] = useState<string | null>(null);
  const entries = bank?.entries ?? NONE;
  const found = useMemo(() => searchBank(entries, search), [entries, search]);
  const entry = found.find((each) => each.id === chosen) ?? null;
  useKeyHints(useSaid(hints));
  useKeys({
    "/": () => desk.focus("words"),
    f: () => desk.go({ at: "framework", id: desk.framework.id, spot: null }, "middle"),
    ArrowDown: () => step(found, entry, 1, choose, desk.focus),
    ArrowUp: () => step(found, entry, -1, choose, desk.focus),
  });
  return (
    <div className="cols qs">
      <QuestionFilters bank={entries} search={search} onChange={setSearch} problem={bank?.problem ?? null} />
      {bank === null ? (
        <section className="m_ q2" aria-label={t("frameworks.search.results")}>
          {t("frameworks.loading")}
        </section>
      ) : (
        <QuestionResults
          key={JSON.stringify(search)}
          found={found}
          all={entries.length}
          chosen={entry?.id ?? null}
          onChoose={choose}
          onClear={() => {
            setSearch(OPEN_SEARCH);
            desk.focus("words");
          }}
        />
      )}
      <QuestionDetail entry={entry} />
    </div>
  );
}

const NONE: readonly BankEntry[] = [];

/** The bank as it is with this library; null until it was read. */
function useQuestionBank(library: Library): QuestionBank | null {
  const world = useWorld();
  const [bank, setBank] = useState<QuestionBank | null>(null);
  useEffect(() => {
    let here = true;
    void questionBank(world, language()).then((read) => {
      if (here) setBank(read);
    });
    return () => {
      here = false;
    };
  }, [world, library]);
  return bank;
}

/** To the next question found, as far as the rows that are drawn go. */
function step(
  found: readonly BankEntry[],
  entry: BankEntry | null,
  by: number,
  choose: (id: string) => void,
  focus: (place: string) => void,
): boolean {
  const here = document.activeElement;
  if (here !== document.body && here?.matches("[data-row], .m_, main") !== true) return false;
  const at = entry === null ? -1 : found.indexOf(entry);
  const next = found[Math.min(found.length - 1, Math.max(0, at + by))];
  if (next === undefined) return false;
  choose(next.id);
  focus(`entry ${next.id}`);
  return true;
}
