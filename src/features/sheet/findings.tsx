import { useMemo } from "react";
import { checkSheet, type SheetFinding, type SheetFindingCode } from "#core/sheet/check-sheet.ts";
import { useSheetDesk, type SheetDesk } from "#features/sheet/sheet-desk.ts";
import { t, tCode } from "#words/t.ts";

/** The sentence of a finding. */
export const findingText = ({ code, params }: SheetFinding): string => tCode("sheet.finding", code, params);

/** Which element of its place a finding speaks of. */
const SPOT: { readonly [K in SheetFindingCode]: (desk: SheetDesk, about: string) => string } = {
  "no-criteria": () => "add-criterion",
  "weights-without-reason": () => "weight-reason",
  "weights-reason-bare": () => "weight-reason",
  "same-name-twice": (_, about) => `name ${about}`,
  "criterion-without-name": (_, about) => `name ${about}`,
  "name-too-long": (_, about) => `name ${about}`,
  "anchor-missing": (desk, about) => `anchor ${about} ${emptyAnchor(desk, about)}`,
  "criterion-without-question": (_, about) => `no-question ${about}`,
  "no-minimum": (_, about) => `minimum ${about}`,
  "question-without-text": (_, about) => `text ${about}`,
  "question-serves-nothing": (_, about) => `serves ${about}`,
  "question-short": (_, about) => `minutes ${about}`,
  "question-without-asker": (_, about) => `asker ${about}`,
};

const emptyAnchor = ({ sheet }: SheetDesk, id: string): number =>
  sheet.criteria.find((each) => each.id === id)?.anchors.findIndex((anchor) => anchor.trim() === "") ?? 0;

/** Goes to what a finding speaks of. */
export function showFinding(desk: SheetDesk, { code, about }: SheetFinding): void {
  const spot = SPOT[code](desk, about);
  if (code === "weights-without-reason" || code === "weights-reason-bare") desk.showTab("rules");
  if (about === "") desk.focus(spot);
  else desk.go({ at: code.startsWith("question-") ? "question" : "criterion", id: about }, spot);
}

/** What stands in the way of the lock, each a way to its place. */
export function Blocks() {
  const desk = useSheetDesk();
  const blocks = useMemo(
    () => checkSheet(desk.sheet).filter((each) => each.weight === "blocks"),
    [desk.sheet],
  );
  return (
    <ul className="blk" aria-label={t("sheet.settleFirst")}>
      {blocks.map((finding) => (
        <li key={`${finding.code} ${finding.about}`}>
          <FindingLink finding={finding} text={findingText(finding)} />
        </li>
      ))}
    </ul>
  );
}

/** A finding as a way to its place. */
export function FindingLink({ finding, text }: { readonly finding: SheetFinding; readonly text: string }) {
  const desk = useSheetDesk();
  return (
    <button type="button" className="find" onClick={() => showFinding(desk, finding)}>
      {text}
    </button>
  );
}
