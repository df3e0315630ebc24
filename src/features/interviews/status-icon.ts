import type { CandidateStatus } from "#core/model/interview.ts";
import type { IconName } from "#ui/parts/icon.tsx";

/** The shape of each status. */
export const STATUS_ICON: { readonly [status in CandidateStatus]: IconName } = {
  invited: "ring",
  confirmed: "check",
  attended: "check",
  withdrew: "cross",
  "did-not-appear": "minus",
  postponed: "clock",
  "set-aside": "document",
};

/** The order in which statuses are offered. */
export const STATUSES = Object.keys(STATUS_ICON) as readonly CandidateStatus[];
