import type { SaidCompetency } from "#core/model/framework.ts";

export const EMPATHY: SaidCompetency = {
  id: "nato.empathy",
  name: "Empathie",
  definition:
    "Remarque ce que les autres ressentent et veulent dire, y compris ce qu’ils taisent, et en tient compte.",
  levels: [
    {
      label: "Interprète les signes non verbaux et en comprend le sens",
      indicators: [
        "Décrit ce que montraient la voix, le visage, la posture ou le silence d’une personne.",
        "Dit ce que la personne voulait exprimer au-delà des mots employés.",
        "Demande si l’impression est juste avant d’agir.",
        "Adapte ses paroles, son ton ou son rythme à ce qui a été remarqué.",
      ],
      anchors: [
        "S’en tient aux mots ou juge la personne, ou ne montre rien.",
        "Remarque le malaise d’une personne\u00a0; n’en comprend le sens qu’après explication.",
        "Décrit le ton, le regard ou le silence, dit ce que la personne exprime ainsi et y répond.",
        "Découvre la préoccupation durable à l’origine du sentiment et s’en occupe.",
        "Découvre de telles préoccupations chez plusieurs personnes ou groupes et amène les intéressés à changer leurs rapports.",
      ],
      questions: [
        [
          "Pensez à une conversation où les paroles de quelqu’un disaient une chose et son attitude une autre. Comment avez-vous interprété cet écart\u00a0?",
          "Qu’avez-vous dit ou fait à ce moment-là\u00a0?",
          "À quelle autre explication avez-vous pensé\u00a0?",
          "Qu’avez-vous appris plus tard sur ce que cette personne voulait dire\u00a0?",
        ],
        [
          "Quand avez-vous remarqué qu’un collègue ou un visiteur était mal à l’aise sans le dire\u00a0? Comment avez-vous agi\u00a0?",
          "Comment avez-vous abordé cette personne\u00a0?",
          "Sur quoi fondiez-vous votre impression\u00a0?",
          "Comment cette personne a-t-elle réagi\u00a0?",
        ],
        [
          "Parlez-nous d’une réunion où l’atmosphère a changé sans que personne en parle. Qu’avez-vous remarqué\u00a0?",
          "Qu’avez-vous fait de ces observations\u00a0?",
          "Comment vous expliquiez-vous ce changement\u00a0?",
          "Sur quoi la réunion a-t-elle débouché\u00a0?",
        ],
      ],
    },
  ],
};
