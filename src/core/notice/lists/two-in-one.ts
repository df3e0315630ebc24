import { sliceStretch, trimStretch, type Stretch } from "#core/notice/text/stretch.ts";

/** How a French competency begins: "Conduire le", "Sens de", "Capacité à". */
const OPENING = String.raw`(?:\p{Lu}\p{Ll}+(?:er|ir|re)\s(?:les?\s|la\s|l['’]|une?\s|des\s|du\s|et\s|en\s|avec\s|aux?\s)|(?:Sens|Force|Esprit|Capacité|Aptitude|Maîtrise)\s(?:de\s|du\s|d['’]|à\s))`;
const NEXT = new RegExp(String.raw`\s(?=${OPENING})`, "u");
const FIRST = new RegExp(`^${OPENING}`, "u");
const OPEN_END = /(?<!\p{L})(?:et|ou|de|du|des|à|en|le|la|les|un|une|pour|avec)$/iu;

/**
 * "Conduire le changement Anticiper une évolution": two names of a list that stood in two columns and came to stand in
 * one item; the text alone where it is one.
 */
export function twoInOne(text: Stretch): readonly Stretch[] {
  if (!FIRST.test(text.text)) return [text];
  const cut = NEXT.exec(text.text);
  if (cut === null || OPEN_END.test(text.text.slice(0, cut.index))) return [text];
  return [sliceStretch(text, 0, cut.index), trimStretch(sliceStretch(text, cut.index + 1))];
}
