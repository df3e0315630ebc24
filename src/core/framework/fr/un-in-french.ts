import { ADAPT_AND_INNOVATE } from "#core/framework/fr/un/adapt-and-innovate.ts";
import { ANALYSE_AND_PLAN } from "#core/framework/fr/un/analyse-and-plan.ts";
import { CONNECT_AND_COLLABORATE } from "#core/framework/fr/un/connect-and-collaborate.ts";
import { DELIVER_RESULTS_WITH_POSITIVE_IMPACT } from "#core/framework/fr/un/deliver-results-with-positive-impact.ts";
import { HUMANITY } from "#core/framework/fr/un/humanity.ts";
import { HUMILITY } from "#core/framework/fr/un/humility.ts";
import { INCLUSION } from "#core/framework/fr/un/inclusion.ts";
import { INTEGRITY } from "#core/framework/fr/un/integrity.ts";
import { LEARN_AND_DEVELOP } from "#core/framework/fr/un/learn-and-develop.ts";
import type { SaidCompetency } from "#core/model/framework.ts";

export const UN_IN_FRENCH: readonly SaidCompetency[] = [
  ADAPT_AND_INNOVATE,
  ANALYSE_AND_PLAN,
  CONNECT_AND_COLLABORATE,
  DELIVER_RESULTS_WITH_POSITIVE_IMPACT,
  HUMANITY,
  HUMILITY,
  INCLUSION,
  INTEGRITY,
  LEARN_AND_DEVELOP,
];
