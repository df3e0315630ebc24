import { useMemo } from "react";
import { doneLines, type DoneLine } from "#core/documents/done-lines.ts";
import { isDraft, type Gap } from "#core/documents/gaps.ts";
import { GapLine, groupGaps } from "#features/documents/gap-line.tsx";
import { Icon } from "#ui/parts/icon.tsx";
import { useSelection } from "#usecases/world-context.ts";
import { countWord, shortDay } from "#words/format.ts";
import { t, tCode } from "#words/t.ts";

/** What the record still lacks, each line the way to mend it, and what is done. */
export function GapsColumn({ gaps }: { readonly gaps: readonly Gap[] }) {
  const selection = useSelection();
  const done = useMemo(() => doneLines(selection, gaps), [selection, gaps]);
  return (
    <>
      <h2>
        {t("documents.ready")}{" "}
        <span>{gaps.length === 0 ? t("documents.noGaps") : t("documents.gaps", { count: gaps.length })}</span>
      </h2>
      {gaps.length === 0 ? null : (
        <ul className="gp">
          {groupGaps(gaps).map((group) => (
            <GapLine key={group[0]?.code} gaps={group} />
          ))}
        </ul>
      )}
      {done.length === 0 ? null : (
        <ul className="gp ok">
          {done.map((line) => (
            <li key={line.code}>
              <Icon name="check" />
              <span>{doneText(line)}</span>
            </li>
          ))}
        </ul>
      )}
      <p className="hint">
        {gaps.length === 0
          ? t("documents.gapsNone")
          : isDraft(gaps)
            ? t("documents.gapsDraft")
            : t("documents.gapsSign")}
      </p>
    </>
  );
}

function doneText({ code, params }: DoneLine): string {
  const number = (name: string): number => Number(params[name] ?? 0);
  if (code === "sheet") {
    const key = number("version") === 1 ? "documents.done.sheet" : "documents.done.sheetVersion";
    return t(key, { version: number("version"), day: shortDay(String(params["day"])) });
  }
  if (code === "declarations") {
    return t("documents.done.declarations", {
      members: t("documents.members", { count: number("members"), number: countWord(number("members")) }),
      candidates: t("documents.candidates", {
        count: number("candidates"),
        number: countWord(number("candidates")),
      }),
    });
  }
  if (code === "signed") {
    const key = number("without") === 0 ? "documents.done.signed" : "documents.done.signedWithout";
    return t(key, { signed: number("signed"), without: number("without") });
  }
  return tCode("documents.done", code, params);
}
