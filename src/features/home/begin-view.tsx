import { useEffect, useState, type DragEvent } from "react";
import { Link } from "wouter";
import type { Begin } from "#features/home/use-begin.ts";
import { SampleList } from "#features/home/sample-list.tsx";
import { Button } from "#ui/parts/button.tsx";
import { Icon } from "#ui/parts/icon.tsx";
import { useKeyHints } from "#ui/parts/key-hints.tsx";
import { useLoaded } from "#ui/parts/use-loaded.ts";
import { Note } from "#ui/parts/status.tsx";
import { isTyping, useKeys } from "#ui/parts/use-keys.ts";
import { t } from "#words/t.ts";

const HINTS = {
  bar: [
    { keys: ["N"], does: t("home.keyChooseNotice") },
    { keys: ["Ctrl", "V"], does: t("home.keyPaste") },
    { keys: ["S"], does: t("home.keySample") },
    { keys: ["R"], does: t("home.keyRestore") },
  ],
};

const loadPaste = () => import("#features/home/paste-dialog.tsx");

/** The first two minutes: a notice by drop, file, paste or sample. */
export function BeginView({ begin, canGoBack }: { readonly begin: Begin; readonly canGoBack: boolean }) {
  const [pasting, setPasting] = useState(false);
  const paste = useLoaded(pasting ? loadPaste : null);
  useKeyHints(HINTS);
  useKeys({ n: begin.chooseNotice, s: begin.sample, r: begin.restore });
  useEffect(() => {
    const listen = (event: ClipboardEvent): void => {
      if (isTyping(event.target)) return;
      begin.paste(event.clipboardData?.getData("text/plain") ?? "");
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
          <Button look="linklike" onPress={begin.restore}>
            <Icon name="folder" />
            {t("home.restore")}
          </Button>
          {canGoBack ? <Link href="/">{t("home.backToList")}</Link> : null}
        </div>
        <p className="hint far">{t("home.nothingLeaves")}</p>
      </div>
      <SampleList />
      {paste === null ? null : <paste.PasteDialog onUse={begin.useText} onClose={() => setPasting(false)} />}
    </main>
  );
}

function DropZone({ begin, onPaste }: { readonly begin: Begin; readonly onPaste: () => void }) {
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    const text = event.dataTransfer.getData("text/plain");
    if (file !== undefined) begin.drop(file);
    else if (text !== "") begin.paste(text);
  };
  return (
    <div
      className={over ? "dz over" : "dz"}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
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
      {begin.problem === null ? null : (
        <div className="problem">
          <Note tone="bad" icon="cross" role="alert">
            {begin.problem}
          </Note>
        </div>
      )}
    </div>
  );
}
