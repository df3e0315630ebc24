import type { LaterWords } from "#words/en.ts";
import { collect } from "#words/en/collect.ts";
import { comparison } from "#words/en/comparison.ts";
import { consensus } from "#words/en/consensus.ts";
import { documents } from "#words/en/documents.ts";
import { frameworks } from "#words/en/frameworks.ts";
import { interviews } from "#words/en/interviews.ts";
import { noticeReview } from "#words/en/notice-review.ts";
import { noticeWords } from "#words/en/notice.ts";
import { paper } from "#words/en/paper.ts";
import { people } from "#words/en/people.ts";
import { print } from "#words/en/print.ts";
import { printDay } from "#words/en/print-day.ts";
import { schedule } from "#words/en/schedule.ts";
import { scoring } from "#words/en/scoring.ts";
import { secondLanguage } from "#words/en/second-language.ts";
import { settings } from "#words/en/settings.ts";
import { sheet } from "#words/en/sheet.ts";
import { warmUp } from "#words/en/warm-up.ts";

/** The English sentences that come with their screens. */
export const LATER: LaterWords = {
  collect,
  comparison,
  consensus,
  documents,
  frameworks,
  interviews,
  noticeReview,
  notice: noticeWords,
  paper,
  people,
  print,
  printDay,
  schedule,
  scoring,
  secondLanguage,
  settings,
  sheet,
  warmUp,
};
