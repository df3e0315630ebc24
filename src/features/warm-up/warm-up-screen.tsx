import "#words/warm-up-words.ts";
import { Link } from "wouter";
import type { Sheet } from "#core/model/sheet.ts";
import { panelOf } from "#core/people/who-scores.ts";
import { sheetInForce } from "#core/sheet/sheet-in-force.ts";
import { useKeyHints } from "#ui/parts/key-hints.tsx";
import { isTyping, useKeys } from "#ui/parts/use-keys.ts";
import { draftKey } from "#usecases/drafts.ts";
import { useDraft, useSelection } from "#usecases/world-context.ts";
import { AnswerColumn } from "#features/warm-up/answer-column.tsx";
import { endsOf } from "#features/warm-up/spread-text.ts";
import { ScoresColumn } from "#features/warm-up/scores-column.tsx";
import { useWarmUp } from "#features/warm-up/use-warm-up.ts";
import { useSaid } from "#ui/domain/use-language.ts";
import { t } from "#words/t.ts";
import "./warm-up.css";

/** Before the first interview: everybody scores one invented answer, and sees how far apart they are. */
export default function WarmUpScreen() {
  const selection = useSelection();
  const working = useDraft<Sheet>(draftKey.sheet);
  const sheet = sheetInForce(selection)?.sheet ?? working;
  const noSheet = sheet === null || sheet.criteria.length === 0;
  if (noSheet || panelOf(selection).length === 0) return <Empty missing={noSheet ? "sheet" : "people"} />;
  return <WarmUp sheet={sheet} />;
}

function Empty({ missing }: { readonly missing: "sheet" | "people" }) {
  const { id } = useSelection();
  return (
    <main className="scr-warm-up empty">
      <h1 className="t28">{t("warmUp.empty")}</h1>
      <p className="t15 q2">{t("warmUp.emptyHint")}</p>
      <p>
        <Link className="btn primary" href={`/s/${id}/${missing}`}>
          {t(missing === "sheet" ? "warmUp.toSheet" : "warmUp.toPeople")}
        </Link>
      </p>
    </main>
  );
}

function WarmUp({ sheet }: { readonly sheet: Sheet }) {
  const { id } = useSelection();
  const work = useWarmUp(sheet);
  useKeys({ "Ctrl+z": () => (isTyping(document.activeElement) ? false : work.undo()) });
  const { lowest, highest } = endsOf(sheet.scale);
  useKeyHints(useSaid(hints, `${lowest}–${highest}`));
  return (
    <main className="scr-warm-up" aria-label={t("warmUp.title")}>
      <div className="ti">
        <h1 className="t22">{t("warmUp.title")}</h1>
        <span className="q2">{t("warmUp.countsNowhere")}</span>
        <span className="sp" />
        <Link className="btn" href={`/s/${id}/interviews`}>
          {t("warmUp.toInterviews")}
        </Link>
      </div>
      <div className="cols">
        <AnswerColumn sheet={sheet} work={work} />
        <ScoresColumn sheet={sheet} work={work} />
      </div>
    </main>
  );
}

const hints = (points: string) => ({
  bar: [
    { keys: [points], does: t("warmUp.keys.score") },
    { keys: ["N"], does: t("warmUp.keys.notHere") },
    { keys: ["↑", "↓"], does: t("warmUp.keys.move") },
    { keys: ["Ctrl", "Z"], does: t("warmUp.keys.undo") },
  ],
});
