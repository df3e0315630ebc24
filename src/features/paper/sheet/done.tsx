import { useEffect, useRef, useState, type ReactNode } from "react";
import { Link, useLocation } from "wouter";
import type { SealedSheet } from "#core/model/selection.ts";
import { listedCandidates, panelOf } from "#core/people/who-scores.ts";
import { typistRefusal } from "#core/scores/paper-witnesses.ts";
import { sealCode } from "#core/shared/crockford.ts";
import { paperPath, type Pair } from "#features/paper/address.ts";
import { nextInPile } from "#features/paper/paper-state.ts";
import { KeptPages, PageView, usePages } from "#features/paper/sheet/page-panel.tsx";
import type { PaperSheetProps } from "#features/paper/sheet/paper-sheet.tsx";
import { TakeBackPaper } from "#features/paper/sheet/take-back-paper.tsx";
import { useTypist } from "#features/paper/use-typist.ts";
import { Button } from "#ui/parts/button.tsx";
import { useKeyHints } from "#ui/parts/key-hints.tsx";
import { Kbd } from "#ui/parts/keys.tsx";
import { useKeys } from "#ui/parts/use-keys.ts";
import { useOpen, useSelection } from "#usecases/world-context.ts";
import { timeOfStamp } from "#words/format.ts";
import { useSaid } from "#ui/domain/use-language.ts";
import { t } from "#words/t.ts";

type DoneProps = PaperSheetProps & { readonly pair: Pair; readonly sealed: SealedSheet };

/** A sheet that is handed in, beside the pictures kept with it for whoever may look at them. */
export function Done(props: DoneProps) {
  const selection = useSelection();
  const pages = usePages(props.pair);
  const isUnsealed = selection.deliberations[props.candidate.id] !== undefined;
  const [typist] = useTypist();
  // As while it was typed: its paper is for those who may type it, and for all once the candidate is unsealed.
  const maySee = isUnsealed || typistRefusal(selection, props.pair, typist, false) === null;
  if (pages.pages.length === 0) return <HandedIn {...props} isUnsealed={isUnsealed} />;
  if (!maySee)
    return (
      <HandedIn {...props} isUnsealed={isUnsealed}>
        <p className="q2">{t("paper.done.pagesSealed", { code: props.candidate.code })}</p>
      </HandedIn>
    );
  return (
    <div className="done-pages">
      <HandedIn {...props} isUnsealed={isUnsealed}>
        <KeptPages pages={pages} />
      </HandedIn>
      {pages.page === null ? (
        <p className="pgv-none q2">{t("paper.done.pagesHint")}</p>
      ) : (
        <PageView pages={pages} page={pages.page} isHandedIn />
      )}
    </div>
  );
}

/** Its seal code, and on to the next one that waits. */
function HandedIn({
  member,
  candidate,
  locked,
  pair,
  sealed,
  isUnsealed,
  children,
}: DoneProps & { readonly isUnsealed: boolean; readonly children?: ReactNode }) {
  const open = useOpen();
  const { selection } = open.folded;
  const [, navigate] = useLocation();
  const [takesBack, setTakesBack] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const next = nextInPile(open, locked.sheet, pair);
  const goOn = (): void => navigate(next === null ? paperPath(selection.id) : paperPath(selection.id, next));
  useKeys({ Enter: (event) => (isButton(event.target) || event.repeat ? false : goOn()) });
  useKeyHints(useSaid(hints, next === null));
  const { paper } = sealed.sheet;
  const names = { initials: member.initials, code: candidate.code };
  const nextNames = {
    initials: panelOf(selection).find(({ id }) => id === next?.member)?.initials ?? "",
    code: listedCandidates(selection).find(({ id }) => id === next?.candidate)?.code ?? "",
  };
  const time = timeOfStamp(sealed.at);
  return (
    <div className="alone" data-column="">
      <h2 className="t28" ref={heading} tabIndex={-1}>
        {t("paper.done.title", names)}
      </h2>
      <p className="t15 q2">
        {paper === null
          ? t("paper.done.byScreen", { time })
          : t("paper.done.byPaper", { typed: paper.typedBy, read: paper.confirmedBy, time })}{" "}
        {paper?.afterUnsealing === true ? t("paper.done.late") : ""}
      </p>
      <div>
        <p className="t13 b">{t("paper.done.seal")}</p>
        <p className="seal mono">{sealCode(sealed.seal)}</p>
        {paper === null ? null : <p className="q2">{t("paper.done.write")}</p>}
      </div>
      {children}
      {next === null ? <p className="q2">{t("paper.done.none")}</p> : null}
      <div className="acts">
        <Button look="primary" onPress={goOn}>
          {next === null ? t("paper.done.list") : t("paper.done.next", nextNames)} <Kbd>↵</Kbd>
        </Button>
        {next === null ? null : (
          <Link className="btn" href={paperPath(selection.id)}>
            {t("paper.done.list")}
          </Link>
        )}
        {paper === null || isUnsealed ? null : (
          <Button look="quiet" onPress={() => setTakesBack(true)}>
            {t("paper.takeBack.open")}
          </Button>
        )}
      </div>
      {takesBack ? (
        <TakeBackPaper
          member={member}
          candidate={candidate}
          sealed={sealed}
          onClose={() => setTakesBack(false)}
        />
      ) : null}
    </div>
  );
}

const isButton = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest("a, button") !== null;

const hints = (isLast: boolean) => ({
  bar: [{ keys: ["↵"], does: t(isLast ? "paper.key.list" : "paper.key.next") }],
});
