import type { Selection } from "#core/model/selection.ts";
import { recordOf } from "#core/interviews/record.ts";
import { countingCandidates, listedCandidates } from "#core/people/who-scores.ts";
import { shortList } from "#ui/domain/short-list.ts";
import { t, tCode } from "#words/t.ts";

/** Whether there are candidates and none of them counts: that is no empty list, and adding people mends nothing. */
export const areAllOut = (selection: Selection): boolean =>
  listedCandidates(selection).length > 0 && countingCandidates(selection).length === 0;

/** For where all are out: which status took whom out, and where it is changed. */
export const allOutText = (selection: Selection): string =>
  t("people.out.all", {
    who: shortList(
      listedCandidates(selection).map(({ id, code }) =>
        t("people.out.one", { code, status: tCode("people.list.status", recordOf(selection, id).status) }),
      ),
    ),
  });
