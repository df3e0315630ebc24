import type { collect } from "#words/en/collect.ts";
import type { comparison } from "#words/en/comparison.ts";
import type { consensus } from "#words/en/consensus.ts";
import type { documents } from "#words/en/documents.ts";
import type { frameworks } from "#words/en/frameworks.ts";
import { home } from "#words/en/home.ts";
import type { interviews } from "#words/en/interviews.ts";
import type { noticeWords } from "#words/en/notice.ts";
import type { noticeReview } from "#words/en/notice-review.ts";
import type { paper } from "#words/en/paper.ts";
import type { people } from "#words/en/people.ts";
import type { print } from "#words/en/print.ts";
import type { printDay } from "#words/en/print-day.ts";
import type { scoring } from "#words/en/scoring.ts";
import type { schedule } from "#words/en/schedule.ts";
import type { secondLanguage } from "#words/en/second-language.ts";
import type { settings } from "#words/en/settings.ts";
import type { sheet } from "#words/en/sheet.ts";
import { shell } from "#words/en/shell.ts";
import type { warmUp } from "#words/en/warm-up.ts";

/** The English sentences of the list of selections and of the shell. Another language has the same shape. */
export const en = { home, shell } as const;

/** Sentences that come with their own screens (see `addWords`), so that the first screen does not wait for them. */
export interface LaterWords {
  readonly collect: typeof collect;
  readonly comparison: typeof comparison;
  readonly consensus: typeof consensus;
  readonly documents: typeof documents;
  readonly frameworks: typeof frameworks;
  readonly interviews: typeof interviews;
  readonly notice: typeof noticeWords;
  readonly noticeReview: typeof noticeReview;
  readonly paper: typeof paper;
  readonly people: typeof people;
  readonly print: typeof print;
  readonly printDay: typeof printDay;
  readonly schedule: typeof schedule;
  readonly scoring: typeof scoring;
  readonly secondLanguage: typeof secondLanguage;
  readonly settings: typeof settings;
  readonly sheet: typeof sheet;
  readonly warmUp: typeof warmUp;
}
