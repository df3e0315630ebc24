import type { Rule } from "#core/layout/box.ts";

/** Thicknesses of rules, mm: laser printers drop what is thinner than the hair. */
export const HAIR = 0.25;
export const HEAVY = 0.8;

export const hairRule = (length: number): Rule => ({ width: HAIR, color: "black", length });
export const paleRule = (length: number): Rule => ({ width: HAIR, color: "hair", length });
export const heavyRule = (length: number): Rule => ({ width: HEAVY, color: "black", length });

export function namedRule(name: "heavy" | "hair" | "none", length: number): Rule | null {
  if (name === "none") return null;
  return name === "heavy" ? heavyRule(length) : hairRule(length);
}
