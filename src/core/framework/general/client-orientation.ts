import type { FrameworkCompetency } from "#core/model/framework.ts";

export const CLIENT_ORIENTATION: FrameworkCompetency = {
  id: "general.client-orientation",
  name: "Client Orientation",
  nameStanding: "ours",
  alsoNamed: [
    "Client Focus",
    "Customer Focus",
    "Customer Orientation",
    "Customer Service Orientation",
    "Client Service",
    "Customer Service",
    "Serving Clients",
    "Focusing on Clients",
    "Service Orientation",
    "Orientation client",
    "Orientation vers le client",
    "Souci du client",
    "Sens du service",
    "Service au client",
  ],
  definition: "Finds out what the users of a service need, and sees that they receive it.",
  levels: [
    {
      id: "general.client-orientation.answers-what-clients-ask",
      label: "Answers what clients ask",
      labelStanding: "ours",
      order: 1,
      orderStanding: "ours",
      indicators: [
        "Replies to each request by the date promised.",
        "Says in plain words what can and cannot be done.",
        "Passes a request to the right person and tells the client so.",
        "Checks with the client that the answer was enough.",
      ],
      anchors: [
        "Left requests unanswered or treated clients as a disturbance, or showed nothing.",
        "Replied to requests, but late or in part; the client had to ask again.",
        "Replied to each request in time, said plainly what was possible and checked that it was enough.",
        "Asked what lay behind the request and offered what the client needed besides.",
        "Found one need behind several requests and changed the service, so that clients no longer had to ask.",
      ],
      questions: [
        {
          id: "general.client-orientation.answers-what-clients-ask.q1",
          type: "past",
          text: "Who has recently come to you with a request that you had to deal with? Tell us how it went.",
          probes: [
            { about: "action", text: "What did you tell the person, and when?" },
            { about: "reasons", text: "What made the request easy or difficult for you?" },
            { about: "result", text: "How did you learn whether the answer was enough?" },
          ],
        },
        {
          id: "general.client-orientation.answers-what-clients-ask.q2",
          type: "past",
          text: "Describe a request that you could not meet, or could meet only in part. What did you tell the person who had made it?",
          probes: [
            { about: "action", text: "How did you put the refusal into words?" },
            { about: "reasons", text: "Why could you not meet all of it?" },
            { about: "result", text: "What did the person do after your answer?" },
          ],
        },
      ],
    },
    {
      id: "general.client-orientation.finds-out-what-clients-need",
      label: "Finds out what clients need",
      labelStanding: "ours",
      order: 2,
      orderStanding: "ours",
      indicators: [
        "Asks what the client wants to achieve before offering a solution.",
        "Points out a need that the client has not mentioned.",
        "Explains a refusal and proposes another way to the same aim.",
        "Asks users for their opinion and changes something because of it.",
      ],
      anchors: [
        "Supplied what was easiest to supply, whatever the client said, or showed nothing.",
        "Answered the request as it was worded; the need behind it came up only afterwards.",
        "Asked what the client wanted to achieve, fitted the service to it and asked whether it had helped.",
        "Changed a service together with its users so that it met a need they would have later.",
        "Shaped services for user groups with opposed needs, and they relied on these services for years.",
      ],
      questions: [
        {
          id: "general.client-orientation.finds-out-what-clients-need.q1",
          type: "past",
          text: "When did a client need something other than what they had asked for? How did you find out?",
          probes: [
            { about: "action", text: "Which questions did you ask?" },
            { about: "reasons", text: "What had made you doubt the request as it stood?" },
            { about: "result", text: "What did the client receive in the end?" },
          ],
        },
        {
          id: "general.client-orientation.finds-out-what-clients-need.q2",
          type: "past",
          text: "Think of a service or product that you changed because of what its users told you. What did you change?",
          probes: [
            { about: "action", text: "How did you gather their opinions?" },
            { about: "reasons", text: "Which of their wishes did you not follow, and why?" },
            { about: "result", text: "How did you know whether the change had helped them?" },
          ],
        },
      ],
    },
    {
      id: "general.client-orientation.shapes-services-with-clients",
      label: "Shapes services with clients",
      labelStanding: "ours",
      order: 3,
      orderStanding: "ours",
      indicators: [
        "Studies how the needs of user groups will develop in coming years.",
        "Involves users in deciding what a service should become.",
        "Balances opposed wishes of user groups and explains the choice to each.",
        "Withdraws a service that no longer meets a need.",
      ],
      anchors: [
        "Arranged services for the convenience of the provider, or showed nothing.",
        "Improved a service for present clients, one request or complaint at a time.",
        "Involved users in shaping a service for later needs and explained the choice between opposed wishes.",
        "Shaped a service for several organisations that disagreed on whom it should serve first.",
        "Changed services in several organisations, and their users have had a voice in every change since.",
      ],
      questions: [
        {
          id: "general.client-orientation.shapes-services-with-clients.q1",
          type: "past",
          text: "Which service have you redesigned for users whose needs were going to change? Describe how you went about it.",
          probes: [
            { about: "action", text: "At which points did you involve the users?" },
            { about: "reasons", text: "What told you that their needs were going to change?" },
            { about: "result", text: "How did the use of the service develop afterwards?" },
          ],
        },
        {
          id: "general.client-orientation.shapes-services-with-clients.q2",
          type: "situational",
          text: "Two groups of users want opposite things from a service that you direct. How would you decide what it should offer?",
          probes: [
            { about: "action", text: "What would you ask each group?" },
            { about: "reasons", text: "Which argument would weigh most for you, and why?" },
            { about: "result", text: "What would each group notice of your decision?" },
          ],
        },
      ],
    },
  ],
};
