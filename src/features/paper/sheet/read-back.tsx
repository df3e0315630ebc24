import { Fragment, useEffect, useRef, useState } from "react";
import type { Criterion } from "#core/model/sheet.ts";
import { draftFor, setVerdict } from "#core/scores/draft.ts";
import { handInPaper } from "#core/scores/hand-in.ts";
import { checkTotal, givenOnScreen, paperNotes } from "#core/scores/paper-entry.ts";
import { witnessRefusal } from "#core/scores/paper-witnesses.ts";
import type { Pair } from "#features/paper/address.ts";
import { confirmersFor } from "#features/paper/sheet/confirmers.ts";
import { PageView, type Pages } from "#features/paper/sheet/page-panel.tsx";
import { colsOf } from "#features/paper/sheet/type-rows.tsx";
import type { PaperSheetProps } from "#features/paper/sheet/paper-sheet.tsx";
import { againstRecord } from "#features/paper/sheet/against-record.ts";
import { paperVerdictKey, type PaperWork } from "#features/paper/sheet/use-paper-work.ts";
import { useTypist } from "#features/paper/use-typist.ts";
import { WitnessChoice } from "#features/paper/witness-choice.tsx";
import { Button } from "#ui/parts/button.tsx";
import { useKeyHints } from "#ui/parts/key-hints.tsx";
import { Icon } from "#ui/parts/icon.tsx";
import { Kbd } from "#ui/parts/keys.tsx";
import { useKeys, type KeyMap } from "#ui/parts/use-keys.ts";
import { draftKey, keepDraft, sheetDraftGone } from "#usecases/drafts.ts";
import { recordStep } from "#usecases/record-act.ts";
import { useDraft, useSelection, useWorld } from "#usecases/world-context.ts";
import { listOf } from "#words/format.ts";
import { useSaid } from "#ui/domain/use-language.ts";
import { showPoints } from "#words/points.ts";
import { t, tCode } from "#words/t.ts";

interface ReadBackProps extends PaperSheetProps {
  readonly pair: Pair;
  readonly work: PaperWork;
  readonly pages: Pages;
  readonly onBack: () => void;
}

/** Whoever followed the last sheet most likely follows this one; it is shown, and said before it is handed in. */
const CONFIRMER = draftKey.text("paper/confirmer");

/** The typed rows large, to be read aloud while a second person follows on the paper. */
export function ReadBack(props: ReadBackProps) {
  const { locked, work, pages } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={colsOf(pages)}>
      {pages.page === null ? null : <PageView pages={pages} page={pages.page} />}
      <section className="rows" data-column="" aria-label={t("paper.sheet.rows")}>
        <h2 className="vh" ref={heading} tabIndex={-1}>
          {t("paper.read.title")}
        </h2>
        <ol>
          {locked.sheet.criteria.map((criterion, index) => (
            <ReadRow key={criterion.id} criterion={criterion} number={index + 1} work={work} />
          ))}
        </ol>
      </section>
      <ReadSide {...props} />
    </div>
  );
}

function ReadRow({
  criterion,
  number,
  work,
}: {
  readonly criterion: Criterion;
  readonly number: number;
  readonly work: PaperWork;
}) {
  const { score } = draftFor(work.draft, criterion.id);
  const notes = paperNotes(work.draft, criterion.id).length;
  return (
    <li className="row big">
      <span className="n">{number}</span>
      <span className="nm">{criterion.name}</span>
      {givenOnScreen(work.draft, criterion.id) ? (
        <span className="os">
          <Icon name="lock" /> {t("paper.sheet.onScreen")}
        </span>
      ) : (
        <span className="val">
          {score?.is === "points" ? showPoints(score.points) : null}
          {score?.is === "not-assessed" ? (
            <span className="t18">{t(`scoring.reason.${score.reason}`)}</span>
          ) : null}
        </span>
      )}
      {notes === 0 ? null : (
        <span className="nts t13 q2">{t("paper.sheet.notesCount", { count: notes })}</span>
      )}
    </li>
  );
}

