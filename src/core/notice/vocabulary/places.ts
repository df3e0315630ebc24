import { listed } from "#core/notice/vocabulary/listed.ts";
import { plainWords } from "#core/notice/text/normalise.ts";

const COUNTRIES = new Set(
  listed(`
  afghanistan | benin | bénin | burkina faso | burundi | cameroun | cabo verde | cap-vert |
  central african republic | république centrafricaine | chad | tchad | comoros | comores | congo |
  democratic republic of the congo | democratic republic of congo | république démocratique du congo |
  rdc | drc | djibouti | equatorial guinea | eritrea | eswatini | gabon | gambia | gambie | guinea |
  guinée | guinea-bissau | haiti | haïti | honduras | guatemala | el salvador | nicaragua | costa rica |
  cuba | dominican republic | ecuador | bolivia | colombia | paraguay | venezuela | jamaica | lesotho |
  liberia | libya | libye | madagascar | malawi | maldives | mauritania | mauritanie | mauritius |
  maurice | namibia | sao tome and principe | sierra leone | laos | sri lanka | timor-leste |
  papua new guinea | fiji | samoa | tanzania | tanzanie | togo | botswana | bahrain | oman | bhutan |
  brunei | belarus | andorra | monaco | liechtenstein | sénégal | maroc | tunisie | algérie | liban |
  jordanie | égypte | éthiopie | côte d’ivoire | côte d'ivoire | ivory coast | albania | algeria | angola |
  argentina | armenia | australia | austria | azerbaijan | bangladesh | belgium | belgique |
  bosnia and herzegovina | brazil | bulgaria | cambodia | cameroon | canada | chile | china | croatia |
  cyprus | czech republic | czechia | denmark | egypt | estonia | ethiopia | finland | france | georgia |
  germany | allemagne | ghana | greece | hungary | iceland | india | indonesia | iraq | ireland | israel |
  italy | italie | japan | jordan | kazakhstan | kenya | kosovo | kuwait | kyrgyzstan | latvia | lebanon |
  lithuania | luxembourg | malaysia | mali | malta | mexico | moldova | mongolia | montenegro | morocco |
  mozambique | myanmar | nepal | netherlands | the netherlands | pays-bas | new zealand | niger | nigeria |
  north macedonia | norway | pakistan | panama | peru | philippines | poland | portugal | qatar | romania |
  rwanda | saudi arabia | senegal | serbia | singapore | slovakia | slovenia | somalia | south africa |
  south sudan | spain | sudan | sweden | switzerland | suisse | syria | tajikistan | thailand | tunisia |
  turkey | türkiye | turkmenistan | uganda | ukraine | united arab emirates | united kingdom |
  united states | united states of america | uk | usa | uruguay | uzbekistan | vietnam | yemen | zambia |
  zimbabwe | antigua and barbuda | bahamas | barbados | belize | dominica | grenada | guyana | suriname |
  trinidad and tobago | kiribati | marshall islands | micronesia | nauru | palau | solomon islands |
  tonga | tuvalu | vanuatu | seychelles | palestine | state of palestine | occupied palestinian territory |
  hong kong | taiwan | iran | holy see | korea | republic of korea | south korea | viet nam | lao pdr |
  republic of moldova | united republic of tanzania | syrian arab republic | espagne | autriche |
  royaume-uni | états-unis | états-unis d'amérique | grèce | hongrie | pologne | roumanie | bulgarie |
  croatie | slovénie | slovaquie | tchéquie | république tchèque | danemark | suède | norvège | finlande |
  islande | irlande | estonie | lettonie | lituanie | chypre | turquie | russie | russian federation |
  géorgie | arménie | azerbaïdjan | ouzbékistan | irak | syrie | yémen | arabie saoudite | koweït |
  émirats arabes unis | soudan | soudan du sud | somalie | ouganda | zambie | namibie | afrique du sud |
  nigéria | libéria | guinée équatoriale | guinée-bissau | inde | chine | japon | indonésie | thaïlande |
  cambodge | népal | birmanie | brésil | argentine | chili | pérou | colombie | équateur | bolivie |
  mexique | république dominicaine | serbie | monténégro | albanie | macédoine du nord |
  bosnie-herzégovine | moldavie | bélarus`),
);
/** Towns in which international bodies sit. */
const TOWNS = new Set(
  listed(`
  brussels | bruxelles | mons | the hague | la haye | geneva | genève | vienna | paris | new york | rome |
  turin | strasbourg | london | copenhagen | nairobi | naples | brunssum | norfolk | vilnius | luxembourg |
  capellen | bonn | lyon | darmstadt | noordwijk | frascati | villafranca | toulouse | bern | berne |
  lausanne | montreal | montréal | addis ababa | addis-abeba | dakar | bangkok | santiago | beirut |
  beyrouth | amman | cairo | le caire | tunis | istanbul | budapest | warsaw | varsovie | prague |
  bucharest | bucarest | sofia | athens | athènes | lisbon | lisbonne | madrid | dublin | helsinki |
  stockholm | oslo | riga | tallinn | ljubljana | zagreb | valletta | nicosia | berlin | frankfurt |
  munich | florence | milan | parma | parme | valenciennes | lille | thessaloniki | alicante | bilbao |
  vigo | ispra | petten | karlsruhe | ottawa | gatineau | canberra | washington | panama city | kyiv |
  kiev | tbilisi | yerevan | baku | chisinau | sarajevo | pristina | skopje | tirana | podgorica |
  belgrade | almaty | astana | bishkek | tashkent | dushanbe | ashgabat | kabul | islamabad | new delhi |
  dhaka | kathmandu | jakarta | manila | hanoi | tokyo | seoul | beijing | suva | apia | port moresby |
  abuja | lagos | accra | abidjan | bamako | niamey | ouagadougou | n'djamena | bangui | kinshasa | goma |
  bujumbura | kigali | kampala | juba | khartoum | mogadishu | harare | lusaka | maputo | pretoria |
  johannesburg | windhoek | antananarivo | conakry | freetown | monrovia | libreville | yaoundé | rabat |
  alger | tripoli | baghdad | bagdad | erbil | sana'a | aden | doha | riyadh | bogota | bogotá | lima |
  quito | la paz | caracas | brasilia | buenos aires | montevideo | asuncion | mexico city |
  guatemala city | san josé | havana | port-au-prince | santo domingo | kingston | bridgetown`),
);
/** Parts of countries, which stand only behind the name of a town. */
const REGIONS = new Set(
  listed(`
  alabama | alaska | arizona | arkansas | california | colorado | connecticut | delaware | florida |
  hawaii | idaho | illinois | indiana | iowa | kansas | kentucky | louisiana | maine | maryland |
  massachusetts | michigan | minnesota | mississippi | missouri | montana | nebraska | nevada |
  new hampshire | new jersey | new mexico | north carolina | north dakota | ohio | oklahoma | oregon |
  pennsylvania | rhode island | south carolina | south dakota | tennessee | texas | utah | vermont |
  virginia | washington | west virginia | wisconsin | wyoming | dc | d.c. | district of columbia |
  ontario | quebec | québec | british columbia | alberta | manitoba | saskatchewan | nova scotia |
  new brunswick | nouveau-brunswick | newfoundland and labrador | prince edward island | yukon | nunavut |
  northwest territories | new south wales | nsw | victoria | vic | queensland | qld | south australia |
  western australia | tasmania | act | australian capital territory | northern territory`),
);

