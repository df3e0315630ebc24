import { NATO_FRAMEWORK } from "#core/framework/nato-framework.ts";
import type { NoticeFinding } from "#core/model/finding.ts";
import type { Post } from "#core/model/post.ts";
import { confirmPost, type ConfirmRefusal } from "#core/notice/confirm-post.ts";
import { buildSheet } from "#core/sheet/build-sheet.ts";
import { addCriterion } from "#core/sheet/change-sheet.ts";
import { requirementCriterion } from "#core/sheet/make-criterion.ts";
import { sheetInForce } from "#core/sheet/lock-sheet.ts";
import type { Act } from "#core/model/act.ts";
import type { Sheet } from "#core/model/sheet.ts";
import type { Result } from "#core/shared/result.ts";
import { draftAt, draftKey, keepDraft } from "#usecases/drafts.ts";
import { recordStep, type RecordRefusal } from "#usecases/record-act.ts";
import type { World } from "#usecases/world.ts";

export interface Decisions {
  readonly findings: readonly NoticeFinding[];
  readonly settled: ReadonlySet<string>;
  /** Framework levels a person chose, by the competency's id in the post. */
  readonly levels: { readonly [postId: string]: string };
  /** Requirements to be scored at the interview, by id. */
  readonly scored: readonly string[];
}

/** Confirms the post and, where no sheet was begun, builds the first sheet out of it. */
export function confirmNotice(
  world: World,
  post: Post,
  decisions: Decisions,
): Result<Act, ConfirmRefusal | RecordRefusal> {
  const step = confirmPost(post, decisions.findings, decisions.settled);
  const written = recordStep(world, step, "desk", new Map([[draftKey.post, null]]));
  if (!written.ok) return written;
  const { open } = world.store.getState();
  if (
    open !== null &&
    sheetInForce(open.folded.selection) === null &&
    draftAt(open, draftKey.sheet) === null
  ) {
    keepDraft(world, draftKey.sheet, firstSheet(post, decisions));
  }
  return written;
}

function firstSheet(post: Post, { levels, scored }: Decisions): Sheet {
  const sheet = buildSheet(post, [NATO_FRAMEWORK], levels);
  return post.requirements
    .filter(({ value }) => scored.includes(value.id))
    .reduce((built, { value }) => addCriterion(built, requirementCriterion(value, built.scale)), sheet);
}
