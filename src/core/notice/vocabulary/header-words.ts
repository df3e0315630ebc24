import { isPlace } from "#core/notice/vocabulary/places.ts";

/** What a line without a label at the head of a notice speaks of, told by general vocabulary. */

const TITLE_WORDS =
  /(?<!\p{L})(?:officer|head|assistant|director|manager|advis[eo]r|analyst|specialist|agent|clerk|coordinator|administrator|engineer|developer|secretary|chief|associate|consultant|expert|counsel|economist|interpreter|translator|technician|intern|auditor|lawyer|administrat(?:eur|rice)|conseill(?:er|ère)|cheff?e?|directeur|directrice|assistante?|spécialiste|chargée?|attachée?|analyste|collabora(?:teur|trice)|ingénieure?|responsable|gestionnaire|coordonna(?:teur|trice)|coordina(?:teur|trice)|secrétaire|juriste|experte?|traduct(?:eur|rice)|interprète|adjointe?|consultante?|stagiaire|économiste|technicien(?:ne)?|comptable|acheteu(?:r|se)|adviser|architect|planner|driver|nurse|doctor|physician|investigator|inspector|controller|buyer|translator|editor|librarian|archivist|accountant|programmer|scientist|researcher|fellow|representative|delegate|delegée?|trainer|instructor|operator|guard|supervisor|lead|leader|deputy|commissioner|president|registrar|statistician|psychologist|superintendent|firefighter|police|custodian|receptionist|webmaster|designer|technologist|geographer|epidemiologist|veterinarian|hydrologist|meteorologist)(?!\p{L})/iu;
const ORGANISATION_WORDS =
  /(?<!\p{L})(?:nato|otan|united nations|un[a-z]{2,5}|osce|oecd|opcw|organi[sz]ation|organisme|agency|embassy|ministry|headquarters|hq|american embassy|commission|council|centre|bank|fund|programme|institute|inc|ltd|gmbh|court|authority|secretariat|secrétariat|association|ong|ngo|haut-commissariat|nations unies|agence|ministère|office fédéral|cour|conseil|institut|fonds|banque|direction générale|direction régionale|comité|croix-rouge|fédération|service public|spf|organisation internationale|tribunal|mission|laboratory|university|université|academy|foundation|fondation|red cross|federation|union|department of|directorate|international staff|international military staff|external action service|bureau|college)(?!\p{L})/iu;
const OFFICE = /\boffice (?:of|for|in)\b|\boffice$/i;
const COMPANY = /\b(?:inc|ltd|gmbh|llc|s\.?a\.?r\.?l|bv)\b\.?$/i;
const HOURS = /^(?:full[- ]?time|part[- ]?time|temps[- ]plein|temps[- ]partiel)(?:\s*[;,(].*)?$/i;
/** "Fisheries and Oceans Canada": bodies of Canada bear its name behind their own. */
const CANADIAN = /^(?:\p{Lu}[\p{L}'’-]+,? (?:and )?){1,5}Canada(?:\s[–-]\s|$)/u;
const CONTRACT =
  /^(?:cdi|cdd|permanent|temporary|fixed[- ]term|definite duration|indefinite duration|staff contract)$/i;

export type HeaderLine = "organisation" | "company" | "location" | "hours" | "contract" | "title" | "prose";

const isProse = (text: string): boolean => text.length > 140 || (text.length > 60 && /[.!?;:]$/.test(text));

/** "Staff Officer" is a post and "International Staff" a body: words of posts count first. */
export function headerLine(text: string): HeaderLine {
  if (isProse(text)) return "prose";
  if (HOURS.test(text)) return "hours";
  if (CONTRACT.test(text)) return "contract";
  if (TITLE_WORDS.test(text)) return "title";
  if (COMPANY.test(text)) return "company";
  if (CANADIAN.test(text) || ORGANISATION_WORDS.test(text) || OFFICE.test(text)) return "organisation";
  return isPlace(text) ? "location" : "title";
}

/** Whether words hold one that names posts, such as "officer". */
export const namesPost = (text: string): boolean => TITLE_WORDS.test(text);

export const namesOrganisation = (text: string): boolean =>
  ORGANISATION_WORDS.test(text) && !TITLE_WORDS.test(text);
