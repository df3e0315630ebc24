import { CLIENT_ORIENTATION as CLIENT_IN_FRENCH } from "#core/framework/fr/general/client-orientation.ts";
import { PROBLEM_SOLVING as PROBLEM_IN_FRENCH } from "#core/framework/fr/general/problem-solving.ts";
import { TEAMWORK as TEAMWORK_IN_FRENCH } from "#core/framework/fr/general/teamwork.ts";
import { WARM_UP_IN_FRENCH } from "#core/framework/fr/warm-up-answers.ts";
import { CLIENT_ORIENTATION } from "#core/framework/general/client-orientation.ts";
import { PROBLEM_SOLVING } from "#core/framework/general/problem-solving.ts";
import { TEAMWORK } from "#core/framework/general/teamwork.ts";
import { sayCompetency } from "#core/framework/say-again.ts";
import { comparableWords } from "#core/framework/compare-words.ts";
import type { FrameworkCompetency, SaidCompetency } from "#core/model/framework.ts";
import type { OurLanguage } from "#core/model/our-language.ts";

/** An invented answer. How good it was meant to be is for whoever reads or changes this list, and is never shown. */
export interface WarmUpAnswer {
  readonly id: string;
  readonly meantAs: "below" | "at" | "above";
  readonly text: string;
}

/** Answers of different quality to one question about a general competency, at its middle level. */
export interface WarmUpSet {
  readonly competency: FrameworkCompetency;
  readonly question: string;
  /** Not in the order of quality, which nobody is to guess. */
  readonly answers: readonly WarmUpAnswer[];
}

const SAID: readonly SaidCompetency[] = [CLIENT_IN_FRENCH, PROBLEM_IN_FRENCH, TEAMWORK_IN_FRENCH];

/** The first question at a competency's middle level. */
const questionOf = ({ levels }: FrameworkCompetency): string => levels[1]?.questions[0]?.text ?? "";