const MOST_PARTS = 4;

/** Whether a text is the name of a country. */
export const isCountry = (text: string): boolean => COUNTRIES.has(plainWords(text));

const isKnown = (text: string): boolean => COUNTRIES.has(text) || TOWNS.has(text);

/** "Moncton (New Brunswick)" and "Washington, DC": a town and the part of the country it lies in. */
function liesInRegion(text: string): boolean {
  const [, region] = /^\p{Lu}[\p{L}.' -]{1,40}(?:, | \()(\p{L}[\p{L}. ]{1,30}?)\)?$/u.exec(text) ?? [];
  return region !== undefined && REGIONS.has(region.toLowerCase());
}

/** Whether a line is the name of a place: a country, a seat, or a town with its country before or behind it. */
export function isPlace(text: string): boolean {
  if (liesInRegion(text)) return true;
  const bare = plainWords(text)
    .replace(/\s*\([^()]*\)/g, "")
    .replace(/[.;]$/, "");
  const parts = bare.split(/\s*[,;-]\s+|,|(?<=\p{L})-(?=\p{L})/u).map((part) => part.trim());
  return (
    parts.length <= MOST_PARTS &&
    (isKnown(bare) || isKnown(parts[parts.length - 1]!) || (parts.length > 1 && isKnown(parts[0]!)))
  );
}
