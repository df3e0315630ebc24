import { useEffect, useRef, useState } from "react";
import { Link, useLocation } from "wouter";
import type { SealedSheet } from "#core/model/selection.ts";
import { listedCandidates, panelOf } from "#core/people/who-scores.ts";
import { sealCode } from "#core/shared/crockford.ts";
import { paperPath } from "#features/paper/address.ts";
import { nextInPile } from "#features/paper/paper-state.ts";
import type { PaperSheetProps } from "#features/paper/sheet/paper-sheet.tsx";
import { TakeBackPaper } from "#features/paper/sheet/take-back-paper.tsx";
import { Button } from "#ui/parts/button.tsx";
import { useKeyHints } from "#ui/parts/key-hints.tsx";
import { Kbd } from "#ui/parts/keys.tsx";
import { useKeys } from "#ui/parts/use-keys.ts";
import { useOpen } from "#usecases/world-context.ts";
import { timeOfStamp } from "#words/format.ts";
import { useSaid } from "#ui/domain/use-language.ts";
import { t } from "#words/t.ts";

/** A sheet that is handed in: its seal code, and on to the next one that waits. */
export function Done({
  member,
  candidate,
  locked,
  sealed,
}: PaperSheetProps & { readonly sealed: SealedSheet }) {
  const open = useOpen();
  const { selection } = open.folded;
  const [, navigate] = useLocation();
  const [takesBack, setTakesBack] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const next = nextInPile(open, locked.sheet, { member: member.id, candidate: candidate.id });
  const goOn = (): void => navigate(next === null ? paperPath(selection.id) : paperPath(selection.id, next));
  useKeys({ Enter: (event) => (isButton(event.target) || event.repeat ? false : goOn()) });
  useKeyHints(useSaid(hints));
  const { paper } = sealed.sheet;
  const names = { initials: member.initials, code: candidate.code };
  const nextNames = {
    initials: panelOf(selection).find(({ id }) => id === next?.member)?.initials ?? "",
    code: listedCandidates(selection).find(({ id }) => id === next?.candidate)?.code ?? "",
  };
  const isUnsealed = selection.deliberations[candidate.id] !== undefined;
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

const hints = () => ({ bar: [{ keys: ["↵"], does: t("paper.key.next") }] });
