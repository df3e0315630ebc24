import { useState } from "react";
import type { Verdict } from "#core/model/score.ts";
import type { Sheet } from "#core/model/sheet.ts";
import type { SheetDraft } from "#core/scores/draft.ts";
import { gapsOf } from "#core/scores/gaps.ts";
import { handIn } from "#core/scores/hand-in.ts";
import { contradiction, ownTotal, type Contradiction } from "#core/scores/own-total.ts";
import { GapList } from "#features/scoring/hand-in/gap-list.tsx";
import { VERDICTS, VerdictChoice } from "#features/scoring/hand-in/verdict-choice.tsx";
import { usePlace, useWork } from "#features/scoring/sheet/work-context.ts";
import { Button } from "#ui/parts/button.tsx";
import { Dialog } from "#ui/parts/dialog.tsx";
import { Note } from "#ui/parts/status.tsx";
import { draftKey, sheetDraftGone } from "#usecases/drafts.ts";
import { recordStep } from "#usecases/record-act.ts";
import { useSelection, useWorld } from "#usecases/world-context.ts";
import { countWord, listOf } from "#words/format.ts";
import { t, tCode } from "#words/t.ts";

/** Handing in: first what is missing, then the own word, then what cannot be undone. */
export function HandIn({ onClose }: { readonly onClose: () => void }) {
  const selection = useSelection();
  const { member, candidate, locked } = usePlace();
  const draft = useWork(({ history }) => history.now);
  const gaps = gapsOf(selection, locked.sheet, member.id, candidate.id, draft);
  const blocking = gaps.filter((gap) => gap.weight === "blocks");
  if (blocking.length === 0) return <Ready onClose={onClose} />;
  return (
    <Dialog
      title={t("scoring.handIn.gapsTitle", { code: candidate.code })}
      onClose={onClose}
      actions={
        <span data-safe="">
          <Button look="primary" onPress={onClose}>
            {t("scoring.handIn.back")}
          </Button>
        </span>
      }
    >
      <p>{t("scoring.handIn.gapsText", { count: blocking.length, all: countWord(blocking.length) })}</p>
      <GapList gaps={gaps} onClose={onClose} />
    </Dialog>
  );
}

function Ready({ onClose }: { readonly onClose: () => void }) {
  const world = useWorld();
  const selection = useSelection();
  const place = usePlace();
  const { member, candidate, locked, bench } = place;
  const draft = useWork(({ history }) => history.now);
  const [error, setError] = useState<string | null>(null);
  const { verdict } = draft;
  const gaps = gapsOf(selection, locked.sheet, member.id, candidate.id, draft);
  const total = ownTotal(draft, locked.sheet);
  const against = verdict === null ? null : contradiction(verdict, draft, locked.sheet);
  const choose = (chosen: Verdict): void => bench.giveVerdict(chosen);
  const send = (): void => {
    const step = handIn(selection, member.id, candidate.id, bench.draft());
    const gone = new Map(sheetDraftGone(locked.sheet, member.id, candidate.id));
    gone.set(draftKey.brought(member.id, candidate.id), null);
    const done = recordStep(world, step, member.id, gone);
    if (done.ok) place.onHandedIn(done.value.header.body);
    else setError(tCode("scoring.refusal", done.error.code, { code: candidate.code }));
  };
  const whyId = "hand-in-why";
  return (
    <Dialog
      alert
      title={t("scoring.handIn.title", { code: candidate.code })}
      onClose={onClose}
      actions={
        <>
          <Button look="primary" waits={verdict === null} describedBy={whyId} onPress={send}>
            {t("scoring.handIn.do", { code: candidate.code })}
          </Button>
          <Button onPress={onClose}>{t("scoring.handIn.notYet")}</Button>
        </>
      }
    >
      <p>{whatIsGiven(total.scored, total.of)}</p>
      <GapList gaps={gaps} onClose={onClose} />
      <VerdictChoice code={candidate.code} verdict={verdict} onChoose={choose} />
      <div className="dlg-stack note-room">
        <Spare draft={draft} />
        {against === null ? null : (
          <Note icon="warn" tone="warn" role="status">
            <Against against={against} />
          </Note>
        )}
      </div>
      <div className="dlg-stack">
        <p id={whyId}>
          {t(verdict === null ? "scoring.handIn.sayFirst" : "scoring.handIn.thereafter", {
            code: candidate.code,
          })}
        </p>
        <p className="spare" aria-hidden="true">
          {t("scoring.handIn.thereafter", { code: candidate.code })}
        </p>
      </div>
      {error === null ? null : (
        <p className="t13 err-line" role="alert">
          {error}
        </p>
      )}
    </Dialog>
  );
}

/** What could be pointed out, unseen: the dialog has room for it before a word is chosen, so that it never grows. */
function Spare({ draft }: { readonly draft: SheetDraft }) {
  const { locked } = usePlace();
  const all = VERDICTS.flatMap((verdict) => contradiction(verdict, draft, locked.sheet) ?? []);
  return all.map((against) => (
    <div key={against.code} className="spare" aria-hidden="true">
      <Note icon="warn" tone="warn">
        <Against against={against} />
      </Note>
    </div>
  ));
}

function Against({ against }: { readonly against: Contradiction }) {
  const { candidate, locked } = usePlace();
  return (
    <>
      <b>{t(`scoring.handIn.against.${against.code}`, { code: candidate.code })}</b>{" "}
      {namesOf(against, locked.sheet)}
      {t("scoring.handIn.againstHint")}
    </>
  );
}

/** "Teamwork and Empathy. " of the criteria below their minimum. */
function namesOf(against: Contradiction, sheet: Sheet): string {
  if (against.code === "none-below-minimum") return "";
  const names = sheet.criteria.flatMap(({ id, name }) => (against.criteria.includes(id) ? [name] : []));
  return `${listOf(names)}. `;
}

function whatIsGiven(rated: number, all: number): string {
  const given = { all: countWord(all), rated: countWord(rated), not: countWord(all - rated) };
  return t(rated === all ? "scoring.handIn.allRated" : "scoring.handIn.someRated", given);
}
