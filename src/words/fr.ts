import type { en, LaterWords } from "#words/en.ts";
import { collect } from "#words/fr/collect.ts";
import { comparison } from "#words/fr/comparison.ts";
import { consensus } from "#words/fr/consensus.ts";
import { documents } from "#words/fr/documents.ts";
import { frameworks } from "#words/fr/frameworks.ts";
import { home } from "#words/fr/home.ts";
import { interviews } from "#words/fr/interviews.ts";
import { noticeWords } from "#words/fr/notice.ts";
import { noticeReview } from "#words/fr/notice-review.ts";
import { paper } from "#words/fr/paper.ts";
import { people } from "#words/fr/people.ts";
import { print } from "#words/fr/print.ts";
import { printDay } from "#words/fr/print-day.ts";
import { schedule } from "#words/fr/schedule.ts";
import { scoring } from "#words/fr/scoring.ts";
import { secondLanguage } from "#words/fr/second-language.ts";
import { settings } from "#words/fr/settings.ts";
import { sheet } from "#words/fr/sheet.ts";
import { shell } from "#words/fr/shell.ts";
import { warmUp } from "#words/fr/warm-up.ts";
import type { SameAs } from "#words/same-as.ts";

/** The French sentences of all screens. One file, loaded when French is chosen: who reads English never waits for it. */
export const fr: SameAs<typeof en & LaterWords> = {
  collect,
  comparison,
  consensus,
  documents,
  frameworks,
  home,
  interviews,
  notice: noticeWords,
  noticeReview,
  paper,
  people,
  print,
  printDay,
  schedule,
  scoring,
  secondLanguage,
  settings,
  sheet,
  shell,
  warmUp,
};
