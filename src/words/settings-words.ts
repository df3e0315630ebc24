import { settings } from "#words/en/settings.ts";
import { addWords } from "#words/t.ts";

addWords("settings", settings);
