import type { SaidCompetency } from "#core/model/framework.ts";

export const TEAMWORK: SaidCompetency = {
  id: "nato.teamwork",
  name: "Esprit d’équipe",
  definition:
    "Met ses connaissances et ses efforts au service d’un résultat commun et s’en tient à ce qui a été convenu.",
  levels: [
    {
      label: "Coopère",
      indicators: [
        "Achève à temps la part convenue du travail commun.",
        "Transmet les informations dont les collègues ont besoin.",
        "Apporte son aide à un collègue qui la demande.",
        "Respecte une décision commune, même après avoir parlé contre elle.",
      ],
      anchors: [
        "Ne parle que de son propre travail ou agit contre le groupe, ou ne montre rien.",
        "Fait la part de travail convenue\u00a0; les collègues doivent demander les informations ou l’aide.",
        "Fait à temps la part de travail convenue, transmet ce dont les autres ont besoin et respecte la décision commune.",
        "Demande l’avis des collègues et change ses propres plans quand le résultat commun l’exige.",
        "Amène des collègues à partager l’information et à régler leurs différends\u00a0; le groupe continue à travailler ainsi.",
      ],
      questions: [
        [
          "Quelle tâche avez-vous récemment terminée avec plusieurs personnes\u00a0? Décrivez la part que vous y avez prise.",
          "Qu’avez-vous fait dont les autres dépendaient\u00a0?",
          "Comment le travail était-il réparti, et qu’en pensiez-vous\u00a0?",
          "Comment les autres ont-ils vu votre part par la suite\u00a0?",
        ],
        [
          "Quand votre groupe a-t-il pris une décision que vous n’auriez pas prise\u00a0? Comment avez-vous agi ensuite\u00a0?",
          "Qu’avez-vous dit au groupe avant et après la décision\u00a0?",
          "Pourquoi voyiez-vous les choses autrement\u00a0?",
          "Comment l’affaire s’est-elle terminée pour le groupe\u00a0?",
        ],
        [
          "Parlez-nous d’un collègue qui avait besoin de quelque chose de votre part alors que votre propre travail vous occupait. Que s’est-il passé\u00a0?",
          "Qu’avez-vous fait de votre propre travail entre-temps\u00a0?",
          "À quoi avez-vous réfléchi avant de répondre\u00a0?",
          "Qu’est-ce que cela a signifié pour le résultat commun\u00a0?",
        ],
      ],
    },
  ],
};
