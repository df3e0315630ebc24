import { listed } from "#core/notice/vocabulary/listed.ts";

/** Areas under which tables of competencies list them; no competencies themselves. */
const AREAS = listed(`
  Business Direction & Strategy | Business Direction and Strategy | Business Development | Business Management | Digital |
  Digital & Innovation | Administration & Operations | Administration and Operations | Audit & Investigation |
  Audit and Investigation | Communications | Communication | Ethics | External Relations & Advocacy |
  External Relations and Advocacy | Finance | Human Resources | Human Resources Management | HR | Procurement | Legal |
  Information Management & Technology | Information Management and Technology | Partnership Management |
  Partnerships Management | Security Services | 2030 Agenda: People | 2030 Agenda: Planet | 2030 Agenda: Peace |
  2030 Agenda: Prosperity | 2030 Agenda: Partnerships | 2030 Agenda: Engagement & Effectiveness |
  2030 Agenda: Engagement and Effectiveness | Governance | Gender | Climate | Environment | Energy | Operations |
  Gestion d'entreprise | Gestion des affaires | Développement des affaires | Orientation et stratégie | Numérique | Achats |
  Ressources humaines | Communication | Éthique | Administration et opérations | Relations extérieures et plaidoyer
`)
  .sort((a, b) => b.length - a.length)
  .map((area) => area.replace(/'/g, "['’]"))
  .join("|");

const AREA_FIRST = new RegExp(`^(?:${AREAS})(?:\\s?[:–—-]\\s?|\\s)(?=\\p{L})`, "iu");
const AREA_OVER_NAME = new RegExp(`^(?:${AREAS})\\s?[:–—-]\\s(?=\\p{Lu}[^:.;]{2,70}:\\s)`, "iu");

/** The length of an area's name before that of a competency, "Business Management Monitoring". */
export const areaLength = (cells: string): number => AREA_FIRST.exec(cells)?.[0].length ?? 0;

/** The same where the competency's name is followed by a colon, "Business Management - Monitoring: ability to". */
export const areaBeforeName = (text: string): number => AREA_OVER_NAME.exec(text)?.[0].length ?? 0;
