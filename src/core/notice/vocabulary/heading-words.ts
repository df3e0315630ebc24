import type { SectionKind } from "#core/notice/vocabulary/section-headings.ts";

/** Headings as they occur in notices of international organisations, English and French, in lower case. */
export const HEADING_WORDS: Readonly<Record<SectionKind, string>> = {
  header: `
    job description | general information | basic information | vacancy notice | vacancy announcement |
    job details | post details | vacancy notification | description de poste | avis de vacance | post
    information | organizational setting`,
  summary: `
    summary | job summary | post summary | role summary | post context | post context/post summary |
    background | introduction | about us | about the role | purpose of the post | purpose of the
    position | main purpose | job purpose | position summary | context | objectives | résumé | resume |
    contexte | organizational context | background information`,
  accountabilities: `
    main accountabilities | accountabilities | key accountabilities | main responsibilities |
    responsibilities | job responsibilities | duties | duties and responsibilities | main duties |
    principal duties | specific duties | key objectives | functions | key functions | duties of the post
    | functional responsibilities | main duties and responsibilities | key responsibilities | core
    functions | scope of work | roles and responsibilities | principales responsabilités |
    responsabilités principales | tâches principales | responsabilités | major duties and
    responsibilities | summary of functions | tasks | main tasks | main tasks and responsibilities |
    essential functions`,
  qualifications: `
    qualifications and experience | qualifications | required qualifications | required qualifications
    and experience | qualifications required | requirements | job requirements | education | experience
    | knowledge and experience | education and experience | work experience | professional experience |
    skills | qualification summary | specialized experience requirements | specialized experience |
    computer skills | knowledge, skills and abilities | candidate profile | profile | special
    requirements | minimum qualifications | minimum requirements | education, experience and skills |
    required experience | required skills | skills and experience | person specification |
    qualifications et expérience | formation | expérience | profil | profil recherché | recruitment
    profile | knowledge | knowledge and skills | education/experience | qualifications/experience |
    required education | eligibility and selection criteria`,
  essential: `
    essential | essential requirements | essential qualifications | essential qualifications and
    experience | required | mandatory | mandatory requirements | essential criteria | must have |
    essential qualifications/experience | essentiel | essentielles | acquis essentiels | exigences
    essentielles | qualifications essentielles | critères essentiels | indispensable | essential level
    of training/experience | professional/experience required | essential experience | essential skills`,
  desirable: `
    desirable | desirable requirements | desirable qualifications | desirable qualifications and
    experience | desired | preferred | assets | advantageous | preferred qualifications | desirable
    criteria | nice to have | an advantage | desired qualifications | desirable
    qualifications/experience | souhaitable | souhaitables | atouts | acquis souhaitables |
    qualifications souhaitées | critères souhaitables | desirable experience | desirable skills |
    considered an asset`,
  languages: `
    languages | language | language requirements | language skills | languages required | required
    languages | language proficiency | knowledge of languages | language knowledge | langues |
    connaissances linguistiques | langue | compétences linguistiques`,
  relations: `
    interrelationships | working relationships | work relationships | reporting lines | structure et
    liaisons | relations de travail | liaisons | coordination and reporting`,
  competencies: `
    competencies | competences | core competencies | competencies and values | values and competencies |
    required competencies | values | core values | behavioural competencies | technical competencies |
    managerial competencies | functional competencies | level competencies | skills and competencies |
    leadership competencies | executive core qualifications | behavioural competences | core competences
    | compétences | compétences requises | compétences clés | compétences comportementales | compétences
    de base | behaviours | core behaviours | success profile behaviours | cross-functional competencies
    | competency profile`,
  contract: `
    contract | contract clause applicable | contract duration | conditions of employment | terms of
    employment | contrat | durée du contrat | type of contract | remuneration | salary | salary and
    benefits | what we offer | we offer | benefits | conditions of service | terms and conditions |
    clause contractuelle applicable`,
  process: `
    recruitment process | useful information regarding application and recruitment process | how to
    apply | application procedures | application procedure | selection process | application process |
    applications | to apply | processus de recrutement | comment postuler | candidature | selection and
    recruitment process`,
  other: `
    additional information | additional info | notes | additional notes | other information |
    informations complémentaires | remarks | important notice | definitions | point of contact |
    additional selection criteria | about program/ project | info sessions | informations utiles |
    further information | disclaimer | guidelines | about company | consequences of work | equal
    opportunity | physical environment | review of work | who may apply | job category | additional
    considerations | practical arrangements | constraints`,
};
