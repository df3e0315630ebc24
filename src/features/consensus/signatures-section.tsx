import { useState } from "react";
import { criterionOf } from "#core/consensus/look-up.ts";
import { allMustSign, signaturesState } from "#core/consensus/sign.ts";
import type { Candidate, Person } from "#core/model/people.ts";
import { SigningDialog } from "#features/consensus/signing-dialog.tsx";
import { SignatureRows } from "#ui/domain/signature-rows.tsx";
import { Note } from "#ui/parts/status.tsx";
import { useSelection } from "#usecases/world-context.ts";
import { listOf } from "#words/format.ts";
import { t } from "#words/t.ts";

/** Who has signed a closed candidate, and a way to sign for each. */
export function SignaturesSection({ candidate }: { readonly candidate: Candidate }) {
  const selection = useSelection();
  const [signing, setSigning] = useState<Person | null>(null);
  const strict = allMustSign(selection, candidate.id);
  return (
    <section className="part">
      <h3>{t("consensus.conclude.signatures")}</h3>
      {strict.length === 0 ? null : (
        <Note icon="warn" tone="warn">
          {t("consensus.conclude.allMust", {
            criteria: listOf(strict.map((id) => criterionOf(selection, id)?.name ?? "")),
          })}
        </Note>
      )}
      <SignatureRows states={signaturesState(selection, candidate.id)} onSign={setSigning} />
      {signing === null ? null : (
        <SigningDialog candidate={candidate} person={signing} onClose={() => setSigning(null)} />
      )}
    </section>
  );
}
