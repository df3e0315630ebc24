import "#features/documents/documents.css";
import { DocumentList } from "#features/documents/document-list.tsx";
import { FormsColumn } from "#features/documents/forms-column.tsx";
import { GapsColumn } from "#features/documents/gaps-column.tsx";
import { MissingNote } from "#ui/domain/missing-note.tsx";
import { Options } from "#features/documents/options.tsx";
import { PreviewColumn } from "#features/documents/preview-column.tsx";
import { useDocuments } from "#features/documents/use-documents.ts";
import { useIsWriting } from "#usecases/use-writing.ts";
import { WriteBlock } from "#features/documents/write-block.tsx";
import { useKeyHints } from "#ui/parts/key-hints.tsx";
import { useSelection } from "#usecases/world-context.ts";
import { useSaid } from "#ui/domain/use-language.ts";
import { t } from "#words/t.ts";

const hints = () => ({
  bar: [
    { keys: ["Space"], does: t("documents.keys.choose") },
    { keys: ["↑", "↓"], does: t("documents.keys.document") },
    { keys: ["←", "→"], does: t("documents.keys.page") },
    { keys: ["Ctrl", "P"], does: t("documents.keys.print") },
    { keys: ["Ctrl", "↵"], does: t("documents.keys.write") },
    { keys: ["G"], does: t("documents.keys.gap") },
  ],
});

/** What can be printed and filed: choose, look at it, see what is missing, write it. */
export default function DocumentsScreen() {
  const desk = useDocuments();
  const selection = useSelection();
  const { choices, change, current, preview, writing } = desk;
  const busy = useIsWriting(writing);
  useKeyHints(useSaid(hints));
  return (
    <main className="scr-documents cols">
      <section className="l" data-column aria-label={t("documents.title")}>
        <h1 className="t22">{t("documents.title")}</h1>
        <DocumentList
          sets={desk.sets}
          pages={desk.pages}
          current={current}
          ticked={desk.isTicked}
          busy={busy}
          onChoose={(kind) => change({ current: kind })}
          onTick={(kind, on) => change({ ticked: { ...choices.ticked, [kind]: on } })}
          onPdf={desk.writeOne}
          onWord={desk.writeOneAsWord}
        />
        <Options choices={choices} onChange={change} />
      </section>
      <PreviewColumn
        preview={preview}
        title={t(`documents.short.${current}`)}
        can={desk.can}
        busy={busy}
        onPrint={desk.print}
      />
      <aside
        className="r_"
        data-column
        aria-label={current === "forms" ? t("documents.formsFor") : t("documents.ready")}
      >
        <div className="bd">
          {current === "forms" && desk.can.can ? (
            <FormsColumn choices={choices} when={desk.when} onChange={change} />
          ) : (
            <GapsColumn gaps={desk.gaps} />
          )}
        </div>
        <MissingNote selection={selection} missing={desk.missing} />
        <WriteBlock
          plans={desk.plans}
          pages={desk.pagesToWrite}
          canAny={desk.sets.some((set) => set.leaves.length > 0)}
          writing={writing}
          onWrite={desk.write}
        />
      </aside>
    </main>
  );
}
