import { useMemo, type ReactNode } from "react";
import { panelOf } from "#core/people/who-scores.ts";
import { checkSheet, type SheetFinding, type SheetFindingCode } from "#core/sheet/check-sheet.ts";
import { shareOutAskers } from "#core/sheet/share-out-askers.ts";
import { FindingLink, findingText } from "#features/sheet/findings.tsx";
import { capitalCount } from "#features/sheet/names.ts";
import { longAnchors } from "#features/sheet/room.ts";
import { useSheetDesk } from "#features/sheet/sheet-desk.ts";
import { usesOf } from "#features/sheet/used-before.tsx";
import { Button } from "#ui/parts/button.tsx";
import { Icon } from "#ui/parts/icon.tsx";
import { listOf } from "#words/format.ts";
import { t, tCode } from "#words/t.ts";

/** What should be looked at and blocks nothing: one line for each kind. */
export function Warnings() {
  const { sheet, selection, readOnly, measure, go } = useSheetDesk();
  const warnings = useMemo(
    () => grouped(checkSheet(sheet).filter((each) => each.weight === "warns")),
    [sheet],
  );
  const panel = panelOf(selection).length;
  const long = useMemo(() => (measure === null ? [] : longAnchors(sheet, measure)), [sheet, measure]);
  const [first] = long;
  return (
    <div className="wn">
      {warnings.map(([one, ...others]) => (
        <Line key={one.code}>
          <FindingLink
            finding={one}
            text={others.length === 0 ? findingText(one) : severalText([one, ...others])}
          />
          {one.code === "question-without-asker" && panel > 0 && !readOnly ? <ShareOut /> : null}
        </Line>
      ))}
      {first === undefined ? null : (
        <Line>
          <button
            type="button"
            className="find"
            onClick={() =>
              go({ at: "criterion", id: first.criterion }, `anchor ${first.criterion} ${first.index}`)
            }
          >
            {t("sheet.longAnchors", { count: long.length, word: capitalCount(long.length) })}
          </button>
        </Line>
      )}
      <UsedBeforeLine />
      {panel > 0 && sheet.rules.quorum > panel ? (
        <Line>{t("sheet.quorumTooHigh", { quorum: sheet.rules.quorum, count: panel })}</Line>
      ) : null}
    </div>
  );
}

const Line = ({ children }: { readonly children: ReactNode }) => (
  <div className="st warn">
    <Icon name="warn" />
    <span>{children}</span>
  </div>
);

/** Questions that an earlier selection for the same post put in the same words: the first one is a press away. */
function UsedBeforeLine() {
  const { sheet, go, ...desk } = useSheetDesk();
  const used = sheet.questions.filter(({ text }) => usesOf(desk, text).length > 0);
  const [first] = used;
  if (first === undefined) return null;
  return (
    <Line>
      <button
        type="button"
        className="find"
        onClick={() => go({ at: "question", id: first.id }, `text ${first.id}`)}
      >
        {t("sheet.usedForPostCount", { count: used.length, word: capitalCount(used.length) })}
      </button>
    </Line>
  );
}

type Some = readonly [SheetFinding, ...SheetFinding[]];

/** Findings by their code, in the order in which the codes first came. */
function grouped(findings: readonly SheetFinding[]): readonly Some[] {
  const groups = new Map<SheetFindingCode, Some>();
  for (const finding of findings) {
    const group = groups.get(finding.code);
    groups.set(finding.code, group === undefined ? [finding] : [...group, finding]);
  }
  return [...groups.values()];
}

const severalText = (findings: Some): string =>
  tCode("sheet.several", findings[0].code, {
    count: findings.length,
    word: capitalCount(findings.length),
    which: listOf(findings.map(({ params }) => String(params["number"] ?? params["name"] ?? ""))),
  });

/** Nine questions would be eighteen presses: one press gives them to the members in turn. */
function ShareOut() {
  const { selection, edit } = useSheetDesk();
  const members = panelOf(selection).map((each) => each.id);
  return (
    <>
      {" "}
      <Button look="linklike" onPress={() => edit(null, (before) => shareOutAskers(before, members))}>
        {t("sheet.shareOut")}
      </Button>
    </>
  );
}
