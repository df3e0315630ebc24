import type { SaidCompetency } from "#core/model/framework.ts";

export const JUDGEMENT_AND_DECISION_MAKING: SaidCompetency = {
  id: "general.judgement-and-decision-making",
  name: "Jugement et prise de décision",
  definition: "Pèse les faits, les risques et les intérêts, et choisit une voie assez tôt pour agir.",
  levels: [
    {
      label: "Décide dans le cadre de règles données",
      indicators: [
        "Sait quelles décisions relèvent du poste et lesquelles n’en relèvent pas.",
        "Réunit les faits qu’une règle exige avant de décider.",
        "Applique une règle de la même façon à chaque cas.",
        "Soumet un cas inhabituel à sa hiérarchie avec une proposition.",
      ],
      anchors: [
        "Évite les décisions ou les prend sans consulter les règles, ou ne montre rien.",
        "Décide dans les cas simples\u00a0; consulte d’autres personnes pour des cas que les règles tranchent déjà.",
        "Réunit les faits, applique la règle à chaque cas de la même façon et soumet les cas inhabituels avec une proposition.",
        "Décide dans un cas que les règles ne tranchent pas, en pesant ce qui est connu au regard du risque.",
        "Décide plusieurs fois dans de tels cas, et ses motifs servent ensuite de guide à ses collègues.",
      ],
      questions: [
        [
          "Quelle décision avez-vous récemment prise de votre propre autorité\u00a0? Racontez-nous comment vous avez procédé.",
          "Quels faits avez-vous réunis d’abord\u00a0?",
          "Sur quoi les règles vous laissaient-elles le choix\u00a0?",
          "Quelle suite cette décision a-t-elle eue\u00a0?",
        ],
        [
          "Décrivez un cas que vous avez transmis, pour décision, à une personne de rang supérieur. Qu’avez-vous fait avant de le transmettre\u00a0?",
          "Qu’avez-vous écrit ou dit en le transmettant\u00a0?",
          "Pourquoi n’était-ce pas à vous de décider\u00a0?",
          "Qu’est-ce qui a été décidé, et qu’en avez-vous retenu\u00a0?",
        ],
      ],
    },
    {
      label: "Décide avec des informations incomplètes",
      indicators: [
        "Distingue ce qui est connu de ce qui est supposé.",
        "Pèse ce que chaque option peut apporter et les dommages qu’elle peut causer.",
        "Fixe une date pour décider et la respecte.",
        "Nomme le signe qui obligerait à changer de voie.",
      ],
      anchors: [
        "Attend que d’autres décident, ou devine sans donner de raisons, ou ne montre rien.",
        "Décide à temps quand des règles ou des précédents l’y aident\u00a0; hésite dans les autres cas.",
        "Distingue faits et hypothèses, pèse les options, décide à temps et dit ce qui reste incertain.",
        "Décide d’une affaire dont les effets durent des années et dépassent l’unité, et explique sa décision à ceux qui y perdent.",
        "Décide de plusieurs affaires de cette importance, et ceux qu’elles touchent en viennent à défendre ses choix.",
      ],
      questions: [
        [
          "Quand avez-vous dû décider avant de savoir tout ce que vous vouliez savoir\u00a0? Comment avez-vous pris votre décision\u00a0?",
          "Qu’avez-vous fait du temps dont vous disposiez\u00a0?",
          "Quelle hypothèse pesait le plus, et pourquoi l’avez-vous acceptée\u00a0?",
          "Qu’est-ce qui s’est révélé juste, et qu’est-ce qui s’est révélé faux\u00a0?",
        ],
        [
          "La moitié de vos informations sur une affaire urgente date d’hier, et deux conseillers sont en désaccord. Comment parviendriez-vous à une décision\u00a0?",
          "Quelles questions poseriez-vous aux deux conseillers\u00a0?",
          "Qu’est-ce qui vous ferait attendre, et combien de temps\u00a0?",
          "Que feriez-vous dès l’arrivée d’informations plus récentes\u00a0?",
        ],
      ],
    },
    {
      label: "Décide de questions aux conséquences durables",
      indicators: [
        "Demande qui supportera les effets de la décision dans les années à venir.",
        "Soumet l’option préférée aux attaques de son critique le plus sévère.",
        "Explique la décision à ceux qui y perdent.",
        "Revient ouvertement sur une décision quand les faits ont changé.",
      ],
      anchors: [
        "Décide selon le rang, l’habitude ou la voix la plus forte, ou ne montre rien.",
        "Décide pour le besoin présent\u00a0; les effets ultérieurs et les perdants ne sont évoqués que sur demande.",
        "Pèse les effets sur plusieurs années, entend les critiques les plus sévères et explique la décision à ceux qui y perdent.",
        "Tranche une telle question entre des instances opposées, alors qu’aucune option n’est sans dommage.",
        "Prend plusieurs décisions de cet ordre, confirmées par des bilans ultérieurs et prolongées par ses successeurs.",
      ],
      questions: [
        [
          "Décrivez la décision de votre carrière dont les effets ont duré le plus longtemps. Comment a-t-elle été prise\u00a0?",
          "Quel a été votre propre rôle, étape par étape\u00a0?",
          "Qui a plaidé contre cette décision, et qu’avez-vous répondu\u00a0?",
          "Comment jugez-vous cette décision aujourd’hui\u00a0?",
        ],
        [
          "Parlez-nous d’une de vos décisions que vous ne jugez plus bonne aujourd’hui. Que s’est-il passé après que vous l’avez prise\u00a0?",
          "Qu’avez-vous fait à l’apparition des premiers doutes\u00a0?",
          "Qu’est-ce qui vous avait échappé, et que ne pouviez-vous pas savoir\u00a0?",
          "Quelles conséquences a-t-elle eues pour les personnes concernées\u00a0?",
        ],
      ],
    },
  ],
};
