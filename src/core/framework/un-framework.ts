import type { Framework } from "#core/model/framework.ts";
import { ADAPT_AND_INNOVATE } from "#core/framework/un/adapt-and-innovate.ts";
import { ANALYSE_AND_PLAN } from "#core/framework/un/analyse-and-plan.ts";
import { CONNECT_AND_COLLABORATE } from "#core/framework/un/connect-and-collaborate.ts";
import { DELIVER_RESULTS_WITH_POSITIVE_IMPACT } from "#core/framework/un/deliver-results-with-positive-impact.ts";
import { HUMANITY } from "#core/framework/un/humanity.ts";
import { HUMILITY } from "#core/framework/un/humility.ts";
import { INCLUSION } from "#core/framework/un/inclusion.ts";
import { INTEGRITY } from "#core/framework/un/integrity.ts";
import { LEARN_AND_DEVELOP } from "#core/framework/un/learn-and-develop.ts";

/**
 * Nine values and behaviours, each described for three audiences. What is asked of one audience
 * is asked of the next as well, so the audiences stand here as levels, without a number.
 */
export const UN_FRAMEWORK: Framework = {
  id: "un-values-behaviours",
  name: "UN Values and Behaviours",
  version: "2026.1",
  source:
    "The United Nations Secretariat's framework; its names, groups and audiences were read on hr.un.org and cepal.org. All other texts are ours.",
  numbersItsLevels: false,
  competencies: [
    INCLUSION,
    INTEGRITY,
    HUMILITY,
    HUMANITY,
    CONNECT_AND_COLLABORATE,
    ANALYSE_AND_PLAN,
    DELIVER_RESULTS_WITH_POSITIVE_IMPACT,
    LEARN_AND_DEVELOP,
    ADAPT_AND_INNOVATE,
  ],
};
