import { useState } from "react";
import type { SealedSheet } from "#core/model/selection.ts";
import { ownSheets } from "#core/scores/own-sheets.ts";
import { sealCode } from "#core/shared/crockford.ts";
import { lookBackPath, useScoringAddress } from "#features/scoring/address.ts";
import { Receipt } from "#features/scoring/hand-in/receipt.tsx";
import { Revise } from "#features/scoring/hand-in/revise.tsx";
import { usePlace } from "#features/scoring/sheet/work-context.ts";
import { Button } from "#ui/parts/button.tsx";
import { Status } from "#ui/parts/status.tsx";
import { isBegunOtherwise } from "#usecases/taken-back.ts";
import { useApp, useSelection } from "#usecases/world-context.ts";
import { timeOfStamp } from "#words/format.ts";
import { t } from "#words/t.ts";

/** In place of the hand-in button: when, under which seal, and how to take the sheet back. */
export function HandedIn({ sealed }: { readonly sealed: SealedSheet }) {
  const { candidate, member, criterion } = usePlace();
  const selection = useSelection();
  const { go } = useScoringAddress();
  const [shows, setShows] = useState<"receipt" | "revise" | null>(null);
  const { paper } = sealed.sheet;
  const isUnsealed = selection.deliberations[candidate.id] !== undefined;
  const hasFurther = useApp(({ open }) => open !== null && isBegunOtherwise(open, sealed));
  const isLast = ownSheets(selection, member.id) !== null;
  return (
    <div className="state">
      {isUnsealed || paper !== null ? (
        <p className="t12 q3">
          {paper === null
            ? t("scoring.handedIn.unsealed", { code: candidate.code })
            : t("scoring.handedIn.paper", { typed: paper.typedBy, read: paper.confirmedBy })}
        </p>
      ) : (
        <>
          {hasFurther ? <p className="t12 q3">{t("scoring.handedIn.further")}</p> : null}
          <Button wide onPress={() => setShows("revise")}>
            {t("scoring.revise.open", { code: candidate.code })}
          </Button>
        </>
      )}
      <div className="in">
        <Status icon="lock" tone="acc">
          {t("scoring.handedIn.at", { time: timeOfStamp(sealed.at) })}
        </Status>
        <button
          type="button"
          className="seal mono"
          onClick={() => setShows("receipt")}
          title={t("scoring.handedIn.show")}
        >
          {sealCode(sealed.seal)}
        </button>
        {isLast ? (
          <Button
            look="linklike"
            className="t12"
            onPress={() => go(lookBackPath(selection.id, criterion.id))}
          >
            {t("scoring.lookBack.open")}
          </Button>
        ) : null}
      </div>
      {shows === "receipt" ? <Receipt sealed={sealed} onClose={() => setShows(null)} /> : null}
      {shows === "revise" ? (
        <Revise member={member} candidate={candidate} sealed={sealed} onClose={() => setShows(null)} />
      ) : null}
    </div>
  );
}
