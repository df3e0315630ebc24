import { useEffect, useState } from "react";
import type { Person } from "#core/model/people.ts";
import type { Sheet } from "#core/model/sheet.ts";
import { pointsOfDigit, stillOpen, warmUpSpread } from "#core/people/warm-up.ts";
import { panelOf } from "#core/people/who-scores.ts";
import { DotStrip } from "#ui/domain/dot-strip.tsx";
import { Button } from "#ui/parts/button.tsx";
import { combinationOf } from "#ui/parts/use-keys.ts";
import { useApp, useSelection } from "#usecases/world-context.ts";
import { Rounds } from "#features/warm-up/rounds.tsx";
import { endsOf, spreadText } from "#features/warm-up/spread-text.ts";
import type { WarmUpWork } from "#features/warm-up/use-warm-up.ts";
import { countWord } from "#words/format.ts";
import { showPoints } from "#words/points.ts";
import { t } from "#words/t.ts";

interface ColumnProps {
  readonly sheet: Sheet;
  readonly work: WarmUpWork;
}

/** One digit a member; the spread when everybody has one; the rounds so far. */
export function ScoresColumn({ sheet, work }: ColumnProps) {
  const selection = useSelection();
  const panel = panelOf(selection);
  const waiting = stillOpen(selection, work.typed);
  const open = waiting.length;
  // Read once: whoever comes here goes on where the round stopped.
  const [first] = useState(() => (waiting[0] === undefined ? panel.length : panel.indexOf(waiting[0])));
  useEffect(() => focusScore(first), [first]);
  const note = (): void => {
    if (work.note()) focusScore(0);
  };
  return (
    <aside className="r_" aria-label={t("warmUp.scores")} data-column>
      <div className="body scroll">
        <h2>{t("warmUp.scores")}</h2>
        <p className="t13 q2">{t("warmUp.how")}</p>
        <ul className="ms">
          {panel.map((person, at) => (
            <MemberScore key={person.id} {...{ sheet, work, person, at }} />
          ))}
        </ul>
        <Rounds sheet={sheet} work={work} />
      </div>
      <div className="ft">
        <Spread sheet={sheet} work={work} open={open} />
        <Button
          look={open === 0 ? "primary" : "plain"}
          wide
          waits={open > 0}
          describedBy="warm-up-open"
          onPress={note}
        >
          {t("warmUp.note")}
        </Button>
        <p className="t12 q3 said" role="status">
          {work.said === "" ? t("warmUp.noteHint") : work.said}
        </p>
      </div>
    </aside>
  );
}

/** Puts the focus on the score of the member at this place; at the end of the list on the button below it. */
function focusScore(at: number): void {
  const fields = [...document.querySelectorAll<HTMLElement>(".scr-warm-up .sc1")];
  (fields[at] ?? document.querySelector<HTMLElement>(".scr-warm-up .ft .btn"))?.focus();
}

function MemberScore(props: ColumnProps & { readonly person: Person; readonly at: number }) {
  const { sheet, work, person, at } = props;
  const { name } = person;
  const readOnly = useApp((state) => state.keeping === "reader");
  const points = work.typed[person.id];
  const away = points === null;
  const set = (next: typeof points): void => {
    work.say("");
    work.score(person.id, next);
  };
  const take = (digit: string): void => {
    const found = pointsOfDigit(sheet.scale, digit);
    if (found === null) return work.say(t("warmUp.said.noSuchPoint", endsOf(sheet.scale)));
    set(found);
    focusScore(at + 1);
  };
  const onKey = (key: string): boolean => {
    if (/^\d$/.test(key)) take(key);
    else if (key === "n") {
      set(null);
      focusScore(at + 1);
    } else if (key === "Backspace" || key === "Delete") set(undefined);
    else if (key === "ArrowUp" || key === "ArrowDown")
      focusScore(Math.max(0, at + (key === "ArrowUp" ? -1 : 1)));
    else return key.length === 1;
    return true;
  };
  return (
    <li>
      <span className="ini">{person.initials}</span>
      <span className="tx">{name}</span>
      <Button
        className="nh"
        pressed={away}
        label={t("warmUp.notHereOf", { name })}
        onPress={() => set(away ? undefined : null)}
      >
        {t("warmUp.notHere")}
      </Button>
      <input
        className="sc1 input"
        data-digit=""
        aria-label={t("warmUp.scoreOf", { name })}
        inputMode="numeric"
        autoComplete="off"
        readOnly={readOnly}
        value={points === undefined || points === null ? "" : showPoints(points)}
        placeholder={away ? "–" : ""}
        onChange={(event) => {
          const typed = event.target.value.slice(-1);
          if (/^\d$/.test(typed)) take(typed);
          else if (typed === "") set(undefined);
        }}
        onKeyDown={(event) => {
          if (!readOnly && onKey(combinationOf(event.nativeEvent))) event.preventDefault();
        }}
      />
    </li>
  );
}

/** "Five scores are missing." */
function waitsText(count: number): string {
  const text = t("warmUp.waitsFor", { count, word: countWord(count) });
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Empty until everybody has a score: who speaks last must not know what the others gave. */
function Spread({ sheet, work, open }: ColumnProps & { readonly open: number }) {
  const selection = useSelection();
  const scores = panelOf(selection).map(({ id }) => ({ member: id, points: work.typed[id] ?? null }));
  const spread = warmUpSpread(sheet.scale, scores);
  const waits = open > 0 ? waitsText(open) : spread.of === 0 ? t("warmUp.nobody") : null;
  return (
    <section className="sp_" aria-label={t("warmUp.spread")}>
      {waits === null ? (
        <>
          <DotStrip scale={sheet.scale} spread={spread} minimum={null} agreed={null} size="plain" />
          <p id="warm-up-open" className="t13">
            <b className="b">{spreadText(spread)}</b> {t("warmUp.talk")}
          </p>
        </>
      ) : (
        <p id="warm-up-open" className="t13 q2">
          {waits}
        </p>
      )}
    </section>
  );
}
