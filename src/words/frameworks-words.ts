import { frameworks } from "#words/en/frameworks.ts";
import { addWords } from "#words/t.ts";

addWords("frameworks", frameworks);
