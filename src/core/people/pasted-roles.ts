import type { PersonRole } from "#core/model/people.ts";

const ROLE_WORDS: readonly (readonly [RegExp, PersonRole])[] = [
  [
    /^(acting|deputy|vice)[- ]?chair(person|man|woman)?$|^pr[ée]sident(e)? suppl[ée]ant(e)?$/i,
    "acting-chair",
  ],
  [
    /^(panel |board )?chair(person|man|woman)?( of the (panel|board))?$|^pr[ée]sident(e)?( (du|de) .{1,30})?$/i,
    "chair",
  ],
  [
    /^((panel|board|voting|external) )?member$|^membre( du .{1,30})?$|^panellist$|^assessor$|^(subject (matter )?)?expert$/i,
    "member",
  ],
  [
    /^recorder$|^(panel )?secretary$|^note[- ]?taker$|^secr[ée]taire$|^(hr|rh|human resources)( (adviser|advisor|officer|manager|partner|specialist|assistant|representative))?$/i,
    "recorder",
  ],
  [/^observer$|^observat(eur|rice)$|^staff (association|representative)( representative)?$/i, "observer"],
  [/^interpreter$|^interpr[èe]te$/i, "interpreter"],
  [/^technician$|^technical support$|^it support$|^technicien(ne)?$/i, "technician"],
];

/** The role a cell speaks of, or null. The whole cell must be a role: people are called Chairil and Hristo. */
export function roleOf(cell: string): PersonRole | null {
  const bare = cell.replace(/\s*\([^)]*\)\s*$/u, "").trim();
  return ROLE_WORDS.find(([pattern]) => pattern.test(bare))?.[1] ?? null;
}

/** On what a member scores, if a cell says so. */
export function scoresOnOf(cell: string): "screen" | "paper" | null {
  if (/^(on )?(paper|papier)$/i.test(cell)) return "paper";
  return /^(on )?(laptop|screen|computer|[ée]cran|ordinateur)$/i.test(cell) ? "screen" : null;
}

/** The name and the role of a line like "Corin Vanterpoole (chair)", "Chair: Corin Vanterpoole"; null for any other. */
export function nameWithRole(cell: string): { readonly name: string; readonly role: PersonRole } | null {
  const parts = cell.split(/\s*[(:–—]\s*|\s-\s|\)\s*$/u).filter((part) => part !== "");
  const [first, second] = parts;
  if (parts.length !== 2 || first === undefined || second === undefined) return null;
  const [before, after] = [roleOf(first), roleOf(second)];
  if (after !== null && before === null) return { name: first, role: after };
  return before !== null && after === null ? { name: second, role: before } : null;
}
