import "#words/second-language-words.ts";
import { useEffect } from "react";
import { panelOf } from "#core/people/who-scores.ts";
import { sheetInForce } from "#core/sheet/sheet-in-force.ts";
import { leaveMember } from "#usecases/pin.ts";
import { useApp, useReading, useSelection, useWorld } from "#usecases/world-context.ts";
import { MemberDesk } from "#features/scoring/member-desk.tsx";
import { whatIsMissing } from "#features/scoring/missing.ts";
import { useQuietPage } from "#features/scoring/use-wishes.ts";
import { WhoAreYou } from "#features/scoring/who/who-are-you.tsx";
import "#features/scoring/scoring.css";
import "#features/scoring/quiet.css";

/** A member's own scoring on the shared laptop: who one is, then, behind an own PIN, the own scoresheets. */
export default function ScoringScreen() {
  const world = useWorld();
  const selection = useSelection();
  const session = useApp((state) => state.session);
  const reading = useReading();
  // Whoever leaves the screen has locked it: nobody goes on as someone else.
  useEffect(() => () => leaveMember(world), [world]);
  useStayOnAltArrows();
  useQuietPage();
  const member =
    session.is === "member" ? panelOf(selection).find((each) => each.id === session.member) : undefined;
  const locked = sheetInForce(selection);
  const isOpen = member !== undefined && locked !== null && whatIsMissing(selection) === null;
  return (
    <div className="scr-scoring">
      {isOpen ? (
        <MemberDesk key={`${member.id} ${reading}`} member={member} locked={locked} />
      ) : (
        <WhoAreYou />
      )}
    </div>
  );
}

/** Alt with an arrow is a key of this screen; it must not leave the page, not even while a dialog is open. */
function useStayOnAltArrows(): void {
  useEffect(() => {
    const stay = (event: KeyboardEvent): void => {
      if (event.altKey && (event.key === "ArrowLeft" || event.key === "ArrowRight")) event.preventDefault();
    };
    window.addEventListener("keydown", stay);
    return () => window.removeEventListener("keydown", stay);
  }, []);
}
