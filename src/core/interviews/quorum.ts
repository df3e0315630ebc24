import { currentPart } from "#core/acts/interview-record.ts";
import type { CandidateId, PersonId } from "#core/model/ids.ts";
import type { ClockStretch, InterviewRecord, PartNumber, TimeText } from "#core/model/interview.ts";
import type { Person } from "#core/model/people.ts";
import type { Selection } from "#core/model/selection.ts";
import { clockRuns } from "#core/interviews/clock.ts";
import { hasBegun, isIn } from "#core/interviews/presence.ts";
import { questionInTurn, recordOf } from "#core/interviews/record.ts";
import { scoringMembers } from "#core/people/who-scores.ts";
import { sheetInForce } from "#core/sheet/sheet-in-force.ts";

/** How many scoring members are in the room, how many the sheet's rule asks for, and who of them is not there. */
export interface Quorum {
  readonly has: number;
  readonly needs: number;
  readonly missing: readonly Person[];
}

/**
 * What is missing to the quorum now; null where it holds, or where nothing is being asked: the clock stands after it
 * ran, or all questions are noted.
 */
export function quorumMissing(selection: Selection, candidate: CandidateId): Quorum | null {
  const record = recordOf(selection, candidate);
  const locked = sheetInForce(selection);
  if (locked === null || !isBeingHeld(selection, record)) return null;
  const members = scoringMembers(selection, candidate);
  const missing = members.filter((member) => !isIn(record, member.id));
  const has = members.length - missing.length;
  const needs = locked.sheet.rules.quorum;
  return has >= needs ? null : { has, needs, missing };
}

/** The clock tells; where it was not used in this part, the interview is held from its beginning to its last question. */
function isBeingHeld(selection: Selection, record: InterviewRecord): boolean {
  if (clockRuns(record)) return true;
  const part = currentPart(record);
  if (record.clock.some((each) => each.part === part)) return false;
  return hasBegun(record) && questionInTurn(selection, record.candidate) !== null;
}

/** From when to when fewer scoring members were in the room than the rule asks for; `to` null is until now. */
export interface WithoutQuorum {
  readonly part: PartNumber;
  readonly from: TimeText;
  readonly to: TimeText | null;
  readonly has: number;
  readonly missing: readonly PersonId[];
}

/** All stretches without quorum while the interview was held, in order. None where no presence was noted. */
export function withoutQuorum(selection: Selection, candidate: CandidateId): readonly WithoutQuorum[] {
  const record = recordOf(selection, candidate);
  const needs = sheetInForce(selection)?.sheet.rules.quorum ?? 0;
  if (record.presence.length === 0) return [];
  const members = scoringMembers(selection, candidate).map((member) => member.id);
  const parts = Array.from({ length: currentPart(record) }, (_, index) => index + 1);
  return parts.flatMap((part) =>
    framesOf(record, part).flatMap((frame) =>
      joined(
        piecesOf(record, frame)
          .map((piece) => {
            const missing = members.filter((member) => !isThere(record, member, piece));
            return { ...piece, has: members.length - missing.length, missing };
          })
          .filter(({ has }) => has < needs),
      ),
    ),
  );
}

interface Frame {
  readonly part: PartNumber;
  readonly from: TimeText;
  readonly to: TimeText | null;
}

/** When a part was held: while the clock ran, or where it was not used from the first question to the last thing said. */
function framesOf(record: InterviewRecord, part: PartNumber): readonly Frame[] {
  const clock = record.clock.filter((each) => each.part === part);
  if (clock.length > 0) return clock.map(frameOf).filter(({ from, to }) => to === null || from < to);
  const asked = record.put
    .filter((each) => each.state !== "not-put")
    .flatMap((each) => [each, ...each.again])
    .concat(record.besides)
    .filter((each) => each.part === part)
    .map((each) => each.at);
  const { closing } = record.checklist;
  const said = [...asked, ...(closing?.part === part ? [closing.at] : [])].sort();
  const [from, to] = [asked.toSorted()[0], said.at(-1)];
  return from === undefined || to === undefined || from >= to ? [] : [{ part, from, to }];
}

const frameOf = ({ part, from, to, offset }: ClockStretch): Frame => ({
  part,
  from: timeOfDay(from, offset),
  to: to === null ? null : timeOfDay(to, offset),
});

const DAY = 24 * 60;

/** The time of day of a second since the epoch, on a clock `offset` minutes east of UTC. */
export function timeOfDay(seconds: number, offset: number): TimeText {
  const minutes = (((Math.floor(seconds / 60) + offset) % DAY) + DAY) % DAY;
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** A frame cut wherever somebody came in or went out. */
function piecesOf(record: InterviewRecord, frame: Frame): readonly Frame[] {
  const cuts = record.presence
    .filter((each) => each.part === frame.part)
    .flatMap((each) => (each.to === null ? [each.from] : [each.from, each.to]))
    .filter((at) => at > frame.from && (frame.to === null || at < frame.to));
  const bounds = [frame.from, ...[...new Set(cuts)].sort()];
  return bounds.map((from, index) => ({ part: frame.part, from, to: bounds[index + 1] ?? frame.to }));
}

const isThere = (record: InterviewRecord, member: PersonId, { part, from, to }: Frame): boolean =>
  record.presence.some(
    (each) =>
      each.person === member &&
      each.part === part &&
      each.from <= from &&
      (each.to === null || (to !== null && to <= each.to)),
  );

/** Pieces that follow one another without anybody missing more or less, as one. */
function joined(pieces: readonly WithoutQuorum[]): readonly WithoutQuorum[] {
  return pieces.reduce<readonly WithoutQuorum[]>((done, piece) => {
    const last = done.at(-1);
    const goesOn = last?.to === piece.from && last.missing.join() === piece.missing.join();
    return goesOn && last !== undefined
      ? [...done.slice(0, -1), { ...last, to: piece.to }]
      : [...done, piece];
  }, []);
}
