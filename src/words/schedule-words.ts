import { schedule } from "#words/en/schedule.ts";
import { addWords } from "#words/t.ts";

addWords("schedule", schedule);
