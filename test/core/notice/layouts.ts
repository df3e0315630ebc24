/** Notices in the layouts that occur, in our own words. */

export const LABELLED_MAIL = `Office for Harbour Safety
TITLE:  Harbour Safety Assistant for the programme on small boats and
ferries
ANNOUNCEMENT CODE:  HS-07/21
LOCATION:  Batumi, Georgia
JOB DESCRIPTION:  N/A
JOB RESPONSIBILITIES:  Under supervision of the harbour master the
assistant will perform the following tasks:
- Keeps the register of boats and the plan of the yearly checks in
good order;
- Writes the weekly report.
REQUIRED QUALIFICATIONS:
- Secondary education, and a licence for small boats of any kind;
- At least two years of work in a harbour. Some competency in the
handling of charts;
- Training in first aid would be an asset;
- Excellent knowledge of English and Georgian (both written and
spoken).
APPLICATION PROCEDURES:  Send a letter to the harbour office. A complete
application consists of:
- A letter;
- A short life.
APPLICATION DEADLINE:  7 May 2021, by 6 PM
----------------------------------
To place a free posting for a job write to us`;

export const ONE_LINE = [
  "Northern River Commission (NRC)",
  "Chief of Locks and Weirs",
  "1. SUMMARY The Waterways Directorate keeps the locks. Key challenges for the successful candidate include: • Old gates – Many gates are older than the Commission; • Dry summers – Water must be shared. All states agree on that. In addition to the form, candidates are asked to attach a Word document. The essay will be assessed as part of the longlisting. 2. QUALIFICATIONS AND EXPERIENCE ESSENTIAL The incumbent must: • have led a service of several teams; • know how to read a water table; DESIRABLE The following would be an advantage: • a boat licence. 3. MAIN ACCOUNTABILITIES Planning and Execution Draw up the plan of repairs. Follow it. People Management Lead forty lock keepers. Perform other tasks. 4. INTERRELATIONSHIPS The Chief reports to the Director of Waterways. Direct reports: 4 Indirect reports: None 5. COMPETENCIES The incumbent must demonstrate: • Teamwork: Builds the team; • Leadership: Sets a direction. 6. CONTRACT: Three years.",
  "Essays have at most one A4 page (500 words per page) per challenge and are sent by latest 3rd March 2027. The title must include the vacancy reference 27/114.",
].join("\n");

export const DEFINITIONS = `Weather Observer
Grade: G-5
Closing date: 04/05/2027
Core competencies - Level 2
• Care: Looks after instruments every day and notes whatever is out of the ordinary. Tells others in time.
• Calm: Goes on working in bad weather.
Technical competencies
• Reading of maps
Additional information
• Travel: There is much of it`;

export const NAME_LINES = `Librarian
Competencies
Working Together:
- Shares what was found
- Asks before changing a shelf
Order & Care
- Puts books where others find them
How to apply
- Write to us`;

export const IN_A_SENTENCE = `Title: Gardener
Requirements
The work must show each of the following three competencies: 1) Patience, 2) Attention to Detail and 3) Planning. More is welcome.`;

export const WITHOUT = `Title: Baker
Requirements
- Competency in the handling of ovens and of web based order books;
- Two years in a bakery.`;

const BODY = `SUMMARY:
The bakery of the mission feeds two hundred people on every day of the year, in three shifts.
The baker on duty answers for the ovens and for whatever comes out of them.
ESSENTIAL
COMPETENCIES:
CONTRACT:
A contract of one year is offered to whoever is chosen for the post.`;

const FULLER = BODY.replace(
  "ESSENTIAL\n",
  "ESSENTIAL\n- Have worked in a bakery;\n- Be able to rise early;\n",
).replace("COMPETENCIES:\n", "COMPETENCIES:\n- Teamwork: Cooperates;\n- Initiative: Acts at once.\n");

export const TWICE = `Baker\nBrussels, Belgium\n${BODY}\n${FULLER}`;
export const TWICE_CONTRADICTING = `Baker\n${FULLER}\n${FULLER.replace("Acts at once", "Thinks first").replace("rise early", "rise very early indeed, all week")}`;