function ReadSide({ member, candidate, locked, pair, work, onBack }: ReadBackProps) {
  const world = useWorld();
  const selection = useSelection();
  const [typist] = useTypist();
  const [error, setError] = useState<string | null>(null);
  // With every refusal what stands there is drawn anew, so that it is said again.
  const [tries, setTries] = useState(0);
  const late = selection.deliberations[pair.candidate] !== undefined;
  const remembered = useDraft<string>(CONFIRMER) ?? "";
  const fits = witnessRefusal(selection, pair, { typedBy: typist, confirmedBy: remembered }, late) === null;
  const [typed, setTyped] = useState<string | null>(null);
  const confirmer = typed ?? (fits ? remembered : "");
  const witnesses = confirmersFor(selection, pair, typist, late);
  const names = { initials: member.initials, code: candidate.code };
  const against = againstRecord(selection, locked.sheet, pair, work.draft);
  const refusalText = (code: string): string | null => {
    // The record's word against a score stands there by name: a sentence on gaps would say less.
    if (code === "gaps" && against.typed.length + against.onScreen.length > 0) return null;
    const name = code.startsWith("typist") ? typist : confirmer;
    return tCode("paper.refusal", code, { name, code: candidate.code });
  };
  const choose = (name: string): void => {
    setError(null);
    setTyped(name);
    keepDraft(world, CONFIRMER, name);
  };
  const send = (): void => {
    // Only the word that was read back: one chosen on screen was never handed in there.
    const draft = setVerdict(work.draft, work.verdict);
    const step = handInPaper(selection, pair.member, pair.candidate, draft, {
      typedBy: typist,
      confirmedBy: confirmer,
    });
    const gone = new Map([
      ...sheetDraftGone(locked.sheet, pair.member, pair.candidate),
      [paperVerdictKey(pair), null],
    ]);
    const done = recordStep(world, step, "desk", gone);
    if (done.ok) return;
    setTries(tries + 1);
    setError(refusalText(done.error.code));
  };
  const digits: KeyMap = Object.fromEntries(
    witnesses.slice(0, 9).map(({ person }, index) => [String(index + 1), () => choose(person.name)]),
  );
  useKeys({
    ...digits,
    Enter: (event) => (isButton(event.target) || event.repeat ? false : send()),
    Backspace: onBack,
  });
  useKeyHints(useSaid(hints));
  const { sum, count } = checkTotal(work.draft, locked.sheet);
  return (
    <section className="sd" data-column="" aria-label={t("paper.read.title")}>
      <div className="body">
        <h2 className="t18 b">{t("paper.read.title")}</h2>
        <p>{t("paper.read.text", { typist })}</p>
        <div>
          <h3 className="t13 b">{t("paper.sheet.check")}</h3>
          <p className="total">
            <output>{showPoints(sum)}</output>
            <span className="t13 q2">
              {t("paper.sheet.checkFrom", { n: count, m: locked.sheet.criteria.length })}
            </span>
          </p>
        </div>
        {work.verdict === null ? null : (
          <p>
            <span className="q2">{t("paper.read.verdict")}</span>{" "}
            <b>{t(`scoring.verdict.${work.verdict}`)}</b>
          </p>
        )}
        <WitnessChoice
          label={t("paper.read.confirmer")}
          hint={t("paper.read.confirmerHint")}
          witnesses={witnesses}
          name={confirmer}
          withKeys
          onName={choose}
        />
        <div className="said" role="status">
          <Fragment key={tries}>
            {against.typed.length > 0 ? (
              <p className="t13 err-line">{t("paper.wrong.gaps", { names: listOf(against.typed) })}</p>
            ) : null}
            {against.onScreen.length > 0 ? (
              <p className="t13 err-line">
                {t("paper.wrong.gapsOnScreen", { ...names, names: listOf(against.onScreen) })}
              </p>
            ) : null}
            {error === null ? null : <p className="t13 err-line">{error}</p>}
          </Fragment>
        </div>
      </div>
      <div className="ft">
        <Button look="primary" wide onPress={send}>
          {t("paper.read.handIn", names)} <Kbd>↵</Kbd>
        </Button>
        <Button wide onPress={onBack}>
          {t("paper.read.back")}
        </Button>
        <p className="t12 q3">{t("paper.read.thereafter", names)}</p>
      </div>
    </section>
  );
}

const isButton = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest("a, button") !== null;

const hints = () => ({
  bar: [
    { keys: ["1–9"], does: t("paper.key.who") },
    { keys: ["↵"], does: t("paper.key.handIn") },
    { keys: ["Backspace"], does: t("paper.key.typing") },
  ],
});
