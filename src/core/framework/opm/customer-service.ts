import type { FrameworkCompetency } from "#core/model/framework.ts";
import { ADVANCED, AWARENESS, BASIC, EXPERT, INTERMEDIATE } from "#core/framework/opm/proficiency-levels.ts";

export const CUSTOMER_SERVICE: FrameworkCompetency = {
  id: "opm.customer-service",
  name: "Customer Service",
  nameStanding: "attested",
  alsoNamed: ["Service à la clientèle", "Service client"],
  group: "IT posts",
  definition: "Finds out what users of the work need, helps them to it and follows each request to its end.",
  levels: [
    {
      id: "opm.customer-service.awareness",
      ...AWARENESS,
      indicators: [
        "Greets users politely and listens to the whole request.",
        "Answers simple questions from a given text or list.",
        "Passes on to a colleague what goes beyond own knowledge.",
      ],
      anchors: [
        "Turned users away or left requests lying, or showed nothing.",
        "Answered part of a simple request; the user had to come back for the rest.",
        "Listened to the whole of a simple request, answered it from guidance and passed on what went beyond.",
        "Asked questions until an unclear request was understood, and told the user what would happen next.",
        "Dealt with unclear requests in several cases, and users heard the outcome without having to ask.",
      ],
      questions: [
        {
          id: "opm.customer-service.awareness.q1",
          type: "past",
          text: "Tell us about a person whom you helped with a simple question. What did you do, from beginning to end?",
          probes: [
            { about: "action", text: "What did you say first?" },
            { about: "reasons", text: "How did you know what the person wanted?" },
            { about: "result", text: "What could the person do after your answer?" },
          ],
        },
        {
          id: "opm.customer-service.awareness.q2",
          type: "situational",
          text: "Someone asks you for information that you have not yet been taught how to find. How would you respond?",
          probes: [
            { about: "action", text: "What would you say to that person first?" },
            { about: "reasons", text: "What would make you choose that way and not another?" },
            { about: "result", text: "What should the person have when the conversation ends?" },
          ],
        },
      ],
    },
    {
      id: "opm.customer-service.basic",
      ...BASIC,
      indicators: [
        "Asks the user questions until an unclear request is understood.",
        "Tells the user what will happen next and when.",
        "Stays polite with an impatient user and calls in a colleague where needed.",
        "Follows the request until the answer has reached the user.",
      ],
      anchors: [
        "Guessed what the user wanted or blamed the user, or showed nothing.",
        "Answered requests that were simple; an unclear one or an impatient user was left to a colleague.",
        "Asked until an unclear request was understood, said what would happen and followed it to an answer.",
        "Found the need behind a disputed request and offered another way, asking for advice only once.",
        "Settled several disputed complaints across offices with little advice, and the users accepted the outcome.",
      ],
      questions: [
        {
          id: "opm.customer-service.basic.q1",
          type: "past",
          text: "Describe a request that you did not understand at first. How did you find out what was wanted?",
          probes: [
            { about: "action", text: "What did you do between the request and the answer?" },
            { about: "reasons", text: "What had made the request hard to understand?" },
            { about: "result", text: "What did the person say about the answer?" },
          ],
        },
        {
          id: "opm.customer-service.basic.q2",
          type: "past",
          text: "When have you dealt with someone who was impatient or annoyed? Tell us what happened.",
          probes: [
            { about: "action", text: "What did you do while the person was speaking?" },
            { about: "reasons", text: "What do you think lay behind the annoyance?" },
            { about: "result", text: "How did you part from that person?" },
          ],
        },
      ],
    },
    {
      id: "opm.customer-service.intermediate",
      ...INTERMEDIATE,
      indicators: [
        "Looks behind a disputed request for the need that caused it.",
        "Offers another way where the rules do not allow the one asked for.",
        "Settles a complaint that involves more than one office.",
        "Turns to a superior only for exceptions beyond own authority.",
      ],
      anchors: [
        "Quoted the rule and ended the conversation, or showed nothing.",
        "Understood what was asked and kept the user informed; a refusal or complaint was left to others.",
        "Found the need behind a disputed request and settled it within the rules, with other offices if needed.",
        "Reconciled users with opposed demands without advice and altered the service so that both could use it.",
        "Redesigned a service for groups with opposed demands, measured what they received and kept their trust.",
      ],
      questions: [
        {
          id: "opm.customer-service.intermediate.q1",
          type: "past",
          text: "When did you have to refuse what someone asked of you? How did you handle the conversation and what followed?",
          probes: [
            { about: "action", text: "What exactly did you say and do?" },
            { about: "reasons", text: "How did you judge what was possible and what was not?" },
            { about: "result", text: "What had the person obtained in the end?" },
          ],
        },
        {
          id: "opm.customer-service.intermediate.q2",
          type: "past",
          text: "Think of a complaint that several offices had a part in. What was your role in settling it?",
          probes: [
            { about: "action", text: "Whom did you speak to, and about what?" },
            { about: "reasons", text: "What lay behind the complaint, as you saw it?" },
            { about: "result", text: "How did those offices handle such matters afterwards?" },
          ],
        },
      ],
    },
    {
      id: "opm.customer-service.advanced",
      ...ADVANCED,
      indicators: [
        "Reconciles groups of users whose demands exclude each other.",
        "Restores the trust of users whom a service has failed for a long time.",
        "Measures what users receive and changes the service where it falls short.",
        "Foresees needs that users have not yet stated.",
      ],
      anchors: [
        "Served those who pressed hardest and left the others waiting, or showed nothing.",
        "Solved single complaints across offices; the service that caused them remained as it was.",
        "Reconciled groups with opposed demands without guidance and changed the service on measured facts.",
        "Answered to users for a failure known to the public, and advised other services on how to do so.",
        "Gave several services the rules by which they treat users in a crisis, and they still apply them.",
      ],
      questions: [
        {
          id: "opm.customer-service.advanced.q1",
          type: "past",
          text: "Which groups of users have wanted things of you that excluded each other? Describe how you proceeded.",
          probes: [
            { about: "action", text: "What did you say to each group?" },
            { about: "reasons", text: "Which solution did you reject, and why?" },
            { about: "result", text: "How did each group judge the service a year later?" },
          ],
        },
        {
          id: "opm.customer-service.advanced.q2",
          type: "past",
          text: "Tell us about a service that had failed its users for a long time. What was your part in changing it?",
          probes: [
            { about: "action", text: "Where did you begin?" },
            { about: "reasons", text: "Which figures or observations guided you?" },
            { about: "result", text: "What could users count on afterwards?" },
          ],
        },
      ],
    },
    {
      id: "opm.customer-service.expert",
      ...EXPERT,
      indicators: [
        "Answers to users for a failure that the public has seen.",
        "Decides what users are promised when not every vital need can be met.",
        "Advises heads of other services on design, standards and complaints.",
        "Gives users a part in decisions on the service.",
      ],
      anchors: [
        "Defended the service against its users, or showed nothing.",
        "Improved one service for groups with opposed demands; no other service drew on it.",
        "Led a service through a failure that the public had seen, and advised other heads of service.",
        "Led a service through a crisis when not every vital need could be met, and those who waited accepted it.",
        "Gave users a lasting part in decisions of several organisations, whose services changed because of it.",
      ],
      questions: [
        {
          id: "opm.customer-service.expert.q1",
          type: "past",
          text: "What failure of a service, known to the public, have you had to answer for? How did you deal with those affected?",
          probes: [
            { about: "action", text: "What did you say to them in public, and what in person?" },
            { about: "reasons", text: "Which promise did you avoid, and for what reason?" },
            { about: "result", text: "What remains of it in how the service works?" },
          ],
        },
        {
          id: "opm.customer-service.expert.q2",
          type: "past",
          text: "Describe a time when not every urgent need could be met. How did you decide who was served first?",
          probes: [
            { about: "action", text: "Whom did you involve in the decision?" },
            { about: "reasons", text: "Which argument gave you most doubt, and why?" },
            { about: "result", text: "How have others used your approach since?" },
          ],
        },
      ],
    },
  ],
};
