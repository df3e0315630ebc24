import type { FieldLabel } from "#core/notice/vocabulary/field-labels.ts";

/** Labels as they stand before values, English and French, in lower case. */
export const LABEL_WORDS: Readonly<Record<FieldLabel, string>> = {
  title: `
    title | posting title | intitulé de l'offre | job code title | job title | position title | post title | vacancy title |
    title of post | title of the post | functional title | position | requirement | job | role title |
    title of position | title of the position | name of post | official job title | designation | working
    title | post | position name | official post title | job opening | role | roles | intitulé du poste | titre | titre du
    poste | poste | intitulé | intitulé de l'emploi | intitulé du profil | intitulé publication | intitulé publié | titre de l'emploi | titre
    fonctionnel | fonction | nom du poste | poste à pourvoir | titre du profil | désignation du poste |
    dénomination du poste | titre de poste | emploi | poste proposé | appellation d'emploi`,
  organisation: `
    organisation | organization | organisme otan | organization name | organisation name | nato body | employer | agency
    | company | company name | hiring agency | recruiting agency | recruiting organization | recruiting organisation | agency name | organisme | employeur | institution | hiring organization | hiring
    organisation | entity | recruiting entity | organisme de rattachement | employing department | department/agency | institution/agency | organisation d'accueil | organisme
    employeur | nom de l'employeur | entité | organisme recruteur | structure | nato command | command | agence | posted by | published by | source`,
  division: `
    division | unit/division | directorate | organization unit | organizational unit | organisational unit |
    department/office | office | service | unit | section | branch | direction | département |
    department | division/department | division/office | directorate/division |
    sector | organizational unit/division | bureau | unité | secteur | direction/service | office/unit |
    division/unit | unité organisationnelle | unité administrative | service d'affectation | affectation |
    direction générale | department/division | business unit | unité/bureau | division/section | département/bureau | division/bureau | business area | team | direction/bureau`,
  location: `
    location | location/duty station | position location | duty station | place of work | primary location | job location | duty
    location | place of employment | work location | official duty station | duty stations | duty
    station(s) | location of post | location of the post | location of position | post location | place
    of assignment | place of duty | based in | locations | city | lieu d'affectation | lieu principal | lieu | lieu de
    travail | lieu de service | résidence administrative | localisation | lieu d'exercice | lieu du poste
    | lieu de la mission | lieu d'affectation principal | localisation du poste | lieu d'emploi | ville |
    site | emplacement | situation géographique | emplacement principal | lieu d'exercice du poste |
    lieu d'affectation officiel | lieu actuel d'affectation | lieu de résidence | localisation géographique | géolocalisation du poste | work place | position location display | place of performance | poste basé à | poste basé | lieu d'exercice de la mission | workplace | duty station and country | country | pays`,
  reference: `
    reference | reference number | vacancy number | vacancy no | vacancy reference | vacancy | number |
    announcement number | announcement code | position id | job id | ref | reference no | vacancy id |
    vacancy announcement number | job opening number | vacancy announcement no | référence | numéro de
    vacance | numéro de référence | vacancy notice | vacancy notice no | vacancy notice number | job
    opening id | requisition id | requisition number | job reference | vn | notice number | vacance |
    vacancy ref | job number | job opening no | vacancy announcement | reference code | job req id | req id
    | selection reference | selection process number | job ref | reference id | recruitment
    reference | call reference | post reference | vacancy notice reference | job posting number | posting
    number | advert number | requisition | job code | competition number | competition reference |
    process number | vacancy code | reference nr | vacancy nr | va number | réf | n° de référence | numéro
    d'avis | avis de vacance | avis de vacance n° | avis n° | numéro de l'avis | n° de l'avis | numéro de
    l'avis de vacance | référence de l'offre | référence de l'avis | référence du poste | numéro d'appel à
    candidatures | n° d'avis de vacance | numéro de vacance de poste | vacance de poste n° | n° de vacance
    | référence de la vacance | n° | référence de l'annonce | appel à candidatures n° | numéro de dossier |
    numéro de l'appel | numéro d'offre | n° de l'offre | numéro de concours | numéro du processus de
    sélection | code de référence | code de sélection | numéro de l'appel à candidatures | no de l'appel à candidature | numéro de l'appel à candidature | ref no | avis de recrutement n° | avis de recrutement | recrutement n° | appel d'offres n° | identifiant | job requisition id | job announcement number | vacancy reference number | identification du poste | job identification | référence de l'avis de vacance | numéro de la vacance | position no | irc | jo number | requisition # | requisition no | job no | job nr | job # | post no | post number | numéro de poste | n° de poste | poste n° | numéro du poste | vacancy announcement id | job opening reference | control number | reference of the vacancy`,
  grade: `
    grade | series/grade | grade/series | pay scale & grade | pay scale and grade | nato grade | job grade | payband | pay plan & grade | series & grade | grade recherché | grade(s) recherché(s) | grades recherchés | position grade | grade level | post grade | gs | grade of post |
    level | category and grade | post level | grade/level | level/grade | post level and number | job level
    | function group | function group and grade | function group/grade | type of post and grade | position
    level | pay grade | pay band | band | salary grade | contract level | classification | job
    classification | grade of position | group and level | ics level | grade de la fonction | classe |
    niveau | groupe et niveau | grade du poste | niveau du poste | classe de traitement | catégorie et
    grade | groupe de fonctions | groupe de fonctions et grade | groupe de fonctions/grade | catégorie et classe | statut et grade | niveau de fonction | grade/niveau | catégorie/grade | classe de
    fonction | classe de salaire | classement | niveau de poste | grade otan | classe et grade | catégorie`,
  deadline: `
    application deadline | posting period | deadline | closing date | closes | application close date |
    closing | deadline date | deadline for applications | closing date for applications | deadline for
    application | apply by | apply before | date limite | date de clôture | last date for application |
    application closing date | date limite de candidature | date limite de dépôt des candidatures |
    clôture | application deadline date | end date | posting end date | closing date and time | closing on
    | applications close | applications close on | closing date for application | opening and closing period for this job application | opening and closing period | open and closing dates | candidature deadline | application end date | postuler avant | application closes | vacancy closes | application ends | expiration date | date limite pour candidater | applications closing date | closing date for receipt of applications |
    application period | open period | deadline to apply | closure date | last date to apply | date of closing | expiry
    date | unposting date | expires | last day to apply | vacancy closing date | open & closing dates |
    opening and closing dates | application due date | due date | final date for applications | job closing
    date | closing date of this vacancy | date de clôture des candidatures | délai de candidature | délai
    de postulation | date de fin de publication | délai de dépôt des candidatures | date limite de dépôt |
    date limite pour le dépôt des candidatures | date limite de réception des candidatures | date limite
    d'envoi des candidatures | date limite d'inscription | échéance | date de fermeture | date limite de
    dépôt de candidature | date limite de soumission des candidatures | délai | clôture des candidatures |
    date de clôture de l'avis | candidatures jusqu'au | date limite de dépôt des dossiers | date limite
    pour postuler | date d'échéance | postuler jusqu'au | postulez avant le | date de fin de diffusion | date limite de dépôt des | date limite de dépôt des dossiers de candidature | fin de publication | période de candidature | date de fin |
    période de publication | date limite d'introduction des candidatures | postuler avant le | date de
    clôture de l'appel | fin de l'affichage | date limite pour la présentation des candidatures | date
    limite de présentation des candidatures | date limite de candidatures`,
  published: `
    published | posted | job posting | advertised | publication start date | opens | publication date | date posted | posting date
    | date of publication | issued on | date of issue | publié | date de publication | issue date |
    opening date | posted on | vacancy published | posting start date | date of announcement | publié le |
    date de parution | date de début de publication | date d'ouverture | mise en ligne | date de mise en
    ligne | publiée le | date d'émission | date de l'avis | parution | début de publication | published on
    | date issued | start of publication | created`,
  hours: `
    work hours | working hours | work schedule | hours | working time | work pattern | working pattern |
    temps de travail | temps plein | horaire | horaires | durée du travail | quotité de travail | taux d'activité |
    taux d'occupation | régime de travail | horaire de travail`,
  contract: `
    contract type | appointment type | duration | position duration | contract | type of contract |
    contract duration | duration of contract | initial contract duration | type de contrat | durée |
    type of appointment | duration of appointment | appointment | project duration | contract to be
    offered to the successful applicant | employment type | type of employment | contract category |
    contract modality | contract term | term of contract | length of contract | contract/duration | nature
    of appointment | nature of contract | type and duration of contract | contract type and duration |
    post type | nature du contrat | durée du contrat | type d'engagement | type de nomination | durée de
    l'engagement | statut | nature de l'engagement | type d'emploi | contrat | durée de la mission |
    nature de l'emploi | durée initiale du contrat | type d'affectation | durée du mandat`,
  salary: `
    salary | basic monthly salary | monthly salary | salary (pay basis) | remuneration | salary range |
    annual salary | monthly basic salary | base salary | starting salary | gross salary | net salary |
    basic salary | pay | pay scale | position remuneration | annual basic salary | emoluments | indicative
    minimum net annual remuneration | salary per month | monthly remuneration | annual remuneration |
    compensation | salaire | salaire mensuel | salaire annuel | rémunération | traitement | traitement de
    base | traitement mensuel | traitement mensuel de base | traitement annuel | rémunération mensuelle |
    rémunération annuelle | salaire de base | salaire brut | échelle salariale | échelle de traitement |
    fourchette salariale | rémunération brute | salaire mensuel de base | monthly basic salary net`,
  posts: `
    number of vacancies | number of vacancy | number of posts | number of positions | vacancies | no of posts | no of positions
    | no of vacancies | positions available | number of openings | openings | posts available | number of posts to be filled | number of jobs available | nombre de poste | nombre de postes | nombre de postes à pourvoir | nombre de vacances | nombre de
    places | nombre d'emplois | postes à pourvoir | effectif recherché`,
  nationality: `
    nationality | nationalities | eligible nationalities | nationality requirement | citizenship |
    nationality requirements | open to nationals of | nationalité | nationalité requise | nationalités |
    citoyenneté | condition de nationalité`,
  clearance: `
    clearance level | security clearance | required security clearance | clearance | security clearance
    level | level of clearance | level of security clearance | personnel security clearance | clearance
    required | security level | niveau d'habilitation | habilitation | habilitation de sécurité |
    habilitation requise | cote de sécurité | niveau d'habilitation de sécurité | niveau de sécurité`,
  tests: `
    written test | tests | assessment | assessment method | assessment methods | selection tests | épreuves
    | épreuve écrite | tests de sélection | essay`,
  reportsTo: `
    reports to | supervisors title | supervisor's title | supervisor | reporting to | rend compte à |
    relève de | direct supervisor | line manager | first reporting officer | immediate supervisor |
    responsable hiérarchique | supérieur hiérarchique | supérieur hiérarchique direct | rattachement
    hiérarchique | supervision | superviseur | sous la responsabilité de | reporting line | supervised by |
    relève du | rattachement`,
  directReports: `
    direct reports | number of direct reports | subordonnés directs | subordinates | nombre de subordonnés
    directs | number of staff supervised | nombre de subordonnés | subordonnées directes`,
  indirectReports: `
    indirect reports | number of indirect reports | subordonnés indirects | nombre de subordonnés
    indirects`,
  "low-grade": `
    low grade`,
  "high-grade": `
    high grade`,
  "not-kept": `
    taleo job number | schedule | required start date | end contract date | start
    date/time | start date | department name | org type | vacancy type | recruiting type | supervisory
    status | official title in usajobs | open to/eligibility criteria | max applications | application
    link | travel requirement | note | who may apply | job category | posts supervised | background check |
    national guard membership | post id | position number | required language(s) | preferred language(s) | ccog code | job family | job profile | job network | date
    of entry on duty | starting date | date of entry | expected start date | envisaged start date |
    desired start date | entry on duty | eligible applicants | eligible candidates | open to | audience |
    staffing exercise | recruitment type | post status | category | type of post | occupational group |
    job type | type de recrutement | niveau requis | date d'entrée en fonction |
    date de prise de poste | date d'entrée en service | prise de fonction | domaine | domaine fonctionnel |
    famille professionnelle | famille d'emplois | filière | versant | date de début | entrée en fonction |
    ouvert à | ouvert aux | personne à contacter | contact | télétravail | management | rémunération contractuels | rémunération fonctionnaires | prise de poste |
    entrée en service | email | e-mail | tél | téléphone | telephone | website | web site | phone | fax |
    date de prise de fonction | code du poste | matricule | groupe rifseep | emploi type | métier |
    statut du poste | nature du poste | diplôme | niveau d'études | date de début de diffusion | demandeur | date de vacance de l'emploi | encadrement | informations générales | personal grade | duration of travel | job function`,
};
