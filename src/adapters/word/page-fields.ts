import { BuilderElement, PageNumber, StringContainer, TextRun } from "docx";

/** A number of pages, or the number of a page: the runs that show it. */
type Shown = () => readonly TextRun[];

/** What stands for which number of a template. */
export type PageFields = {
  readonly [name in "page" | "pages" | "sectionPage" | "sectionPages" | "filePage" | "filePages"]: Shown;
};

const known =
  (field: (typeof PageNumber)[keyof typeof PageNumber]): Shown =>
  () => [new TextRun({ children: [field] })];

/** The number of the page it stands on. */
export const PAGE = known(PageNumber.CURRENT);
/** All pages of the file. */
export const FILE_PAGES = known(PageNumber.TOTAL_PAGES);

const mark = (type: "begin" | "separate" | "end"): TextRun =>
  new TextRun({
    children: [
      new BuilderElement<{ readonly type: string }>({
        name: "w:fldChar",
        attributes: { type: { key: "w:fldCharType", value: type } },
      }),
    ],
  });

const field = (instruction: string, result: readonly TextRun[]): readonly TextRun[] => [
  mark("begin"),
  new TextRun({ children: [new StringContainer("w:instrText", instruction)] }),
  mark("separate"),
  ...result,
  mark("end"),
];

/** The number of the page that a bookmark stands on; before a program has found it, `stored`. */
export const pageOfMark =
  (bookmark: string, stored: number): Shown =>
  () =>
    field(`PAGEREF ${bookmark}`, [new TextRun({ text: String(stored) })]);

/**
 * The pages of a section that counts from 1. Word counts them itself. LibreOffice does not know how and shows what the
 * field came to last, which is a field again: the number of the section's last page.
 */
export const sectionPages =
  (lastPage: Shown): Shown =>
  () =>
    field("SECTIONPAGES", lastPage());
