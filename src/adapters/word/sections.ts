import { Footer, Header, SectionType, type ISectionOptions } from "docx";
import type { PageFormat, PrintDocument, PrintSection } from "#core/model/blocks.ts";
import { HEAD_GAP, MARGIN, pageSize, type PageSize } from "#core/layout/geometry.ts";
import type { FormSection } from "#core/model/form-blocks.ts";
import { heightOf } from "#adapters/word/item-height.ts";
import { blockItems } from "#adapters/word/blocks.ts";
import { PLATE_MARGIN, plateItems } from "#adapters/word/plate.ts";
import { formItems } from "#adapters/word/form.ts";
import { closedBy, space, wordChildren, type CellItem, type Item } from "#adapters/word/items.ts";
import type { Lists } from "#adapters/word/lists.ts";
import { Milestone } from "#adapters/word/milestone.ts";
import { FILE_PAGES, PAGE, pageOfMark, sectionPages, type PageFields } from "#adapters/word/page-fields.ts";
import { templateItem, textItem } from "#adapters/word/text.ts";
import type { WordStyleName } from "#adapters/word/styles.ts";
import { twips } from "#adapters/word/units.ts";

/** A part of the file with a head and foot of its own. Sections that share both are one, with page breaks between. */
export interface FileSection {
  readonly document: PrintDocument;
  readonly parts: readonly PrintSection[];
  /** Counts pages from 1 again. */
  readonly restarts: boolean;
  /** Other sections of the same document count on. */
  readonly alone: boolean;
  /** Its place in the file, and that of the last section of its document. */
  readonly index: number;
  readonly lastIndex: number;
}

/** The sections of a file, in order. */
export function fileSections(documents: readonly PrintDocument[]): readonly FileSection[] {
  let before = 0;
  return documents.flatMap((document) => {
    const groups: PrintSection[][] = [];
    for (const section of document.sections) {
      const last = groups.at(-1);
      if (last?.[0] !== undefined && sharesChrome(last[0], section)) last.push(section);
      else groups.push([section]);
    }
    const from = before;
    before += groups.length;
    return groups.map((parts, index) => ({
      document,
      parts,
      restarts: index === 0 || parts[0]?.kind !== "flow",
      alone: groups.length === 1,
      index: from + index,
      lastIndex: before - 1,
    }));
  });
}

const sharesChrome = (one: PrintSection, other: PrintSection): boolean =>
  one.kind === "flow" && other.kind === "flow" && one.header === other.header && one.foot === other.foot;

/** Told when the library comes to write what stands on a section's pages, and to its head. */
export interface Reached {
  readonly body: () => void;
  readonly head: () => void;
}

/** A section as Word's: pages, head, foot and what stands between. */
export function wordSection(
  section: FileSection,
  lists: Lists,
  only: boolean,
  reached: Reached,
): ISectionOptions {
  const { document, parts, restarts } = section;
  const first = parts[0];
  const side = sideOf(first);
  const size = pageSize(document.format);
  const width = size.width - side.left - side.right;
  const chrome = (pages: number): Chrome => chromeOf(section, width, pageFields(section, only, pages));
  const { items, pages } = isForm(first)
    ? formItems(first, { width, lists, height: between(chrome(1), side, size), paperHeight: size.height })
    : { items: flowItems(parts, document, width, lists), pages: 1 };
  const { head, foot } = chrome(pages);
  return {
    properties: {
      page: {
        size: pageOf(document.format),
        margin: {
          top: twips(side.top + side.head),
          bottom: twips(side.bottom + side.foot),
          left: twips(side.left),
          right: twips(side.right),
          header: twips(side.top),
          footer: twips(side.bottom),
        },
        ...(restarts ? { pageNumbers: { start: 1 } } : {}),
      },
      // Printed on both sides, what begins again begins on a front, as on paper.
      ...(restarts && document.sides === "both" ? { type: SectionType.ODD_PAGE } : {}),
    },
    headers: { default: new Header({ children: [new Milestone(reached.head), ...wordChildren(head)] }) },
    footers: { default: new Footer({ children: wordChildren(foot) }) },
    children: [
      new Milestone(reached.body),
      ...(only ? wordChildren(items) : closedBy(endOf(section.index), section.index, items)),
    ],
  };
}

const isForm = (part: PrintSection | undefined): part is FormSection =>
  part?.kind === "booklet" || part?.kind === "short-form";

/** Sections that share head and foot, each from a new page on. */
const flowItems = (
  parts: readonly PrintSection[],
  { marking, format }: PrintDocument,
  width: number,
  lists: Lists,
): readonly Item[] =>
  parts.flatMap((part, index): readonly Item[] => {
    if (part.kind === "name-plate") return plateItems(part, marking, format);
    if (part.kind !== "flow") return [];
    const items = blockItems(part.blocks, { width, lists });
    return index === 0 ? items : [space(0, { pageBreakBefore: true }), ...items];
  });

/** Height left between head and foot: where these are long, every program takes it from the page. */
const between = ({ head, foot }: Chrome, side: Sides, size: PageSize): number =>
  size.height -
  side.top -
  Math.max(side.head, heightOf(head, size.width)) -
  side.bottom -
  Math.max(side.foot, heightOf(foot, size.width));

