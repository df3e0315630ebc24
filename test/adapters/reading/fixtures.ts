import { readFileSync } from "node:fs";
import type { OpenedFile } from "#core/ports.ts";

/** A file of test/fixtures/notices, as a person would choose it. */
export const fixture = (name: string): OpenedFile => ({
  name,
  bytes: new Uint8Array(readFileSync(`test/fixtures/notices/${name}`)),
});

/** The sample notice in every form that is read. */
export const READ = [
  "notice.txt",
  "notice-crlf.txt",
  "notice-windows-1252.txt",
  "notice-utf-16le.txt",
  "notice-utf-16be-unmarked.txt",
  "notice.html",
  "notice.mht",
  "notice.docx",
  "notice-libreoffice.pdf",
  "notice-chromium.pdf",
] as const;

/** A file of letters, one byte each. */
export const fileOf = (name: string, text: string): OpenedFile => ({
  name,
  bytes: new Uint8Array(Buffer.from(text, "latin1")),
});
