import { secondLanguage } from "#words/en/second-language.ts";
import { addWords } from "#words/t.ts";

addWords("secondLanguage", secondLanguage);