/** Written by us; no person, body or event in them is real. */
export const WARM_UP_SETS: readonly WarmUpSet[] = [
  {
    competency: TEAMWORK,
    question: questionOf(TEAMWORK),
    answers: [
      {
        id: "teamwork-1",
        meantAs: "at",
        text: "We were five people preparing a conference, and two of them no longer spoke to each other. I had lunch with each of the others and asked how they saw it. It came out that one of the two did all the evening calls, because she lived nearest. In the next meeting I said openly that the work was badly shared and that I had not noticed it. I offered to take two evenings a week and moved my own leave for it. The others then took one each. The two worked together again, and the programme was ready three days before the date.",
      },
      {
        id: "teamwork-2",
        meantAs: "below",
        text: "In my last office the team that wrote the monthly report argued about who had to do the tables. I always delivered my chapter on time and put all my figures in the shared folder, so that nobody had to ask me. In the meetings it could become quite loud. I do not think it helps when everybody joins in, so I waited until it was over. The head of the office spoke to the two colleagues in the end. The report went out, sometimes a day late, but my part was never the reason.",
      },
      {
        id: "teamwork-3",
        meantAs: "above",
        text: "Our registry and the translators of another department blamed each other for late documents. I was a clerk in the registry. I asked three colleagues from each side to follow ten documents together for two weeks and to write down every hour of waiting. Half of the delay came from one form that both sides filled in. I drafted four rules, when a text counts as final and who may change it, and we argued about them until all six could accept them. Both heads put the rules in force. The quarrel stopped, documents took four days less, and the group still meets every quarter without me.",
      },
    ],
  },
  {
    competency: CLIENT_ORIENTATION,
    question: questionOf(CLIENT_ORIENTATION),
    answers: [
      {
        id: "client-1",
        meantAs: "above",
        text: "Field offices kept asking us for faster delivery of printers. I rang six of them and asked what they did on the days without one. What they lacked was not speed: they could not say in March what they would need in September, when the budget closed. With two of the offices I drew up a yearly plan with a reserve, tried it with them for a season, and changed it twice after they told me what was too complicated. Then we offered it to all. Next year, rented equipment will replace much of the stock, and the plan already asks for that. Urgent orders fell from forty to six.",
      },
      {
        id: "client-2",
        meantAs: "below",
        text: "A delegate asked me for the list of all training courses of the past five years. I took it from the database the same afternoon and sent it, more than two hundred lines. Two days later he wrote that he could not use it. He wanted to know which courses his new staff had to take. Then of course I sent him that, it is a much shorter list. He was friendly about it. I think people should say at once what they want, but I answered both messages within the day.",
      },
      {
        id: "client-3",
        meantAs: "at",
        text: "A colleague from the legal office asked me for a larger mailbox. Before I ordered it I asked her what filled it up. She kept every draft of every contract there, because she had to prove later who had changed what. A larger mailbox would have been full again in a year. I showed her the document system, where the versions are kept by themselves, and moved her last twenty contracts there with her. I rang after two weeks to ask whether she found what she needed. She had missed one function, which I set up for her. She never asked about the mailbox again.",
      },
    ],
  },
  {
    competency: PROBLEM_SOLVING,
    question: questionOf(PROBLEM_SOLVING),
    answers: [
      {
        id: "problem-1",
        meantAs: "below",
        text: "Our door readers stopped working several times last winter. Nobody knew why. I had seen something like it at another site, where the power supply was too weak, so I ordered a stronger one and had it built in. For about two weeks it was quiet. Then it happened again, in the same building. I called the maker, and they sent a technician. He exchanged two of the readers. It still happens now and then, but less, I believe. With devices of that age one has to live with it until there is money for new ones.",
      },
      {
        id: "problem-2",
        meantAs: "above",
        text: "Visitors waited forty minutes at our gate on some mornings, and for a year each side said it was the other. I compared the gate log with three calendars and saw that the bad days were those on which two directorates invited groups for nine o'clock. Guards, hosts and the booking team each held one piece of the cause. I brought the three together in front of the figures. We tried two remedies; a third guard changed nothing, staggered invitations did. The hosts did not like giving up nine o'clock, so I showed them what their guests had waited. All three signed a simple rule, and waits have stayed under ten minutes for two years.",
      },
      {
        id: "problem-3",
        meantAs: "at",
        text: "Every few weeks some salary slips went to the wrong office. At first we thought of typing errors. I took all forty cases of half a year and looked at what they had in common: it was neither the clerk nor the office. My second idea, the new printer, was wrong as well, because the errors were older. Then I put them in order of date, and all of them followed a change of grade. When a grade changed, the program took the office from the old contract. I described it to the developer with three examples, and we tested the correction on the forty cases. It has not happened since.",
      },
    ],
  },
];

const IN_FRENCH: readonly WarmUpSet[] = WARM_UP_SETS.map(({ competency, answers }) => {
  const said = sayCompetency(competency, SAID);
  return {
    competency: said,
    question: questionOf(said),
    answers: answers.map((each) => ({ ...each, text: WARM_UP_IN_FRENCH.get(each.id) ?? each.text })),
  };
});

/** The sets by the language they are written in. */
export const WARM_UP_SETS_IN: { readonly [K in OurLanguage]: readonly WarmUpSet[] } = {
  en: WARM_UP_SETS,
  fr: IN_FRENCH,
};

/** The set that fits a criterion by its name, in `language`; null where none does. */
export function warmUpSetFor(criterion: string, language: OurLanguage = "en"): WarmUpSet | null {
  const name = comparableWords(criterion).join(" ");
  return (
    WARM_UP_SETS_IN[language].find(({ competency }) =>
      [competency.name, ...(competency.alsoNamed ?? [])].some(
        (each) => comparableWords(each).join(" ") === name,
      ),
    ) ?? null
  );
}
