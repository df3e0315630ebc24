const SERIES =
  "ADM|GS|GL|AP|APS|EL|EC|PM|IS|FI|EX|PAL|PE|ES|FG|NB|IICA|LICA|NPSA|GM|AA|AB|WG|FC|G|P|D|FSN|FS|FP|SC|ICS|SB|L|A|B|C|AD|AST|CN|SES|S|OF|OR|PL|PO|SO";
const ONE = `(?:(?:${SERIES})[-. ]?\\d{1,2}|NO-?[A-D]|(?:EO|HEO|SEO)(?![\\p{L}])|(?:AST\\/SC|AST-SC) ?\\d|OF-?\\d|(?:AS|IT|CO|CR|EG|EN|BI|CS|LP|WP|TI|SG|PC|OM)-0\\d|G\\d{1,2})`;

/** Grades as printed, several of one post joined by slash or semicolon. */
export const GRADE: RegExp = new RegExp(
  `(?<![\\w-])${ONE}(?:\\s?(?:[;/,&]|[-–](?=\\s?\\p{Lu}))\\s?(?:${ONE}|\\d{1,2}))*(?![\\w-])`,
  "u",
);
/** A grade that a sentence gives to the post itself. */
export const GRADE_IN_SENTENCE: RegExp = new RegExp(
  `(?<![\\w-])(${ONE})\\s(?:post|position)\\b|\\b[Gg]raded?\\s(${ONE})(?![\\w-])|\\b(?:classée?|classified|hiring for)(?: (?:au niveau|as|at))?\\s(${ONE})(?![\\w-])`,
);
