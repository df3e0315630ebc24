import { GENERAL_TEXTS } from "#core/framework/general-texts.ts";
import type { BankQuestion, Framework, FrameworkCompetency } from "#core/model/framework.ts";
import type { OurLanguage } from "#core/model/our-language.ts";
import type { Sheet } from "#core/model/sheet.ts";
import { CLOSING_TEXTS, OPENING_TEXTS } from "#core/sheet/default-texts.ts";
import { BETWEEN } from "#core/sheet/derive-anchors.ts";
import { ourLanguage } from "#core/sheet/our-language.ts";
import { POINT_TITLES } from "#core/sheet/scales.ts";
import { inSecond, writeSecond } from "#core/sheet/second-language.ts";
import { textsOf } from "#core/sheet/text-places.ts";

/** What texts of ours are in each language, by what they are in the other. */
export type OurTranslations = { readonly [K in OurLanguage]: ReadonlyMap<string, string> };

/** A framework in both languages, part by part the same. */
export type InBoth = { readonly [K in OurLanguage]: Framework };

/** The texts we ship ourselves in both languages: those that stand beside every framework, and those of one. */
export function ourTranslations(framework: InBoth | null): OurTranslations {
  const pairs = [...generalPairs(), ...(framework === null ? [] : frameworkPairs(framework))];
  const en = new Map<string, string>();
  const fr = new Map<string, string>();
  for (const [english, french] of pairs) {
    if (english === "" || french === "") continue;
    if (!fr.has(english)) fr.set(english, french);
    if (!en.has(french)) en.set(french, english);
  }
  return { en, fr };
}

type Pair = readonly [english: string, french: string];

function generalPairs(): readonly Pair[] {
  const kinds = ["competency", "knowledge"] as const;
  const points = Array.from({ length: 11 }, (_, point) => String(point));
  return [
    [OPENING_TEXTS.en, OPENING_TEXTS.fr],
    [CLOSING_TEXTS.en, CLOSING_TEXTS.fr],
    ...paired(Object.values(POINT_TITLES.en), Object.values(POINT_TITLES.fr)),
    ...kinds.flatMap((kind) => {
      const { en, fr } = { en: GENERAL_TEXTS.en[kind], fr: GENERAL_TEXTS.fr[kind] };
      return [...paired(en.anchors, fr.anchors), ...questionPairs(en.question, fr.question)];
    }),
    ...points.flatMap((below) =>
      points.map((above): Pair => [BETWEEN.en(below, above), BETWEEN.fr(below, above)]),
    ),
  ];
}

const frameworkPairs = ({ en, fr }: InBoth): readonly Pair[] =>
  en.competencies.flatMap((competency, index) => {
    const other = fr.competencies[index];
    return other === undefined ? [] : competencyPairs(competency, other);
  });

/** Every other name of a competency means the one name it has in the other language. */
function competencyPairs(en: FrameworkCompetency, fr: FrameworkCompetency): readonly Pair[] {
  return [
    [en.name, fr.name],
    ...(fr.alsoNamed ?? []).map((name): Pair => [en.name, name]),
    [en.definition, fr.definition],
    ...paired(en.indicators ?? [], fr.indicators ?? []),
    ...bankPairs(en.questions ?? [], fr.questions ?? []),
    ...en.levels.flatMap((level, index): readonly Pair[] => {
      const other = fr.levels[index];
      if (other === undefined) return [];
      return [
        [level.label, other.label],
        ...(other.alsoLabelled ?? []).map((label): Pair => [level.label, label]),
        ...paired(level.indicators, other.indicators),
        ...paired(level.anchors ?? [], other.anchors ?? []),
        ...bankPairs(level.questions, other.questions),
      ];
    }),
  ];
}

const bankPairs = (en: readonly BankQuestion[], fr: readonly BankQuestion[]): readonly Pair[] =>
  en.flatMap((question, index) => {
    const other = fr[index];
    return other === undefined ? [] : questionPairs(question, other);
  });

type Asked = Pick<BankQuestion, "text" | "probes">;

const questionPairs = (en: Asked, fr: Asked): readonly Pair[] => [
  [en.text, fr.text],
  ...paired(
    en.probes.map(({ text }) => text),
    fr.probes.map(({ text }) => text),
  ),
];

const paired = (en: readonly string[], fr: readonly string[]): readonly Pair[] =>
  en.map((text, index) => [text, fr[index] ?? ""]);

/**
 * The sheet with our own texts said again where its two languages are ours and the panel has not said them itself;
 * where the second is another, ours are taken away again. What the panel wrote stays. With `before`, only what differs
 * from that sheet is said: what the panel emptied stays empty.
 */
export function withOurTranslations(sheet: Sheet, ours: OurTranslations, before: Sheet | null = null): Sheet {
  const { second } = sheet;
  if (second === undefined) return sheet;
  const first = ourLanguage(second.first);
  const other = ourLanguage(second.language);
  const said = inSecond(sheet);
  const saidBefore = new Map(before === null ? [] : textsOf(before).map(({ at, text }) => [at, text]));
  return textsOf(sheet).reduce((result, { at, text }) => {
    const now = said(at);
    if (first === null || other === null || first === other) {
      // The same word may be the panel's own in a third language: "Initiative".
      const isOurs = now !== text && (now === ours.fr.get(text) || now === ours.en.get(text));
      return now !== "" && isOurs ? writeSecond(result, at, "") : result;
    }
    const known = saidBefore.get(at);
    const again = ours[other].get(text);
    if (again === undefined || again === now || known === text) return result;
    const wasOurs = known !== undefined && now === ours[other].get(known);
    return now === "" || wasOurs ? writeSecond(result, at, again) : result;
  }, sheet);
}
