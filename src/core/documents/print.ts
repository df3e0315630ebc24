import type { PageFormat } from "#core/model/blocks.ts";
import type { Exact, Points } from "#core/shared/points.ts";
import type { Params } from "#core/model/finding.ts";

/** What a builder needs of the world: the sentences of a language, its dates, and the moment of printing. */
export interface Print {
  /** The sentence of a code with its parameters. A code without a sentence is a bug and throws. */
  say(code: string, params?: Params): string;
  /** "18 February 2025" of "2025-02-18". */
  day(day: string): string;
  /** "18 Feb 2025" of "2025-02-18", where room is short. */
  shortDay(day: string): string;
  /** "a, b and c". */
  list(items: readonly string[]): string;
  /** "nine" of 9; figures above twelve. */
  number(count: number): string;
  /** Points as a person writes them, "3.5". */
  points(points: Points): string;
  /** A total with two decimals, "3.82". */
  total(exact: Exact): string;
  /** "Question 2: in other words". */
  labelled(label: string, text: string): string;
  /** BCP 47. */
  readonly language: string;
  readonly format: PageFormat;
  /** This device's clock, ISO 8601 with offset. */
  readonly printedAt: string;
  /** Gaps are left: every page says so. */
  readonly draft: boolean;
}
