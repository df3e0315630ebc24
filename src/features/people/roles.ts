import type { PersonRole } from "#core/model/people.ts";
import type { SelectOption } from "#ui/parts/select.tsx";
import { t } from "#words/t.ts";

const ROLES: readonly PersonRole[] = [
  "chair",
  "acting-chair",
  "member",
  "recorder",
  "observer",
  "interpreter",
  "technician",
];

/** The roles with their names, in the order in which a panel is listed. */
export const roleOptions = (): readonly SelectOption<PersonRole>[] =>
  ROLES.map((value) => ({ value, text: t(`shell.role.${value}`) }));

/** What one can score on. */
export const scoresOnOptions = (): readonly SelectOption<"screen" | "paper">[] =>
  (["screen", "paper"] as const).map((value) => ({ value, text: t(`people.scoresOn.${value}`) }));
