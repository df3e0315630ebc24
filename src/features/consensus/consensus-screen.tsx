import "#features/consensus/consensus.css";
import { useState } from "react";
import { Redirect, useLocation } from "wouter";
import type { WalkBy } from "#core/consensus/walk.ts";
import {
  consensusPath,
  firstToDiscuss,
  unsealedCandidates,
  useConsensusAddress,
} from "#features/consensus/address.ts";
import { CandidateWork } from "#features/consensus/candidate-work.tsx";
import { NobodyUnsealed, NotReachable } from "#features/consensus/gate.tsx";
import { useSelection } from "#usecases/world-context.ts";

/** The walk to agreed scores, candidate by candidate. Only unsealed candidates can be reached. */
export default function ConsensusScreen() {
  const selection = useSelection();
  const [, go] = useLocation();
  const address = useConsensusAddress();
  const [by, setBy] = useState<WalkBy>("sheet");
  const asked = selection.candidates.find((each) => each.id === address.candidate);
  const first = firstToDiscuss(selection);
  if (asked === undefined) {
    return first === null ? (
      <NobodyUnsealed />
    ) : (
      <Redirect to={consensusPath(selection.id, first.id)} replace />
    );
  }
  if (!unsealedCandidates(selection).some((each) => each.id === asked.id))
    return <NotReachable candidate={asked} />;
  return (
    <CandidateWork
      key={asked.id}
      candidate={asked}
      concludes={address.concludes}
      by={by}
      onBy={setBy}
      onPart={(part) => go(consensusPath(selection.id, asked.id, part))}
    />
  );
}
