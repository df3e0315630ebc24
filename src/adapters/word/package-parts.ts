import { plainText } from "#adapters/word/plain-text.ts";
import { FONTS } from "#adapters/word/styles.ts";

/** A file inside the Word file that is written by us in place of the library's. */
export interface PackagePart {
  readonly path: string;
  readonly data: string;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const MARKS: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const escaped = (text: string): string => plainText(text).replace(/[&<>"]/g, (mark) => MARKS[mark] ?? mark);

/** What the file says of itself. The library's own would say when it was made by the device's clock. */
export function coreProperties(given: {
  readonly title: string;
  readonly language: string;
  readonly createdAt: string;
}): PackagePart {
  const stamp = (name: string): string =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${escaped(given.createdAt)}</dcterms:${name}>`;
  return {
    path: "docProps/core.xml",
    data:
      `${HEAD}<cp:coreProperties` +
      ' xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
      ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
      ' xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
      `<dc:title>${escaped(given.title)}</dc:title><dc:creator>Panelkit</dc:creator>` +
      `<dc:language>${escaped(given.language)}</dc:language>${stamp("created")}${stamp("modified")}` +
      "</cp:coreProperties>",
  };
}

const STAND_INS = [
  { name: FONTS.sans, instead: "Calibri", family: "swiss", pitch: "variable" },
  { name: FONTS.serif, instead: "Cambria", family: "roman", pitch: "variable" },
  { name: FONTS.mono, instead: "Consolas", family: "modern", pitch: "fixed" },
] as const;

/** No font is embedded: where ours are not installed, these stand in for them. */
export const FONT_TABLE: PackagePart = {
  path: "word/fontTable.xml",
  data:
    `${HEAD}<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">` +
    STAND_INS.map(
      ({ name, instead, family, pitch }) =>
        `<w:font w:name="${name}"><w:altName w:val="${instead}"/><w:charset w:val="00"/>` +
        `<w:family w:val="${family}"/><w:pitch w:val="${pitch}"/></w:font>`,
    ).join("") +
    "</w:fonts>",
};
