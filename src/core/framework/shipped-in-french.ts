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

/** What a framework is called, and whose it is. */
interface About {
  readonly name: string;
  readonly source?: string;
}

const ABOUT: { readonly [id: string]: About } = {
  "nato-is": { name: "Secrétariat international de l’OTAN" },
  "un-values-behaviours": {
    name: "Valeurs et comportements de l’ONU",
    source:
      "Référentiel du Secrétariat de l’Organisation des Nations Unies\u00a0; ses noms, groupes et publics ont été lus en anglais sur hr.un.org et cepal.org. Le français et tous les autres textes sont de nous.",
  },
  "un-1999": {
    name: "Compétences pour l’avenir, ONU (1999)",
    source:
      "Ancien référentiel du Secrétariat de l’Organisation des Nations Unies. Trois noms ont été lus en anglais dans ses avis\u00a0; les autres et les trois groupes sont cités de mémoire et non confirmés. Le français est de nous.",
  },
  oecd: {
    name: "Compétences fondamentales de l’OCDE",
    source:
      "Les quinze compétences fondamentales de l’OCDE en usage jusqu’en 2022 environ\u00a0: noms, groupes et numéros 1 à 5 ont été vus en anglais sur sa page de recrutement et dans des copies publiées. Le français et tous les autres textes sont de nous. Des avis plus récents peuvent suivre une autre liste, que nous n’avons pas vue.",
  },
  osce: {
    name: "Modèle de compétences de l’OSCE",
    source:
      "Modèle de compétences de l’OSCE\u00a0: noms et groupes lus en anglais sur jobs.osce.org/osce-competency-model, où une troisième compétence d’encadrement n’était pas lisible. Le français, les définitions, les indicateurs et les questions sont de nous.",
  },
  "eu-epso": {
    name: "Compétences générales de l’UE (EPSO, jusqu’en 2023)",
    source:
      "Compétences générales des concours de l’EPSO jusqu’en 2023, noms lus en anglais sur epso.europa.eu\u00a0; celle de direction n’était demandée qu’aux administrateurs, et la liste suivante n’était pas lisible. Le français, les définitions, les indicateurs et les questions sont de nous.",
  },
  general: {
    name: "Compétences générales",
    source:
      "De nous\u00a0: les noms sont courants dans les avis de la fonction publique internationale, et les niveaux, les intitulés et tous les textes ont été écrits pour cet outil.",
  },
};

/**
 * All frameworks that come with the program, in French but for those of national services that work in English. Large,
 * as the others.
 */
export const SHIPPED_IN_FRENCH: readonly Framework[] = SHIPPED.map((framework) => {
  const about = ABOUT[framework.id];
  return about === undefined ? framework : { ...sayAgain(framework, about.name, SAID), ...about };
});
