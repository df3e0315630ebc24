import { useEffect, useMemo, useRef } from "react";
import { sheetStanding } from "#core/documents/draft-sheet.ts";
import { useSheetDesk } from "#features/sheet/sheet-desk.ts";
import { useSheetFile, type SheetFileState } from "#features/sheet/use-sheet-file.ts";
import { Button } from "#ui/parts/button.tsx";
import { Icon } from "#ui/parts/icon.tsx";
import type { WriteFailure } from "#usecases/make-documents.ts";
import { t } from "#words/t.ts";

/** The whole sheet as a file: Word for whoever comments, PDF to be signed. */
export function SheetFiles() {
  const { sheet, selection } = useSheetDesk();
  const locked = useMemo(() => sheetStanding(selection, sheet).is === "locked", [selection, sheet]);
  const { state, write, stop } = useSheetFile();
  const busy = state.is === "busy";
  const word = useRef<HTMLButtonElement>(null);
  const wasBusy = useRef(false);
  useEffect(() => {
    // "Stop" goes away with the work and must not take the focus with it.
    if (wasBusy.current && !busy && document.activeElement === document.body) word.current?.focus();
    wasBusy.current = busy;
  }, [busy]);
  return (
    <section className="fls" aria-label={t("sheet.files")}>
      <div className="bt">
        <Button ref={word} waits={busy} describedBy="sheet-files" onPress={() => write("word")}>
          <Icon name="document" />
          {t(locked ? "sheet.sheetAsWord" : "sheet.draftAsWord")}
        </Button>
        <Button
          waits={busy}
          describedBy="sheet-files"
          label={t(locked ? "sheet.sheetAsPdf" : "sheet.draftAsPdf")}
          onPress={() => write("pdf")}
        >
          {t("sheet.pdf")}
        </Button>
      </div>
      <Outcome state={state} locked={locked} onStop={stop} />
    </section>
  );
}

interface OutcomeProps {
  readonly state: SheetFileState;
  readonly locked: boolean;
  readonly onStop: () => void;
}

/** What the file is for, how far it is, what came of it: two lines in every state. */
function Outcome({ state, locked, onStop }: OutcomeProps) {
  if (state.is === "over" && state.came.is === "failed") {
    return (
      <p className="t12 err-line" id="sheet-files" role="alert">
        {failureText(state.came.why)}
      </p>
    );
  }
  return (
    <p className="t12 q3" id="sheet-files" role="status">
      {state.is === "waiting" ? t(locked ? "sheet.filesLocked" : "sheet.filesDraft") : null}
      {state.is === "busy" ? (
        <>
          {t("sheet.fileBusy")}{" "}
          <Button look="linklike" className="t12" onPress={onStop}>
            {t("sheet.fileStop")}
          </Button>
        </>
      ) : null}
      {state.is === "over" && state.came.is === "stopped" ? t("sheet.fileStopped") : null}
      {state.is === "over" && state.came.is === "written"
        ? t("sheet.fileWritten", { name: state.came.names[0] ?? "" })
        : null}
    </p>
  );
}

function failureText(why: WriteFailure): string {
  if (why.code === "cancelled") return t("sheet.fileStopped");
  if (why.code === "does-not-fit")
    return t("sheet.fileFailed.does-not-fit", { at: why.problems[0]?.at ?? "" });
  return t(`sheet.fileFailed.${why.code}`);
}
