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
        "Agit contre ce qui est requis ou ne décrit aucun acte personnel, ou ne montre rien.",
        "Fait une partie de ce qui est requis, ou seulement sur demande ou dans une situation plus facile.",
        "Fait ce qui est requis, dans un exemple qui donne les actes personnels, les raisons et le résultat.",
        "Fait ce qui est requis dans une situation plus difficile ou à une portée plus grande que le poste ne l’exige.",
        "Dépasse ce qui est requis dans plusieurs exemples, avec un effet durable sur les autres.",
      ],
      question: {
        text: "Quelle situation de votre travail a exigé le plus de vous à cet égard\u00a0? Dites-nous ce que vous avez fait.",
        probes: [
          { about: "action", text: "Quelle a été votre propre part dans cette situation\u00a0?" },
          {
            about: "reasons",
            text: "Qu’auriez-vous pu faire d’autre, et pourquoi ne l’avez-vous pas fait\u00a0?",
          },
          { about: "result", text: "Qu’est-ce qui a été différent ensuite grâce à vous\u00a0?" },
        ],
      },
    },
    knowledge: {
      anchors: [
        "Ne nomme aucun point principal ou commet des erreurs nuisibles dans le poste, ou ne montre rien.",
        "Traite quelques points principaux\u00a0; laisse des lacunes ou des erreurs qu’un collègue devrait corriger.",
        "Traite correctement les points principaux et dit lesquels comptent le plus en pratique.",
        "Traite aussi les limites, les exceptions et les risques, et motive le choix entre plusieurs méthodes.",
        "Pèse des points contestés ou inhabituels sous plusieurs angles\u00a0; d’autres spécialistes pourraient agir d’après la réponse.",
      ],
      question: {
        text: "Que faut-il savoir de ce sujet pour travailler sans supervision\u00a0? Choisissez-en une partie et expliquez-la-nous.",
        probes: [
          { about: "action", text: "Où, dans votre propre travail, avez-vous appliqué cela\u00a0?" },
          {
            about: "reasons",
            text: "Pourquoi avez-vous choisi cette partie, et qu’avez-vous laissé de côté\u00a0?",
          },
          { about: "result", text: "Que se passe-t-il si cette partie est mal faite\u00a0?" },
        ],
      },
    },
  },
};
