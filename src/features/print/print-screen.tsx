import "#words/print-day-words.ts";
import "#features/print/print.css";
import { useEffect, useRef } from "react";
import { Link } from "wouter";
import { Options } from "#features/print/options.tsx";
import { PreviewColumn } from "#features/print/preview-column.tsx";
import { TitleRow } from "#features/print/title-row.tsx";
import { noPaper, usePrintDay, type NoPaper, type PrintDesk } from "#features/print/use-print-day.ts";
import { WhatList } from "#features/print/what-list.tsx";
import { allOutText } from "#ui/domain/all-out.ts";
import { MissingNote } from "#ui/domain/missing-note.tsx";
import { useKeyHints } from "#ui/parts/key-hints.tsx";
import { useKeys } from "#ui/parts/use-keys.ts";
import { usePlannedAgain } from "#usecases/use-planned-again.ts";
import { useSelection } from "#usecases/world-context.ts";
import { useSaid } from "#ui/domain/use-language.ts";
import { t } from "#words/t.ts";

const hints = () => ({
  bar: [
    { keys: ["Space"], does: t("printDay.keys.choose") },
    { keys: ["↑", "↓"], does: t("printDay.keys.line") },
    { keys: ["←", "→"], does: t("printDay.keys.sheet") },
    { keys: ["D"], does: t("printDay.keys.day") },
    { keys: ["Ctrl", "P"], does: t("printDay.keys.print") },
  ],
});

/** All paper of an interview day: tick it, look at it, print it in one go. */
export default function PrintScreen() {
  const none = noPaper(useSelection(), usePlannedAgain());
  return none === null ? <PrintDay /> : <Nothing none={none} />;
}

function PrintDay() {
  const desk = usePrintDay();
  const selection = useSelection();
  useKeyHints(useSaid(hints));
  usePrintKeys(desk);
  return (
    <main className="scr-print">
      <TitleRow desk={desk} />
      <div className="cols">
        <section className="l" data-column aria-label={t("printDay.list")}>
          <WhatList desk={desk} />
          <MissingNote selection={selection} missing={desk.missing} />
          <Options desk={desk} />
        </section>
        <PreviewColumn desk={desk} />
      </div>
    </main>
  );
}

function Nothing({ none }: { readonly none: NoPaper }) {
  const selection = useSelection();
  const { code, step } = none;
  return (
    <main className="scr-print empty">
      <h1 className="t28">{t("printDay.title")}</h1>
      <p className="t15 q2">
        {code === "nobody-counts" ? allOutText(selection) : t(`printDay.unavailable.${code}`)}
      </p>
      <p>
        <Link className="btn primary" href={`/s/${selection.id}/${step}`}>
          {step === "interviews" ? t("people.out.toInterviews") : t(`printDay.goTo.${step}`)}
        </Link>
      </p>
    </main>
  );
}

/** Ctrl P also works while the marking line is typed in: it is left first, so that what is printed has it. */
function usePrintKeys(desk: PrintDesk): void {
  const latest = useRef(desk);
  useEffect(() => {
    latest.current = desk;
  });
  useKeys({
    "Ctrl+p": () => {
      if (document.activeElement instanceof HTMLInputElement) document.activeElement.blur();
      setTimeout(() => latest.current.print());
    },
    ArrowLeft: (event) => (isOnChoice(event) ? false : desk.place.go(-1)),
    ArrowRight: (event) => (isOnChoice(event) ? false : desk.place.go(1)),
    d: () => {
      const at = desk.days.indexOf(desk.day);
      const next = desk.days[(at + 1) % desk.days.length];
      if (next !== undefined && next !== desk.day) desk.change({ day: next.day ?? "" });
    },
  });
}

const isOnChoice = (event: KeyboardEvent): boolean =>
  event.target instanceof Element && event.target.closest(".seg") !== null;
