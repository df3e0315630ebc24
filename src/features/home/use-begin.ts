import { useRef, useState } from "react";
import { useLocation } from "wouter";
import type { Notice } from "#core/model/notice.ts";
import { hasStructure } from "#core/notice/source/clipboard.ts";
import { NOTICE_FILE } from "#core/notice/source/source-text.ts";
import type { ChosenFile, GivenFile } from "#core/ports.ts";
import { ok } from "#core/shared/result.ts";
import { gateText } from "#features/home/refusal-text.ts";
import { useReading } from "#features/home/use-reading.ts";
import { askToPersist } from "#usecases/device.ts";
import { useWorld } from "#usecases/world-context.ts";
import { t, tCode } from "#words/t.ts";

/** What a person is offered to restore from. */
const BACKUP_FILE = { extensions: [".panelkit"], type: "application/octet-stream", mostBytes: 256_000_000 };

/** Fewer words than this were surely not meant to be a notice. */
const LEAST_WORDS = 40;

const NONE: readonly string[] = [];

/** All ways in which a selection begins, and the sentences that say why it did not. */
export function useBegin() {
  const world = useWorld();
  const [, go] = useLocation();
  const [problems, setProblems] = useState(NONE);
  const { reading, readAll } = useReading(setProblems);
  const busy = useRef(false);

  /** One at a time: what comes while something is being read is let fall, and the screen shows what is read. */
  const alone = (work: () => Promise<void>): void => {
    if (busy.current) return;
    busy.current = true;
    void work().finally(() => {
      busy.current = false;
    });
  };

  const begin = async (notice: Notice): Promise<void> => {
    const { beginSelection } = await import("#usecases/new-selection.ts");
    const begun = await beginSelection(world, notice);
    if (!begun.ok) return setProblems([tCode("home.refusal", begun.error.code)]);
    setProblems(NONE);
    void askToPersist(world);
    go(`/s/${begun.value}/notice`);
  };

  const takeSample = async (): Promise<void> => {
    const { SAMPLE_NOTICE } = await import("#core/notice/sample-notice.ts");
    await begin({ text: SAMPLE_NOTICE, via: "sample", fileName: null });
  };

  const takeFiles = async (files: readonly ChosenFile[], areBackups = false): Promise<void> => {
    const begun = files.length === 0 ? NONE : await readAll(files, areBackups);
    if (begun.length === 0) return;
    void askToPersist(world);
    go(files.length === 1 ? `/s/${begun[0]}/notice` : "/");
  };

  const takePasted = async (plain: string, html: string): Promise<void> => {
    const count = plain.split(/\s+/).filter((word) => word !== "").length;
    if (count < LEAST_WORDS) return setProblems([t("home.refusal.notice-short", { count })]);
    await begin({ text: await textOf(plain, html), via: "pasted", fileName: null });
  };

  /** The formatted text beside a plain one, where it tells more. */
  const textOf = async (plain: string, html: string): Promise<string> => {
    if (!hasStructure(html)) return plain;
    const { readPasted } = await import("#usecases/read-notice-file.ts");
    return readPasted(world, html, plain);
  };

  return {
    problems,
    reading,
    textOf,
    sample: () => alone(takeSample),
    // Some browsers never tell that choosing was given up, so that nothing waits for it.
    chooseNotice: () =>
      void world.files.openSeveral(NOTICE_FILE).then((files) => alone(() => takeFiles(files))),
    restore: () =>
      void world.files.open(BACKUP_FILE).then((opened) => {
        if (!opened.ok) return setProblems([gateText(opened.error)]);
        const { value } = opened;
        if (value !== "cancelled")
          alone(() => takeFiles([{ name: value.name, read: async () => ok(value) }], true));
      }),
    take: (files: Iterable<GivenFile>) => alone(() => takeFiles(world.files.given(files))),
    paste: (plain: string, html: string) => alone(() => takePasted(plain, html)),
    useText: (text: string) => alone(() => begin({ text, via: "pasted", fileName: null })),
  };
}

export type Begin = ReturnType<typeof useBegin>;
