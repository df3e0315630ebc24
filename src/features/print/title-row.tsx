import { scoringThatDay } from "#core/documents/print-day.ts";
import type { Selection } from "#core/model/selection.ts";
import type { DayList } from "#core/people/schedule.ts";
import { listedCandidates } from "#core/people/who-scores.ts";
import { dayText, type PrintDesk } from "#features/print/use-print-day.ts";
import { failureText } from "#ui/domain/failure-text.ts";
import { shortList } from "#ui/domain/short-list.ts";
import { Button } from "#ui/parts/button.tsx";
import { Icon } from "#ui/parts/icon.tsx";
import { Seg } from "#ui/parts/seg.tsx";
import { Select } from "#ui/parts/select.tsx";
import { useIsWriting, useWritingState, type Writing, type WritingState } from "#usecases/use-writing.ts";
import { useSelection } from "#usecases/world-context.ts";
import type { WritingProgress } from "#usecases/writing-progress.ts";
import { countWord, wholeNumber } from "#words/format.ts";
import { t } from "#words/t.ts";

/** More days than these do not fit side by side. */
const MOST_SEGMENTS = 3;

/** Which day, who is in it, and the one button. */
export function TitleRow({ desk }: { readonly desk: PrintDesk }) {
  const selection = useSelection();
  return (
    <div className="ti">
      <h1 className="t22">{t("printDay.title")}</h1>
      <DayChoice desk={desk} />
      <span className="q2 who-line">{whoText(selection, desk.day)}</span>
      <span className="sp" />
      <Progress writing={desk.writing} />
      <Acts desk={desk} />
    </div>
  );
}

/** While paper is being made, the first button cancels it: both stay where they are. */
function Acts({ desk }: { readonly desk: PrintDesk }) {
  const { sheets, writing } = desk;
  const busy = useIsWriting(writing);
  return (
    <>
      <Button
        className="alone"
        waits={!busy && (sheets ?? 0) === 0}
        onPress={busy ? writing.stop : desk.save}
      >
        {t(busy ? "printDay.cancel" : "printDay.save")}
      </Button>
      <Button waits={busy || (sheets ?? 0) === 0} onPress={desk.saveAsWord}>
        {t("printDay.word")}
      </Button>
      <Button
        className="go"
        look="primary"
        waits={busy || (sheets ?? 0) === 0}
        describedBy="print-said"
        onPress={desk.print}
      >
        <Icon name="printer" />
        {sheets === null
          ? t("printDay.counting")
          : sheets === 0
            ? t("printDay.nothing")
            : t("printDay.print", { count: sheets, number: wholeNumber(sheets) })}
      </Button>
    </>
  );
}

function DayChoice({ desk }: { readonly desk: PrintDesk }) {
  const { days, day, change } = desk;
  const options = days.map((each) => ({ value: each.day ?? "", text: dayText(each) }));
  if (days.length === 1) return <span className="m one-day">{dayText(day)}</span>;
  const choice = {
    label: t("printDay.day"),
    value: day.day ?? "",
    options,
    onChange: (value: string): void => change({ day: value }),
  };
  return days.length <= MOST_SEGMENTS ? <Seg {...choice} /> : <Select {...choice} />;
}

/** How far the writing is; its place is the same in every state. */
function Progress({ writing }: { readonly writing: Writing }) {
  const state = useWritingState(writing);
  const busy = state.is === "busy";
  const percent = busy ? Math.round(state.progress.share * 100) : 0;
  return (
    <span className="prog">
      <span
        className={busy ? "barx" : "barx off"}
        role="progressbar"
        aria-label={t("printDay.howFar")}
        aria-hidden={!busy}
        aria-valuemin={0}
        aria-valuenow={percent}
        aria-valuemax={100}
      >
        <i style={{ width: `${percent}%` }} />
      </span>
      {busy ? (
        <Doing progress={state.progress} />
      ) : (
        <span className="t12 q2 said" title={saidText(state)}>
          {saidText(state)}
        </span>
      )}
    </span>
  );
}

/** "Laying out page 120 of 3,000": the words and the total stay in place while the number grows between them. */
function Doing({ progress }: { readonly progress: WritingProgress }) {
  const { phase, done, total } = progress;
  return (
    <span className="t12 q2 said doing">
      <span>{t(`printDay.making.${phase}`)}</span>{" "}
      {phase === "joining" ? null : (
        <span>{t("printDay.pageOf", { done: wholeNumber(done), total: wholeNumber(total) })}</span>
      )}
    </span>
  );
}

/** What came of it. */
export function saidText(state: WritingState): string {
  if (state.is !== "over") return "";
  const { came, what } = state;
  if (came.is === "stopped") return t("printDay.cancelled");
  if (came.is === "failed") return failureText(came.name, came.why);
  return what === "print" ? t("printDay.sentToPrint") : t("printDay.saved", { name: came.names[0] ?? "" });
}

/** "TS-01 to TS-04, four members, one recorder". */
function whoText(selection: Selection, day: DayList): string {
  const members = scoringThatDay(selection, day).length;
  const recorders = selection.people.filter((each) => each.role === "recorder" && !each.withdrawn).length;
  const codes = codesText(selection, day);
  const counted = t("printDay.members", { count: members, number: countWord(members) });
  return recorders === 0
    ? t("printDay.whoWithout", { codes, members: counted })
    : t("printDay.who", {
        codes,
        members: counted,
        recorders: t("printDay.recorders", { count: recorders, number: countWord(recorders) }),
      });
}

/** First and last where they follow each other in the list; else as many codes as fit. */
function codesText(selection: Selection, { candidates }: DayList): string {
  const listed = listedCandidates(selection).map((candidate) => candidate.id);
  const places = candidates.map((candidate) => listed.indexOf(candidate.id));
  const follow = places.every((place, index) => index === 0 || place === (places[index - 1] ?? 0) + 1);
  const codes = candidates.map((candidate) => candidate.code);
  return follow && codes.length > 2
    ? t("printDay.fromTo", { first: codes[0] ?? "", last: codes.at(-1) ?? "" })
    : shortList(codes, 3);
}
