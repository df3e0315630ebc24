import { describe, expect, it } from "vitest";
import { readNotice } from "#core/notice/read-notice.ts";
import { SAMPLE_NOTICE } from "#core/notice/sample-notice.ts";
import type { NoticeFiles } from "#core/ports-reading.ts";
import { must } from "#test/builders.ts";
import { fileOf, fixture } from "#test/adapters/reading/fixtures.ts";

/** What every reader of notices promises, with a worker or without. */
export function noticeFilesContract(name: string, make: () => NoticeFiles): void {
  describe(`${name}, as a reader of notices`, () => {
    it.each([
      ["notice.txt", "text"],
      ["notice.html", "html"],
      ["notice.docx", "docx"],
      ["notice-chromium.pdf", "pdf"],
    ])("reads %s as %s", async (file, kind) => {
      const source = must(await make().read(fixture(file)));
      expect(source.kind).toBe(kind);
      expect(source.text).toContain("Analytical Thinking: Sees basic relationships");
    });

    it("tells the pages of a PDF in their order", async () => {
      const seen: number[] = [];
      must(await make().read(fixture("notice-chromium.pdf"), ({ page }) => seen.push(page)));
      expect(seen).toEqual([1, 2, 3]);
    });

    it("resolves to a refusal, whatever it is given", async () => {
      const reader = make();
      for (const [text, code] of [
        ["", "empty"],
        ["%PDF-1.4 and nothing else", "damaged"],
        ["PK\u0003\u0004", "damaged"],
        ["{\\rtf1", "not-supported"],
      ] as const)
        expect(await reader.read(fileOf("a", text))).toMatchObject({ ok: false, error: { code } });
    });

    it("reads a text as the page itself would, and not once it was told to stop", async () => {
      expect(must(await make().readText(SAMPLE_NOTICE))).toEqual(readNotice(SAMPLE_NOTICE));
      const stopped = AbortSignal.abort();
      expect(await make().readText(SAMPLE_NOTICE, stopped)).toEqual({
        ok: false,
        error: { code: "cancelled" },
      });
    });

    it("leaves the bytes it was given as they were", async () => {
      const file = fixture("notice-libreoffice.pdf");
      must(await make().read(file));
      expect(file).toEqual(fixture("notice-libreoffice.pdf"));
    });

    it("reads nothing once it was told to stop, and stops when it is told while reading", async () => {
      const stopping = new AbortController();
      const stopped = { ok: false, error: { code: "cancelled" } };
      const reading = make().read(fixture("notice-chromium.pdf"), () => stopping.abort(), stopping.signal);
      expect(await reading).toEqual(stopped);
      expect(await make().read(fixture("notice.txt"), undefined, stopping.signal)).toEqual(stopped);
    });
  });
}
