/**
 * A notice for the first try, written by us in the layout in which job boards carry technical posts. The post and
 * all sentences are invented; only the names of the competencies and their level labels are facts.
 */
export const SAMPLE_NOTICE = `Sample notice written for Panelkit; the post, the organisation and all texts are invented
- Secretariat, Example Treaty Organization HQ
- Brussels, Belgium (hybrid)
- Full-time
Head, Technical Security
- Secretariat, Example Treaty Organization HQ
Brussels, Belgium
Full-time
Published:
Application Deadline: March 13, 2026
SUMMARY:
The Security Division (SECD) looks after people, rooms and information in all buildings of the Secretariat. It works in three teams: guarding, access and technical security.
The Technical Security Team finds and closes the gaps through which a conversation could be overheard. RTSO checks, in which a room is measured before a closed meeting, are its daily work; the team plans about two hundred RTSO checks in a year, and reports on each to the owner of the room.
The Head of the team leads three operators, plans their shifts, decides which rooms come first when a summit is near, and answers for the results. New equipment is tried before it is bought; the RTSO handbook is kept up to date by the Head.
QUALIFICATIONS AND EXPERIENCE:
Essential
The incumbent must:
- Hold a university degree, or show an equal level of training, in electronics, telecommunications or a related field;
- Have worked for at least three years in technical security or in the testing of radio equipment;
- Have led a small team through routine work and through at least one urgent task;
- Possess knowledge of Emission Security Testing (EST) and of the measuring equipment it needs;
- Be able to write short reports that a reader without technical training can act on;
- Be able to explain a risk to senior staff in a few minutes;
- Be ready to work outside office hours and to travel at short notice;
- Possess the following minimum levels in the official languages of the organisation (English/French): V (“Advanced”) in one and II (“Elementary”) in the other.
Desirable
The following would be considered an advantage:
- Experience of work in a team of several nations;
- Practice in buying technical equipment, from the first description to the final test;
- Experience in keeping an inventory and planning its replacement;
- Training in teaching adults;
- Good command of a spreadsheet or database for planning shifts;
- Experience of preparing rooms for large international meetings.
MAIN ACCOUNTABILITIES:
Expertise Development
Keep the team's methods abreast of new equipment. Try new procedures in a test room before they are used. Pass on what was learned to the other teams of the division.
Planning and Execution
Draw up the yearly plan of checks and adapt it each week. Assign operators to rooms and events. Take part in difficult checks in person.
Stakeholder Management
Agree dates and access with the owners of rooms. Explain findings to delegations in plain words. Keep in touch with the host nation's technical services.
People Management
Set clear tasks for three operators and review their work. Arrange training. See that shifts are fair and that rest periods are kept.
Financial Management
Propose the equipment to be replaced in the coming year. Follow spending against the budget and report differences early.
Information Management
Keep the register of rooms and results. Make sure that reports reach only those who need them.
INTERRELATIONSHIPS:
The Head, Technical Security, reports to the Head, Security Division. The team works side by side with access control and with the owners of meeting rooms.
- Direct reports: 3;
- Indirect reports: None.
COMPETENCIES:
The incumbent must demonstrate:
- Achievement: Works to meet standards;
- Analytical Thinking: Sees basic relationships;
- Clarity and Accuracy: Checks own work;
- Conceptual Thinking: Sees patterns based on life/work experience;
- Customer Service Orientation: Takes personal responsibility for correcting problems;
- Empathy: Reads non-verbal cues and understands meanings;
- Impact and Influence: Takes multiple actions to persuade;
- Initiative: Is decisive in a time-sensitive situation;
- Teamwork: Cooperates.
CONTRACT:
The successful candidate is offered a definite duration contract of three years, which can be renewed once.
ADDITIONAL INFORMATION:
This text is a sample. There is no such post, and nobody can apply for it.
`;
