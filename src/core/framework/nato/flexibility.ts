import type { FrameworkCompetency } from "#core/model/framework.ts";

/** A name only: no notice that was read asks for it, so there is no level to write for. */
export const FLEXIBILITY: FrameworkCompetency = {
  id: "nato.flexibility",
  name: "Flexibility",
  nameStanding: "unconfirmed",
  alsoNamed: ["Flexibilité", "Souplesse"],
  definition: "Changes approach when facts, people or priorities change, and holds on to the aim.",
  levels: [],
};
