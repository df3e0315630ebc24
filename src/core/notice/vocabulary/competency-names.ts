import { listed } from "#core/notice/vocabulary/listed.ts";
import { lookupKey } from "#core/notice/text/normalise.ts";

/**
 * Names that the frameworks of international organisations and civil services have in common, as they stand before
 * what they mean. Under a heading as wide as "Skills" they tell competencies from other demands.
 */
const NAMES = new Set(
  listed(`
  Professionalism | Communication | Teamwork | Team work | Team working | Teamworking | Planning and organizing | Planning &
  organizing | Planning and organising | Planning & organising | Accountability | Creativity | Client orientation |
  Customer orientation | Commitment to continuous learning | Continuous learning | Technological awareness | Technology awareness |
  Leadership | Vision | Empowering others | Building trust | Managing performance | Judgement/Decision-making |
  Judgement and decision making | Decision making | Decision-making | Integrity | Respect for diversity | Respect for others |
  Inclusion | Humility | Humanity | Ethics and values | Working in teams | Working with people | Drive for results |
  Results orientation | Results focus | Result orientation | Achieving results | Drive to achieve results | Delivering results | Innovation and creativity |
  Self-management | Self-awareness and ethical awareness | Builds and maintains partnerships | Works collaboratively with others |
  Innovates and embraces change | Thinks and acts strategically | Manages ambiguity and complexity | Nurtures, leads and manages people |
  Analytical thinking | Analysis and planning | Conceptual thinking | Strategic thinking | Problem solving | Problem-solving | Initiative | Flexibility | Adaptability |
  Adaptability and flexibility | Empathy | Self-control | Organisational awareness | Organizational awareness | Impact and influence |
  Influence | Negotiation | Diplomatic sensitivity | Customer service orientation | Client focus | Developing others | Developing talent |
  Managing resources | Organisational alignment | Organizational alignment | Knowledge sharing | Knowledge sharing and continuous learning |
  Strategic networking | Networking | Coordination | Stakeholder management | Change leadership | Clarity and accuracy |
  Attention to detail | Oral communication | Written communication | Interpersonal skills | Customer service | Partnering | People management |
  Seeing the big picture | Changing and improving | Making effective decisions | Leading and communicating | Collaborating and partnering |
  Building capability for all | Achieving commercial outcomes | Delivering value for money | Managing a quality service | Delivering at pace |
  Communicating and influencing | Working together | Developing self and others |
  Professionnalisme | Travail en équipe | Esprit d'équipe | Aptitude à planifier et à organiser | Planification et organisation | Aptitude à planifier et organiser |
  Souci du client | Orientation client | Créativité | Sens des responsabilités | Aptitude à la communication |
  Volonté de perfectionnement | Ouverture à la technologie | Aptitude à diriger | Hauteur de vues | Sûreté de jugement/aptitude à décider |
  Respect de la diversité | Intégrité | Sens de l'initiative | Orientation vers les résultats | Recherche de l'excellence | Adaptabilité | Flexibilité | Leadership et vision |
  Gestion des ressources | Gestion d'équipe | Résolution de problèmes | Réflexion stratégique | Réflexion analytique | Réflexion conceptuelle
`).map((name) => lookupKey(name)),
);

const LONGEST = 60;

/** The name that a line begins with, "Professionalism: knows", or is; null where it is none of those in common use. */
export function commonName(text: string): string | null {
  const end = /\s?:(?:\s|$)|\s[–—-]\s|$/.exec(text.slice(0, LONGEST + 3))?.index ?? LONGEST + 1;
  const key = end > LONGEST ? "" : lookupKey(text.slice(0, end));
  return NAMES.has(key) ? key : null;
}
