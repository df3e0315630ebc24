import type { SaidCompetency } from "#core/model/framework.ts";

export const ORGANISATIONAL_KNOWLEDGE: SaidCompetency = {
  id: "oecd.organisational-knowledge",
  name: "Connaissance de l’organisation",
  group: "Compétences interpersonnelles",
  definition:
    "Comprend comment l’institution décide, qui y fait quoi et pourquoi, et s’en sert pour faire avancer le travail.",
  levels: [
    {
      label: "Niveau 1",
      indicators: [
        "Adresse une question ou un document au service qui s’en occupe.",
        "Trouve la règle ou le formulaire d’une tâche et applique la version en vigueur.",
        "Explique à un nouveau venu ou à un visiteur qui fait quoi.",
        "Demande aux collègues comment on procède là où aucune règle ne le dit.",
      ],
      anchors: [
        "Suppose sans vérifier à qui revient une affaire ou la transmet à n’importe qui, ou ne montre rien.",
        "Connaît les personnes et les règles de son service\u00a0; il faut réorienter ce qui relève d’autres services.",
        "Trouve le service compétent et la règle en vigueur, et explique aux autres qui fait quoi.",
        "Planifie d’après le calendrier d’autres services, sait à quoi sert une règle et informe tôt les intéressés.",
        "Décrit des procédures sous une forme que plusieurs services utilisent\u00a0; les nouveaux venus s’en servent depuis pour apprendre.",
      ],
      questions: [
        [
          "Comment avez-vous appris qui fait quoi dans la dernière organisation où vous avez commencé à travailler\u00a0? Parlez-nous des premiers mois.",
          "À qui avez-vous posé des questions, et sur quoi\u00a0?",
          "Qu’est-ce qui a été le plus difficile à savoir, et pourquoi\u00a0?",
          "Qui est venu plus tard vous poser de telles questions\u00a0?",
        ],
        [
          "Décrivez une affaire qui vous est parvenue alors qu’elle relevait d’un autre service. Comment l’avez-vous traitée\u00a0?",
          "Comment avez-vous trouvé le service compétent\u00a0?",
          "Pourquoi vous était-elle parvenue\u00a0?",
          "Comment avez-vous su qu’elle était arrivée à destination\u00a0?",
        ],
      ],
    },
    {
      label: "Niveau 2",
      indicators: [
        "Explique à quoi sert une règle ou un comité, et pas seulement ce que disent les textes.",
        "Planifie son travail d’après le calendrier du budget, des comités et des rapports annuels.",
        "Informe les services touchés par son travail avant qu’ils aient à le demander.",
        "Sait de qui on sollicite l’avis avant une signature, bien qu’aucune règle ne l’exige.",
      ],
      anchors: [
        "Présente les règles comme de simples obstacles ou informe trop tard les autres services, ou ne montre rien.",
        "S’adresse au bon service avec le bon formulaire\u00a0; d’autres rappellent les dates, les buts et les services touchés.",
        "Planifie d’après le calendrier de l’institution, sait à quoi servent ses règles et informe les services touchés.",
        "Détermine par quels organes passe une proposition et explique leurs positions par leur histoire et leurs obligations.",
        "Abrège plusieurs procédures entre services sans nuire à leur but\u00a0; la forme courte est en vigueur.",
      ],
      questions: [
        [
          "Quelle procédure interne avez-vous dû faire passer par un certain nombre de services\u00a0? Expliquez ce dont vous avez tenu compte.",
          "Qui avez-vous informé avant de commencer\u00a0?",
          "À quoi servait l’étape la plus lente\u00a0?",
          "Quand la procédure a-t-elle abouti, par rapport à votre plan\u00a0?",
        ],
        [
          "Quand votre travail a-t-il été retardé par une règle ou un service auxquels vous n’aviez pas pensé\u00a0? Décrivez ce qui s’est passé alors.",
          "Qu’avez-vous fait pour pouvoir continuer\u00a0?",
          "Pourquoi n’y aviez-vous pas pensé\u00a0?",
          "Que faites-vous maintenant avant un tel travail\u00a0?",
        ],
      ],
    },
    {
      label: "Niveau 3",
      indicators: [
        "Détermine par quels comités et services passera une proposition avant de l’écrire.",
        "Explique la position d’un membre ou d’un département par son passé et ses obligations.",
        "Sait qui est écouté sur un sujet, quel que soit son rang.",
        "Utilise des décisions antérieures de l’institution pour appuyer ou corriger une proposition.",
      ],
      anchors: [
        "Prend les décisions pour des hasards ou attribue les refus à la politique, ou ne montre rien.",
        "Connaît les règles, les dates et les services\u00a0; ne voit qu’après coup les intérêts derrière une décision.",
        "Planifie le parcours d’une proposition, sait qui est écouté et explique les positions par l’histoire et les obligations.",
        "Prévoit ce que des changements ailleurs signifient pour un groupe et fait ses propositions quand elles peuvent passer.",
        "Ouvre la voie à plusieurs propositions bloquées\u00a0; des personnes de tout rang lui demandent depuis son avis.",
      ],
      questions: [
        [
          "Comment avez-vous fait avancer des propositions dans une organisation où de nombreux organes devaient donner leur accord\u00a0? Décrivez le parcours de l’une d’elles.",
          "Quels renseignements avez-vous recueillis avant de commencer\u00a0?",
          "Quel avis comptait plus que le rang de son auteur ne le laissait penser, et pourquoi\u00a0?",
          "Où le parcours a-t-il différé de ce que vous attendiez\u00a0?",
        ],
        [
          "Pensez à une décision de votre organisation que beaucoup n’ont pas comprise. Qu’avez-vous appris sur ses raisons\u00a0?",
          "Quelles personnes ou quels documents avez-vous consultés\u00a0?",
          "Quelle autre explication avez-vous envisagée\u00a0?",
          "À quoi vous a servi ce que vous aviez appris\u00a0?",
        ],
      ],
    },
    {
      label: "Niveau 4",
      indicators: [
        "Voit tôt quels changements au-dessus ou à côté de l’équipe toucheront son travail.",
        "Choisit l’organe, l’allié et le mois qui permettront à une proposition de passer.",
        "Explique à l’équipe ce qui a motivé une décision sans trahir de confidence.",
        "Nomme l’habitude ou l’intérêt qui bloque une réforme et s’y attaque.",
      ],
      anchors: [
        "S’en remet aux rumeurs ou apprend les changements en même temps que tout le monde, ou ne montre rien.",
        "Connaît le parcours de ses propres propositions\u00a0; les changements ailleurs trouvent l’équipe sans préparation.",
        "Voit venir les changements, trouve l’organe et le moment pour ses propositions et nomme les intérêts qui les bloquent.",
        "Prévoit comment membres ou propriétaires se diviseront sur une réforme et modifie une structure pour tous.",
        "Change la façon dont plusieurs départements décident ensemble\u00a0; ils procèdent ainsi depuis, sans aide.",
      ],
      questions: [
        [
          "Pensez à une proposition de votre équipe qui avait peu de chances d’aboutir dans votre organisation. Comment avez-vous procédé\u00a0?",
          "Quel organe ou quelle personne avez-vous choisis, et quand\u00a0?",
          "Qu’est-ce qui s’opposait à la proposition sans être dit à voix haute\u00a0?",
          "Qu’est devenue cette proposition\u00a0?",
        ],
        [
          "Quel changement dans votre organisation avez-vous vu venir avant les autres\u00a0? Dites-nous comment vous avez utilisé ce savoir.",
          "Qu’avez-vous fait pour votre équipe\u00a0?",
          "Sur quels signes vous fondiez-vous\u00a0?",
          "Sur quoi vous trompiez-vous\u00a0?",
        ],
      ],
    },
    {
      label: "Niveau 5",
      indicators: [
        "Sait ce que chaque membre ou propriétaire attend de l’institution et ce qui les divise.",
        "Prévoit comment une nouvelle règle de décision modifiera l’équilibre entre membres, personnel et direction.",
        "Change les structures qui ne conviennent plus à ce que l’institution doit faire.",
        "Consigne pour ses successeurs les raisons des décisions, afin qu’il ne faille pas en débattre de nouveau.",
      ],
      anchors: [
        "Prend les règles écrites pour toute la vérité ou se laisse surprendre par le conseil d’administration, ou ne montre rien.",
        "Connaît l’institution à partir d’un seul département\u00a0; n’aborde les motifs des membres ou propriétaires que si on le demande.",
        "Sait ce qui divise membres ou propriétaires, prévoit les changements d’équilibre et change les structures inadaptées.",
        "Réforme une institution contre ceux qui profitaient de sa faiblesse, sans perdre un membre.",
        "Renouvelle les règles selon lesquelles une institution décide\u00a0; elles résistent aux conflits ultérieurs.",
      ],
      questions: [
        [
          "Quand avez-vous changé la manière dont une organisation décide ou est structurée\u00a0? Dites-nous ce que vous en aviez compris auparavant.",
          "Comment avez-vous appris ce qui se passe derrière la structure officielle\u00a0?",
          "Qui profitait de l’ancien système, et comment\u00a0?",
          "Qu’est-ce qui n’a pas fonctionné comme vous le vouliez\u00a0?",
        ],
        [
          "Décrivez une division parmi les propriétaires, les membres ou les bailleurs de fonds d’une organisation où vous aviez des responsabilités. Comment en avez-vous tenu compte\u00a0?",
          "Comment avez-vous appris ce que chacun voulait\u00a0?",
          "D’où venait cette division\u00a0?",
          "Qu’avez-vous pu obtenir malgré elle, et que n’avez-vous pas pu obtenir\u00a0?",
        ],
      ],
    },
  ],
};
