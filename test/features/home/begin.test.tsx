import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { SAMPLE_NOTICE } from "#core/notice/sample-notice.ts";
import { utf8 } from "#core/shared/hash.ts";
import { err, type Result } from "#core/shared/result.ts";
import { saveCopy } from "#usecases/save-copy.ts";
import { buildSelection, must, stateOf } from "#test/builders.ts";
import { testWorld } from "#test/make-world.ts";
import { onHome } from "./on-home.tsx";

const press = (name: string): HTMLElement => screen.getByRole("button", { name });

async function backup(): Promise<Uint8Array> {
  const world = await testWorld();
  await buildSelection(world, { upTo: "confirmed" });
  must(await saveCopy(world));
  return [...world.files.saved.values()][0] as Uint8Array;
}

describe("a laptop without selections", () => {
  it("begins with the sample notice in one press", async () => {
    const { user, path, world } = await onHome();
    await user.click(press("Use the sample notice"));
    await waitFor(() => expect(path()).toMatch(/^\/s\/.+\/notice$/), { timeout: 5000 });
    expect(stateOf(world).notice).toEqual({ text: SAMPLE_NOTICE, via: "sample", fileName: null });
  });

  it("begins with a text file and keeps its name and every character", async () => {
    const text = `${SAMPLE_NOTICE}\r\n— ნინო`;
    const { user, path, world } = await onHome(null, ({ files }) =>
      files.toOpen.push({ name: "notice.txt", bytes: utf8(text) }),
    );
    await user.click(press("Choose a file"));
    await waitFor(() => expect(path()).toMatch(/notice$/));
    expect(stateOf(world).notice).toEqual({ text, via: "file", fileName: "notice.txt" });
  });

  it("stays where it was when choosing is given up", async () => {
    const { user, path } = await onHome();
    await user.click(press("Choose a file"));
    expect(path()).toBe("/");
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("says of a short paste how little it is, and begins nothing", async () => {
    const { user, path, alert } = await onHome();
    await user.click(document.body);
    await user.paste("Head, Technical Security");
    expect(await alert()).toMatch(/^What was pasted has only 3 words/);
    expect(path()).toBe("/");
  });

  it("takes a whole notice from the clipboard, and from the box", async () => {
    const first = await onHome();
    await first.user.click(document.body);
    await first.user.paste(SAMPLE_NOTICE);
    await waitFor(() => expect(first.path()).toMatch(/notice$/), { timeout: 5000 });
    first.unmount();
    const second = await onHome();
    await second.user.click(press("Paste its text"));
    const dialog = within(await screen.findByRole("dialog"));
    expect(dialog.getByRole("button", { name: "Read this text" }).getAttribute("aria-disabled")).toBe("true");
    await second.user.click(dialog.getByRole("textbox", { name: "Text of the vacancy notice" }));
    await second.user.paste(SAMPLE_NOTICE);
    await second.user.click(dialog.getByRole("button", { name: "Read this text" }));
    await waitFor(() => expect(second.path()).toMatch(/notice$/), { timeout: 5000 });
    expect(stateOf(second.world).notice).toMatchObject({ via: "pasted" });
  });

  it.each([
    ["a file with NUL characters", "\u0000\u0001Word", /^n\.txt is no kind of file that is read here/],
    ["an empty file", " \n ", /^There is no text in n\.txt/],
    [
      "a text of two million characters",
      "word ".repeat(400_001),
      /^n\.txt holds more text than any vacancy notice/,
    ],
  ])("refuses %s as a notice", async (_what, text, sentence) => {
    const { user, alert, path } = await onHome(null, ({ files }) =>
      files.toOpen.push({ name: "n.txt", bytes: utf8(text) }),
    );
    await user.click(press("Choose a file"));
    expect(await alert()).toMatch(sentence);
    expect(path()).toBe("/");
  });

  it.each([
    ["Choose a file", "too-large", /^n\.pdf is larger than 32 MB/],
    ["Restore a backup", "too-large", /larger than 256 MB/],
    ["Restore a backup", "failed", /could not be read or written/],
    ["Choose a file", "refused", /did not allow/],
  ] as const)("at “%s” says what is wrong when the file is %s", async (button, code, sentence) => {
    const { user, alert } = await onHome(null, (world) => {
      const read = async (): Promise<Result<never, object>> => err({ code, detail: "" });
      Object.assign(world.files, { open: read, openSeveral: async () => [{ name: "n.pdf", read }] });
    });
    await user.click(press(button));
    expect(await alert()).toMatch(sentence);
  });
});

describe("restoring a backup", () => {
  it("opens what it holds, whatever the file is called", async () => {
    const bytes = await backup();
    const { user, path, world } = await onHome(null, ({ files }) =>
      files.toOpen.push({ name: "attachment.bin", bytes }),
    );
    await user.click(press("Restore a backup"));
    await waitFor(() => expect(path()).toMatch(/^\/s\/.+\/notice$/), { timeout: 5000 });
    expect(must(await world.storage.list())).toHaveLength(1);
  });

  it.each([
    ["another file", () => utf8("%PDF-1.7 something"), /^a\.panelkit is not a Panelkit file/],
    [
      "one that ends too early",
      (bytes: Uint8Array) => bytes.slice(0, bytes.length - 40),
      /^a\.panelkit ends too early/,
    ],
    [
      "one with another byte at its end",
      (bytes: Uint8Array) => bytes.map((byte, at) => (at === bytes.length - 20 ? byte ^ 1 : byte)),
      /^a\.panelkit is damaged/,
    ],
  ])("refuses %s in its own words and takes nothing of it", async (_what, spoil, sentence) => {
    const bytes = spoil(await backup());
    const { user, alert, world, path } = await onHome(null, ({ files }) =>
      files.toOpen.push({ name: "a.panelkit", bytes }),
    );
    await user.click(press("Restore a backup"));
    expect(await alert()).toMatch(sentence);
    expect(path()).toBe("/");
    expect(must(await world.storage.list())).toEqual([]);
  });

  it("blames this laptop's storage, not the file, when what is stored is damaged", async () => {
    const bytes = await backup();
    const { user, alert } = await onHome(null, (world) => {
      world.files.toOpen.push({ name: "a.panelkit", bytes });
      Object.assign(world.storage, { load: async () => err({ code: "damaged", detail: "record" }) });
    });
    await user.click(press("Restore a backup"));
    expect(await alert()).toBe(
      "What is stored of this selection on this laptop is damaged. Nothing was changed.",
    );
  });

  it("and beginning are refused in a tab that only reads", async () => {
    const { user, alert } = await onHome(null, ({ store }) => store.setState({ keeping: "reader" }));
    await user.click(press("Use the sample notice"));
    expect(await alert()).toMatch(/^Another tab has this laptop’s selections open/);
  });
});
