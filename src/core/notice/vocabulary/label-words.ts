import type { FieldLabel } from "#core/notice/vocabulary/field-labels.ts";

/** Labels as they stand before values, English and French, in lower case. */
export const LABEL_WORDS: Readonly<Record<FieldLabel, string>> = {
  title: `
    title | posting title | job code title | job title | position title | post title | vacancy title | title of post | title of the post
    | functional title | position | requirement | intitulé du poste | titre | titre du poste | poste |
    intitulé`,
  organisation: `
    organisation | organization | organization name | organisation name | nato body | employer | agency
    | company | agency name | organisme | employeur | institution`,
  division: `
    division | directorate | organization unit | organizational unit | organisational unit |
    department/office | office | service | unit | section | branch | direction | département |
    department | division/department`,
  location: `
    location | position location | duty station | place of work | primary location | job location | duty
    location | place of employment | work location | lieu d'affectation | lieu | lieu de travail |
    official duty station | duty stations`,
  reference: `
    reference | reference number | vacancy number | vacancy no | vacancy reference | vacancy | number |
    announcement number | announcement code | position id | job id | ref | reference no | vacancy id |
    vacancy announcement number | job opening number | vacancy announcement no | référence | numéro de
    vacance | numéro de référence | vacancy notice | vacancy notice no | vacancy notice number | job
    opening id | requisition id | requisition number | job reference | vn | notice number | vacance`,
  grade: `
    grade | nato grade | job grade | position grade | grade level | post grade | gs | grade of post |
    level | category and grade | post level`,
  deadline: `
    application deadline | posting period | deadline | closing date | closes | application close date | closing |
    deadline date | deadline for applications | closing date for applications | deadline for application
    | apply by | apply before | date limite | date de clôture | last date for application | application
    closing date | date limite de candidature | date limite de dépôt des candidatures | clôture |
    application deadline date`,
  published: `
    published | posted | publication start date | opens | publication date | date posted | posting date
    | date of publication | issued on | date of issue | publié | date de publication | issue date |
    opening date | posted on | vacancy published`,
  hours: `
    work hours | working hours | work schedule | hours | temps de travail | horaire`,
  contract: `
    contract type | appointment type | duration | position duration | contract | type of contract |
    contract duration | duration of contract | initial contract duration | type de contrat | durée |
    type of appointment | duration of appointment | appointment | project duration | contract to be
    offered to the successful applicant | employment type`,
  reportsTo: `
    reports to | supervisors title | supervisor's title | supervisor | reporting to | rend compte à |
    relève de`,
  directReports: `
    direct reports | number of direct reports | subordonnés directs | subordinates`,
  indirectReports: `
    indirect reports | number of indirect reports | subordonnés indirects`,
  "low-grade": `
    low grade`,
  "high-grade": `
    high grade`,
  "not-kept": `
    post no | post number | taleo job number | basic monthly salary | salary | salary (pay basis) |
    clearance level | security clearance | schedule | position remuneration | required start date | end
    contract date | start date/ time | start date | department name | org type | vacancy type |
    recruiting type | supervisory status | number of vacancies | official title in usajobs | open to/
    eligibility criteria | max applications | application link | travel requirement | note | required
    security clearance | who may apply | job category | posts supervised | background check | national
    guard membership | nationality`,
};
