import { createEvent, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { ok } from "#core/shared/result.ts";
import type { NoticeFiles } from "#core/ports-reading.ts";
import { readNotice } from "#core/notice/read-notice.ts";
import { SAMPLE_NOTICE } from "#core/notice/sample-notice.ts";
import type { OpenedFile } from "#core/ports.ts";
import { saveCopy } from "#usecases/save-copy.ts";
import { buildSelection, must, stateOf } from "#test/builders.ts";
import { testWorld, type TestWorld } from "#test/make-world.ts";
import { fixture } from "#test/adapters/reading/fixtures.ts";
import { onHome } from "./on-home.tsx";

const press = (name: string): HTMLElement => screen.getByRole("button", { name });
const choosing =
  (...files: readonly OpenedFile[]) =>
  (world: TestWorld): void =>
    void world.files.toOpen.push(...files);
const problems = (): string[] =>
  within(screen.getByRole("alert"))
    .getAllByRole("listitem")
    .map((item) => item.textContent ?? "");

/** A reader that reads until it is stopped, and tells pages as it is asked to. */
function slowReader() {
  const hooks: { tell: (page: number) => void } = { tell: () => undefined };
  const read: NoticeFiles["read"] = (_file, onProgress, signal) =>
    new Promise((resolve) => {
      hooks.tell = (page) => onProgress?.({ page, pages: 12 });
      signal?.addEventListener("abort", () => resolve({ ok: false, error: { code: "cancelled" } }));
    });
  return { hooks, noticeFiles: { read } };
}

/** Drops on the zone, or pastes into the page, what a browser would hand over. */
function hand(
  kind: "drop" | "paste",
  data: { files?: readonly File[]; plain?: string; html?: string },
): void {
  const transfer = {
    files: data.files ?? [],
    getData: (type: string) => (type === "text/html" ? data.html : data.plain) ?? "",
  };
  if (kind === "paste") {
    const event = createEvent.paste(document.body);
    Object.defineProperty(event, "clipboardData", { value: transfer });
    fireEvent(document.body, event);
  } else fireEvent.drop(screen.getByText("Drop the notice here"), { dataTransfer: transfer });
}

describe("one file", () => {
  it.each(["notice.docx", "notice-chromium.pdf", "notice.mht"])(
    "%s begins a selection with its text",
    async (name) => {
      const { user, path, world } = await onHome(null, choosing(fixture(name)));
      await user.click(press("Choose a file"));
      await waitFor(() => expect(path()).toMatch(/^\/s\/.+\/notice$/), { timeout: 8000 });
      const notice = stateOf(world).notice;
      expect(notice).toMatchObject({ via: "file", fileName: name });
      expect(readNotice(notice?.text ?? "").post.competencies).toHaveLength(9);
    },
  );

  it("that is not read is refused in words that say what to do", async () => {
    const { user, alert, path } = await onHome(null, choosing(fixture("not-read.doc")));
    await user.click(press("Choose a file"));
    expect(await alert()).toBe(
      "not-read.doc is a .doc of the Word before 2007. Open it in Word or LibreOffice, save it as .docx or PDF and choose that file.",
    );
    expect(path()).toBe("/");
  });

  it("can be dropped, or pasted as a file", async () => {
    const { name, bytes } = fixture("notice.docx");
    for (const kind of ["drop", "paste"] as const) {
      const { path, unmount } = await onHome();
      hand(kind, { files: [new File([bytes.slice()], name)] });
      await waitFor(() => expect(path()).toMatch(/notice$/), { timeout: 8000 });
      unmount();
    }
  });
});

describe("while a file is being read", () => {
  it("its name and page are said, and it can be stopped", async () => {
    const { hooks, noticeFiles } = slowReader();
    const { user, path } = await onHome(null, (world) => {
      choosing(fixture("notice-chromium.pdf"))(world);
      Object.assign(world, { noticeFiles });
    });
    await user.click(press("Choose a file"));
    expect(await screen.findByText("Reading notice-chromium.pdf")).toBeDefined();
    hooks.tell(3);
    expect(await screen.findByText("Reading notice-chromium.pdf, page 3 of 12")).toBeDefined();
    expect(screen.getByRole("progressbar").getAttribute("aria-valuenow")).toBe("2");
    expect(screen.queryByRole("button", { name: "Choose a file" })).toBeNull();
    expect(document.activeElement).toBe(press("Cancel"));
    await user.keyboard("{Enter}");
    await waitFor(() => expect(document.activeElement).toBe(press("Choose a file")));
    expect(screen.queryByRole("alert")).toBeNull();
    expect(path()).toBe("/");
  });

  it("leaving the screen stops it, and nobody is brought back", async () => {
    const { noticeFiles } = slowReader();
    const { user, path, unmount, world } = await onHome(null, (on) => {
      choosing(fixture("notice-chromium.pdf"))(on);
      Object.assign(on, { noticeFiles });
    });
    await user.click(press("Choose a file"));
    await screen.findByText("Reading notice-chromium.pdf");
    unmount();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(path()).toBe("/");
    expect(must(await world.storage.list())).toEqual([]);
  });

  it("Escape stops it, and of several the rest is named", async () => {
    const { noticeFiles } = slowReader();
    const { user, world } = await onHome(null, (on) => {
      choosing(fixture("notice-chromium.pdf"), fixture("notice.docx"))(on);
      Object.assign(on, { noticeFiles });
    });
    await user.click(press("Choose a file"));
    expect(await screen.findByText("File 1 of 2")).toBeDefined();
    await user.keyboard("{Escape}");
    await screen.findByRole("alert");
    expect(problems()).toEqual([
      "notice-chromium.pdf was not read: you stopped it.",
      "notice.docx was not read: you stopped it.",
    ]);
    expect(must(await world.storage.list())).toEqual([]);
  });
});

describe("several files", () => {
  it("begin a selection each; one that fails is named with its reason, and the list opens", async () => {
    const given = [
      fixture("notice.docx"),
      fixture("not-read-scanned.pdf"),
      fixture("notice.txt"),
      fixture("not-read.rtf"),
    ];
    const { user, path, world } = await onHome(null, choosing(...given));
    await user.click(press("Choose a file"));
    expect(await screen.findByRole("heading", { name: "Selections" }, { timeout: 8000 })).toBeDefined();
    await screen.findByRole("alert");
    expect(path()).toBe("/");
    expect(problems()).toEqual([
      expect.stringMatching(/^not-read-scanned\.pdf holds pictures of pages and no text/),
      expect.stringMatching(/^not-read\.rtf is Rich Text/),
    ]);
    expect(screen.getAllByRole("link").map((link) => link.textContent)).toEqual(
      expect.arrayContaining(["notice.docx", "notice.txt"]),
    );
    expect(must(await world.storage.list())).toHaveLength(2);
    expect(world.store.getState().open).toBeNull();
  });

  it("of which none is read leave the beginning as it was", async () => {
    const { user, path } = await onHome(null, choosing(fixture("not-read.rtf"), fixture("not-read.odt")));
    await user.click(press("Choose a file"));
    await screen.findByRole("alert");
    expect(problems()).toHaveLength(2);
    expect(path()).toBe("/");
    expect(press("Choose a file")).toBeDefined();
  });

  it("may be backups among notices", async () => {
    const other = await testWorld();
    await buildSelection(other, { upTo: "confirmed" });
    must(await saveCopy(other));
    const bytes = [...other.files.saved.values()][0] as Uint8Array;
    const { user, world } = await onHome(
      null,
      choosing({ name: "a.selection.panelkit", bytes }, fixture("notice.txt"), {
        name: "b.panelkit",
        bytes: new Uint8Array(9),
      }),
    );
    await user.click(press("Choose a file"));
    expect(await screen.findByRole("heading", { name: "Selections" }, { timeout: 8000 })).toBeDefined();
    expect((await screen.findByRole("alert")).textContent).toMatch(/^b\.panelkit is not a Panelkit file/);
    expect(must(await world.storage.list())).toHaveLength(2);
  });
});

describe("formatted text from the clipboard", () => {
  const html = `<meta charset="utf-8"><ul>${SAMPLE_NOTICE.split("\n")
    .map((line) => `<li>${line.replace(/^- /, "")}</li>`)
    .join("")}</ul>`;
  const plain = SAMPLE_NOTICE.replaceAll("\n- ", "\n");

  it("is read as lines where it has structure", async () => {
    const { path, world } = await onHome();
    hand("paste", { plain, html });
    await waitFor(() => expect(path()).toMatch(/notice$/), { timeout: 8000 });
    expect(stateOf(world).notice?.text).toContain("\n- Achievement: Works to meet standards;");
    expect(stateOf(world).notice).toMatchObject({ via: "pasted", fileName: null });
  });

  it("is taken as plain where it has none, and where it cannot be read", async () => {
    for (const [given, noticeFiles] of [
      ["<span>no structure</span>", null],
      [html, { read: async () => ({ ok: false, error: { code: "too-slow" } }) }],
    ] as const) {
      const { path, world, unmount } = await onHome(null, (on) => {
        if (noticeFiles !== null) Object.assign(on, { noticeFiles });
      });
      hand("paste", { plain, html: given });
      await waitFor(() => expect(path()).toMatch(/notice$/), { timeout: 8000 });
      expect(stateOf(world).notice?.text).toBe(plain);
      unmount();
    }
  });

  it("comes into the box as lines, where the cursor is", async () => {
    const { user } = await onHome();
    await user.click(press("Paste its text"));
    const box = await screen.findByRole<HTMLTextAreaElement>("textbox", {
      name: "Text of the vacancy notice",
    });
    await user.type(box, "Before. After.");
    box.setSelectionRange(8, 8);
    fireEvent.paste(box, {
      clipboardData: {
        getData: (type: string) => (type === "text/html" ? "<ol><li>one<li>two</ol>" : "one two"),
      },
    });
    await waitFor(() => expect(box.value).toBe("Before. 1. one\n2. twoAfter."));
    expect(press("Read this text").getAttribute("aria-disabled")).toBeNull();
  });
});

describe("a reading that is over soon", () => {
  it("shows nothing of itself", async () => {
    const seen: string[] = [];
    const { user } = await onHome(null, (world) => {
      choosing(fixture("not-read.rtf"))(world);
      Object.assign(world, {
        noticeFiles: {
          read: async () => {
            seen.push(document.querySelector(".dz b")?.textContent ?? "");
            return ok({ text: " ", positions: null, kind: "text" });
          },
        },
      });
    });
    await user.click(press("Choose a file"));
    await screen.findByRole("alert");
    expect(seen).toEqual(["Drop the notice here"]);
  });
});
