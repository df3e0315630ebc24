import type { SectionKind } from "#core/notice/vocabulary/section-headings.ts";

/**
 * Headings as they occur in notices of international organisations, English and French, in lower case. One with "!"
 * is a heading only where it stands alone on its line: inside a line it is a word like others.
 */
export const HEADING_WORDS: Readonly<Record<SectionKind, string>> = {
  header: `
    job description | general information | basic information | vacancy notice | vacancy announcement |
    job details | post details | vacancy notification | description de poste | avis de vacance | post
    information | organizational setting | position information | job information | vacancy details |
    description and conditions | description et conditions | position details | key information | at a glance | vacancy information |
    informations générales | description du poste | fiche de poste | données
    générales | avis de vacance de poste | avis de vacance d'emploi | renseignements généraux | offre
    d'emploi | informations sur le poste | caractéristiques du poste | informations générales sur le poste
    | post title and duty station | notification de vacance`,
  summary: `
    summary | job summary | objectives of the programme | objectifs du programme | post summary | role summary | post context | post context/post summary |
    background | introduction | about us | about the role | purpose of the post | purpose of the
    position | main purpose | job purpose | position summary | context | objectives | résumé | resume |
    contexte | organizational context | background information | organisational context | about the
    organisation | about the organization | !the role | role purpose | !the position | !the job | overview |
    job overview | position overview | about the job | about the position | about the team | who we are |
    our mission | organisational setting | org setting and reporting | org. setting and reporting |
    organizational setting and reporting relationships | organizational setting and reporting | !purpose | main purpose of the post | position
    purpose | purpose and objective | purpose of the job | general background | job context | role
    description | mission and objectives | the organisation | the organization | project background |
    context of the position | the opportunity | présentation | présentation de l'organisation | contexte
    du poste | contexte et objectifs | résumé du poste | objet du poste | !objet | objectif du poste |
    cadre organisationnel | cadre organique | cadre de travail | qui sommes-nous | qui sommes nous | le
    poste | à propos de nous | contexte organisationnel | présentation du poste | votre équipe | the team | !description | job role | !mission | l'organisation
    | objectif général | finalité du poste | raison d'être du poste | !environnement | environnement de
    travail | contexte de la mission | contexte général | mission du service | but du poste | objectifs du
    poste | description de l'employeur | cadre général | !historique | descriptif de l'employeur | descriptif de l'employeur |
    environnement du poste | informations générales et contexte | about the agency | post context and
    summary | positionnement du poste | notre mission | structure d'accueil`,
  accountabilities: `
    main accountabilities | accountabilities | key accountabilities | main responsibilities |
    responsibilities | job responsibilities | duties | duties and responsibilities | main duties |
    principal duties | specific duties | key objectives | functions | key functions | duties of the post
    | functional responsibilities | main duties and responsibilities | key responsibilities | core
    functions | scope of work | roles and responsibilities | principales responsabilités |
    responsabilités principales | tâches principales | responsabilités | major duties and
    responsibilities | summary of functions | tasks | main tasks | main tasks and responsibilities |
    essential functions | core functions / responsibilities | core functions/responsibilities | key tasks
    | tasks and responsibilities | what you will do | what you'll do | your role | your tasks | your
    responsibilities | your main responsibilities | key duties and responsibilities | key duties |
    description of duties | functions / key results expected | functions/key results expected | summary of
    key functions | main functions | main duties / responsibilities | duties, responsibilities |
    responsibilities and duties | the duties | job duties | primary duties | principal accountabilities |
    principal duties and responsibilities | major responsibilities | key functions, accountabilities and
    related duties/tasks | specific responsibilities | duties and tasks |
    description of tasks | principal responsibilities | main responsibilities and duties | terms of
    reference | expected outputs | deliverables | key deliverables | main activities | key activities |
    additional duties | special requirements and additional duties | core accountabilities | attributions
    | fonctions | fonctions et responsabilités | tâches | tâches et responsabilités | !missions | missions
    principales | vos missions | vos responsabilités | vos tâches | activités principales | !activités |
    principales missions | principales tâches | principales fonctions | description des tâches |
    attributions et responsabilités | responsabilités essentielles | fonctions principales | description
    des fonctions | missions et activités | missions et responsabilités | activités et tâches | missions /
    activités | rôle et responsabilités | votre rôle | devoirs et responsabilités | what will you do | missions/conditions d'exercice | missions / conditions d'exercice | rôles et responsabilités | description de la mission |
    description des missions | fonctions essentielles | principales attributions | descriptif des
    missions | nature des fonctions | principales tâches et responsabilités | principales activités |
    tâches spécifiques | responsabilités spécifiques | fonctions clés | responsabilités clés | missions du
    poste | tâches générales | responsabilités générales | responsabilités et tâches | descriptif du poste
    | résultats attendus | contenu de la fonction | description de la fonction | vos principales missions
    | activités essentielles | main duties of the post | responsabilités fonctionnelles`,
  qualifications: `
    qualifications and experience | education/training | required expertise | qualifications | required qualifications | required qualifications
    and experience | qualifications required | requirements | job requirements | education | experience
    | knowledge and experience | education and experience | work experience | professional experience |
    skills | qualification summary | specialized experience requirements | specialized experience |
    computer skills | knowledge, skills and abilities | candidate profile | profile | special
    requirements | education, experience and skills |
    required experience | required skills | skills and experience | person specification |
    qualifications et expérience | formation | expérience | profil | profil recherché | profils recherchés | profil exigé | profil demandé | ce que nous recherchons | ce que nous cherchons | recruitment
    profile | knowledge | knowledge and skills | education/experience | qualifications/experience |
    required education | eligibility and selection criteria | what you need | what we are looking for |
    who we are looking for | your profile | ideal candidate | required qualifications and experiences |
    qualifications and skills | experience and qualifications | required skills and experience |
    recruitment qualifications | position requirements | post requirements | experience and skills |
    qualifications, experience and skills | qualifications and requirements | education and
    qualifications | education & experience | academic qualifications | academic and professional
    qualifications | knowledge & experience | knowledge, experience and skills | selection criteria |
    eligibility criteria | eligibility requirements | eligibility | skills and knowledge | professional
    qualifications | qualifications & experience | about you | skills and abilities | required
    knowledge | technical skills | technical requirements | technical/functional skills | aptitudes/compétences | compétences/aptitudes | skills/competencies | skills / competencies | aptitudes / compétences | technical/functional competencies | functional skills | candidate requirements | the candidate | the
    ideal candidate | necessary qualifications | required qualifications and skills | education and work
    experience | experience required | education required | specific requirements | formal education |
    education / experience | experience/skills | !training | training and experience | special skills |
    knowledge and abilities | conditions of eligibility | skills you need | skills required | descriptif du profil recherché | description du profil recherché | formation et expérience | expérience
    professionnelle | !études | niveau d'études | qualifications requises | connaissances | savoirs | connaissances
    et compétences | profil du candidat | profil de la candidate ou du candidat | votre profil | profil
    requis | conditions requises | conditions d'admissibilité | critères d'éligibilité | critères de
    sélection | conditions d'éligibilité | exigences du poste | exigences | titres et qualités requises |
    qualifications et expérience requises | expérience requise | formation requise | formation académique
    | diplômes | études et expérience | qualifications, expérience et compétences | qualifications et
    compétences | qualification et expérience | diplôme et expérience | profil souhaité du candidat |
    !instruction | formation et qualifications | profil attendu | profil du poste | conditions de
    participation | connaissances et expérience | titres et expérience | formation et diplômes | critères
    d'admissibilité | diplômes et expérience | exigences professionnelles | aptitudes | connaissances requises | connaissances techniques | qualifications et expériences |
    qualités requises | formation / diplômes  | expérience et connaissances | expérience
    professionnelle requise | qualifications minimales | critères d'éligibilité et de sélection | profil
    du/de la candidat(e) | expérience et formation | expériences professionnelles`,
  essential: `
    essential | minimum requirements | minimum qualifications | essential requirements | essential qualifications | essential qualifications and
    experience | required | mandatory | mandatory requirements | essential criteria | must have |
    essential qualifications/experience | essentiel | essentielles | acquis essentiels | exigences
    essentielles | qualifications essentielles | critères essentiels | indispensable | essential level
    of training/experience | professional/experience required | essential experience | essential skills |
    essential qualifications & experience | essential knowledge | essential skills and experience | must
    haves | essential requirements/qualifications | required criteria | essential selection criteria | the
    essential criteria | essential conditions | mandatory qualifications | mandatory criteria | essential
    knowledge, skills and experience | essential qualifications and skills | essential skills &
    experience | essential skills/experience | minimum essential requirements | professional/experience |
    essential experience and skills | essential attributes | indispensables | conditions essentielles |
    requis | obligatoire | critères obligatoires | exigences obligatoires | compétences essentielles |
    qualifications indispensables | critères indispensables | essentiels | exigences requises |
    qualifications exigées | qualifications et expérience essentielles | exigences minimales | acquis
    essentiel | profil indispensable | conditions indispensables | qualifications obligatoires | éléments
    essentiels | !impératif`,
  desirable: `
    desirable | asset expertise | desirable requirements | desirable qualifications | desirable qualifications and
    experience | desired | preferred | assets | advantageous | preferred qualifications | desirable
    criteria | nice to have | an advantage | desired qualifications | desirable
    qualifications/experience | souhaitable | souhaitables | atouts | acquis souhaitables |
    qualifications souhaitées | critères souhaitables | desirable experience | desirable skills |
    considered an asset | desirable qualifications & experience | advantageous criteria | advantageous
    selection criteria | desirable selection criteria | desired criteria | desirable level of
    training/experience | desirable knowledge | desirable skills and experience | nice to haves | asset
    qualifications | !asset | !assets | considered as assets | considered as an asset | would be an asset | would be
    an advantage | desirable attributes | additional qualifications | additional assets | desired skills |
    desired experience | desired qualifications and experience | preferred experience | preferred skills |
    preferred criteria | desirable knowledge, skills and experience | the following would be an asset |
    !advantages | !atout | souhaité | souhaités | souhaitées | exigences souhaitables | critères souhaités |
    conditions souhaitables | conditions souhaitées | qualifications souhaitables | expérience souhaitée |
    expérience souhaitable | atouts supplémentaires | serait un atout | seraient un atout | constituent un
    atout | constituent des atouts | critères avantageux | avantageux | seraient des atouts | seront
    considérés comme des atouts | qualifications et expérience souhaitables | éléments souhaitables |
    compétences souhaitables | vos atouts | les atouts | !you may need | asset experience | asset experiences | asset education | !nice to have | acquis souhaitable | atouts appréciés | qualifications constituant un
    atout | !un plus`,
  languages: `
    languages | language | language requirements | language skills | languages required | required
    languages | language proficiency | knowledge of languages | language knowledge | langues |
    connaissances linguistiques | langue | compétences linguistiques | language requirement | languages
    and level | required language skills | linguistic requirements | working languages | linguistic skills
    | language competencies | use of language skills | essential language | desirable language | language(s) | language proficiency
    required | connaissance des langues | exigences linguistiques | langues requises | connaissances des
    langues | langues de travail | aptitudes linguistiques | langue(s) | profil linguistique | langue de
    travail | exigences en matière de langues | niveau linguistique | langues exigées | pratique des
    langues`,
  relations: `
    interrelationships | working relationships | work relationships | reporting lines | structure et
    liaisons | relations de travail | liaisons | coordination and reporting | reporting relationships |
    !supervision | reporting line | relationships | key relationships | working relations | supervision and
    reporting | relations | interrelations | relations fonctionnelles | liens hiérarchiques | lien
    hiérarchique | rattachement hiérarchique | relations hiérarchiques | structure hiérarchique | relations
    professionnelles | positionnement hiérarchique | liaisons hiérarchiques et fonctionnelles | !contacts |
    relations hiérarchiques et fonctionnelles | work relations | professional contacts`,
  competencies: `
    competencies | competences | core competencies | competencies and values | values and competencies |
    required competencies | values | core values | united nations core values | un core values | behavioural competencies | technical competencies |
    managerial competencies | functional competencies | level competencies | skills and competencies |
    leadership competencies | executive core qualifications | behavioural competences | core competences
    | compétences | compétences requises | compétences clés | compétences comportementales | compétences
    de base | behaviours | core behaviours | success profile behaviours | cross-functional competencies
    | competency profile | values and behaviours | un values and behaviours | organizational competencies
    | organisational competencies | competency requirements | competencies required | key competencies |
    competences required | required competences | core competencies and values | !competency | !competence |
    un competencies | corporate competencies | behavioral competencies | essential competencies |
    competencies/skills | core and functional competencies | managerial competences | functional
    competences | personal competencies | people management competencies | critical competencies | who core
    competencies | general competencies | general competences | specific competencies | specific
    competences | attributes/competencies | personal attributes/competencies | competencies and skills |
    competencies and personal qualities | generic competencies | leadership behaviours | behaviors |
    behavioural competency | soft skills competencies | core organisational competencies | core
    organizational competencies | competency framework | key competencies required | valeurs | valeurs
    fondamentales | valeurs et compétences | compétences fondamentales | compétences essentielles du poste
    | compétences professionnelles | compétences organisationnelles | compétences fonctionnelles |
    compétences techniques | compétences managériales | compétences en matière d'encadrement | compétences
    d'encadrement | compétences attendues | compétences demandées | compétences exigées | compétences
    génériques | compétences transversales | compétences de gestion | compétences et valeurs | aptitudes
    requises | qualités professionnelles | qualités requises | qualités attendues | qualités personnelles |
    qualités humaines | qualités et aptitudes | aptitudes et qualités requises | !qualités | compétences personnelles | comportement professionnel | comportements professionnels | savoir-faire | savoir faire | savoirs-faire | savoir-être | savoirs-être | savoir être | compétences attendues sur le poste | compétences opérationnelles | valeurs
    et comportements | comportements | compétences recherchées | compétences générales | compétences
    nécessaires | compétences relationnelles | compétences principales | principales compétences |
    profil de compétences | compétences spécifiques | compétences du poste | valeurs fondamentales et
    compétences | compétences relatives à l'encadrement | compétences centrales | compétences de base
    requises | compétences en leadership | !compétence | compétences du domaine | aptitudes et qualités |
    aptitudes professionnelles | compétences nécessaires au poste`,
  contract: `
    contract | contract clause applicable | contract duration | conditions of employment | terms of
    employment | contrat | durée du contrat | type of contract | remuneration | salary | salary and
    benefits | what we offer | we offer | benefits | conditions of service | terms and conditions |
    clause contractuelle applicable | contract and benefits | contract conditions | employment conditions
    | compensation and benefits | remuneration and benefits | salary and allowances | conditions
    d'emploi | conditions d'engagement | conditions de service | rémunération | traitement | salaire |
    !avantages | nous offrons | ce que nous offrons | nous vous offrons | conditions contractuelles | type
    de contrat | !conditions | conditions salariales | salary and conditions | rémunération et avantages |
    conditions de travail | traitement et indemnités | what's in it for you | appointment and
    remuneration | duration and conditions | nature du contrat | conditions du poste | conditions
    d'engagement et rémunération | our offer | notre offre | what do we offer | why join us`,
  process: `
    recruitment process | how you will be evaluated | useful information regarding application and recruitment process | how to
    apply | application procedures | application procedure | selection process | application process |
    applications | to apply | processus de recrutement | comment postuler | candidature | selection and
    recruitment process | !application | selection procedure | submission of applications | recruitment
    procedure | !evaluation | !assessment | method of application | application instructions | how to apply
    and selection process | assessment and selection | the selection process | !selection | !procedure |
    application and selection | application and selection process | assessment process | required
    documents | documents required | !apply | composition du dossier | contact et modalités de candidature | candidatures et procédure de sélection | !interview | processus de sélection | procédure de sélection |
    procédure de recrutement | modalités de candidature | dépôt des candidatures | !candidatures | pour
    postuler | postuler | dossier de candidature | procédure de candidature | !procédure | !évaluation |
    méthode d'évaluation | modalités de recrutement | soumission des candidatures | modalités de
    sélection | envoi des candidatures | !sélection | comment présenter sa candidature | constitution du
    dossier | informations utiles concernant la candidature et le processus de recrutement | procédure de
    dépôt des candidatures | présentation des candidatures | modalités de dépôt des candidatures |
    pièces à fournir | dépôt de candidature | comment faire acte de candidature | modalités pratiques |
    appel à candidature | !recrutement | modalités pour postuler | pour présenter sa candidature | selection process details | the following will be applied/assessed at a later date |
    the following will be applied / assessed at a later date | documents to submit | pièces à joindre`,
  other: `
    equivalency | equivalencies | additional information | additional info | notes | additional notes | other information |
    informations complémentaires | remarks | important notice | definitions | point of contact |
    additional selection criteria | about program/ project | info sessions | informations utiles |
    further information | disclaimer | guidelines | about company | consequences of work | equal
    opportunity | physical environment | review of work | who may apply | job category | additional
    considerations | practical arrangements | constraints | special notice | no fee | united nations
    considerations | equal opportunities | !diversity | diversity and inclusion | data protection |
    !privacy | privacy statement | !note | !information | information for applicants | important information
    | general conditions | security clearance | special considerations | about unops | about who | about
    undp | about unicef | scam warning | !warning | !other | !nationality | career levels | working
    environment | workforce diversity | standards of conduct | !annex | !annexes | !appendix | how we work |
    !conduct | protection of personal data | appeals | avis spécial | autres informations | renseignements
    complémentaires | informations supplémentaires | remarques | !remarque | égalité des chances | diversité
    et inclusion | notes générales | !nota bene | !observations | mentions légales | protection des données
    | informations importantes | informations pratiques | clause de non-responsabilité | contraintes |
    contraintes du poste | conditions particulières | particularités du poste | !autres | !divers |
    !renseignements | !contact | information complémentaire | autres renseignements | habilitation de
    sécurité | conditions particulières d'exercice | à propos de l'offre | spécificités du poste |
    éléments complémentaires | non-discrimination | frais de recrutement | considérations relatives aux
    nations unies | absence de frais de dossier | informations additionnelles | !à noter | !important |
    conditions d'exercice | fonctions supérieures | nationality requirements | working for the civil service |
    apply and further information | contact point for applicants | things you need to know | !security |
    civil service code | disability confident | feedback will only be provided if you attend an interview or
    assessment | the following important information shall apply to all jobs`,
};
