import { warmUp } from "#words/en/warm-up.ts";
import { addWords } from "#words/t.ts";

addWords("warmUp", warmUp);
