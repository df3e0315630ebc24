import { Link } from "wouter";
import type { Gap, GapCode } from "#core/documents/gaps.ts";
import { codeOf, nameOf, initialsById } from "#core/documents/parts.ts";
import type { Selection } from "#core/model/selection.ts";
import { areAllOut } from "#ui/domain/all-out.ts";
import { shortList } from "#ui/domain/short-list.ts";
import { Icon } from "#ui/parts/icon.tsx";
import { useSelection } from "#usecases/world-context.ts";
import { t, tCode } from "#words/t.ts";

/** Gaps of one code: one line for all candidates it is about. */
export const groupGaps = (gaps: readonly Gap[]): readonly (readonly Gap[])[] =>
  [...new Set(gaps.map((gap) => gap.code))].map((code) => gaps.filter((gap) => gap.code === code));

/** What is missing, whose it is, and the way to the screen that mends it. */
export function GapLine({ gaps }: { readonly gaps: readonly Gap[] }) {
  const selection = useSelection();
  const first = gaps[0];
  if (first === undefined) return null;
  // Candidates there are, and adding others mends nothing: a status does.
  if (first.code === "no-candidates" && areAllOut(selection)) return <AllOut />;
  const [who, what] = gapWords(selection, gaps, first);
  const { step, below } = first.goTo;
  return (
    <li className="w">
      <Icon name="warn" />
      <span>
        {who === "" ? null : <b>{who}</b>}
        {what}
      </span>
      <Link
        href={`/s/${selection.id}/${step}${below === "" ? "" : `/${below}`}`}
        aria-label={`${t(`documents.mend.${first.code}`)}: ${who}${what}`}
      >
        {t(`documents.mend.${first.code}`)}
      </Link>
    </li>
  );
}

function AllOut() {
  const { id } = useSelection();
  const what = t("documents.unavailable.nobody-counts");
  return (
    <li className="w">
      <Icon name="warn" />
      <span>{what}</span>
      <Link href={`/s/${id}/interviews`} aria-label={`${t("documents.mend.nobody-counts")}: ${what}`}>
        {t("documents.mend.nobody-counts")}
      </Link>
    </li>
  );
}

const COUNTED_TOGETHER: readonly GapCode[] = ["sheets-missing", "paper-not-typed", "signatures-missing"];

/** "TS-02" and ", interview record: time of end missing". */
function gapWords(selection: Selection, gaps: readonly Gap[], first: Gap): readonly [string, string] {
  const count = gaps.reduce((sum, gap) => sum + gap.count, 0);
  const codes = gaps.flatMap((gap) => (gap.candidate === null ? [] : [codeOf(selection, gap.candidate)]));
  const people = [...new Set(gaps.flatMap((gap) => gap.people))];
  const names = namesOf(selection, people);
  const who = first.code === "declarations-missing" ? names : shortList(codes);
  const together = gaps.length > 1 && COUNTED_TOGETHER.includes(first.code);
  return [who, tCode(together ? "documents.gapMany" : "documents.gap", first.code, { names, count })];
}

const MOST_INITIALS = 9;

/** One person by name, several by their initials. */
const namesOf = (selection: Selection, people: readonly string[]): string =>
  people.length === 1
    ? nameOf(selection, people[0] ?? "")
    : shortList(
        people.map((id) => initialsById(selection, id)),
        MOST_INITIALS,
      );