/** White at a page's edges, and for the lines at its head and foot, mm. */
interface Sides {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly head: number;
  readonly foot: number;
}

const HEAD = HEAD_GAP + 4;
const FOOT = 8;
const FLOW_SIDES: Sides = { ...MARGIN, head: HEAD, foot: FOOT };
/** Forms leave no room at the edges for the squares a camera looks for: these are not on an edited copy. */
const FORM_SIDES: Sides = { left: 15, right: 15, top: 10, bottom: 8, head: HEAD, foot: FOOT };
const PLATE_SIDES: Sides = {
  left: PLATE_MARGIN,
  right: PLATE_MARGIN,
  top: PLATE_MARGIN,
  bottom: PLATE_MARGIN,
  head: 0,
  foot: 0,
};

function sideOf(part: PrintSection | undefined): Sides {
  if (part === undefined || part.kind === "flow") return FLOW_SIDES;
  return part.kind === "name-plate" ? PLATE_SIDES : FORM_SIDES;
}

function pageOf(format: PageFormat) {
  const { width, height } = pageSize(format);
  return { width: twips(width), height: twips(height) };
}

/** A line to write a name on, in the head of a page. */
const TO_WRITE = "_".repeat(24);

/** In a file of one section all counts are the file's own, which every program knows. */
function pageFields({ alone, index, lastIndex }: FileSection, only: boolean, planned: number): PageFields {
  const inSection = only ? FILE_PAGES : sectionPages(pageOfMark(endOf(index), planned));
  return {
    page: PAGE,
    sectionPage: PAGE,
    filePage: PAGE,
    pages: alone ? inSection : pageOfMark(endOf(lastIndex), planned),
    sectionPages: inSection,
    filePages: FILE_PAGES,
  };
}

/** The bookmark at a section's end. Word does not list those whose names begin like this. */
const endOf = (index: number): string => `_End${index + 1}`;

interface Chrome {
  readonly head: readonly Item[];
  readonly foot: readonly Item[];
}

/** As on paper; forms say on every page whose they are, and that a camera will not find them. */
function chromeOf({ document, parts }: FileSection, width: number, fields: PageFields): Chrome {
  const first = parts[0];
  const { marking } = document;
  const line = (texts: readonly Part[]): readonly Item[] => lineOf(texts, width, fields);
  if (first === undefined || first.kind === "flow") {
    const header = first?.header ?? document.header;
    const foot = first?.foot ?? document.foot;
    const left: Part = { text: foot.left, style: "caption" };
    const right: Part = { text: foot.right, style: "caption" };
    return {
      head: line([
        { text: header.left, style: "small" },
        { text: header.middle, style: "small" },
        { text: header.right, style: "small" },
      ]),
      foot: marking === "" ? line([left, right]) : [...line([marked(marking)]), ...line([left, right])],
    };
  }
  // What a folded card says all stands on its page.
  if (first.kind === "name-plate") return { head: [], foot: [] };
  const { candidate } = first;
  // On a blank form the candidate is written by hand, on every page: pages part.
  const who =
    candidate.code === "" && candidate.name === ""
      ? `${first.words.candidate} ${TO_WRITE}`
      : `${candidate.code} ${candidate.name}`.trim();
  return {
    head: line([
      { text: `${who}. ${first.followLine}`, style: "form-foot" },
      { text: `${first.code}. ${first.words.notForScanning}`, style: "form-foot" },
    ]),
    foot: line([
      marked(marking),
      { text: first.footMiddle, style: "form-foot" },
      { text: first.footRight, style: "form-foot" },
    ]),
  };
}

interface Part {
  readonly text: string;
  readonly style: WordStyleName;
  /** As typed, bold, with no places to fill in. */
  readonly literal?: boolean;
}

/** The user's marking must be seen. */
const marked = (marking: string): Part => ({ text: marking, style: "small", literal: true });

/** Left, middle and right on one line; a line with nothing on it is not there. */
function lineOf(parts: readonly Part[], width: number, fields: PageFields): readonly Item[] {
  if (parts.every(({ text }) => text === "")) return [];
  const shares = sharesOf(parts);
  return [
    {
      is: "table",
      widths: shares.map((share) => share * width),
      rows: [
        {
          cells: parts.map(({ text, style, literal }, index): CellItem => ({
            items: [
              literal === true
                ? textItem([{ text, weight: 600 }], style, alignOf(index, parts.length))
                : templateItem(text, fields, style, alignOf(index, parts.length)),
            ],
            pad: { left: index === 0 ? 0 : 1.5, right: index === parts.length - 1 ? 0 : 1.5 },
          })),
        },
      ],
    },
  ];
}

const alignOf = (index: number, count: number): "left" | "center" | "right" =>
  index === 0 ? "left" : index === count - 1 ? "right" : "center";

/** How much of a line each part has. What stands alone on its line has most of it. */
function sharesOf(parts: readonly Part[]): readonly number[] {
  const [left, middle, right] = parts;
  if (middle === undefined) return [1];
  if (right !== undefined) return [0.34, 0.4, 0.26];
  return left?.text === "" ? [0.2, 0.8] : middle.text === "" ? [0.8, 0.2] : [0.62, 0.38];
}
