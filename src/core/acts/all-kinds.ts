import { candidateClosed } from "#core/acts/kinds/candidate-closed.ts";
import { candidateReopened } from "#core/acts/kinds/candidate-reopened.ts";
import { candidateSet } from "#core/acts/kinds/candidate-set.ts";
import { candidateUnsealed } from "#core/acts/kinds/candidate-unsealed.ts";
import { declarationMade } from "#core/acts/kinds/declaration-made.ts";
import { deskTaken } from "#core/acts/kinds/desk-taken.ts";
import { dissentRecorded } from "#core/acts/kinds/dissent-recorded.ts";
import { documentsSet } from "#core/acts/kinds/documents-set.ts";
import { forkSettled } from "#core/acts/kinds/fork-settled.ts";
import { frameworkChosen } from "#core/acts/kinds/framework-chosen.ts";
import { interviewNoted } from "#core/acts/kinds/interview-noted.ts";
import { noticeReceived } from "#core/acts/kinds/notice-received.ts";
import { orderOfMeritSet } from "#core/acts/kinds/order-of-merit-set.ts";
import { pageKept } from "#core/acts/kinds/page-kept.ts";
import { pageLeftOut } from "#core/acts/kinds/page-left-out.ts";
import { paperReceived } from "#core/acts/kinds/paper-received.ts";
import { personSet } from "#core/acts/kinds/person-set.ts";
import { pinReset } from "#core/acts/kinds/pin-reset.ts";
import { postConfirmed } from "#core/acts/kinds/post-confirmed.ts";
import { scheduleSet } from "#core/acts/kinds/schedule-set.ts";
import { scoreAgreed } from "#core/acts/kinds/score-agreed.ts";
import { scoreRevised } from "#core/acts/kinds/score-revised.ts";
import { scoresheetHandedIn } from "#core/acts/kinds/scoresheet-handed-in.ts";
import { scoresheetTakenBack } from "#core/acts/kinds/scoresheet-taken-back.ts";
import { sheetApproved } from "#core/acts/kinds/sheet-approved.ts";
import { sheetLocked } from "#core/acts/kinds/sheet-locked.ts";
import { signatureGiven } from "#core/acts/kinds/signature-given.ts";
import { sittingNoted } from "#core/acts/kinds/sitting-noted.ts";
import { summaryWritten } from "#core/acts/kinds/summary-written.ts";
import { timeAdjusted } from "#core/acts/kinds/time-adjusted.ts";
import { warmUpNoted } from "#core/acts/kinds/warm-up-noted.ts";
import { writerBegan } from "#core/acts/kinds/writer-began.ts";
import { writerNamed } from "#core/acts/kinds/writer-named.ts";
import { yesNoQuestionsSet } from "#core/acts/kinds/yes-no-questions-set.ts";
import type { AnyKind } from "#core/acts/kind.ts";

/** Every kind of act. A kind that is not here is kept and not counted. */
export const ALL_KINDS: readonly AnyKind[] = [
  candidateClosed,
  candidateReopened,
  candidateSet,
  candidateUnsealed,
  declarationMade,
  deskTaken,
  dissentRecorded,
  documentsSet,
  forkSettled,
  frameworkChosen,
  interviewNoted,
  noticeReceived,
  orderOfMeritSet,
  pageKept,
  pageLeftOut,
  paperReceived,
  personSet,
  pinReset,
  postConfirmed,
  scheduleSet,
  scoreAgreed,
  scoreRevised,
  scoresheetHandedIn,
  scoresheetTakenBack,
  sheetApproved,
  sheetLocked,
  signatureGiven,
  sittingNoted,
  summaryWritten,
  timeAdjusted,
  warmUpNoted,
  writerBegan,
  writerNamed,
  yesNoQuestionsSet,
];
