import { firstLineOf, sliceStretch, type Stretch } from "#core/notice/text/stretch.ts";
import type { Section } from "#core/notice/sections/to-sections.ts";
import { candidate, RANK, type Candidate } from "#core/notice/fields/candidate.ts";

/** Names of bodies that recruit internationally, as they stand in notices; a bar joins names of one body. */
const BODIES = `
  NATO|OTAN; UNDP|PNUD; UNICEF; UNHCR; UNESCO; WHO|OMS|World Health Organization|Organisation mondiale de la Santé;
  FAO|Food and Agriculture Organization; IFAD|FIDA; WFP|World Food Programme|Programme alimentaire mondial; IOM|OIM;
  ILO|OIT|BIT; ITU|UIT; WIPO|OMPI; WTO|OMC; IAEA|AIEA; OPCW|OIAC; OSCE; OECD|OCDE; UNOPS; UNFPA; UN Women|ONU Femmes;
  UNEP; UN-Habitat; UNODC; UNIDO|ONUDI; UNCTAD|CNUCED; UNRWA; UNAIDS|ONUSIDA; CTBTO; European Space Agency|ESA; CERN;
  ITER Organization|ITER; EUIPO; EMA; EFSA; Frontex; Europol; Eurojust; European Defence Agency|EDA; EASA; ECDC; ECHA;
  ENISA; eu-LISA; European Union Agency for Railways; European Central Bank|ECB; European Investment Bank|EIB; EBRD;
  Council of Europe|Conseil de l'Europe; European Commission|Commission européenne; European Parliament|Parlement européen;
  World Bank|Banque mondiale; IMF|FMI; Asian Development Bank; African Development Bank|Banque africaine de développement;
  ICRC|CICR; IFRC; International Criminal Court|Cour pénale internationale|ICC; INTERPOL|Interpol; African Union|Union africaine;
  Commonwealth Secretariat; EUMETSAT; EUROCONTROL|Eurocontrol; NATO Support and Procurement Agency|NSPA;
  NATO Communications and Information Agency|NCI Agency|NCIA; SHAPE; Organisation internationale de la Francophonie|OIF;
  United Nations Secretariat; Médecins Sans Frontières|MSF; Save the Children; World Vision; Oxfam; CARE International;
  General Services Administration|GSA; Ministry of Defence; Home Office; Cabinet Office; Government Digital Service;
  Department of State; Department of the Army; Department of the Air Force; Department of the Navy
`;
const BODY_OF = new Map(
  BODIES.split(";").flatMap((names) => {
    const all = names.split("|").map((name) => name.trim().replace(/\s+/g, " "));
    return all.map((name) => [name, all[0]!] as const);
  }),
);
const escaped = [...BODY_OF.keys()]
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/'/g, "['’]"));
const ANY = new RegExp(`(?<![\\p{L}\\d-])(?:${escaped.join("|")})(?![\\p{L}\\d])`, "gu");
const FEWEST = 2;
const OPENING_LINES = 12;

/**
 * Where no label and no line names the body: the known one that the notice names most often, by its longest name. One that stands only once, far down, is one among others.
 */
export function knownBody(sections: readonly Section[]): Candidate[] {
  const found = new Map<string, { count: number; first: Stretch }>();
  for (const { pieces } of sections)
    for (const { stretch } of pieces)
      for (const match of stretch.text.matchAll(ANY)) {
        const body = BODY_OF.get(match[0].replace(/’/g, "'")) ?? match[0];
        const known = found.get(body);
        if (known) {
          known.count++;
          if (match[0].length > known.first.text.length)
            known.first = sliceStretch(stretch, match.index, match.index + match[0].length);
        } else found.set(body, { count: 1, first: sliceStretch(stretch, match.index, match.index + match[0].length) });
      }
  const [best] = [...found.values()].sort((a, b) => b.count - a.count);
  const counts = best && (best.count >= FEWEST || firstLineOf(best.first) <= OPENING_LINES);
  return counts ? [candidate("organisation", best.first, "sentence", RANK.last + 2)] : [];
}
