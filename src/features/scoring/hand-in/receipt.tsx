import type { SealedSheet } from "#core/model/selection.ts";
import { draftFromSheet } from "#core/scores/hand-in.ts";
import { ownTotal } from "#core/scores/own-total.ts";
import { sealCode } from "#core/shared/crockford.ts";
import { failureText } from "#ui/domain/failure-text.ts";
import { usePlace } from "#features/scoring/sheet/work-context.ts";
import { Button } from "#ui/parts/button.tsx";
import { Dialog } from "#ui/parts/dialog.tsx";
import { useIsWriting, useWriting, useOutcome } from "#usecases/use-writing.ts";
import { useSelection, useWorld } from "#usecases/world-context.ts";
import { printWords } from "#words/print-words.ts";
import { timeOfStamp } from "#words/format.ts";
import { showExact } from "#words/points.ts";
import { t } from "#words/t.ts";

/** After hand-in: the seal code to write down, and only now the own total. */
export function Receipt({ sealed, onClose }: { readonly sealed: SealedSheet; readonly onClose: () => void }) {
  const { candidate, locked } = usePlace();
  const { total, scored, of } = ownTotal(draftFromSheet(sealed.sheet), locked.sheet);
  return (
    <Dialog
      title={t("scoring.receipt.title", { code: candidate.code, time: timeOfStamp(sealed.at) })}
      onClose={onClose}
      actions={
        <>
          <Button look="primary" onPress={onClose}>
            {t("scoring.receipt.close")}
          </Button>
          <PrintOwn sealed={sealed} />
        </>
      }
    >
      <p className="t13 b may">{t("scoring.receipt.seal")}</p>
      <p className="scoring-seal mono">{sealCode(sealed.seal)}</p>
      <p>{t("scoring.receipt.write")}</p>
      <p className="scoring-total">
        <span>{t("scoring.receipt.total", { code: candidate.code })}</span>
        <b>{total === null ? t("scoring.receipt.noTotal") : showExact(total)}</b>
        <span>{t("scoring.receipt.from", { n: scored, m: of })}</span>
      </p>
    </Dialog>
  );
}

/** The member's own sheet on paper, as it was handed in and with its seal code: nobody else's is in it. */
function PrintOwn({ sealed }: { readonly sealed: SealedSheet }) {
  const world = useWorld();
  const selection = useSelection();
  const { candidate, member } = usePlace();
  const writing = useWriting(`sheet ${sealed.seal}`);
  const busy = useIsWriting(writing);
  const came = useOutcome(writing)?.came;
  const print = async (): Promise<void> => {
    // Not part of the screen: it is asked for once a sheet, if at all.
    const { individualSheet } = await import("#core/documents/individual-sheets.ts");
    const words = printWords({ format: "A4", printedAt: world.clock.now(), draft: false });
    const document = individualSheet(selection, sealed.sheet, words);
    writing.print({
      title: document.name,
      nameParts: [document.name, candidate.code, member.initials],
      leaves: [{ build: () => document, pile: null, pages: 1 }],
    });
  };
  return (
    <>
      <Button waits={busy} onPress={() => void print()}>
        {t("scoring.receipt.print")}
      </Button>
      <span className="t12 q2" role="status">
        {came?.is === "failed" ? failureText(came.name, came.why) : ""}
      </span>
    </>
  );
}
