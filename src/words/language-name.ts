import { language } from "#words/t.ts";

/** "French" of "fr", in the language in use. */
export function languageName(tag: string): string {
  const name = new Intl.DisplayNames([language()], { type: "language" }).of(tag) ?? tag;
  return name.charAt(0).toUpperCase() + name.slice(1);
}
