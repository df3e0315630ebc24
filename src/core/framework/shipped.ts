import { EU_FRAMEWORK } from "#core/framework/eu-framework.ts";
import { GENERAL_FRAMEWORK } from "#core/framework/general-framework.ts";
import { NATO_FRAMEWORK } from "#core/framework/nato-framework.ts";
import { OECD_FRAMEWORK } from "#core/framework/oecd-framework.ts";
import { OPM_FRAMEWORK } from "#core/framework/opm-framework.ts";
import { OSCE_FRAMEWORK } from "#core/framework/osce-framework.ts";
import { UK_FRAMEWORK } from "#core/framework/uk-framework.ts";
import { UN_1999_FRAMEWORK } from "#core/framework/un-1999-framework.ts";
import { UN_FRAMEWORK } from "#core/framework/un-framework.ts";
import type { Framework } from "#core/model/framework.ts";

/** All frameworks that come with the program. Large: loaded only when they are asked for. */
export const SHIPPED: readonly Framework[] = [
  NATO_FRAMEWORK,
  UN_FRAMEWORK,
  UN_1999_FRAMEWORK,
  OECD_FRAMEWORK,
  OSCE_FRAMEWORK,
  EU_FRAMEWORK,
  UK_FRAMEWORK,
  OPM_FRAMEWORK,
  GENERAL_FRAMEWORK,
];
