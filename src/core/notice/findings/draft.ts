import type { FindingChoice, NoticeFinding, Params } from "#core/model/finding.ts";

/** A finding before it has its place in the list. */
export type Draft = Omit<NoticeFinding, "id">;

export const choice = (code: string, params: Params = {}): FindingChoice => ({ code, params });

/** What must be decided comes first; numbers follow the order shown. */
export function numbered(drafts: readonly Draft[], prefix: string): NoticeFinding[] {
  const ordered = [
    ...drafts.filter(({ weight }) => weight === "decide"),
    ...drafts.filter(({ weight }) => weight === "wait"),
  ];
  return ordered.map((draft, i) => ({ id: `${prefix}${i + 1}`, ...draft }));
}
