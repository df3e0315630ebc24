import type { FrameworkCompetency } from "#core/model/framework.ts";

export const INITIATIVE: FrameworkCompetency = {
  id: "nato.initiative",
  name: "Initiative",
  nameStanding: "attested",
  alsoNamed: ["Esprit d’initiative"],
  definition: "Acts before being told to, on problems and opportunities that are present or still to come.",
  levels: [
    {
      id: "nato.initiative.is-decisive-in-a-time-sensitive-situation",
      label: "Is decisive in a time-sensitive situation",
      alsoLabelled: [
        "fait preuve de décision dans les situations où il faut agir sans attendre",
        "est décidé dans une situation urgente",
      ],
      labelStanding: "attested",
      order: 1,
      orderStanding: "inferred",
      indicators: [
        "Says what waiting would cost.",
        "Decides with the information that is there.",
        "Takes the first step at once and within the authority of the post.",
        "Informs those concerned what was decided and why.",
      ],
      anchors: [
        "Waited for instructions or for the problem to pass, or showed nothing.",
        "Saw that it was urgent; acted only when someone pressed for a decision.",
        "Saw that time was short, decided on what was known, acted and informed those concerned.",
        "Saw the situation coming weeks or months ahead and had measures ready.",
        "Foresaw several such situations and prepared colleagues, who later decided without help.",
      ],
      questions: [
        {
          id: "nato.initiative.is-decisive-in-a-time-sensitive-situation.q1",
          type: "past",
          text: "Describe a moment when something had to be decided at once and your superior could not be reached. How did you decide?",
          probes: [
            { about: "action", text: "What did you do in the first minutes?" },
            { about: "reasons", text: "What would have happened if you had waited?" },
            { about: "result", text: "How did your superior judge the decision afterwards?" },
          ],
        },
        {
          id: "nato.initiative.is-decisive-in-a-time-sensitive-situation.q2",
          type: "past",
          text: "When did you act before you had all the information that you wanted? What was the outcome?",
          probes: [
            { about: "action", text: "Whom did you inform, and at which point?" },
            { about: "reasons", text: "What did you not know, and why did you not wait?" },
            { about: "result", text: "What did you have to correct later?" },
          ],
        },
        {
          id: "nato.initiative.is-decisive-in-a-time-sensitive-situation.q3",
          type: "situational",
          text: "Two hours before an important event, an essential system fails and the person in charge is absent. How would you act?",
          probes: [
            { about: "action", text: "What would you do first, and whom would you tell?" },
            { about: "reasons", text: "What would you leave for later, and why?" },
            { about: "result", text: "What would have to work by the time of the event?" },
          ],
        },
      ],
    },
    {
      id: "nato.initiative.plans-and-acts-for-the-long-term",
      label: "Plans and acts for the long-term",
      alsoLabelled: ["planifie et agit à long terme", "planifie et agit dans une perspective à long terme"],
      labelStanding: "attested",
      order: 2,
      orderStanding: "inferred",
      indicators: [
        "Describes a need or risk years ahead and the signs that point to it.",
        "Starts work whose return comes only years later.",
        "Reserves people, money or time for it against the demands of the day.",
        "Reviews the plan at fixed times and changes it on new facts.",
        "Arranges for the work to continue after leaving.",
      ],
      anchors: [
        "Dealt with matters as they came and named no further aim, or showed nothing.",
        "Planned and acted some months ahead, within the usual yearly cycle.",
        "Acted early on a need seen years ahead, secured the means and reviewed the plan.",
        "Carried a long-term plan through loss of means or changed priorities and adapted it to new facts.",
        "Prepared several organisations or fields for the long term; the work continued under other people.",
      ],
      questions: [
        {
          id: "nato.initiative.plans-and-acts-for-the-long-term.q1",
          type: "past",
          text: "What did you begin without being asked, knowing that results would take years? Explain how you proceeded.",
          probes: [
            { about: "action", text: "How did you find people or money for it?" },
            { about: "reasons", text: "What made you believe that it would be needed?" },
            { about: "result", text: "What has come of it so far?" },
          ],
        },
        {
          id: "nato.initiative.plans-and-acts-for-the-long-term.q2",
          type: "past",
          text: "Describe a risk or an opportunity that you saw years before it arrived. What did you do in the meantime?",
          probes: [
            { about: "action", text: "What were your steps in the first year?" },
            { about: "reasons", text: "Which signs did you trust, and which did you set aside?" },
            { about: "result", text: "How prepared were you when it came?" },
          ],
        },
        {
          id: "nato.initiative.plans-and-acts-for-the-long-term.q3",
          type: "past",
          text: "Tell us about a plan of several years that urgent business kept interrupting. What did you do about it?",
          probes: [
            { about: "action", text: "What did you postpone or hand over for it?" },
            { about: "reasons", text: "How did you decide when other work came first?" },
            { about: "result", text: "Where does the plan stand now?" },
          ],
        },
      ],
    },
  ],
};
