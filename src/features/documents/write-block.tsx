import { useWritingState, type Writing, type WritingState } from "#usecases/use-writing.ts";
import { failureText } from "#ui/domain/failure-text.ts";
import { Button } from "#ui/parts/button.tsx";
import type { FilePlan, Written } from "#usecases/make-documents.ts";
import { wholeNumber } from "#words/format.ts";
import { t } from "#words/t.ts";

interface WriteProps {
  /** What is ticked now. */
  readonly plans: readonly FilePlan[];
  /** Null while they are being counted. */
  readonly pages: number | null;
  /** Whether any document can be made now. */
  readonly canAny: boolean;
  readonly writing: Writing;
  readonly onWrite: () => void;
}

/** How much is to be written, how far it is, what came of it. Each line has its place in every state. */
export function WriteBlock({ plans, pages, canAny, writing, onWrite }: WriteProps) {
  const state = useWritingState(writing);
  const busy = state.is === "busy";
  const share = busy ? state.progress.share : state.is === "over" && state.came.is === "written" ? 1 : 0;
  const percent = Math.round(share * 100);
  return (
    <section className="ex" aria-label={t("documents.writing")}>
      <p className="amount">
        <Amount state={state} pages={pages} files={plans.length} />
      </p>
      <div
        className="barx"
        role="progressbar"
        aria-label={t("documents.howFar")}
        aria-valuemin={0}
        aria-valuenow={percent}
        aria-valuemax={100}
      >
        <i style={{ width: `${percent}%` }} />
      </div>
      <div className="acts">
        <span className="t13 q2" role="status">
          <Line state={state} plans={plans} canAny={canAny} />
        </span>
        {busy ? (
          <Button onPress={writing.stop}>{t("documents.stop")}</Button>
        ) : (
          <Button look="primary" waits={plans.length === 0} describedBy="documents-where" onPress={onWrite}>
            {t("documents.write", { count: plans.length })}
          </Button>
        )}
      </div>
      <Foot state={state} plans={plans} onSave={(saved) => writing.write(saved)} />
    </section>
  );
}

function Amount({
  state,
  pages,
  files,
}: {
  readonly state: WritingState;
  readonly pages: number | null;
  readonly files: number;
}) {
  if (state.is === "busy") {
    const { phase, done, total } = state.progress;
    const most = wholeNumber(total);
    return (
      <>
        <b className="big" data-most={most}>
          {wholeNumber(done)}
        </b>{" "}
        <span className="q2">
          {t(state.what === "print" && phase === "writing" ? "documents.ofMade" : `documents.of.${phase}`, {
            total: most,
          })}
        </span>
      </>
    );
  }
  if (pages === null)
    return (
      <>
        <b className="big">{"\u200B"}</b>
        <span className="q2">{t("documents.counting")}</span>
      </>
    );
  return (
    <>
      <b className="big">{wholeNumber(pages)}</b>{" "}
      <span className="q2">
        {t("documents.inFiles", { pages: t("documents.toWrite", { count: pages }), count: files })}
      </span>
    </>
  );
}

function Line({
  state,
  plans,
  canAny,
}: {
  readonly state: WritingState;
  readonly plans: readonly FilePlan[];
  readonly canAny: boolean;
}) {
  if (state.is === "waiting")
    return plans.length > 0 ? "" : t(canAny ? "documents.nothingTicked" : "documents.nothingYet");
  if (state.is === "busy") return t("documents.fileOf", { ...state.progress });
  const { came, what } = state;
  if (came.is === "written") return t(what === "print" ? "documents.sentToPrint" : "documents.isWritten");
  return t(came.is === "stopped" ? "documents.isStopped" : "documents.isFailed");
}

/** Where files go; afterwards which came of it, and after a failure what to do. */
function Foot(props: {
  readonly state: WritingState;
  readonly plans: readonly FilePlan[];
  readonly onSave: (plans: readonly FilePlan[]) => void;
}) {
  const { state, plans, onSave } = props;
  if (state.is === "over" && state.came.is === "failed") {
    const { name, why } = state.came;
    return (
      <p className="t12 err-line where" id="documents-where" role="alert">
        {failureText(name, why)}{" "}
        {why.code === "not-printed" ? (
          <Button look="linklike" onPress={() => onSave(state.plans)}>
            {t("documents.savePdf")}
          </Button>
        ) : null}
      </p>
    );
  }
  return (
    <p className="t12 q3 where" id="documents-where">
      {state.is === "over" && state.what === "write" ? outcomeText(state.came) : whereText(plans.length)}
    </p>
  );
}

function outcomeText(came: Written): string {
  const kept =
    came.names.length === 0
      ? t("documents.nothingWritten")
      : t("documents.written", { count: came.names.length, name: came.names[0] ?? "" });
  return came.is === "stopped" ? t("documents.stopped", { name: came.name, kept }) : kept;
}

const whereText = (files: number): string =>
  files === 0 ? "" : t(files === 1 ? "documents.asksWhere" : "documents.toDownloads");
