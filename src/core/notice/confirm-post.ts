import { draftOf } from "#core/acts/kind.ts";
import { postConfirmed } from "#core/acts/kinds/post-confirmed.ts";
import type { Draft } from "#core/model/act.ts";
import type { NoticeFinding } from "#core/model/finding.ts";
import type { Post } from "#core/model/post.ts";
import { openDecisions } from "#core/notice/settle-finding.ts";
import { enteringText } from "#core/shared/canonical.ts";
import { err, ok, type Result } from "#core/shared/result.ts";

export type ConfirmRefusal =
  | { readonly code: "decisions-open"; readonly findings: readonly string[] }
  | { readonly code: "title-missing" };

/** A person stands for the post: refused while something that touches the sheet is undecided. */
export function confirmPost(
  post: Post,
  findings: readonly NoticeFinding[],
  settled: ReadonlySet<string>,
): Result<Draft, ConfirmRefusal> {
  const open = openDecisions(findings, settled);
  if (open.length > 0) return err({ code: "decisions-open", findings: open.map((finding) => finding.id) });
  if ((post.fields.title?.value ?? "") === "") return err({ code: "title-missing" });
  return ok(draftOf(postConfirmed, "", { post: wellFormed(post) }));
}

/** Words of the notice may hold what no record may: lone surrogates and control characters. */
function wellFormed<T>(value: T): T {
  if (typeof value === "string") return enteringText(value) as T;
  if (Array.isArray(value)) return value.map(wellFormed) as T;
  if (value !== null && typeof value === "object") {
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, wellFormed(each)])) as T;
  }
  return value;
}
