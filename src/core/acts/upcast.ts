import { candidateSet1 } from "#core/acts/upcasters/candidate-set-1.ts";
import { personSet1 } from "#core/acts/upcasters/person-set-1.ts";
import { interviewNoted1 } from "#core/acts/upcasters/interview-noted-1.ts";
import { scoresheetHandedIn1 } from "#core/acts/upcasters/scoresheet-handed-in-1.ts";
import { sheetLocked1 } from "#core/acts/upcasters/sheet-locked-1.ts";

/**
 * Turns an old body into the next version's shape. Numbered by the kind it starts from, frozen once released:
 * it holds its own copy of both shapes and imports nothing of today's.
 */
export interface Upcaster {
  readonly from: string;
  readonly to: string;
  readonly up: (body: unknown) => unknown;
}

/** All upcasters, oldest first. Each stands in a file of its own. */
export const UPCASTERS: readonly Upcaster[] = [
  candidateSet1,
  personSet1,
  interviewNoted1,
  scoresheetHandedIn1,
  sheetLocked1,
];

export interface Upcasted {
  readonly kind: string;
  readonly body: unknown;
}

/** Takes a body as far up as the upcasters lead. The stored bytes stay as they are. */
export function upcast(kind: string, body: unknown, upcasters: readonly Upcaster[]): Upcasted {
  const step = upcasters.find((upcaster) => upcaster.from === kind);
  return step === undefined ? { kind, body } : upcast(step.to, step.up(body), upcasters);
}
