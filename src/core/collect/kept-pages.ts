import { draftOf } from "#core/acts/kind.ts";
import { pageKept } from "#core/acts/kinds/page-kept.ts";
import { pageLeftOut } from "#core/acts/kinds/page-left-out.ts";
import type { Draft } from "#core/model/act.ts";
import type { CandidateId, PersonId } from "#core/model/ids.ts";
import { pairKey, type KeptPage, type Selection } from "#core/model/selection.ts";

/** Photos and scans of the pages of one paper scoresheet, in the order they were added. */
export const pagesOf = (
  selection: Selection,
  member: PersonId,
  candidate: CandidateId,
): readonly KeptPage[] => selection.pages[pairKey(member, candidate)] ?? [];

/** Keeps a picture of a page with a member's paper scoresheet. */
export const keepPage = (
  member: PersonId,
  candidate: CandidateId,
  page: string,
  { image, width, height }: Pick<KeptPage, "image" | "width" | "height">,
): Draft => draftOf(pageKept, `${member} ${candidate}`, { member, candidate, page, image, width, height });

/** Leaves a picture out again. */
export const leavePageOut = (member: PersonId, candidate: CandidateId, page: string): Draft =>
  draftOf(pageLeftOut, `${member} ${candidate}`, { member, candidate, page });
