import { useMemo } from "react";
import { bestFramework } from "#core/framework/best-framework.ts";
import type { FindingChoice, NoticeFinding } from "#core/model/finding.ts";
import type { Framework } from "#core/model/framework.ts";
import type { OurLanguage } from "#core/model/our-language.ts";
import type { Post } from "#core/model/post.ts";
import { frameworkFindings } from "#core/notice/framework-findings.ts";
import type { NoticeReading } from "#core/notice/read-notice.ts";
import { openDecisions, settleFinding } from "#core/notice/settle-finding.ts";
import { languageOfPost } from "#core/sheet/our-language.ts";
import { draftKey, keepDraft } from "#usecases/drafts.ts";
import { useAllFrameworks } from "#usecases/selection-framework.ts";
import { useDraft, useSelection, useWorld } from "#usecases/world-context.ts";
import { language } from "#words/t.ts";

/** Which findings a person settled, and with which choice. */
export type Settled = { readonly [findingId: string]: FindingChoice };

export interface Review {
  readonly reading: NoticeReading;
  readonly post: Post;
  /** What must be decided first, then what can wait; numbered from 1 in this order. */
  readonly findings: readonly NoticeFinding[];
  readonly settled: Settled;
  readonly open: readonly NoticeFinding[];
  /** Whether anything differs from the post as confirmed. */
  readonly changed: boolean;
  readonly change: (post: Post) => void;
  readonly settle: (finding: NoticeFinding, choice: FindingChoice) => void;
  /** What the competencies are read against; null where no framework knows any of them, or the user wants none. */
  readonly framework: Framework | null;
  /** All that can be chosen, own ones first. */
  readonly frameworks: readonly Framework[];
  readonly chooseFramework: (id: string | null) => void;
  /** Which of our languages the notice is in: that of the app where its words do not tell. */
  readonly language: OurLanguage;
}

/** The choice as kept until the post is confirmed; an empty identifier means none. */
interface KeptFramework {
  readonly id: string;
  readonly version: string;
}

const NOTHING: Settled = {};

/** The working post over what was read, and the ways to change it. The reading itself is never stored. */
export function useReview(reading: NoticeReading): Review {
  const world = useWorld();
  const confirmed = useSelection().post;
  const draft = useDraft<Post>(draftKey.post);
  const settled = useDraft<Settled>(draftKey.settled) ?? NOTHING;
  const post = draft ?? confirmed ?? reading.post;
  const told = useMemo(() => languageOfPost(reading.post), [reading]);
  const own = told ?? language();
  const { frameworks, framework, keep } = useFrameworkOf(reading, own);
  const findings = useMemo(() => allFindings(reading, framework), [reading, framework]);
  const change = (next: Post): void => keepDraft(world, draftKey.post, next);
  return {
    reading,
    post,
    findings,
    settled,
    open: confirmed === null ? openDecisions(findings, new Set(Object.keys(settled))) : [],
    changed: draft !== null && draft !== confirmed,
    change,
    framework,
    frameworks,
    language: own,
    chooseFramework: (id) => {
      keep(frameworks.find((each) => each.id === id) ?? null);
      // What was decided about labels of the framework before says nothing about this one.
      const own = Object.entries(settled).filter(([finding]) => !finding.startsWith("m"));
      keepDraft(world, draftKey.settled, Object.fromEntries(own));
    },
    settle: (finding, choice) => {
      keep(framework);
      change(settleFinding({ ...reading, post, findings }, finding.id, choice));
      keepDraft(world, draftKey.settled, { ...settled, [finding.id]: choice });
    },
  };
}

/** The framework chosen, else bound before, else the one that knows most of the notice. */
function useFrameworkOf(reading: NoticeReading, own: OurLanguage) {
  const world = useWorld();
  const bound = useSelection().framework;
  const kept = useDraft<KeptFramework>(draftKey.framework);
  const { frameworks, loaded } = useAllFrameworks(own);
  const wanted = kept ?? bound;
  const framework = useMemo(() => {
    if (wanted !== null) return frameworks.find(({ id }) => id === wanted.id) ?? null;
    return bestFramework(reading.post, frameworks)?.framework ?? null;
  }, [wanted, frameworks, reading]);
  const keep = (chosen: Framework | null): void => {
    if (loaded)
      keepDraft(world, draftKey.framework, { id: chosen?.id ?? "", version: chosen?.version ?? "" });
  };
  return { frameworks, framework, keep };
}

function allFindings(reading: NoticeReading, framework: Framework | null): readonly NoticeFinding[] {
  const known = framework === null ? [] : frameworkFindings(reading.post, framework);
  const all = [...known, ...reading.findings];
  return [...all.filter((each) => each.weight === "decide"), ...all.filter((each) => each.weight === "wait")];
}

/** Levels a person chose for competencies whose label was only near, by the competency's id. */
export function chosenLevels(
  findings: readonly NoticeFinding[],
  settled: Settled,
): { readonly [postId: string]: string } {
  const chosen: { [postId: string]: string } = {};
  for (const finding of findings) {
    const level = settled[finding.id]?.params["level"];
    if (level !== undefined) chosen[finding.about] = String(level);
  }
  return chosen;
}

/** Requirements a person wants scored at the interview. */
export const scoredRequirements = (findings: readonly NoticeFinding[], settled: Settled): readonly string[] =>
  findings
    .filter((finding) => settled[finding.id]?.code === "score-at-interview")
    .map((finding) => finding.about);
