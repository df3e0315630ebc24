import { UN_IN_FRENCH } from "#core/framework/fr/un-in-french.ts";
import { OECD_IN_FRENCH } from "#core/framework/fr/oecd-in-french.ts";
import { EU_IN_FRENCH } from "#core/framework/fr/eu-in-french.ts";
import { GENERAL_IN_FRENCH } from "#core/framework/fr/general-in-french.ts";
import { NATO_IN_FRENCH } from "#core/framework/fr/nato-in-french.ts";
import { OSCE_IN_FRENCH } from "#core/framework/fr/osce-in-french.ts";
import { UN_1999_IN_FRENCH } from "#core/framework/fr/un-1999-in-french.ts";
import { sayAgain } from "#core/framework/say-again.ts";
import { SHIPPED } from "#core/framework/shipped.ts";
import type { Framework, SaidCompetency } from "#core/model/framework.ts";

const SAID: readonly SaidCompetency[] = [
  ...UN_IN_FRENCH,
  ...OECD_IN_FRENCH,
  ...EU_IN_FRENCH,
  ...GENERAL_IN_FRENCH,
  ...NATO_IN_FRENCH,
  ...OSCE_IN_FRENCH,
  ...UN_1999_IN_FRENCH,
];

const NAMES: { readonly [id: string]: string } = {
  "nato-is": "Secrétariat international de l’OTAN",
  "un-values-behaviours": "Valeurs et comportements de l’ONU",
  "un-1999": "Compétences pour l’avenir, ONU (1999)",
  oecd: "Compétences fondamentales de l’OCDE",
  osce: "Modèle de compétences de l’OSCE",
  "eu-epso": "Compétences générales de l’UE (EPSO, jusqu’en 2023)",
  general: "Compétences générales",
};

/**
 * All frameworks that come with the program, in French but for those of national services that work in English. Large,
 * as the others.
 */
export const SHIPPED_IN_FRENCH: readonly Framework[] = SHIPPED.map((framework) =>
  sayAgain(framework, NAMES[framework.id] ?? framework.name, SAID),
);
