import { useState } from "react";
import { ImportGuide } from "#features/frameworks/import-guide.tsx";
import { ImportPreviewView } from "#features/frameworks/import-preview.tsx";
import { useLibraryDesk } from "#features/frameworks/library-desk.ts";
import { TableLayout } from "#features/frameworks/table-layout.tsx";
import { useKeyHints } from "#ui/parts/key-hints.tsx";
import { useKeys } from "#ui/parts/use-keys.ts";
import { openFrameworkFile, type FileReading, type OpenFileError } from "#usecases/framework-files.ts";
import { useWorld } from "#usecases/world-context.ts";
import { useSaid } from "#ui/domain/use-language.ts";
import { t } from "#words/t.ts";

/** A file that was chosen: what was read out of it, or why nothing was. */
export type Opened =
  | { readonly name: string; readonly reading: FileReading }
  | { readonly name: string; readonly error: OpenFileError };

const hints = () => ({
  bar: [
    { keys: ["I"], does: t("frameworks.importing.choose") },
    { keys: ["Esc"], does: t("frameworks.importing.cancel") },
  ],
});

/** Brings a framework in from a file: first what was understood, then, if a person says so, the saving. */
export function ImportView() {
  const world = useWorld();
  const desk = useLibraryDesk();
  const [opened, setOpened] = useState<Opened | null>(null);
  const choose = async (): Promise<void> => {
    const read = await openFrameworkFile(world);
    if (!read.ok) setOpened({ name: "", error: read.error });
    else if (read.value !== "cancelled") setOpened(read.value);
  };
  const leave = (): void => desk.go({ at: "framework", id: desk.framework.id, spot: null }, "to-import");
  useKeyHints(useSaid(hints));
  useKeys({ i: () => void choose(), Escape: leave });
  return (
    <div className="imp">
      <ImportGuide opened={opened} onChoose={() => void choose()} onLeave={leave} />
      {opened === null || "error" in opened ? (
        <TableLayout />
      ) : (
        <ImportPreviewView key={opened.name} opened={opened} />
      )}
    </div>
  );
}
