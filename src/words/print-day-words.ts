import { printDay } from "#words/en/print-day.ts";
import { addWords } from "#words/t.ts";

addWords("printDay", printDay);
