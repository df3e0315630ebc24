import type { PdfFont } from "#adapters/pdf/font-names.ts";

/** The font files as jsPDF wants them: one character a byte. Loaded and unpacked when first asked for. */
const MODULES: Record<PdfFont, () => Promise<{ packed: string }>> = {
  "sans-400": () => import("#adapters/pdf/fonts/sans-400.ts"),
  "sans-500": () => import("#adapters/pdf/fonts/sans-500.ts"),
  "sans-600": () => import("#adapters/pdf/fonts/sans-600.ts"),
  "serif-400": () => import("#adapters/pdf/fonts/serif-400.ts"),
  "serif-500": () => import("#adapters/pdf/fonts/serif-500.ts"),
  "mono-400": () => import("#adapters/pdf/fonts/mono-400.ts"),
  "second-400": () => import("#adapters/pdf/fonts/second-400.ts"),
};

const CHUNK = 0x8000;

export type FontFiles = ReadonlyMap<PdfFont, string>;

/** Keeps what it has unpacked: every file of a request is made from the same bytes. */
export function createFontStore(): { load(fonts: Iterable<PdfFont>): Promise<FontFiles> } {
  const loading = new Map<PdfFont, Promise<string>>();
  const one = (font: PdfFont): Promise<string> => {
    const known = loading.get(font) ?? MODULES[font]().then((module) => unpack(module.packed));
    loading.set(font, known);
    return known;
  };
  return {
    load: async (fonts) =>
      new Map(await Promise.all([...new Set(fonts)].map(async (font) => [font, await one(font)] as const))),
  };
}

async function unpack(packed: string): Promise<string> {
  const bytes = Uint8Array.from(atob(packed), (char) => char.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return binaryString(new Uint8Array(await new Response(stream).arrayBuffer()));
}

export function binaryString(bytes: Uint8Array): string {
  let text = "";
  for (let from = 0; from < bytes.length; from += CHUNK)
    text += String.fromCharCode(...bytes.subarray(from, from + CHUNK));
  return text;
}
