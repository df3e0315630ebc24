import type { SaidCompetency } from "#core/model/framework.ts";

export const FLEXIBILITY: SaidCompetency = {
  id: "nato.flexibility",
  name: "Souplesse",
  definition:
    "Adapte sa manière de faire quand les faits, les personnes ou les priorités changent, sans abandonner le but.",
  levels: [],
};
