import { useEffect, useRef, type WheelEvent } from "react";
import { Link } from "wouter";
import type { CandidateId } from "#core/model/ids.ts";
import type { Candidate, Person } from "#core/model/people.ts";
import type { Selection } from "#core/model/selection.ts";
import type { Sheet } from "#core/model/sheet.ts";
import { listedCandidates } from "#core/people/who-scores.ts";
import { Icon, type IconName } from "#ui/parts/icon.tsx";
import { Kbd } from "#ui/parts/keys.tsx";
import { useApp, useSelection, useWorld } from "#usecases/world-context.ts";
import { shortDay } from "#words/format.ts";
import { t } from "#words/t.ts";
import { scoringPath } from "#features/scoring/address.ts";
import { StripMenu } from "#features/scoring/strip-menu.tsx";
import type { Wishes } from "#features/scoring/use-wishes.ts";
import { ownProgress, ownStatus, type OwnStatus } from "#features/scoring/own-status.ts";

interface StripProps {
  readonly member: Person;
  readonly sheet: Sheet;
  readonly current: CandidateId | null;
  readonly wishes: Wishes;
  readonly onLock: () => void;
}

/** All candidates with what the member did for each, and the way out. */
export function CandidateStrip({ member, sheet, current, wishes, onLock }: StripProps) {
  const world = useWorld();
  const selection = useSelection();
  // Only the candidate on screen changes while one works: the others are read when the strip is drawn.
  const { open } = world.store.getState();
  const here = useRef<HTMLElement>(null);
  useEffect(() => {
    if (here.current !== null) bringIntoSight(here.current);
  }, [current]);
  return (
    <div className="strip">
      <nav className="cs" aria-label={t("scoring.candidates")} ref={here} onWheel={scrollAlong}>
        {listedCandidates(selection).map((candidate) => (
          <StripCandidate
            key={candidate.id}
            candidate={candidate}
            member={member}
            sheet={sheet}
            selection={selection}
            isCurrent={candidate.id === current}
            stood={open === null ? BLANK : ownProgress(open, sheet, member.id, candidate.id)}
          />
        ))}
      </nav>
      <StripMenu member={member.id} wishes={wishes} />
      <button type="button" className="lock" aria-keyshortcuts="Alt+L" onClick={onLock}>
        <span>
          <Icon name="lock" />
          {t("scoring.lock")}
        </span>
        <span>
          <Kbd>Alt</Kbd>
          <Kbd>L</Kbd>
        </span>
      </button>
    </div>
  );
}

/**
 * The candidate on screen and those before and after. Its own cell sticks to the edge and so counts as in sight wherever
 * the strip is scrolled to; it covers nobody where both beside it are in sight.
 */
function bringIntoSight(strip: HTMLElement): void {
  const cell = strip.querySelector("[aria-current]");
  if (cell === null) return;
  const { previousElementSibling: before, nextElementSibling: after } = cell;
  if (before === null) strip.scrollLeft = 0;
  else before.scrollIntoView({ block: "nearest", inline: "nearest" });
  if (after === null) strip.scrollLeft = strip.scrollWidth;
  else after.scrollIntoView({ block: "nearest", inline: "nearest" });
}

/** The wheel turns up and down, the strip goes to the side. */
function scrollAlong({ currentTarget, deltaX, deltaY }: WheelEvent<HTMLElement>): void {
  if (deltaX === 0) currentTarget.scrollLeft += deltaY;
}

/** What `ownProgress` says of a sheet with nothing in it. */
const BLANK = "0 blank";

interface StandingProps {
  readonly candidate: Candidate;
  readonly member: Person;
  readonly sheet: Sheet;
  readonly selection: Selection;
}

interface CellProps extends StandingProps {
  readonly isCurrent: boolean;
  /** How far it was when the strip was drawn. */
  readonly stood: string;
}

function StripCandidate({ isCurrent, stood, ...standing }: CellProps) {
  const { candidate, selection } = standing;
  return (
    <Link
      href={scoringPath(selection.id, candidate.id)}
      replace
      aria-current={isCurrent ? "true" : undefined}
      title={candidate.name}
    >
      <b>{candidate.code}</b>
      <span className="nm">{candidate.name}</span>
      <span className="ss">
        {isCurrent ? <LiveStanding {...standing} /> : <Standing {...standing} progress={stood} />}
      </span>
    </Link>
  );
}

/** Of the candidate on screen: the one that listens, so that a key costs the same however many there are. */
function LiveStanding(props: StandingProps) {
  const { candidate, member, sheet } = props;
  const progress = useApp(({ open }) =>
    open === null ? BLANK : ownProgress(open, sheet, member.id, candidate.id),
  );
  return <Standing {...props} progress={progress} />;
}

function Standing(props: StandingProps & { readonly progress: string }) {
  const { candidate, member, sheet, selection } = props;
  const world = useWorld();
  const [count = "0", begun] = props.progress.split(" ");
  const scored = Number(count);
  const status = ownStatus(selection, member.id, candidate, begun === "begun");
  const counts = status.is === "handed-in" || status.is === "in-interview" || status.is === "draft";
  return (
    <>
      <Icon name={ICONS[status.is]} />
      <span>{statusText(status, world.clock.today())}</span>
      {counts ? (
        <span className="q3">{t("scoring.nOfM", { n: scored, m: sheet.criteria.length })}</span>
      ) : null}
      {status.is === "day" ? <span className="q3">{status.time}</span> : null}
      {counts ? <Ticks scored={scored} of={sheet.criteria.length} /> : null}
    </>
  );
}

const ICONS: { readonly [K in OwnStatus["is"]]: IconName } = {
  "handed-in": "lock",
  "in-interview": "dot",
  draft: "half",
  recused: "cross",
  "paper-received": "document",
  "no-day": "ring",
  out: "minus",
  day: "ring",
};

function statusText(status: OwnStatus, today: string): string {
  if (status.is === "out") return t(`scoring.out.${status.status}`);
  if (status.is !== "day") return t(`scoring.status.${status.is}`);
  return status.day === today ? t("scoring.status.today") : shortDay(status.day);
}

function Ticks({ scored, of }: { readonly scored: number; readonly of: number }) {
  const ticks = Array.from({ length: of }, (_, index) => index);
  return (
    <span className="tk" aria-hidden="true">
      {ticks.map((index) => (
        <i key={index} className={index < scored ? "on" : ""} />
      ))}
    </span>
  );
}
