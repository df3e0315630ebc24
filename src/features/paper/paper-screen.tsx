import { listedCandidates, panelOf } from "#core/people/who-scores.ts";
import { sheetInForce } from "#core/sheet/sheet-in-force.ts";
import { usePair } from "#features/paper/address.ts";
import { NothingToType, Refused } from "#features/paper/no-typing.tsx";
import { Pile } from "#features/paper/pile/pile.tsx";
import { PaperSheet } from "#features/paper/sheet/paper-sheet.tsx";
import { useApp, useSelection } from "#usecases/world-context.ts";
import "#features/paper/paper.css";

/** Paper sheets typed in by someone who does not score. */
export default function PaperScreen() {
  const selection = useSelection();
  const isMember = useApp((state) => state.session.is === "member");
  return <div className="scr-paper">{isMember ? <Refused /> : <Typing selection={selection} />}</div>;
}

function Typing({ selection }: { readonly selection: ReturnType<typeof useSelection> }) {
  const pair = usePair();
  const locked = sheetInForce(selection);
  const member = panelOf(selection).find((each) => each.id === pair?.member);
  const candidate = listedCandidates(selection).find((each) => each.id === pair?.candidate);
  if (locked === null || panelOf(selection).length === 0 || listedCandidates(selection).length === 0) {
    return <NothingToType />;
  }
  if (member === undefined || candidate === undefined) return <Pile locked={locked} />;
  return (
    <PaperSheet key={`${member.id} ${candidate.id}`} member={member} candidate={candidate} locked={locked} />
  );
}
