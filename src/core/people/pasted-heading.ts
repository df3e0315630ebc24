/** What a column of pasted rows holds. "either": a code or a name, as the cell looks. */
export type Column =
  | "code"
  | "name"
  | "first-name"
  | "last-name"
  | "either"
  | "role"
  | "scores-on"
  | "day"
  | "time";

const HEADINGS: readonly (readonly [RegExp, Column])[] = [
  [/^((candidate|applicant) )?(code|no\.?|n°|nr\.?|number|id|ref(erence)?)$|^#$/i, "code"],
  [
    /^((candidate|applicant|member|full)(’s|'s)? )?name$|^names$|^nom complet$|^members?$|^membres?$|^panel$/i,
    "name",
  ],
  [/^(first|given) ?names?$|^forenames?$|^pr[ée]noms?$/i, "first-name"],
  [/^(last|family) ?name$|^surname$|^nom$/i, "last-name"],
  [/^candidates?$|^applicants?$|^candidat(e|s|es)?$/i, "either"],
  [/^(panel )?role$|^r[oô]le$|^function$|^fonction$/i, "role"],
  [/^scores on$/i, "scores-on"],
  [/^(interview )?(date|day)$|^jour$|^date and time$/i, "day"],
  [/^(interview |start )?time$|^start$|^heure$/i, "time"],
];

/**
 * The columns that a first row names, null for one that nobody here asks for; null if the row is no heading: all its
 * cells, or two of them, must be headings.
 */
export function columnsOf(cells: readonly string[]): readonly (Column | null)[] | null {
  const columns = cells.map((cell) => HEADINGS.find(([pattern]) => pattern.test(cell))?.[1] ?? null);
  const known = columns.filter((column) => column !== null).length;
  const filled = cells.filter((cell) => cell !== "").length;
  return known > 0 && (known === filled || known >= 2) ? columns : null;
}
