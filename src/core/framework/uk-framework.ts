import type { Framework } from "#core/model/framework.ts";
import { CHANGING_AND_IMPROVING } from "#core/framework/uk/changing-and-improving.ts";
import { COMMUNICATING_AND_INFLUENCING } from "#core/framework/uk/communicating-and-influencing.ts";
import { DELIVERING_AT_PACE } from "#core/framework/uk/delivering-at-pace.ts";
import { DEVELOPING_SELF_AND_OTHERS } from "#core/framework/uk/developing-self-and-others.ts";
import { LEADERSHIP } from "#core/framework/uk/leadership.ts";
import { MAKING_EFFECTIVE_DECISIONS } from "#core/framework/uk/making-effective-decisions.ts";
import { MANAGING_A_QUALITY_SERVICE } from "#core/framework/uk/managing-a-quality-service.ts";
import { SEEING_THE_BIG_PICTURE } from "#core/framework/uk/seeing-the-big-picture.ts";
import { WORKING_TOGETHER } from "#core/framework/uk/working-together.ts";

/**
 * The UK Civil Service defines each behaviour anew for each grade, so no level is given. Five names were read in a
 * published notice, four are from memory; the names of the scale are as The National Archives published them.
 */
export const UK_FRAMEWORK: Framework = {
  id: "uk-success-profiles",
  name: "UK Success Profiles behaviours",
  version: "2026.1",
  source:
    "The behaviours of the UK Civil Service: five names were read in a published notice, four are from memory and unconfirmed, and the rating scale was published by The National Archives in 2017. Definitions, indicators and questions are ours.",
  numbersItsLevels: false,
  ratingScale: [
    { point: 1, name: "Not Demonstrated" },
    { point: 2, name: "Minimal Demonstration" },
    { point: 3, name: "Moderate Demonstration" },
    { point: 4, name: "Acceptable Demonstration" },
    { point: 5, name: "Good Demonstration" },
    { point: 6, name: "Strong Demonstration" },
    { point: 7, name: "Outstanding Demonstration" },
  ],
  competencies: [
    SEEING_THE_BIG_PICTURE,
    CHANGING_AND_IMPROVING,
    MAKING_EFFECTIVE_DECISIONS,
    LEADERSHIP,
    COMMUNICATING_AND_INFLUENCING,
    WORKING_TOGETHER,
    DEVELOPING_SELF_AND_OTHERS,
    MANAGING_A_QUALITY_SERVICE,
    DELIVERING_AT_PACE,
  ],
};
