import { IMPACT_AND_INFLUENCE } from "#core/framework/fr/nato/impact-and-influence.ts";
import { sayAgain } from "#core/framework/say-again.ts";
import { SHIPPED } from "#core/framework/shipped.ts";
import type { Framework, SaidCompetency } from "#core/model/framework.ts";

const SAID: readonly SaidCompetency[] = [IMPACT_AND_INFLUENCE];

/** All frameworks that come with the program, in French as far as they are said in it. Large, as the others. */
export const SHIPPED_IN_FRENCH: readonly Framework[] = SHIPPED.map((framework) => sayAgain(framework, SAID));
