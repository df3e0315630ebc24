import { spansOf, sliceStretch, type Stretch } from "#core/notice/text/stretch.ts";
import { isApart } from "#core/notice/sections/wrap-width.ts";
import type { CleanLine } from "#core/notice/text/clean-line.ts";
import { choice, type Draft } from "#core/notice/findings/draft.ts";

/** Standing alone: beside another word in capitals it is part of a heading or a label. */
const SHORT_FORM = /(?<![\p{L}\d/&.-])(?<![A-Z]{2} )[A-Z]{3,8}(?![\p{L}\d/&-])(?! [A-Z]{2})/gu;
/** "Full Name (SHORT)" and "SHORT (Full Name)", seen from the opening bracket. */
const IN_BRACKETS = /^\(\s?(?:the )?["“]?([A-Z][A-Z\d-]{2,8})["”]?(?: [A-Z][a-z]+)?\s?\)/;
const BEFORE_BRACKET = /(?<![A-Z])([A-Z]{3,8}) \((?=[A-Z][a-z])/;
/** Read everywhere without explanation. */
const WELL_KNOWN = new Set(
  "NATO,OTAN,UNDP,UNHCR,UNICEF,UNESCO,OSCE,OECD,OPCW,USA,CET,CEST,GMT,UTC,USD,EUR,HTML,PDF,VAT,PHD,ICT,URL,CVS,SQL,PHP,CAD,FAQ,NGO,HIV,DNA,API,GUI,XML,WWW,ASAP,TBD,ONU,STEM,III,VII,VIII,XII,USAJOBS,NOTE,LAN,FAX,RSD".split(
    ",",
  ),
);
const FEWEST_USES = 3;
const MOST = 2;

interface Use {
  count: number;
  readonly first: Stretch;
}

const inCapitals = (text: string): boolean => text === text.toUpperCase();

function usesIn(lines: readonly CleanLine[]): Map<string, Use> {
  const uses = new Map<string, Use>();
  for (const line of lines) {
    const { stretch } = line;
    if (isApart(line) || inCapitals(stretch.text)) continue;
    for (const match of stretch.text.matchAll(SHORT_FORM)) {
      const use = uses.get(match[0]);
      if (use) use.count++;
      else
        uses.set(match[0], {
          count: 1,
          first: sliceStretch(stretch, match.index, match.index + match[0].length),
        });
    }
  }
  return uses;
}

function explainedIn(lines: readonly CleanLine[]): Set<string> {
  const names = new Set<string>();
  for (const { stretch } of lines) {
    for (let at = stretch.text.indexOf("("); at >= 0; at = stretch.text.indexOf("(", at + 1)) {
      const behind = IN_BRACKETS.exec(stretch.text.slice(at, at + 40));
      const before = BEFORE_BRACKET.exec(stretch.text.slice(Math.max(0, at - 10), at + 3));
      for (const match of [behind, before]) if (match) names.add(match[1]!);
    }
  }
  return names;
}

/** Short forms that the notice uses again and again and never writes out. */
export function shortFormFindings(lines: readonly CleanLine[]): Draft[] {
  const explained = explainedIn(lines);
  return [...usesIn(lines)]
    .filter(([name, { count }]) => count >= FEWEST_USES && !explained.has(name) && !WELL_KNOWN.has(name))
    .sort((a, b) => b[1].count - a[1].count)
    .slice(0, MOST)
    .map(([name, { count, first }]) => ({
      code: "short-form-unexplained",
      weight: "wait",
      about: name,
      params: { name, count },
      sources: spansOf(first),
      choices: [choice("enter-name", { name }), choice("keep")],
    }));
}
