import { chooseFramework } from "#core/framework/choose-framework.ts";
import type { Framework } from "#core/model/framework.ts";
import type { OurLanguage } from "#core/model/our-language.ts";
import type { NoticeFinding } from "#core/model/finding.ts";
import type { Post } from "#core/model/post.ts";
import { confirmPost, type ConfirmRefusal } from "#core/notice/confirm-post.ts";
import { buildSheet } from "#core/sheet/build-sheet.ts";
import { addCriterion } from "#core/sheet/change-sheet.ts";
import { requirementCriterion } from "#core/sheet/make-criterion.ts";
import { sheetInForce } from "#core/sheet/sheet-in-force.ts";
import type { Act, Draft } from "#core/model/act.ts";
import type { Sheet } from "#core/model/sheet.ts";
import { ok, type Result } from "#core/shared/result.ts";
import { draftAt, draftKey, keepDraft } from "#usecases/drafts.ts";
import { recordActs, type RecordRefusal } from "#usecases/record-act.ts";
import type { World } from "#usecases/world.ts";

export interface Decisions {
  readonly findings: readonly NoticeFinding[];
  readonly settled: ReadonlySet<string>;
  /** Framework levels a person chose, by the competency's id in the post. */
  readonly levels: { readonly [postId: string]: string };
  /** Requirements to be scored at the interview, by id. */
  readonly scored: readonly string[];
  /** What the competencies are read against; null where no framework knows any of them. */
  readonly framework: Framework | null;
  /** What the first sheet is written in; the framework is said in it too. */
  readonly language: OurLanguage;
}

/** Confirms the post and, where no sheet was begun, builds the first sheet out of it. */
export function confirmNotice(
  world: World,
  post: Post,
  decisions: Decisions,
): Result<Act, ConfirmRefusal | RecordRefusal> {
  const step = confirmPost(post, decisions.findings, decisions.settled);
  if (!step.ok) return step;
  const settled = new Map([
    [draftKey.post, null],
    [draftKey.framework, null],
  ]);
  const written = recordActs(
    world,
    [...frameworkStep(world, decisions.framework), step.value],
    "desk",
    settled,
  );
  if (!written.ok) return written;
  const { open } = world.store.getState();
  if (
    open !== null &&
    sheetInForce(open.folded.selection) === null &&
    draftAt(open, draftKey.sheet) === null
  ) {
    keepDraft(world, draftKey.sheet, firstSheet(post, decisions));
  }
  return ok(written.value.at(-1) as Act);
}

/** A framework is bound once, and again only where another is chosen before a sheet is locked. */
function frameworkStep(world: World, framework: Framework | null): readonly Draft[] {
  const selection = world.store.getState().open?.folded.selection;
  const before = selection?.framework;
  const same = before?.id === (framework?.id ?? "") && before.version === (framework?.version ?? "");
  return same || (selection?.sheets.length ?? 0) > 0 ? [] : [chooseFramework(framework)];
}

function firstSheet(post: Post, { levels, scored, framework, language }: Decisions): Sheet {
  const sheet = buildSheet(post, framework === null ? [] : [framework], levels, language);
  return post.requirements
    .filter(({ value }) => scored.includes(value.id))
    .reduce(
      (built, { value }) => addCriterion(built, requirementCriterion(value, built.scale, language)),
      sheet,
    );
}
