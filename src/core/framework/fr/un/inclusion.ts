import type { SaidCompetency } from "#core/model/framework.ts";

export const INCLUSION: SaidCompetency = {
  id: "un.inclusion",
  name: "Inclusion",
  group: "Valeurs",
  definition:
    "Veille à ce que les personnes de toutes origines soient entendues, traitées avec équité et en mesure d’apporter leur part.",
  levels: [
    {
      label: "Ensemble du personnel",
      indicators: [
        "Demande leur avis aux personnes qui n’ont pas parlé.",
        "Rédige ses messages de façon que des personnes d’une autre langue maternelle puissent les suivre.",
        "Proteste aussitôt contre une remarque qui rabaisse une personne.",
        "Confronte aux faits sa première impression d’une personne.",
      ],
      anchors: [
        "Laisse des personnes de côté ou défend une remarque blessante, ou ne montre rien.",
        "Traite les autres avec politesse\u00a0; ne fait rien quand une personne est ignorée ou rabaissée.",
        "Demande leur avis aux collègues discrets ou nouveaux, vérifie ses impressions et proteste contre une remarque injuste.",
        "Change la façon dont un groupe se réunit, partage le travail ou écrit, pour que les personnes laissées de côté participent.",
        "Ouvre les réunions, les tâches ou les postes de tout un service à des personnes longtemps écartées\u00a0; le service s’y tient.",
      ],
      questions: [
        [
          "Parlez-nous d’un groupe où les avis d’une personne étaient à peine écoutés. Qu’avez-vous fait\u00a0?",
          "Qu’avez-vous d’abord dit ou fait\u00a0?",
          "Comment vous expliquiez-vous que cette personne ne soit pas écoutée\u00a0?",
          "Qu’est-ce qui a changé ensuite pour cette personne\u00a0?",
        ],
        [
          "Quand avez-vous constaté que votre première impression d’un collègue était fausse\u00a0? Décrivez comment vous l’avez découvert.",
          "Qu’avez-vous fait une fois que vous l’avez su\u00a0?",
          "À quoi tenait cette première impression\u00a0?",
          "Que faites-vous autrement aujourd’hui quand vous rencontrez de nouveaux collègues\u00a0?",
        ],
      ],
    },
    {
      label: "Ensemble des cadres",
      indicators: [
        "Répartit les tâches visibles, les formations et le temps de parole selon des critères annoncés.",
        "Adapte les horaires, les outils ou les lieux de travail pour que chacun puisse accomplir ses tâches.",
        "Se saisit aussitôt d’une plainte pour traitement injuste et la suit jusqu’à son terme.",
        "Recrute et évalue d’après des critères fixés à l’avance, avec des personnes qui voient les choses autrement.",
      ],
      anchors: [
        "Favorise certains membres de l’équipe ou ignore une plainte, ou ne montre rien.",
        "Défend un collègue ou invite les plus discrets à parler\u00a0; ne change rien au partage du travail de l’équipe.",
        "Répartit les tâches selon des critères annoncés, adapte les conditions de travail et règle un cas de traitement injuste.",
        "Montre par des faits qu’une règle de l’organisation exclut des personnes et la fait changer.",
        "Change l’accès aux postes ou aux décisions dans toute une organisation\u00a0; des chiffres montrent des années après qui y a gagné.",
      ],
      questions: [
        [
          "Dans une équipe que vous dirigiez, comment avez-vous réparti les tâches les plus demandées\u00a0? Décrivez une de ces décisions.",
          "Qu’avez-vous dit à ceux qui n’ont pas reçu la tâche\u00a0?",
          "Quels critères avez-vous appliqués, et d’où venaient-ils\u00a0?",
          "Qui avait reçu de telles tâches à la fin de cette année-là\u00a0?",
        ],
        [
          "Décrivez une plainte pour traitement injuste que vous avez reçue en tant que responsable. Qu’avez-vous fait, et dans quel ordre\u00a0?",
          "À qui avez-vous parlé, et de quoi\u00a0?",
          "Qu’est-ce qui rendait le cas difficile à juger\u00a0?",
          "Comment les membres de l’équipe ont-ils travaillé ensemble après cette affaire\u00a0?",
        ],
      ],
    },
    {
      label: "Hauts responsables",
      indicators: [
        "Examine par groupe les chiffres du recrutement, des promotions et des départs, et agit sur les écarts.",
        "Supprime les règles et les usages de l’organisation qui excluent des personnes.",
        "Fait du traitement équitable un critère du choix et de l’évaluation des responsables.",
        "Demande conseil hors du cercle habituel avant de décider.",
      ],
      anchors: [
        "Déclare l’équité importante sans rien changer, ou écarte les plaintes, ou ne montre rien.",
        "Agit avec équité dans son unité\u00a0; laisse les règles et les chiffres de l’organisation tels quels.",
        "Établit par les chiffres qui est exclu, change les règles en cause et demande aux responsables d’en répondre.",
        "Change de telles règles malgré une résistance ouverte et maintient le changement quand il coûte de l’argent ou des appuis.",
        "Ouvre plusieurs organisations à des groupes longtemps exclus, par des dispositions qui durent après son départ.",
      ],
      questions: [
        [
          "Qu’avez-vous changé dans une organisation après avoir appris que certains avaient moins accès aux postes ou aux décisions\u00a0? Racontez-nous comment vous avez procédé.",
          "Qu’avez-vous fait vous-même, et qu’avez-vous laissé aux responsables\u00a0?",
          "Quels faits étaient convaincants pour vous, et lesquels ne l’étaient pas\u00a0?",
          "Qui a eu ensuite un accès qui lui manquait auparavant\u00a0?",
        ],
        [
          "Des chiffres montrent qu’un service ne promeut jamais les employés à temps partiel, et son chef n’y voit pas de problème. Comment procéderiez-vous\u00a0?",
          "Sur quoi porterait votre premier entretien avec le chef de service\u00a0?",
          "Quelles explications autres que l’injustice examineriez-vous\u00a0?",
          "Comment sauriez-vous après un an si quelque chose a changé\u00a0?",
        ],
      ],
    },
  ],
};
