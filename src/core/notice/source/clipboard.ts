/** Where the lines of a text are items, headings or cells, the plain text beside it may have lost them. */
const STRUCTURE = /<(?:li|tr|h[1-6]|dt)\b|mso-list/i;
const PARAGRAPH = /<(?:p|br|div)\b/gi;
const FEW = 3;

/**
 * Whether a formatted text from the clipboard is worth reading. Programs that show plain text hand out pages too, of
 * nothing but colours.
 */
export function hasStructure(html: string): boolean {
  if (STRUCTURE.test(html)) return true;
  return /<p\b/i.test(html) && (html.match(PARAGRAPH)?.length ?? 0) >= FEW;
}
