import { useState } from "react";
import { useLocation } from "wouter";
import { draftOf } from "#core/acts/kind.ts";
import { noticeReceived } from "#core/acts/kinds/notice-received.ts";
import type { Notice } from "#core/model/notice.ts";
import { NOTICE_FILE } from "#core/notice/source/source-text.ts";
import type { OpenedFile } from "#core/ports.ts";
import { Button } from "#ui/parts/button.tsx";
import { Menu } from "#ui/parts/menu.tsx";
import { draftKey } from "#usecases/drafts.ts";
import { readNoticeFile } from "#usecases/read-notice-file.ts";
import { recordActs } from "#usecases/record-act.ts";
import { useSelection, useWorld } from "#usecases/world-context.ts";
import { unreadText } from "#words/notice-file-words.ts";
import { t, tCode } from "#words/t.ts";

/** What is being read, in words, and how to stop it. */
interface Reading {
  readonly text: string;
  readonly stop: () => void;
}

/** Another notice for this selection while no sheet is locked, or a new selection. */
export function AnotherNotice() {
  const world = useWorld();
  const [, go] = useLocation();
  const locked = useSelection().sheets.length > 0;
  const [problem, setProblem] = useState<string | null>(null);
  const [reading, setReading] = useState<Reading | null>(null);

  const choose = async (): Promise<void> => {
    const opened = await world.files.open(NOTICE_FILE);
    if (opened.ok && opened.value !== "cancelled") return read(opened.value);
    if (opened.ok) return;
    setProblem(
      tCode("home.refusal", opened.error.code === "too-large" ? "notice-too-long" : opened.error.code),
    );
  };

  const read = async (file: OpenedFile): Promise<void> => {
    const stopping = new AbortController();
    const stop = (): void => stopping.abort();
    const { name } = file;
    setProblem(null);
    setReading({ text: t("home.reading", { name }), stop });
    const notice = await readNoticeFile(
      world,
      file,
      (page) => setReading({ text: t("home.readingPage", { name, ...page }), stop }),
      stopping.signal,
    );
    setReading(null);
    if (notice.ok) setProblem(replaced(notice.value));
    else if (notice.error.code !== "cancelled") setProblem(unreadText(name, notice.error));
  };

  const replaced = (notice: Notice): string | null => {
    const gone = new Map([draftKey.post, draftKey.settled, draftKey.sheet].map((key) => [key, null]));
    const written = recordActs(world, [draftOf(noticeReceived, "", notice)], "desk", gone);
    return written.ok ? null : tCode("noticeReview.refusal", written.error.code);
  };

  return (
    <>
      <ReadingText reading={reading} problem={problem} />
      <Menu
        label={t("noticeReview.openAnother")}
        entries={[
          ...(locked ? [] : [{ id: "file", text: t("noticeReview.anotherFile") }]),
          { id: "new", text: t("noticeReview.anotherNew") },
        ]}
        onChoose={(entry) => (entry === "file" ? void choose() : go("/new"))}
      >
        {t("noticeReview.openAnother")}
      </Menu>
    </>
  );
}

function ReadingText({
  reading,
  problem,
}: {
  readonly reading: Reading | null;
  readonly problem: string | null;
}) {
  if (reading !== null)
    return (
      <span className="t13 q2" role="status">
        {reading.text}{" "}
        <Button look="linklike" onPress={reading.stop}>
          {t("shell.cancel")}
        </Button>
      </span>
    );
  if (problem === null) return null;
  return (
    <span className="t13 err-line" role="alert">
      {problem}
    </span>
  );
}
