import { useEffect, useState, type DragEvent } from "react";
import { Link } from "wouter";
import type { Begin } from "#features/home/use-begin.ts";
import { Problems } from "#features/home/problems.tsx";
import { ReadingLine } from "#features/home/reading-line.tsx";
import { SampleList } from "#features/home/sample-list.tsx";
import { Button } from "#ui/parts/button.tsx";
import { Icon } from "#ui/parts/icon.tsx";
import { useKeyHints } from "#ui/parts/key-hints.tsx";
import { useLoaded } from "#ui/parts/use-loaded.ts";
import { useKeptFocus } from "#ui/parts/use-kept-focus.ts";
import { isTyping, useKeys } from "#ui/parts/use-keys.ts";
import { useSaid } from "#ui/domain/use-language.ts";
import { t } from "#words/t.ts";

const hints = () => ({
  bar: [
    { keys: ["N"], does: t("home.keyChooseNotice") },
    { keys: ["Ctrl", "V"], does: t("home.keyPaste") },
    { keys: ["S"], does: t("home.keySample") },
    { keys: ["R"], does: t("home.keyRestore") },
  ],
});

const readingHints = () => ({ bar: [{ keys: ["Esc"], does: t("home.keyStop") }] });

const loadPaste = () => import("#features/home/paste-dialog.tsx");

/** The first two minutes: a notice by drop, file, paste or sample. */
export function BeginView({ begin, canGoBack }: { readonly begin: Begin; readonly canGoBack: boolean }) {
  const [pasting, setPasting] = useState(false);
  const paste = useLoaded(pasting ? loadPaste : null);
  const { reading } = begin;
  useKeyHints(useSaid(reading === null ? hints : readingHints));
  useKeys(
    reading === null
      ? { n: begin.chooseNotice, s: begin.sample, r: begin.restore }
      : { Escape: reading.stop },
  );
  useEffect(() => {
    const listen = (event: ClipboardEvent): void => {
      if (isTyping(event.target)) return;
      takePasted(begin, event.clipboardData);
    };
    document.addEventListener("paste", listen);
    return () => document.removeEventListener("paste", listen);
  });
  return (
    <main className="fm" data-column>
      <div>
        <h1 className="t28">{t("home.begin")}</h1>
        <p className="lead">{t("home.lead")}</p>
        <DropZone begin={begin} onPaste={() => setPasting(true)} />
        <div className="ot">
          <Button look="linklike" waits={reading !== null} onPress={begin.restore}>
            <Icon name="folder" />
            {t("home.restore")}
          </Button>
          <Link href="/frameworks">{t("home.frameworks")}</Link>
          {canGoBack ? <Link href="/">{t("home.backToList")}</Link> : null}
        </div>
        <p className="hint far">{t("home.nothingLeaves")}</p>
      </div>
      <SampleList />
      {paste === null ? null : (
        <paste.PasteDialog textOf={begin.textOf} onUse={begin.useText} onClose={() => setPasting(false)} />
      )}
    </main>
  );
}

function DropZone({ begin, onPaste }: { readonly begin: Begin; readonly onPaste: () => void }) {
  const [over, setOver] = useState(false);
  const zone = useKeptFocus<HTMLDivElement>(begin.reading === null ? "ready" : "reading");
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const { files } = event.dataTransfer;
    if (files.length > 0) begin.take(files);
    else takePasted(begin, event.dataTransfer);
  };
  return (
    <div
      ref={zone}
      className={over ? "dz over" : "dz"}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {begin.reading === null ? (
        <>
          <Icon name="document" />
          <b>{t("home.drop")}</b>
          <span className="q2">{t("home.dropHint")}</span>
          <div className="bs">
            <Button look="primary" onPress={begin.chooseNotice}>
              {t("home.chooseFile")}
            </Button>
            <Button onPress={onPaste}>{t("home.pasteText")}</Button>
            <Button onPress={begin.sample}>{t("home.useSample")}</Button>
          </div>
        </>
      ) : (
        <ReadingLine reading={begin.reading} />
      )}
      {begin.problems.length === 0 ? null : (
        <div className="problem">
          <Problems problems={begin.problems} />
        </div>
      )}
    </div>
  );
}

/** A text from the clipboard or dropped; a copied file where there is none. */
function takePasted(begin: Begin, data: DataTransfer | null): void {
  const plain = data?.getData("text/plain") ?? "";
  const files = data?.files ?? [];
  if (plain === "" && files.length > 0) begin.take(files);
  else begin.paste(plain, data?.getData("text/html") ?? "");
}
