import { execFileSync } from "node:child_process";
import { copyFile, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { SAMPLE_NOTICE } from "../src/core/notice/sample-notice.ts";
import { BROWSER_ARGS, findBrowser } from "./browser.ts";
import { inRepo } from "./paths.ts";

/**
 * Makes the files of test/fixtures/notices: the sample notice as real programs write it. Needs LibreOffice (`soffice`)
 * on the path. The files are kept in the repository because no two versions of those programs write the same bytes.
 */
const FOLDER = inRepo("test/fixtures/notices");
const inFolder = (name: string): string => join(FOLDER, name);

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** The notice's lines as headings, paragraphs and lists. */
function bodyOf(text: string): string {
  const lines = text.trimEnd().split("\n");
  const elements = lines.map((line, index) => {
    if (line.startsWith("- ")) {
      const [first, last] = [lines[index - 1] ?? "", lines[index + 1] ?? ""].map((each) =>
        each.startsWith("- "),
      );
      return `${first ? "" : "<ul>\n"}<li>${escaped(line.slice(2))}</li>${last ? "" : "\n</ul>"}`;
    }
    if (/^[A-Z ]+:$/.test(line)) return `<h2>${escaped(line)}</h2>`;
    return `<p>${escaped(line)}</p>`;
  });
  return elements.join("\n");
}

/** A plain document, for the office program. */
const documentOf = (text: string): string =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Notice</title></head><body>\n${bodyOf(text)}\n</body></html>\n`;

/** A job board's page, with all that stands around a notice there and must not be taken for it. */
const pageOf = (text: string): string => `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Head, Technical Security | Example board</title>
<style>body{font:15px/1.5 sans-serif;max-width:46rem;margin:2rem auto}.gone{display:none}h2{font-size:17px}</style>
<script>document.documentElement.dataset.ran = "yes";</script></head>
<body>
<template><p>CANARY template</p></template>
<noscript><p>CANARY noscript</p></noscript>
<div hidden><p>CANARY hidden</p></div>
<div style="display: none"><p>CANARY style</p></div>
<main>
${bodyOf(text)}
</main>
<script>window.after = "CANARY script";</script>
</body></html>
`;

/** Text with letters that are not in ASCII, so that a wrong encoding shows. */
const western = SAMPLE_NOTICE.replaceAll("'", "’").replaceAll("a few", "– a few –");

function inWindows1252(text: string): Buffer {
  const codes: Readonly<Record<string, number>> = { "’": 0x92, "“": 0x93, "”": 0x94, "–": 0x96 };
  return Buffer.from(Array.from(text, (letter) => codes[letter] ?? letter.charCodeAt(0)));
}

async function writeTexts(): Promise<void> {
  await writeFile(inFolder("notice.txt"), SAMPLE_NOTICE);
  await writeFile(inFolder("notice-crlf.txt"), SAMPLE_NOTICE.replaceAll("\n", "\r\n"));
  await writeFile(inFolder("notice-windows-1252.txt"), inWindows1252(western));
  const wide = Buffer.from(`\ufeff${western}`, "utf16le");
  await writeFile(inFolder("notice-utf-16le.txt"), wide);
  await writeFile(inFolder("notice-utf-16be-unmarked.txt"), Buffer.from(wide).swap16().subarray(2));
}

async function writeOffice(folder: string): Promise<void> {
  await writeFile(join(folder, "notice.html"), documentOf(SAMPLE_NOTICE));
  const convert = (format: string, from: string): Buffer =>
    execFileSync("soffice", ["--headless", "--convert-to", format, "--outdir", folder, from], {
      cwd: folder,
    });
  convert("docx:MS Word 2007 XML", "notice.html");
  for (const format of ["pdf", "odt", "rtf", "doc"]) convert(format, "notice.docx");
  await copyFile(join(folder, "notice.docx"), inFolder("notice.docx"));
  await copyFile(join(folder, "notice.pdf"), inFolder("notice-libreoffice.pdf"));
  for (const format of ["odt", "rtf", "doc"])
    await copyFile(join(folder, `notice.${format}`), inFolder(`not-read.${format}`));
  execFileSync(
    "soffice",
    [
      "--headless",
      "--convert-to",
      'pdf:writer_pdf_Export:{"EncryptFile":{"type":"boolean","value":"true"},"DocumentOpenPassword":{"type":"string","value":"vesk"}}',
      "--outdir",
      folder,
      "notice.docx",
    ],
    { cwd: folder },
  );
  await copyFile(join(folder, "notice.pdf"), inFolder("not-read-locked.pdf"));
}

async function writePages(): Promise<void> {
  const { executablePath, env } = await findBrowser();
  const browser = await chromium.launch({
    executablePath,
    args: [...BROWSER_ARGS],
    env: { ...process.env, ...env },
  });
  const page = await browser.newPage();
  const html = pageOf(SAMPLE_NOTICE);
  await writeFile(inFolder("notice.html"), html);
  // The browser writes a page's address into what it saves and prints.
  await page.route("https://board.example/**", (route) =>
    route.fulfill({ contentType: "text/html", body: html }),
  );
  await page.goto("https://board.example/vacancies/head-technical-security");
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send("Page.captureSnapshot", { format: "mhtml" });
  await writeFile(inFolder("notice.mht"), data);
  const paper = { format: "A4", displayHeaderFooter: true, margin: { top: "18mm", bottom: "18mm" } } as const;
  await page.pdf({ ...paper, path: inFolder("notice-chromium.pdf") });
  const picture = await page.screenshot({ clip: { x: 0, y: 0, width: 600, height: 400 } });
  await writeFile(inFolder("not-read-picture.pdf"), picture);
  await page.setContent(`<img src="data:image/png;base64,${picture.toString("base64")}" alt="">`);
  await page.pdf({ format: "A4", path: inFolder("not-read-scanned.pdf") });
  await browser.close();
}

const folder = await mkdtemp(join(tmpdir(), "notice-fixtures-"));
await writeTexts();
await writeOffice(folder);
await writePages();
await rm(folder, { recursive: true });
