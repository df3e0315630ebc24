import { useEffect, useRef, useState } from "react";
import type { CandidateId, CriterionId } from "#core/model/ids.ts";
import type { Candidate, Person } from "#core/model/people.ts";
import { pairKey } from "#core/model/selection.ts";
import type { LockedSheet } from "#core/model/sheet.ts";
import { listedCandidates } from "#core/people/who-scores.ts";
import type { Hash } from "#core/shared/hash.ts";
import { settledDraft } from "#core/scores/by-record.ts";
import { draftFor } from "#core/scores/draft.ts";
import { ownSheets } from "#core/scores/own-sheets.ts";
import { scoringPath, useScoringAddress } from "#features/scoring/address.ts";
import { Before } from "#features/scoring/before/before-scoring.tsx";
import { obstacleFor } from "#features/scoring/before/obstacle.ts";
import { CandidateStrip } from "#features/scoring/candidate-strip.tsx";
import { LookBack } from "#features/scoring/look-back/look-back.tsx";
import { firstFor } from "#features/scoring/own-status.ts";
import { Scoresheet } from "#features/scoring/sheet/scoresheet.tsx";
import { useWishes } from "#features/scoring/use-wishes.ts";
import { useKeys } from "#ui/parts/use-keys.ts";
import { sheetDraftOf } from "#usecases/drafts.ts";
import { leaveMember } from "#usecases/pin.ts";
import { useSelection, useWorld } from "#usecases/world-context.ts";

/** A member's desk behind the PIN: the strip of candidates, and the own scoresheet of one. */
export function MemberDesk({ member, locked }: { readonly member: Person; readonly locked: LockedSheet }) {
  const world = useWorld();
  const selection = useSelection();
  const candidates = listedCandidates(selection);
  const address = useScoringAddress();
  const first = firstFor(selection, member.id);
  const candidate =
    candidates.find(({ id }) => id === address.candidate) ?? candidates.find(({ id }) => id === first);
  const back = address.looksBack ? ownSheets(selection, member.id) : null;
  // Looking back has a criterion of its own in the address.
  const criterion = useCriterion(member, back === null ? candidate : undefined, locked);
  const wishes = useWishes();
  const [fresh, setFresh] = useState<Hash | null>(null);
  const lock = (): void => {
    leaveMember(world);
    address.go(scoringPath(selection.id, candidate?.id));
  };
  const step = (by: 1 | -1): void => {
    const next = candidates[candidates.findIndex(({ id }) => back === null && id === candidate?.id) + by];
    if (next !== undefined) address.go(scoringPath(selection.id, next.id));
  };
  useKeys({
    "Alt+l": lock,
    "Alt+w": wishes.toggleWhole,
    "Alt+q": wishes.toggleQuiet,
    "Alt+ArrowRight": () => step(1),
    "Alt+ArrowLeft": () => step(-1),
  });
  if (candidate === undefined) return null;
  const obstacle = obstacleFor(selection, member.id, candidate.id);
  return (
    <>
      <CandidateStrip
        member={member}
        sheet={locked.sheet}
        current={back === null ? candidate.id : null}
        wishes={wishes}
        onLock={lock}
      />
      {back !== null ? (
        <LookBack member={member} locked={locked} sheets={back} />
      ) : obstacle === null ? (
        <Scoresheet
          key={`${candidate.id} ${selection.sealed[pairKey(member.id, candidate.id)]?.seal ?? "draft"} ${locked.version}`}
          member={member}
          candidate={candidate}
          locked={locked}
          criterion={criterion}
          fresh={fresh}
          onFresh={setFresh}
        />
      ) : (
        <Before key={candidate.id} obstacle={obstacle} member={member} candidate={candidate} />
      )}
    </>
  );
}

/**
 * The criterion to show: the one in the address, else where the member was with this candidate, else the first not
 * given yet. It is put into the address at once, so that giving a score never moves the screen.
 */
function useCriterion(member: Person, candidate: Candidate | undefined, locked: LockedSheet): CriterionId {
  const world = useWorld();
  const { id } = useSelection();
  const address = useScoringAddress();
  const places = useRef(new Map<CandidateId, CriterionId>());
  const { criteria } = locked.sheet;
  const known = (criterion: CriterionId | null | undefined): CriterionId | undefined =>
    criteria.find((each) => each.id === criterion)?.id;
  const asked = candidate?.id === address.candidate ? known(address.criterion) : undefined;
  const been = known(places.current.get(candidate?.id ?? ""));
  const { open } = world.store.getState();
  const draft =
    open === null || candidate === undefined
      ? null
      : settledDraft(
          open.folded.selection,
          locked.sheet,
          { member: member.id, candidate: candidate.id },
          sheetDraftOf(open, locked.sheet, member.id, candidate.id),
          "screen",
        );
  const next = criteria.find((each) => draft === null || draftFor(draft, each.id).score === null)?.id;
  const criterion = asked ?? been ?? next ?? criteria[0]?.id ?? "";
  const path = candidate === undefined ? null : scoringPath(id, candidate.id, criterion);
  const { go } = address;
  const settled = asked === criterion;
  useEffect(() => {
    if (candidate !== undefined) places.current.set(candidate.id, criterion);
    if (path !== null && !settled) go(path);
  });
  return criterion;
}
