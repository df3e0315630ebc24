import type { FrameworkLevel } from "#core/model/framework.ts";

/** What the levels of every value and behaviour share: the audience each is written for. */
type Audience = Pick<FrameworkLevel, "label" | "labelStanding" | "alsoLabelled" | "order" | "orderStanding">;

export const ALL_STAFF: Audience = {
  label: "All Staff",
  labelStanding: "attested",
  alsoLabelled: ["Ensemble du personnel", "Tous les membres du personnel"],
  order: 1,
  orderStanding: "attested",
};

export const ALL_MANAGERS: Audience = {
  label: "All Managers",
  labelStanding: "attested",
  alsoLabelled: ["Ensemble des cadres", "Tous les cadres", "Tous les responsables"],
  order: 2,
  orderStanding: "attested",
};

export const SENIOR_LEADERS: Audience = {
  label: "Senior Leaders",
  labelStanding: "attested",
  alsoLabelled: ["Hauts responsables", "Hauts dirigeants"],
  order: 3,
  orderStanding: "attested",
};
