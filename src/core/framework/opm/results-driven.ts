import type { FrameworkCompetency } from "#core/model/framework.ts";
import { ADVANCED, AWARENESS, BASIC, EXPERT, INTERMEDIATE } from "#core/framework/opm/proficiency-levels.ts";

export const RESULTS_DRIVEN: FrameworkCompetency = {
  id: "opm.results-driven",
  name: "Results Driven",
  nameStanding: "attested",
  alsoNamed: ["Orientation vers les résultats", "Souci des résultats", "ECQ 3: Results Driven"],
  group: "Executive core qualifications",
  definition: "Sets targets, takes decisions and answers for what is delivered, when and at what standard.",
  levels: [
    {
      id: "opm.results-driven.awareness",
      ...AWARENESS,
      indicators: [
        "Asks what the finished work should look like before beginning.",
        "Completes a short task by the date that a supervisor has set.",
        "Reports a delay before the date has passed.",
      ],
      anchors: [
        "Missed the date and told nobody, or showed nothing.",
        "Completed the task, but after reminders or not as it had been asked for.",
        "Asked what was wanted, completed a short task on the date set and reported a delay before it came.",
        "Divided a task of some weeks into dated steps and finished it, with a superior's help on what came first.",
        "Finished several longer tasks by own dated steps, and reported at each step where they stood.",
      ],
      questions: [
        {
          id: "opm.results-driven.awareness.q1",
          type: "past",
          text: "What was the last short task that you had to finish by a fixed date? Tell us how you did it.",
          probes: [
            { about: "action", text: "What did you do on the first day?" },
            { about: "reasons", text: "Why did you divide your time in that way?" },
            { about: "result", text: "How did the finished work compare with what was asked?" },
          ],
        },
        {
          id: "opm.results-driven.awareness.q2",
          type: "past",
          text: "Describe a task that you could not finish in time. What did you do?",
          probes: [
            { about: "action", text: "What was your first reaction when you noticed it?" },
            { about: "reasons", text: "What caused the delay, as you see it?" },
            { about: "result", text: "What did the person who was waiting for it say?" },
          ],
        },
      ],
    },
    {
      id: "opm.results-driven.basic",
      ...BASIC,
      indicators: [
        "Divides a task of some weeks into steps with dates.",
        "Agrees with a superior what comes first when tasks compete.",
        "Compares progress with the plan and reports the difference.",
        "Admits a delay of own making and proposes a remedy.",
      ],
      anchors: [
        "Started without a plan and blamed others for the delay, or showed nothing.",
        "Met the date of a single short task; longer work was planned and followed by a superior.",
        "Divided longer work into dated steps, agreed what came first and reported where it stood.",
        "Reached a hard target after time or means had been cut, and asked advice on one decision only.",
        "Brought a team to several hard targets with little advice and answered for the ones that were missed.",
      ],
      questions: [
        {
          id: "opm.results-driven.basic.q1",
          type: "past",
          text: "When did you have several tasks of some weeks to do at once? Describe how you organised them.",
          probes: [
            { about: "action", text: "How did you follow where each of them stood?" },
            { about: "reasons", text: "What came first, and for what reason?" },
            { about: "result", text: "Which of them was late or incomplete in the end?" },
          ],
        },
        {
          id: "opm.results-driven.basic.q2",
          type: "past",
          text: "Tell us about a plan of yours that fell behind its dates. How did you respond?",
          probes: [
            { about: "action", text: "Which step did you take first to recover time?" },
            { about: "reasons", text: "Where did the delay come from?" },
            { about: "result", text: "How did your next plan differ from that one?" },
          ],
        },
      ],
    },
    {
      id: "opm.results-driven.intermediate",
      ...INTERMEDIATE,
      indicators: [
        "Sets measurable targets for a team and explains them.",
        "Decides what to give up when time or means are cut.",
        "Removes an obstacle that lies in another office.",
        "Answers for the team's shortfall without naming culprits.",
      ],
      anchors: [
        "Reported activity in place of results, or showed nothing.",
        "Delivered planned work as agreed; when means were cut, the choice was left to a superior.",
        "Reached a team's hard target after a setback, decided what to give up and answered for the outcome.",
        "Delivered a risky task of several units without guidance and stopped the part that was failing.",
        "Delivered uncertain programmes of several units and showed by measures what changed for those served.",
      ],
      questions: [
        {
          id: "opm.results-driven.intermediate.q1",
          type: "past",
          text: "Think of a target that your team reached although time or means had been cut. How was that done?",
          probes: [
            { about: "action", text: "Which decisions in it were yours?" },
            { about: "reasons", text: "What did you set aside, and on what grounds?" },
            { about: "result", text: "What did the cut cost in the end?" },
          ],
        },
        {
          id: "opm.results-driven.intermediate.q2",
          type: "past",
          text: "Which result of your team was not what had been promised? Tell us what you did about it.",
          probes: [
            { about: "action", text: "What did you report, and in what words?" },
            { about: "reasons", text: "How did you explain the shortfall to yourself?" },
            { about: "result", text: "What has the team reached since then?" },
          ],
        },
      ],
    },
    {
      id: "opm.results-driven.advanced",
      ...ADVANCED,
      indicators: [
        "Answers for a programme of several units whose outcome is uncertain.",
        "Takes a risky decision in time, on the evidence there is.",
        "Stops work that will not deliver, whatever has been spent on it.",
        "Measures the effect on those served, not only the tasks done.",
      ],
      anchors: [
        "Waited for orders while the programme failed, or showed nothing.",
        "Brought one team to a hard target; other units and the effect on those served were left aside.",
        "Delivered a risky programme of several units unaided, stopped what failed and measured its effect.",
        "Delivered a task in which others at the highest level had failed, and advised a leader with a like task.",
        "Delivered several such tasks in public view, and other leaders took over the way they were run.",
      ],
      questions: [
        {
          id: "opm.results-driven.advanced.q1",
          type: "past",
          text: "Describe a programme with an uncertain outcome that several units depended on you to deliver. How did you steer it?",
          probes: [
            { about: "action", text: "Which decisions did you take in person?" },
            { about: "reasons", text: "Which evidence did you have for the riskiest of them?" },
            { about: "result", text: "What changed for the people it was meant for?" },
          ],
        },
        {
          id: "opm.results-driven.advanced.q2",
          type: "past",
          text: "When did you stop work on which much time or money had been spent? Explain how it came to that.",
          probes: [
            { about: "action", text: "How did you tell those who had worked on it?" },
            { about: "reasons", text: "What had been said for going on?" },
            { about: "result", text: "What was done with the means set free?" },
          ],
        },
      ],
    },
    {
      id: "opm.results-driven.expert",
      ...EXPERT,
      indicators: [
        "Delivers where earlier attempts at the highest level have failed.",
        "Chooses between aims that the organisation must meet but cannot meet together.",
        "Answers in public for the outcome, also for parts under others' control.",
        "Advises other leaders on targets, measures and when to stop.",
      ],
      anchors: [
        "Accepted the task in words and no responsibility for its outcome, or showed nothing.",
        "Delivered a risky programme whose aims were agreed and whose parts were under own control.",
        "Delivered where others had failed, chose between binding aims and advised leaders on such choices.",
        "Delivered such a task in public view with most parts under others' control, and answered for all.",
        "Left several organisations able to deliver what they had failed in for years, and they still do so.",
      ],
      questions: [
        {
          id: "opm.results-driven.expert.q1",
          type: "past",
          text: "Tell us about something that you delivered after others at the highest level had failed. What did you do that they had not?",
          probes: [
            { about: "action", text: "What did you find out or arrange before you promised anything?" },
            { about: "reasons", text: "Why had they failed, in your analysis?" },
            { about: "result", text: "What is the state of it now?" },
          ],
        },
        {
          id: "opm.results-driven.expert.q2",
          type: "past",
          text: "Which binding aims have you had to choose between because they could not be met together? Describe the choice.",
          probes: [
            { about: "action", text: "Who heard of your choice, and from whom?" },
            { about: "reasons", text: "What was the argument for the opposite choice?" },
            { about: "result", text: "How did you answer for the aim that was not met?" },
          ],
        },
      ],
    },
  ],
};
