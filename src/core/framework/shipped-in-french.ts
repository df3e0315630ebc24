import { GENERAL_IN_FRENCH } from "#core/framework/fr/general-in-french.ts";
import { NATO_IN_FRENCH } from "#core/framework/fr/nato-in-french.ts";
import { OSCE_IN_FRENCH } from "#core/framework/fr/osce-in-french.ts";
import { UN_1999_IN_FRENCH } from "#core/framework/fr/un-1999-in-french.ts";
import { sayAgain } from "#core/framework/say-again.ts";
import { SHIPPED } from "#core/framework/shipped.ts";
import type { Framework, SaidCompetency } from "#core/model/framework.ts";

const SAID: readonly SaidCompetency[] = [
  ...GENERAL_IN_FRENCH,
  ...NATO_IN_FRENCH,
  ...OSCE_IN_FRENCH,
  ...UN_1999_IN_FRENCH,
];

/**
 * All frameworks that come with the program, in French but for those of national services that work in English. Large,
 * as the others.
 */
export const SHIPPED_IN_FRENCH: readonly Framework[] = SHIPPED.map((framework) => sayAgain(framework, SAID));
