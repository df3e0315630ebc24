import "#features/collect/collect.css";
import { useState } from "react";
import { Link, useLocation } from "wouter";
import { unsealBlockers } from "#core/collect/state.ts";
import { CollectMatrix, type Cell } from "#features/collect/collect-matrix.tsx";
import { MemberList } from "#features/collect/member-list.tsx";
import { SheetDetails } from "#features/collect/sheet-details.tsx";
import { countIn } from "#features/collect/counts.ts";
import { UnsealDialog } from "#features/collect/unseal-dialog.tsx";
import { notPutBy } from "#core/interviews/not-put.ts";
import { recordOf } from "#core/interviews/record.ts";
import type { Candidate } from "#core/model/people.ts";
import { pairKey, type Selection } from "#core/model/selection.ts";
import { countingCandidates, listedCandidates, panelOf } from "#core/people/who-scores.ts";
import { sheetInForce } from "#core/sheet/sheet-in-force.ts";
import { allOutText } from "#ui/domain/all-out.ts";
import { Button } from "#ui/parts/button.tsx";
import { useKeyHints } from "#ui/parts/key-hints.tsx";
import { Note } from "#ui/parts/status.tsx";
import { useKeys } from "#ui/parts/use-keys.ts";
import { useSelection } from "#usecases/world-context.ts";
import { countWord, listOf } from "#words/format.ts";
import { useSaid } from "#ui/domain/use-language.ts";
import { t } from "#words/t.ts";

const hints = () => ({
  bar: [
    { keys: ["↑", "↓", "←", "→"], does: t("collect.keyMove") },
    { keys: ["↵"], does: t("collect.keyDetails") },
    { keys: ["U"], does: t("collect.keyUnseal") },
    { keys: ["P"], does: t("collect.keyPaper") },
  ],
});

/** Who has handed in, and the unsealing. Shows nothing of any score. */
export default function CollectScreen() {
  const selection = useSelection();
  const [, go] = useLocation();
  const [cell, setCell] = useState<Cell | null>(null);
  const [unsealing, setUnsealing] = useState<readonly Candidate[] | null>(null);
  const candidates = countingCandidates(selection);
  const ready = candidates.filter((each) => unsealBlockers(selection, each.id).length === 0);
  useKeyHints(useSaid(hints));
  useKeys({
    u: () => (ready.length > 0 ? setUnsealing(ready) : undefined),
    p: () => go(`/s/${selection.id}/paper`),
  });
  if (panelOf(selection).length === 0 || listedCandidates(selection).length === 0)
    return <Empty code="people" />;
  if (sheetInForce(selection) === null) return <Empty code="sheet" />;
  if (candidates.length === 0) return <Empty code="interviews" />;
  const { count, of } = countIn(selection);
  const rule = sheetInForce(selection)?.sheet.rules.unseal ?? "after-the-last-interview";
  return (
    <main className="scr-collect">
      <div className="ti">
        <h1 className="t22">{t("collect.title")}</h1>
        <span className="q2">
          {t("collect.inOf", { count, of })}. {t(`collect.rule.${rule}`)}
        </span>
        <span className="sp" />
        {ready.length === 0 ? null : (
          <Button look="primary" onPress={() => setUnsealing(ready)}>
            {ready.length === 1
              ? t("collect.unsealOne", { code: ready[0]?.code ?? "" })
              : t("collect.unsealAll", { count: ready.length, word: countWord(ready.length) })}
          </Button>
        )}
      </div>
      <div className="cols">
        <MemberList />
        <section className="c" data-column aria-label={t("collect.matrix")}>
          <CollectMatrix cell={cell} onCell={setCell} onUnseal={(candidate) => setUnsealing([candidate])} />
          <Note icon="hidden">
            <b className="m">{t("collect.sealedTitle")}</b> {t("collect.sealedText")}
          </Note>
          <NotPut candidates={candidates} />
        </section>
        <SheetDetails cell={cell} />
      </div>
      {unsealing === null ? null : <UnsealDialog candidates={unsealing} onClose={() => setUnsealing(null)} />}
    </main>
  );
}

/** What by the interview records was not put, and so counts for nobody, whatever was handed in for it. */
function NotPut({ candidates }: { readonly candidates: readonly Candidate[] }) {
  const selection = useSelection();
  const names = new Map(sheetInForce(selection)?.sheet.criteria.map(({ id, name }) => [id, name]));
  const lines = candidates.flatMap(({ id, code }) => {
    const notPut = notPutBy(selection, recordOf(selection, id));
    const isAnyIn = selection.people.some((member) => selection.sealed[pairKey(member.id, id)] !== undefined);
    return isAnyIn && notPut.length > 0
      ? [t("collect.notPut", { code, names: listOf(notPut.map((each) => names.get(each) ?? "")) })]
      : [];
  });
  if (lines.length === 0) return null;
  return (
    <Note icon="warn" tone="warn">
      {lines.join(" ")} {t("collect.notPutText")}
    </Note>
  );
}

/** The step that mends it. */
type EmptyCode = "people" | "sheet" | "interviews";

function Empty({ code }: { readonly code: EmptyCode }) {
  const selection = useSelection();
  return (
    <main className="scr-collect empty" data-column>
      <h1 className="t22">{t("collect.title")}</h1>
      <p className="t15 q2">{whyEmpty(selection, code)}</p>
      <Link className="btn primary" href={`/s/${selection.id}/${code}`}>
        {goToText(code)}
      </Link>
    </main>
  );
}

/** Why there is nothing to collect. */
function whyEmpty(selection: Selection, code: EmptyCode): string {
  if (code === "interviews") return allOutText(selection);
  return code === "sheet"
    ? t("collect.emptySheet")
    : `${t("collect.emptyPeople")} ${t("collect.emptyPeopleDo")}`;
}

function goToText(code: EmptyCode): string {
  if (code === "interviews") return t("people.out.toInterviews");
  return code === "sheet" ? t("collect.goToSheet") : t("collect.goToPeople");
}
