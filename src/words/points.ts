import {
  showExact as exactText,
  showPoints as pointsText,
  type Exact,
  type Points,
} from "#core/shared/points.ts";
import { language } from "#words/t.ts";

/** Intl would round a second time; only the sign between whole and hundredths is the language's. */
const decimal = (text: string): string => (language() === "en" ? text : text.replace(".", ","));

/** Points as a person writes them: "4", "3.5", in French "3,5". */
export const showPoints = (points: Points): string => decimal(pointsText(points));

/** A total with two decimals: "3.82", in French "3,82". */
export const showExact = (exact: Exact): string => decimal(exactText(exact));
