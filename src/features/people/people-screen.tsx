import "#words/schedule-words.ts";
import { useState } from "react";
import type { Candidate } from "#core/model/people.ts";
import type { Sheet } from "#core/model/sheet.ts";
import { sheetInForce } from "#core/sheet/sheet-in-force.ts";
import { useKeyHints } from "#ui/parts/key-hints.tsx";
import { isTyping, useKeys } from "#ui/parts/use-keys.ts";
import { draftKey } from "#usecases/drafts.ts";
import { useDraft, useSelection } from "#usecases/world-context.ts";
import { MEMBERS_TEXT } from "#features/people/add-members.tsx";
import { CandidatesSection, type CandidatesMode } from "#features/people/candidates-section.tsx";
import { ConflictSection } from "#features/people/conflict-section.tsx";
import { PanelSection } from "#features/people/panel-section.tsx";
import { AdjustTime } from "#features/people/adjust-time.tsx";
import { ReasonDialog } from "#features/people/reason-dialog.tsx";
import { usePeople } from "#features/people/use-people.ts";
import { useSaid } from "#ui/domain/use-language.ts";
import { t } from "#words/t.ts";
import "./people.css";

/** The people: panel, declarations, candidates with their times. */
export default function PeopleScreen() {
  const selection = useSelection();
  const working = useDraft<Sheet>(draftKey.sheet);
  const steps = usePeople();
  const sheet = sheetInForce(selection)?.sheet ?? working;
  const typed = useDraft<string>(MEMBERS_TEXT) !== null;
  const [addsMembers, setAddsMembers] = useState(typed);
  const [mode, setMode] = useState<CandidatesMode>("list");
  const [adjusts, setAdjusts] = useState<Candidate | null>(null);
  const showsMembers = addsMembers || selection.people.every((person) => person.withdrawn);
  const addMember = (): void => {
    setAddsMembers(true);
    steps.focusOn('[data-add="members"] textarea');
  };
  const membersDone = (): void => {
    setAddsMembers(false);
    steps.focusOn("#people-panel ~ button.btn");
  };
  const show = (next: CandidatesMode): void => {
    setMode(next);
    if (next === "add") steps.focusOn('[data-add="candidates"] textarea');
    if (next === "times") steps.focusOn(".plan-times");
    if (next === "list") steps.focusOn("#people-candidates ~ .btn");
  };
  useKeys({
    m: addMember,
    c: () => show("add"),
    "Ctrl+z": () => (isTyping(document.activeElement) ? false : steps.undo()),
  });
  useKeyHints(useSaid(hints));
  return (
    <main className="scr-people" aria-label={t("people.title")}>
      <h1 className="vh">{t("people.title")}</h1>
      <div className="l scroll" data-column>
        <PanelSection steps={steps} adds={showsMembers} onAdd={addMember} onClose={membersDone} />
        <ConflictSection steps={steps} />
      </div>
      <CandidatesSection
        steps={steps}
        sheet={sheet}
        mode={mode}
        onMode={show}
        onAdjust={setAdjusts}
        otherPrimary={showsMembers && typed}
      />
      {adjusts === null || sheet === null ? null : (
        <AdjustTime candidate={adjusts} sheet={sheet} steps={steps} onClose={() => setAdjusts(null)} />
      )}
      {steps.waits === null ? null : <ReasonDialog waits={steps.waits} onClose={steps.forgetWaiting} />}
    </main>
  );
}

const hints = () => ({
  bar: [
    { keys: ["M"], does: t("people.keys.member") },
    { keys: ["C"], does: t("people.keys.candidate") },
    { keys: ["↑", "↓", "←", "→"], does: t("people.keys.move") },
    { keys: ["Space"], does: t("people.keys.change") },
    { keys: ["Ctrl", "Z"], does: t("people.keys.undo") },
  ],
  more: [{ keys: ["Enter"], does: t("people.keys.details") }],
});
