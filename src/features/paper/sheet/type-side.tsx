import { Fragment } from "react";
import { pairKey } from "#core/model/selection.ts";
import { receivePaper } from "#core/collect/unseal.ts";
import { makeDeclaration, nothingToDeclare } from "#core/people/declare.ts";
import { checkTotal, paperProgress } from "#core/scores/paper-entry.ts";
import type { Pair } from "#features/paper/address.ts";
import { digitsOf } from "#features/paper/sheet/digits-of.ts";
import { PageList, type Pages } from "#features/paper/sheet/page-panel.tsx";
import type { PaperSheetProps } from "#features/paper/sheet/paper-sheet.tsx";
import type { PaperWork } from "#features/paper/sheet/use-paper-work.ts";
import { Button } from "#ui/parts/button.tsx";
import { Kbd } from "#ui/parts/keys.tsx";
import { Seg } from "#ui/parts/seg.tsx";
import { Note, Status } from "#ui/parts/status.tsx";
import { useSingleKeys } from "#ui/parts/use-keys.ts";
import { recordActs, recordStep } from "#usecases/record-act.ts";
import { useSelection, useWorld } from "#usecases/world-context.ts";
import { countWord, timeOfStamp } from "#words/format.ts";
import { showPoints } from "#words/points.ts";
import { t } from "#words/t.ts";

interface TypeSideProps extends PaperSheetProps {
  readonly pair: Pair;
  readonly work: PaperWork;
  readonly pages: Pages;
  readonly isReceived: boolean;
  readonly onReadBack: () => void;
}

/** Beside the rows: the total to compare, the letters, what is wrong, and the way on. */
export function TypeSide(props: TypeSideProps) {
  const { work, locked, onReadBack } = props;
  const { sheet } = locked;
  const { sum, count } = checkTotal(work.draft, sheet);
  const progress = paperProgress(work.draft, sheet);
  const all = countWord(progress.of);
  const isMissing = !work.isWhole;
  return (
    <section className="sd" data-column="" aria-label={t("paper.sheet.check")}>
      <div className="body">
        <div>
          <h2 className="t13 b">{t("paper.sheet.check")}</h2>
          <p className="total">
            <output>{showPoints(sum)}</output>
            <span className="t13 q2">
              {t("paper.sheet.checkFrom", { n: count, m: sheet.criteria.length })}
            </span>
          </p>
          <p className="t12 q3">{t("paper.sheet.checkHint")}</p>
        </div>
        <div>
          <p className="t13">{t("paper.sheet.progress", { n: progress.typed, m: progress.of })}</p>
          <div className="bar">
            <i style={{ width: `${(100 * progress.typed) / Math.max(1, progress.of)}%` }} />
          </div>
          <p className="said t13 err-line" role="status">
            {work.unknown === null
              ? ""
              : t("paper.sheet.noSuchPoint", { digit: work.unknown, digits: digitsOf(sheet).join(", ") })}
          </p>
        </div>
        <Letters />
        <OwnWord work={work} />
        <Wrongs {...props} />
        <PageList pages={props.pages} />
      </div>
      <div className="ft">
        <Button look="primary" wide waits={isMissing} describedBy="read-back-why" onPress={onReadBack}>
          {t("paper.sheet.readBack")} <Kbd>↵</Kbd>
        </Button>
        <p id="read-back-why" className="t12 q3">
          {t(isMissing ? "paper.sheet.readBackHint" : "paper.sheet.readBackReady", { all })}
        </p>
      </div>
    </section>
  );
}

/** What is wrong with this sheet, with the one thing to press. */
function Wrongs({ member, candidate, pair, isReceived }: TypeSideProps) {
  const world = useWorld();
  const selection = useSelection();
  const names = { initials: member.initials, code: candidate.code };
  const at = selection.paper[pairKey(pair.member, pair.candidate)]?.at;
  const isUnsealed = selection.deliberations[pair.candidate] !== undefined;
  const declare = (): void => {
    recordStep(world, makeDeclaration(selection, nothingToDeclare(pair.member, pair.candidate, "on-paper")));
  };
  return (
    <>
      <div className="rcv">
        {isReceived ? (
          <Status icon="document">{t("paper.received", { time: timeOfStamp(at ?? "") })}</Status>
        ) : (
          <Button size="sm" onPress={() => recordActs(world, [receivePaper(pair.member, pair.candidate)])}>
            {t("paper.receipt")}
          </Button>
        )}
      </div>
      {selection.declarations[pairKey(pair.member, pair.candidate)] === undefined ? (
        <Note icon="warn" tone="warn">
          <b>{t("paper.wrong.notDeclaredLead", names)}</b> {t("paper.wrong.notDeclared")}
          <div className="acts">
            <Button size="sm" onPress={declare}>
              {t("paper.wrong.declareNone")}
            </Button>
          </div>
        </Note>
      ) : null}
      {isUnsealed ? (
        <Note icon="warn" tone="warn">
          <b>{t("paper.wrong.lateLead", names)}</b> {t("paper.wrong.late")}
        </Note>
      ) : null}
    </>
  );
}

const LETTERS = { N: "not-put", P: "not-present", R: "recused", T: "technical-failure" } as const;

/** What the letters mean; nothing where single keys are switched off, for the reasons stand in each row too. */
function Letters() {
  if (!useSingleKeys()) return null;
  return (
    <div>
      <h2 className="t13 b">{t("paper.sheet.letters")}</h2>
      <dl className="lt t13">
        {(Object.keys(LETTERS) as (keyof typeof LETTERS)[]).map((letter) => (
          <Fragment key={letter}>
            <dt>
              <Kbd>{letter}</Kbd>
            </dt>
            <dd>{t(`scoring.reason.${LETTERS[letter]}`)}</dd>
          </Fragment>
        ))}
      </dl>
    </div>
  );
}

/** The member's own word, if one is written on the sheet. */
function OwnWord({ work }: { readonly work: PaperWork }) {
  return (
    <div>
      <h2 className="t13 b">{t("paper.sheet.verdict")}</h2>
      <Seg
        label={t("paper.sheet.verdict")}
        value={work.verdict ?? "none"}
        options={[
          { value: "recommended", text: t("scoring.verdict.recommended") },
          { value: "not-recommended", text: t("scoring.verdict.not-recommended") },
          { value: "none", text: t("paper.sheet.verdictNone") },
        ]}
        onChange={(value) => work.setVerdict(value === "none" ? null : value)}
      />
    </div>
  );
}
