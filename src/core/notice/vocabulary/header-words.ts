/** What a line without a label at the head of a notice speaks of, told by general vocabulary. */

const TITLE_WORDS =
  /\b(?:officer|head|assistant|director|manager|advis[eo]r|analyst|specialist|agent|clerk|coordinator|administrator|engineer|developer|secretary|chief|associate|consultant|expert|counsel|economist|interpreter|translator|technician|intern|auditor|lawyer|administrat(?:eur|rice)|conseill(?:er|ère)|cheff?e?|directeur|directrice|assistante?|spécialiste|chargée?|attachée?|analyste|collabora(?:teur|trice)|ingénieure?|responsable|gestionnaire|coordonna(?:teur|trice)|coordina(?:teur|trice)|secrétaire|juriste|experte?|traduct(?:eur|rice)|interprète|adjointe?|consultante?|stagiaire|économiste|technicien(?:ne)?|comptable|acheteu(?:r|se)|adviser|architect|planner|driver|nurse|doctor|physician|investigator|inspector|controller|buyer|translator|editor|librarian|archivist|accountant|programmer|scientist|researcher|fellow|representative|delegate|delegée?|trainer|instructor|operator|guard|supervisor|lead|leader|deputy|commissioner|president|registrar|statistician|psychologist|superintendent|firefighter|police|custodian|receptionist|webmaster|designer|technologist|geographer|epidemiologist|veterinarian|hydrologist|meteorologist)\b/iu;
const ORGANISATION_WORDS =
  /\b(?:nato|otan|united nations|un[a-z]{2,5}|osce|oecd|opcw|organi[sz]ation|organisme|agency|embassy|ministry|headquarters|hq|american embassy|commission|council|centre|bank|fund|programme|institute|inc|ltd|gmbh|court|authority|secretariat|secrétariat|association|ong|ngo|haut-commissariat|nations unies|agence|ministère|office fédéral|cour|conseil|institut|fonds|banque|direction générale|direction régionale|comité|croix-rouge|fédération|service public|spf|organisation internationale|tribunal|mission|laboratory|university|université|academy|foundation|fondation|red cross|federation|union|department of|directorate|international staff|international military staff|external action service|bureau|college)\b/i;
const OFFICE = /\boffice (?:of|for|in)\b|\boffice$/i;
const COMPANY = /\b(?:inc|ltd|gmbh|llc|s\.?a\.?r\.?l|bv)\b\.?$/i;
const HOURS = /^(?:full[- ]?time|part[- ]?time|temps[- ]plein|temps[- ]partiel)(?:\s*[;,(].*)?$/i;
const CONTRACT =
  /^(?:cdi|cdd|permanent|temporary|fixed[- ]term|definite duration|indefinite duration|staff contract)$/i;

const PLACES = new Set(
  (
    "afghanistan,benin,bénin,burkina faso,burundi,cameroun,cabo verde,cap-vert,central african republic,république centrafricaine,chad,tchad,comoros,comores,congo,democratic republic of the congo,democratic republic of congo,république démocratique du congo,rdc,drc,djibouti,equatorial guinea,eritrea,eswatini,gabon,gambia,gambie,guinea,guinée,guinea-bissau,haiti,haïti,honduras,guatemala,el salvador,nicaragua,costa rica,cuba,dominican republic,ecuador,bolivia,colombia,paraguay,venezuela,jamaica,lesotho,liberia,libya,libye,madagascar,malawi,maldives,mauritania,mauritanie,mauritius,maurice,namibia,sao tome and principe,sierra leone,laos,sri lanka,timor-leste,papua new guinea,fiji,samoa,tanzania,tanzanie,togo,botswana,bahrain,oman,bhutan,brunei,belarus,andorra,monaco,liechtenstein,sénégal,maroc,tunisie,algérie,liban,jordanie,égypte,éthiopie,côte d’ivoire,côte d'ivoire,ivory coast,"+
    "albania,algeria,angola,argentina,armenia,australia,austria,azerbaijan,bangladesh,belgium,belgique,bosnia and herzegovina,brazil,bulgaria,cambodia," +
    "cameroon,canada,chile,china,colombia,croatia,cyprus,czech republic,czechia,denmark,egypt,estonia,ethiopia,finland,france,georgia,germany,allemagne,ghana,greece," +
    "hungary,iceland,india,indonesia,iraq,ireland,israel,italy,italie,japan,jordan,kazakhstan,kenya,kosovo,kuwait,kyrgyzstan,latvia,lebanon,lithuania,luxembourg," +
    "malaysia,mali,malta,mexico,moldova,mongolia,montenegro,morocco,mozambique,myanmar,nepal,netherlands,the netherlands,pays-bas,new zealand,niger,nigeria," +
    "north macedonia,norway,pakistan,panama,peru,philippines,poland,portugal,qatar,romania,rwanda,saudi arabia,senegal,serbia,singapore,slovakia,slovenia," +
    "somalia,south africa,south sudan,spain,sudan,sweden,switzerland,suisse,syria,tajikistan,thailand,tunisia,turkey,türkiye,turkmenistan,uganda,ukraine," +
    "united arab emirates,united kingdom,united states,united states of america,uk,usa,uruguay,uzbekistan,vietnam,yemen,zambia,zimbabwe," +
    "brussels,bruxelles,mons,the hague,la haye,geneva,genève,vienna,paris,new york,rome,turin,luxembourg,strasbourg,london,copenhagen,nairobi,naples,brunssum,norfolk"
  ).split(","),
);

export type HeaderLine = "organisation" | "company" | "location" | "hours" | "contract" | "title" | "prose";

function isPlace(text: string): boolean {
  const bare = text
    .toLowerCase()
    .replace(/\s*\([^()]*\)/g, "")
    .replace(/[.;]$/, "");
  const parts = bare.split(/\s*[,;–-]\s+|,|(?<=\p{L})-(?=\p{L})/u).map((part) => part.trim());
  return (
    parts.length <= 4 &&
    (PLACES.has(bare) || PLACES.has(parts[parts.length - 1]!) || (parts.length > 1 && PLACES.has(parts[0]!)))
  );
}

const isProse = (text: string): boolean => text.length > 140 || (text.length > 60 && /[.!?;:]$/.test(text));

/** "Staff Officer" is a post and "International Staff" a body: words of posts count first. */
export function headerLine(text: string): HeaderLine {
  if (isProse(text)) return "prose";
  if (HOURS.test(text)) return "hours";
  if (CONTRACT.test(text)) return "contract";
  if (TITLE_WORDS.test(text)) return "title";
  if (COMPANY.test(text)) return "company";
  if (ORGANISATION_WORDS.test(text) || OFFICE.test(text)) return "organisation";
  return isPlace(text) ? "location" : "title";
}

/** Whether words hold one that names posts, such as "officer". */
export const namesPost = (text: string): boolean => TITLE_WORDS.test(text);

export const namesOrganisation = (text: string): boolean =>
  ORGANISATION_WORDS.test(text) && !TITLE_WORDS.test(text);
