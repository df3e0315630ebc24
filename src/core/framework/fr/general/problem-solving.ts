import type { SaidCompetency } from "#core/model/framework.ts";

export const PROBLEM_SOLVING: SaidCompetency = {
  id: "general.problem-solving",
  name: "Résolution de problèmes",
  definition:
    "Trouve pourquoi quelque chose ne fonctionne pas et ce qu’il faut faire pour que cela fonctionne.",
  levels: [
    {
      label: "Résout des problèmes connus",
      indicators: [
        "Décrit le défaut et le moment où il apparaît avant d’agir.",
        "Essaie les remèdes connus dans un ordre raisonné.",
        "Vérifie par un essai si le défaut a disparu.",
        "Transmet ce qui dépasse ses moyens en indiquant ce qui a été essayé.",
      ],
      anchors: [
        "Laisse le défaut à d’autres ou agit sans examen, ou ne montre rien.",
        "Essaie un seul remède connu\u00a0; demande de l’aide quand il échoue, ou le défaut revient.",
        "Décrit le défaut, essaie les remèdes connus dans un ordre raisonné et vérifie qu’il a disparu.",
        "Cherche la cause d’un défaut qu’aucun remède connu ne corrige, et la supprime.",
        "Supprime les causes de plusieurs défauts de ce type\u00a0; ses collègues se servent des remèdes mis par écrit.",
      ],
      questions: [
        [
          "Quel problème avez-vous dû régler plus d’une fois dans votre travail\u00a0? Décrivez comment vous avez procédé la dernière fois.",
          "Qu’avez-vous vérifié en premier\u00a0?",
          "Pourquoi avez-vous commencé par là\u00a0?",
          "Comment avez-vous su qu’il était réglé\u00a0?",
        ],
        [
          "Parlez-nous d’un problème que vous n’avez pas pu résoudre sans aide. Qu’en avez-vous fait\u00a0?",
          "Qu’aviez-vous essayé avant de demander\u00a0?",
          "Comment avez-vous choisi à qui vous adresser\u00a0?",
          "Que vous a appris la solution\u00a0?",
        ],
      ],
    },
    {
      label: "Remonte à la cause de problèmes nouveaux",
      indicators: [
        "Réunit des faits de plusieurs sources avant de nommer une cause.",
        "Confronte une explication à une autre.",
        "Agit sur la cause et non sur ses effets.",
        "Vérifie si le remède a des effets indésirables.",
      ],
      anchors: [
        "Rejette la faute sur des personnes ou sur le hasard, ou ne montre rien.",
        "Applique un remède tiré d’autres cas\u00a0; la cause demeure et le problème revient.",
        "Réunit des faits, vérifie plusieurs explications et agit sur la cause.",
        "Trouve une cause qui relève de plusieurs parties et les amène à y remédier ensemble.",
        "Résout plusieurs problèmes communs de cette sorte\u00a0; les parties en traitent ensuite de nouveaux ensemble.",
      ],
      questions: [
        [
          "Pensez à un problème dont personne ne connaissait d’abord la cause. Comment l’avez-vous trouvée\u00a0?",
          "Quels faits avez-vous réunis, et auprès de qui\u00a0?",
          "Quelle explication s’est révélée fausse, et comment l’avez-vous constaté\u00a0?",
          "Combien de temps la solution a-t-elle tenu\u00a0?",
        ],
        [
          "Quand une de vos solutions a-t-elle créé une nouvelle difficulté\u00a0? Décrivez ce que vous avez fait alors.",
          "Comment l’avez-vous découverte\u00a0?",
          "Pourquoi ne l’aviez-vous pas prévue\u00a0?",
          "Quelle était la situation à la fin\u00a0?",
        ],
      ],
    },
    {
      label: "Résout des problèmes communs à plusieurs parties",
      indicators: [
        "Décrit le problème en des termes que toutes les parties acceptent.",
        "Distingue ce que chaque partie cause de ce que chacune peut changer.",
        "Trouve une première mesure dont chaque partie tire un avantage.",
        "Établit un moyen de traiter le même problème à l’avenir.",
      ],
      anchors: [
        "Défend le point de vue d’une seule partie sur le problème, ou ne montre rien.",
        "Établit ce que sa propre partie a causé\u00a0; laisse le reste aux autres.",
        "Décrit le problème en termes communs, trouve ce que chaque partie peut changer et convient de mesures que toutes prennent.",
        "Résout un problème qui durait depuis des années ou que d’autres n’avaient pas pu résoudre.",
        "Donne à de nombreuses parties un moyen durable de trouver les causes avant tout dommage.",
      ],
      questions: [
        [
          "Décrivez un problème que plusieurs organisations ou services avaient en commun et que vous avez aidé à résoudre. Comment avez-vous procédé\u00a0?",
          "Comment avez-vous amené les parties à le décrire de la même façon\u00a0?",
          "Quelle solution avez-vous rejetée, et qui la voulait\u00a0?",
          "Que fait chaque partie autrement aujourd’hui\u00a0?",
        ],
        [
          "Quel problème ancien avez-vous repris alors que d’autres y avaient renoncé\u00a0? Racontez-nous ce que vous avez fait.",
          "Quelle a été votre première démarche\u00a0?",
          "Pourquoi les tentatives précédentes avaient-elles échoué, à votre avis\u00a0?",
          "Quelle part du problème existe encore\u00a0?",
        ],
      ],
    },
  ],
};
