import { useState } from "react";
import { Link } from "wouter";
import { dissentsOn } from "#core/consensus/dissent.ts";
import { progressOf } from "#core/consensus/progress.ts";
import type { Dissent } from "#core/model/consensus.ts";
import type { Candidate } from "#core/model/people.ts";
import { consensusPath } from "#features/consensus/address.ts";
import { CloseFoot } from "#features/consensus/close-foot.tsx";
import { CloseBlockers } from "#features/consensus/close-blockers.tsx";
import { DissentForm } from "#features/consensus/dissent-form.tsx";
import { DissentList } from "#features/consensus/dissent-list.tsx";
import { SignaturesSection } from "#features/consensus/signatures-section.tsx";
import { SummaryField } from "#features/consensus/summary-field.tsx";
import { Button } from "#ui/parts/button.tsx";
import { Icon } from "#ui/parts/icon.tsx";
import { useSelection } from "#usecases/world-context.ts";
import { t } from "#words/t.ts";

/** The end of a candidate: the panel's summary, dissent on the whole, closing, and who signs. */
export function ConcludePane(props: {
  readonly candidate: Candidate;
  readonly onCriterion: (criterion: string) => void;
}) {
  const { candidate } = props;
  const selection = useSelection();
  const { closed } = progressOf(selection, candidate.id);
  return (
    <section className="rr" data-column aria-label={t("consensus.conclude.title")}>
      <div className="walk">
        <Link href={consensusPath(selection.id, candidate.id)}>
          <Icon name="left" />
          {t("consensus.conclude.back")}
        </Link>
      </div>
      <div className="end" data-scrolls>
        <h2 className="t22" tabIndex={-1}>
          {t("consensus.conclude.title")}
        </h2>
        {closed ? (
          <SignaturesSection candidate={candidate} />
        ) : (
          <CloseBlockers candidate={candidate} onCriterion={props.onCriterion} />
        )}
        <SummaryField key={candidate.id} candidate={candidate} />
        <WholeDissent candidate={candidate} closed={closed} />
      </div>
      <CloseFoot candidate={candidate} />
    </section>
  );
}

function WholeDissent({ candidate, closed }: { readonly candidate: Candidate; readonly closed: boolean }) {
  const selection = useSelection();
  const [form, setForm] = useState<{ readonly dissent: Dissent | null } | null>(null);
  const dissents = dissentsOn(selection, candidate.id, null);
  return (
    <section className="part">
      <h3>{t("consensus.dissent.whole", { code: candidate.code })}</h3>
      {form === null || closed ? (
        <>
          <DissentList dissents={dissents} onEdit={closed ? null : (dissent) => setForm({ dissent })} />
          {closed ? null : (
            <div>
              <Button
                size="sm"
                label={t("consensus.dissent.wholeRecord", { code: candidate.code })}
                onPress={() => setForm({ dissent: null })}
              >
                {t(dissents.length > 0 ? "consensus.dissent.another" : "consensus.dissent.record")}
              </Button>
            </div>
          )}
        </>
      ) : (
        <DissentForm
          key={form.dissent?.id ?? ""}
          candidate={candidate.id}
          criterion={null}
          dissent={form.dissent}
          onDone={() => setForm(null)}
        />
      )}
    </section>
  );
}
