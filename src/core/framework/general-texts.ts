import type { FiveAnchors, UnplacedQuestion } from "#core/model/framework.ts";
import type { OurLanguage } from "#core/model/our-language.ts";
import {
  GENERAL_ANCHORS,
  GENERAL_QUESTION,
  KNOWLEDGE_ANCHORS,
  KNOWLEDGE_QUESTION,
} from "#core/framework/general-anchors.ts";

/** What a criterion begins with where no framework has texts for it. */
export interface GeneralTexts {
  readonly anchors: FiveAnchors;
  readonly question: UnplacedQuestion;
}

/** By language and by what is scored. */
export const GENERAL_TEXTS: {
  readonly [K in OurLanguage]: { readonly competency: GeneralTexts; readonly knowledge: GeneralTexts };
} = {
  en: {
    competency: { anchors: GENERAL_ANCHORS, question: GENERAL_QUESTION },
    knowledge: { anchors: KNOWLEDGE_ANCHORS, question: KNOWLEDGE_QUESTION },
  },
  fr: {
    competency: {
      anchors: [
        "Agit à l’encontre de ce qui est exigé ou ne décrit aucune action de sa part, ou ne montre rien.",
        "Fait une partie de ce qui est exigé, ou ne le fait que sur demande ou dans une situation plus facile.",
        "Fait ce qui est exigé et donne un exemple avec ses propres actes, ses raisons et le résultat.",
        "Fait ce qui est exigé dans une situation plus difficile ou avec une portée plus large que ne le demande le poste.",
        "Va au-delà de ce qui est exigé dans plusieurs exemples, avec un effet durable sur d’autres.",
      ],
      question: {
        text: "Quelle situation professionnelle a exigé le plus de vous à cet égard\u00a0? Racontez-nous ce que vous avez fait.",
        probes: [
          { about: "action", text: "Quelle a été votre propre part dans cette situation\u00a0?" },
          {
            about: "reasons",
            text: "Qu’auriez-vous pu faire d’autre, et pourquoi ne l’avez-vous pas fait\u00a0?",
          },
          { about: "result", text: "Qu’est-ce qui a changé ensuite du fait de votre action\u00a0?" },
        ],
      },
    },
    knowledge: {
      anchors: [
        "Ne cite aucun point essentiel ou commet des erreurs qui nuiraient dans le poste, ou ne montre rien.",
        "Traite quelques points essentiels\u00a0; laisse des lacunes ou des erreurs qu’un collègue devrait corriger.",
        "Traite correctement les points essentiels et dit lesquels comptent le plus dans la pratique.",
        "Traite aussi les limites, les exceptions et les risques, et motive le choix d’une méthode plutôt qu’une autre.",
        "Pèse sous plusieurs angles des points débattus ou peu courants\u00a0; d’autres spécialistes pourraient agir d’après la réponse.",
      ],
      question: {
        text: "Que faut-il savoir sur ce sujet pour travailler de façon autonome\u00a0? Choisissez-en une partie et expliquez-la-nous.",
        probes: [
          { about: "action", text: "Où avez-vous appliqué cela dans votre propre travail\u00a0?" },
          {
            about: "reasons",
            text: "Pourquoi avez-vous choisi cette partie, et qu’avez-vous laissé de côté\u00a0?",
          },
          { about: "result", text: "Quelles sont les conséquences d’une erreur dans cette partie\u00a0?" },
        ],
      },
    },
  },
};
