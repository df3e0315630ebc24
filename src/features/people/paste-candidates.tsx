import { useMemo } from "react";
import { pastedCandidates, slashesIn } from "#core/people/paste.ts";
import { MOST_ROWS, rowCount, rowsOf } from "#core/people/pasted-rows.ts";
import { planCandidates, type CandidateRow } from "#core/people/plan-candidates.ts";
import type { Selection } from "#core/model/selection.ts";
import { TextArea } from "#ui/parts/field.tsx";
import { Seg } from "#ui/parts/seg.tsx";
import { draftKey, keepDraft } from "#usecases/drafts.ts";
import { useDraft, useWorld } from "#usecases/world-context.ts";
import { shortDay } from "#words/format.ts";
import { t, tCode } from "#words/t.ts";

type Order = "day-first" | "month-first";

export const CANDIDATES_TEXT = draftKey.text("people/candidates");
const SLASHES = draftKey.text("people/candidates/slashes");

/** Drafts that are needless once the candidates are added. */
export const CANDIDATES_ADDED: ReadonlyMap<string, null> = new Map(
  [CANDIDATES_TEXT, SLASHES].map((key) => [key, null]),
);

/** What the typed or pasted candidates would become. */
export function usePlannedCandidates(selection: Selection): readonly CandidateRow[] {
  const world = useWorld();
  const text = useDraft<string>(CANDIDATES_TEXT) ?? "";
  const slashes = useDraft<Order>(SLASHES);
  const today = world.clock.today();
  return useMemo(
    () => planCandidates(selection, pastedCandidates(text, { slashes, today })),
    [selection, text, slashes, today],
  );
}

/** One candidate or many, typed or pasted, with what will become of each row. */
export function PasteCandidates({ rows }: { readonly rows: readonly CandidateRow[] }) {
  const world = useWorld();
  const text = useDraft<string>(CANDIDATES_TEXT) ?? "";
  const slashes = useDraft<Order>(SLASHES);
  return (
    <div className="body scroll" data-add="candidates">
      <TextArea
        label={t("people.paste.candidates")}
        hint={t("people.paste.candidatesHint")}
        placeholder={t("people.paste.candidatesExample")}
        value={text}
        rows={5}
        mostRows={8}
        onType={(typed) => keepDraft(world, CANDIDATES_TEXT, typed === "" ? null : typed)}
      />
      {slashesIn(text) === "either" ? (
        <div className="sls">
          <span className="t13">{t("people.paste.slashes", { example: exampleIn(text) })}</span>
          <Seg
            label={t("people.paste.slashes", { example: exampleIn(text) })}
            value={slashes}
            options={[
              { value: "day-first", text: t("people.paste.dayFirst") },
              { value: "month-first", text: t("people.paste.monthFirst") },
            ]}
            onChange={(order) => keepDraft(world, SLASHES, order)}
          />
        </div>
      ) : null}
      {rowCount(text) > MOST_ROWS ? (
        <p className="t13 q2">{t("people.paste.tooMany", { count: MOST_ROWS })}</p>
      ) : null}
      {rows.length === 0 ? null : (
        <ul className="pvl" aria-label={t("people.paste.preview")}>
          {rows.map((row, index) => (
            <PlannedRow key={`${index} ${row.code}`} row={row} />
          ))}
        </ul>
      )}
    </div>
  );
}

/** The first date with slashes, as typed. */
const exampleIn = (text: string): string =>
  rowsOf(text)
    .flatMap((row) => row.cells)
    .flatMap((cell) => /^\d{1,2}[/-]\d{1,2}[/-]\d{2,4}/.exec(cell)?.[0] ?? [])[0] ?? "";

const OUT: ReadonlySet<CandidateRow["finding"]> = new Set(["in-the-list", "other-name", "twice"]);

function PlannedRow({ row }: { readonly row: CandidateRow }) {
  const { finding, leftOut, code, day, time } = row;
  const notes = [
    ...(finding === null ? [] : [tCode("people.finding", finding, { code })]),
    ...(leftOut.length > 0 ? [t("people.paste.leftOut", { cells: leftOut.join(", ") })] : []),
  ];
  return (
    <li className={OUT.has(finding) ? "q3" : undefined}>
      <b className="b">{code}</b>
      <span className="tx">{row.name}</span>
      <span className="q2">
        {[day === null ? t("people.paste.noDay") : shortDay(day), time ?? ""].join(" ").trim()}
      </span>
      {notes.length === 0 ? null : (
        <p className={finding === "other-name" ? "t12 err-line" : "t12 q3"}>{notes.join(". ")}</p>
      )}
    </li>
  );
}
