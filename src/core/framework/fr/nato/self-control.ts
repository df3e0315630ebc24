import type { SaidCompetency } from "#core/model/framework.ts";

export const SELF_CONTROL: SaidCompetency = {
  id: "nato.self-control",
  name: "Maîtrise de soi",
  definition:
    "Empêche ses sentiments de décider de ses paroles ou de ses actes en cas de provocation, d’opposition ou de tension.",
  levels: [
    {
      label: "Garde son calme et une attitude positive même sous une pression extrême",
      indicators: [
        "Nomme le sentiment éprouvé à ce moment et dit ce qui en a été fait.",
        "Attend avant de répondre à une provocation.",
        "Garde une voix calme et des mots simples quand d’autres s’énervent.",
        "Continue à s’occuper de l’affaire pendant une attaque ou une crise.",
        "Dit aux autres ce qui peut encore être fait.",
      ],
      anchors: [
        "S’emporte, se retire ou accuse les autres sous la pression, ou ne montre rien.",
        "Reste calme sous une pression ordinaire\u00a0; le ton ou le travail s’en ressent quand elle monte.",
        "Reste calme dans une crise ou face à une attaque, continue à travailler et dit ce qui peut encore être fait.",
        "Reste calme dans une crise longue ou répétée et apaise les autres, de sorte qu’ils peuvent travailler.",
        "Reste calme dans plusieurs crises de ce type, apprend de chacune et montre à d’autres comment agir de même.",
      ],
      questions: [
        [
          "Décrivez la période de votre vie professionnelle où la pression a été la plus forte. Que pouvaient voir les autres dans votre comportement\u00a0?",
          "Que faisiez-vous entre une demande et la suivante\u00a0?",
          "Qu’avez-vous décidé de garder pour vous, et pourquoi\u00a0?",
          "Qu’en ont dit vos collègues une fois cette période passée\u00a0?",
        ],
        [
          "Quand avez-vous subi des attaques ou des reproches devant d’autres personnes dans une affaire grave\u00a0? Comment avez-vous répondu\u00a0?",
          "Qu’avez-vous fait dans les minutes qui ont suivi\u00a0?",
          "Qu’aviez-vous envie de faire, et pourquoi ne l’avez-vous pas fait\u00a0?",
          "Comment avez-vous travaillé avec ces personnes par la suite\u00a0?",
        ],
        [
          "Quelle crise a duré si longtemps que les personnes autour de vous commençaient à perdre confiance\u00a0? Parlez-nous de votre propre rôle.",
          "Que faisiez-vous chaque jour pour ces personnes\u00a0?",
          "Comment choisissiez-vous ce qu’il fallait leur dire\u00a0?",
          "Que restait-il de leur confiance à la fin\u00a0?",
        ],
      ],
    },
  ],
};
