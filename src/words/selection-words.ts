import { collect } from "#words/en/collect.ts";
import { comparison } from "#words/en/comparison.ts";
import { consensus } from "#words/en/consensus.ts";
import { documents } from "#words/en/documents.ts";
import { interviews } from "#words/en/interviews.ts";
import { noticeReview } from "#words/en/notice-review.ts";
import { noticeWords } from "#words/en/notice.ts";
import { paper } from "#words/en/paper.ts";
import { people } from "#words/en/people.ts";
import { scoring } from "#words/en/scoring.ts";
import { sheet } from "#words/en/sheet.ts";
import { addWords } from "#words/t.ts";

// Steps speak of one another, so the words of all of them come together, with the frame of a selection.
addWords("collect", collect);
addWords("comparison", comparison);
addWords("consensus", consensus);
addWords("documents", documents);
addWords("interviews", interviews);
addWords("notice", noticeWords);
addWords("noticeReview", noticeReview);
addWords("paper", paper);
addWords("people", people);
addWords("scoring", scoring);
addWords("sheet", sheet);
