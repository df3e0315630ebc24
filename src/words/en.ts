import { collect } from "#words/en/collect.ts";
import { comparison } from "#words/en/comparison.ts";
import { consensus } from "#words/en/consensus.ts";
import { documents } from "#words/en/documents.ts";
import type { frameworks } from "#words/en/frameworks.ts";
import { home } from "#words/en/home.ts";
import { interviews } from "#words/en/interviews.ts";
import { noticeWords } from "#words/en/notice.ts";
import { noticeReview } from "#words/en/notice-review.ts";
import { paper } from "#words/en/paper.ts";
import { people } from "#words/en/people.ts";
import type { print } from "#words/en/print.ts";
import type { printDay } from "#words/en/print-day.ts";
import { scoring } from "#words/en/scoring.ts";
import type { schedule } from "#words/en/schedule.ts";
import type { secondLanguage } from "#words/en/second-language.ts";
import { sheet } from "#words/en/sheet.ts";
import { shell } from "#words/en/shell.ts";
import type { warmUp } from "#words/en/warm-up.ts";

/** The English sentences of all screens but those of `LaterWords`. Another language has the same shape. */
export const en = {
  collect,
  comparison,
  consensus,
  documents,
  home,
  interviews,
  notice: noticeWords,
  noticeReview,
  paper,
  people,
  scoring,
  sheet,
  shell,
} as const;

/** Sentences that come with their own screen (see `addWords`), so that the first screen does not wait for them. */
export interface LaterWords {
  readonly frameworks: typeof frameworks;
  readonly print: typeof print;
  readonly printDay: typeof printDay;
  readonly schedule: typeof schedule;
  readonly secondLanguage: typeof secondLanguage;
  readonly warmUp: typeof warmUp;
}
