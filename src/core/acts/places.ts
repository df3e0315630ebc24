import type { Place } from "#core/model/act.ts";

/** The places that come up again and again, by name. A field may still list its own. */
export const SETUP: readonly Place[] = ["device", "desk", "pack", "report", "extract", "deliberation"];
export const RECORD: readonly Place[] = ["device", "desk", "report", "deliberation"];
export const DELIBERATION: readonly Place[] = ["device", "desk", "deliberation"];
export const DAY_PLAN: readonly Place[] = ["device", "desk", "pack"];
export const DESK: readonly Place[] = ["device", "desk"];
