import type { SaidCompetency } from "#core/model/framework.ts";

export const CLIENT_ORIENTATION: SaidCompetency = {
  id: "general.client-orientation",
  name: "Souci du client",
  definition: "Cherche de quoi les utilisateurs d’un service ont besoin et veille à ce qu’ils l’obtiennent.",
  levels: [
    {
      label: "Répond aux demandes des clients",
      indicators: [
        "Répond à chaque demande dans le délai promis.",
        "Dit en mots simples ce qui est possible et ce qui ne l’est pas.",
        "Transmet une demande à la bonne personne et en informe le client.",
        "Vérifie auprès du client que la réponse a suffi.",
      ],
      anchors: [
        "Laisse des demandes sans réponse ou traite les clients comme une gêne, ou ne montre rien.",
        "Répond aux demandes, mais en retard ou en partie\u00a0; le client doit les répéter.",
        "Répond à temps à chaque demande, dit simplement ce qui est possible et vérifie que cela suffit.",
        "S’informe du motif de la demande et propose aussi autre chose dont le client a besoin.",
        "Trouve un même besoin derrière plusieurs demandes et modifie le service, si bien que les clients n’ont plus à demander.",
      ],
      questions: [
        [
          "Qui vous a récemment adressé une demande que vous deviez traiter\u00a0? Racontez-nous comment cela s’est passé.",
          "Qu’avez-vous dit à cette personne, et quand\u00a0?",
          "Qu’est-ce qui rendait la demande facile ou difficile pour vous\u00a0?",
          "Comment avez-vous su si la réponse suffisait\u00a0?",
        ],
        [
          "Décrivez une demande que vous n’avez pas pu satisfaire, ou seulement en partie. Qu’avez-vous dit à la personne qui l’avait faite\u00a0?",
          "En quels termes avez-vous exprimé le refus\u00a0?",
          "Pourquoi n’avez-vous pas pu répondre à toute la demande\u00a0?",
          "Qu’a fait cette personne après votre réponse\u00a0?",
        ],
      ],
    },
    {
      label: "Cherche ce dont les clients ont besoin",
      indicators: [
        "Demande au client ce qu’il veut obtenir avant de proposer une solution.",
        "Signale un besoin que le client n’a pas mentionné.",
        "Explique un refus et propose un autre moyen d’arriver au même but.",
        "Demande leur avis aux utilisateurs et modifie quelque chose en conséquence.",
      ],
      anchors: [
        "Fournit ce qui est le plus facile à fournir, quoi que dise le client, ou ne montre rien.",
        "Répond à la demande telle qu’elle est formulée\u00a0; le besoin qui la motive n’apparaît qu’ensuite.",
        "Demande ce que veut obtenir le client, y adapte le service et cherche à savoir si cela l’a aidé.",
        "Modifie un service avec ses utilisateurs pour qu’il réponde à un besoin qu’ils auront plus tard.",
        "Conçoit, pour des groupes d’utilisateurs aux besoins opposés, des services sur lesquels ils comptent pendant des années.",
      ],
      questions: [
        [
          "Quand un client a-t-il eu besoin d’autre chose que ce qu’il avait demandé\u00a0? Comment l’avez-vous découvert\u00a0?",
          "Quelles questions avez-vous posées\u00a0?",
          "Qu’est-ce qui vous avait fait douter de la demande telle qu’elle était présentée\u00a0?",
          "Qu’a finalement reçu le client\u00a0?",
        ],
        [
          "Pensez à un service ou à un produit que vous avez modifié à la suite de ce que ses utilisateurs vous ont dit. Qu’avez-vous modifié\u00a0?",
          "Comment avez-vous recueilli leurs avis\u00a0?",
          "Lesquels de leurs souhaits n’avez-vous pas suivis, et pourquoi\u00a0?",
          "Comment avez-vous su si ce changement leur avait été utile\u00a0?",
        ],
      ],
    },
    {
      label: "Conçoit les services avec les clients",
      indicators: [
        "Étudie comment les besoins des groupes d’utilisateurs vont évoluer dans les années à venir.",
        "Associe les utilisateurs à la décision sur ce qu’un service doit devenir.",
        "Met en balance les souhaits opposés de groupes d’utilisateurs et explique son choix à chacun.",
        "Met fin à un service qui ne répond plus à un besoin.",
      ],
      anchors: [
        "Organise les services selon la commodité du prestataire, ou ne montre rien.",
        "Améliore un service pour les clients actuels, une demande ou une réclamation à la fois.",
        "Associe les utilisateurs à la conception d’un service pour des besoins futurs et explique le choix entre souhaits opposés.",
        "Conçoit un service pour plusieurs organisations en désaccord sur le public à servir en premier.",
        "Modifie des services dans plusieurs organisations\u00a0; depuis, leurs utilisateurs sont entendus à chaque changement.",
      ],
      questions: [
        [
          "Quel service avez-vous repensé pour des utilisateurs dont les besoins allaient changer\u00a0? Décrivez votre manière de procéder.",
          "À quels moments avez-vous fait participer les utilisateurs\u00a0?",
          "Qu’est-ce qui vous indiquait que leurs besoins allaient changer\u00a0?",
          "Comment l’utilisation du service a-t-elle évolué ensuite\u00a0?",
        ],
        [
          "Deux groupes d’utilisateurs attendent des choses opposées d’un service que vous dirigez. Comment décideriez-vous de ce qu’il doit offrir\u00a0?",
          "Quelles questions poseriez-vous à chaque groupe\u00a0?",
          "Quel argument pèserait le plus pour vous, et pourquoi\u00a0?",
          "Qu’est-ce que votre décision changerait pour chaque groupe\u00a0?",
        ],
      ],
    },
  ],
};
