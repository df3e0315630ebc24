import i18next from "i18next";
import { en, type LaterWords } from "#words/en.ts";

/** Every key of a catalogue as "folder.key": plural forms under their common name. */
type KeysOf<T, Prefix extends string = ""> = {
  [K in keyof T & string]: T[K] extends string ? `${Prefix}${Singular<K>}` : KeysOf<T[K], `${Prefix}${K}.`>;
}[keyof T & string];

type Singular<K extends string> = K extends `${infer Name}_${"one" | "other"}` ? Name : K;

export type WordKey = KeysOf<typeof en & LaterWords>;

export type WordParams = { readonly [name: string]: string | number };

const words = i18next.createInstance();

void words.init({
  lng: "en",
  fallbackLng: "en",
  resources: { en: { translation: en } },
  initAsync: false,
  // React writes text, never markup, so escaping would only spoil it.
  interpolation: { escapeValue: false },
  returnNull: false,
});

/** Adds the sentences of a screen that come with it. Called by the file that the screen imports before all others. */
export function addWords<Folder extends keyof LaterWords>(
  folder: Folder,
  sentences: LaterWords[Folder],
): void {
  words.addResourceBundle("en", "translation", { [folder]: sentences }, true);
  PLAIN.clear();
}

/** The sentence of a key in the language in use, with its parameters put in. `count` chooses the plural. */
export const t = (key: WordKey, params?: WordParams): string => {
  if (params === undefined) return plain(key);
  return "count" in params ? words.t(key, params) : filled(plain(key), params);
};

/** As the library does for a sentence that has no plural, in a tenth of its time: a table asks for hundreds. */
const filled = (sentence: string, params: WordParams): string =>
  sentence.replaceAll(PLACE, (_, name: string) => String(params[name] ?? ""));

const PLACE = /\{\{(\w+)\}\}/g;

/** Sentences as last looked up, their parameters not put in: screens ask for the same ones with every key pressed. */
const PLAIN = new Map<WordKey, string>();
words.on("languageChanged", () => PLAIN.clear());

function plain(key: WordKey): string {
  const known = PLAIN.get(key);
  if (known !== undefined) return known;
  const sentence = words.t(key, { skipInterpolation: true });
  PLAIN.set(key, sentence);
  return sentence;
}

/** As `t` for a key put together from a code, with a check that it exists: a code without a sentence is a bug. */
export function tCode(folder: string, code: string, params?: WordParams): string {
  const key = `${folder}.${code}`;
  const counted = params?.["count"] !== undefined && words.exists(`${key}_other`);
  if (!counted && !words.exists(key)) throw new Error(`no sentence for ${key}`);
  return words.t(key, params ?? {});
}

/** The languages of the app. */
export type Language = "en" | "fr";

/** Language in use as a BCP 47 tag. */
export const language = (): Language => (words.language === "fr" ? "fr" : "en");

/** Tells when another language is in use; returns how to stop. */
export function onLanguage(told: () => void): () => void {
  words.on("languageChanged", told);
  return () => words.off("languageChanged", told);
}

const asked: { last: Language } = { last: "en" };

/** Speaks a language from now on. French comes when it is first asked for; where it cannot be loaded, nothing changes. */
export async function speak(wanted: Language): Promise<void> {
  asked.last = wanted;
  if (wanted === "fr" && !words.hasResourceBundle("fr", "translation")) {
    const loaded = await import("#words/french.ts").catch(() => null);
    if (loaded === null) return;
    words.addResourceBundle("fr", "translation", loaded.french);
  }
  // Who chooses twice while French is being loaded means the second.
  if (asked.last === wanted && language() !== wanted) await words.changeLanguage(wanted);
}
