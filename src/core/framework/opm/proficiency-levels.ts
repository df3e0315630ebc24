import type { FrameworkLevel } from "#core/model/framework.ts";

/** What a level is called and where it stands; the same for every competency. */
type LevelHead = Omit<FrameworkLevel, "id" | "indicators" | "anchors" | "questions">;

/** The simplest situations, under close guidance. */
export const AWARENESS: LevelHead = {
  label: "Awareness",
  labelStanding: "attested",
  number: 1,
  alsoLabelled: ["Sensibilisation", "1 - Awareness", "Level 1 - Awareness"],
  order: 1,
  orderStanding: "attested",
};

/** Situations of some difficulty, with frequent guidance. */
export const BASIC: LevelHead = {
  label: "Basic",
  labelStanding: "attested",
  number: 2,
  alsoLabelled: ["Élémentaire", "De base", "2 - Basic", "Level 2 - Basic"],
  order: 2,
  orderStanding: "attested",
};

/** Difficult situations, with guidance now and then. */
export const INTERMEDIATE: LevelHead = {
  label: "Intermediate",
  labelStanding: "attested",
  number: 3,
  alsoLabelled: ["Intermédiaire", "3 - Intermediate", "Level 3 - Intermediate"],
  order: 3,
  orderStanding: "attested",
};

/** Situations harder than most, with little guidance or none. */
export const ADVANCED: LevelHead = {
  label: "Advanced",
  labelStanding: "attested",
  number: 4,
  alsoLabelled: ["Avancé", "4 - Advanced", "Level 4 - Advanced"],
  order: 4,
  orderStanding: "attested",
};

/** The hardest situations, in which others are advised. */
export const EXPERT: LevelHead = {
  label: "Expert",
  labelStanding: "attested",
  number: 5,
  alsoLabelled: ["Experte", "5 - Expert", "Level 5 - Expert"],
  order: 5,
  orderStanding: "attested",
};
