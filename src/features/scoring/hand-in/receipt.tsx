import type { SealedSheet } from "#core/model/selection.ts";
import { draftFromSheet } from "#core/scores/hand-in.ts";
import { ownTotal } from "#core/scores/own-total.ts";
import { sealCode } from "#core/shared/crockford.ts";
import { usePlace } from "#features/scoring/sheet/work-context.ts";
import { Button } from "#ui/parts/button.tsx";
import { Dialog } from "#ui/parts/dialog.tsx";
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
        <Button look="primary" onPress={onClose}>
          {t("scoring.receipt.close")}
        </Button>
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
