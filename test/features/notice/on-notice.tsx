import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import NoticeScreen from "#features/notice/notice-screen.tsx";
import { SAMPLE_NOTICE } from "#core/notice/sample-notice.ts";
import type { NoticeFiles } from "#core/ports-reading.ts";
import type { Post } from "#core/model/post.ts";
import { draftAt, draftKey } from "#usecases/drafts.ts";
import { beginSelection } from "#usecases/new-selection.ts";
import type { OpenSelection } from "#state/app-store.ts";
import { must } from "#test/builders.ts";
import { testWorld } from "#test/make-world.ts";
import { renderScreen } from "#test/render-screen.tsx";

/** The notice screen over a new selection. */
export async function onNotice(text: string = SAMPLE_NOTICE, noticeFiles?: NoticeFiles) {
  const plain = await testWorld();
  const world = noticeFiles === undefined ? plain : { ...plain, noticeFiles };
  const id = must(await beginSelection(world, { text, via: "sample", fileName: null }));
  const draw = () => renderScreen(<NoticeScreen />, world, `/s/${id}/notice`);
  const open = (): OpenSelection => {
    const now = world.store.getState().open;
    if (now === null) throw new Error("nothing is open");
    return now;
  };
  return {
    ...draw(),
    draw,
    world,
    user: userEvent.setup(),
    open,
    kept: () => draftAt<Post>(open(), draftKey.post),
  };
}

export const button = (name: string | RegExp): HTMLElement => screen.getByRole("button", { name });

/** What can be done about one finding, by its short name. */
export const finding = (name: string) => {
  const row = [...document.querySelectorAll<HTMLElement>("li[data-finding]")].find(
    (each) => each.querySelector(".nm")?.textContent === name,
  );
  if (row === undefined) throw new Error(`no finding ${name}`);
  return within(row);
};
