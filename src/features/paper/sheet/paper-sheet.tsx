import { useState } from "react";
import { Link } from "wouter";
import type { Candidate, Person } from "#core/model/people.ts";
import { pairKey } from "#core/model/selection.ts";
import type { LockedSheet } from "#core/model/sheet.ts";
import { paperPath, type Pair } from "#features/paper/address.ts";
import { receivedAt } from "#features/paper/paper-state.ts";
import { Done } from "#features/paper/sheet/done.tsx";
import { obstacleTo, SheetObstacle } from "#features/paper/sheet/sheet-obstacle.tsx";
import { usePages } from "#features/paper/sheet/page-panel.tsx";
import { ReadBack } from "#features/paper/sheet/read-back.tsx";
import { TypeRows } from "#features/paper/sheet/type-rows.tsx";
import { usePaperWork } from "#features/paper/sheet/use-paper-work.ts";
import { useSelection } from "#usecases/world-context.ts";
import { t } from "#words/t.ts";

export interface PaperSheetProps {
  readonly member: Person;
  readonly candidate: Candidate;
  readonly locked: LockedSheet;
}

/** One paper sheet: typed row by row, read back, handed in. */
export function PaperSheet(props: PaperSheetProps) {
  const selection = useSelection();
  const { member, candidate } = props;
  const pair = { member: member.id, candidate: candidate.id };
  const sealed = selection.sealed[pairKey(member.id, candidate.id)] ?? null;
  const obstacle = obstacleTo(selection, pair);
  return (
    <main className="page">
      <div className="ti">
        <span className="ini">{member.initials}</span>
        <h1 className="t22">
          {t("paper.titleOf", { name: member.name, code: candidate.code })}{" "}
          <span className="m4">{candidate.name}</span>
        </h1>
        <span className="sp" />
        <Link href={paperPath(selection.id)}>{t("paper.all")}</Link>
      </div>
      {sealed !== null ? <Done {...props} pair={pair} sealed={sealed} /> : null}
      {sealed === null && obstacle !== null ? <SheetObstacle {...props} obstacle={obstacle} /> : null}
      {sealed === null && obstacle === null ? <Typing {...props} pair={pair} /> : null}
    </main>
  );
}

function Typing(props: PaperSheetProps & { readonly pair: Pair }) {
  const selection = useSelection();
  const work = usePaperWork(props.locked.sheet, props.pair);
  const pages = usePages(props.pair);
  const [readsBack, setReadsBack] = useState(false);
  const isReceived = receivedAt(selection, props.pair) !== null;
  return readsBack && work.isWhole ? (
    <ReadBack {...props} work={work} pages={pages} onBack={() => setReadsBack(false)} />
  ) : (
    <TypeRows
      {...props}
      work={work}
      pages={pages}
      isReceived={isReceived}
      onReadBack={() => setReadsBack(true)}
    />
  );
}
