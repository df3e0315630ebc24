import "#words/second-language-words.ts";
import "#features/sheet/sheet.css";
import "#features/sheet/second-language.css";
import { Link } from "wouter";
import type { Framework } from "#core/model/framework.ts";
import type { OurLanguage } from "#core/model/our-language.ts";
import { CriteriaColumn } from "#features/sheet/criteria-column.tsx";
import { MiddleColumn } from "#features/sheet/middle-column.tsx";
import { SheetDeskProvider, useMakeDesk } from "#features/sheet/sheet-desk.ts";
import { SideColumn } from "#features/sheet/side-column.tsx";
import { useSheetLanguage } from "#features/sheet/use-sheet-language.ts";
import { useSheetKeys } from "#features/sheet/use-sheet-keys.ts";
import { useWorkingSheet, type WorkingSheet } from "#features/sheet/use-working-sheet.ts";
import { useSelectionFrameworks } from "#usecases/selection-framework.ts";
import { useSelection } from "#usecases/world-context.ts";
import { t } from "#words/t.ts";

/** Criteria, questions and rules of the interview: built from the post, changed by the panel, approved and locked. */
export default function SheetScreen() {
  const language = useSheetLanguage();
  const frameworks = useSelectionFrameworks(language);
  return frameworks === null ? (
    <main className="scr-sheet" />
  ) : (
    <Working frameworks={frameworks} language={language} />
  );
}

interface WorkingProps {
  readonly frameworks: readonly Framework[];
  readonly language: OurLanguage;
}

function Working({ frameworks, language }: WorkingProps) {
  const working = useWorkingSheet(frameworks, language);
  return working === null ? <NoPost /> : <Desk working={working} />;
}

function Desk({ working }: { readonly working: WorkingSheet }) {
  const desk = useMakeDesk(working);
  useSheetKeys(desk);
  return (
    <SheetDeskProvider value={desk}>
      <main className="scr-sheet cols">
        <CriteriaColumn />
        <MiddleColumn />
        <SideColumn />
      </main>
    </SheetDeskProvider>
  );
}

/** A sheet is built from the post, so the notice comes first. */
function NoPost() {
  const { id } = useSelection();
  return (
    <main className="scr-sheet empty" data-column tabIndex={-1}>
      <h1 className="t28">{t("sheet.noPost")}</h1>
      <p className="t15 q2">{t("sheet.noPostHint")}</p>
      <p>
        <Link className="btn primary lg" href={`/s/${id}/notice`}>
          {t("sheet.goToNotice")}
        </Link>
      </p>
    </main>
  );
}
