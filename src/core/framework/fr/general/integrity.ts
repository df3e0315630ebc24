import type { SaidCompetency } from "#core/model/framework.ts";

export const INTEGRITY: SaidCompetency = {
  id: "general.integrity",
  name: "Intégrité",
  definition:
    "Fait ce qu’exigent les règles et la parole donnée, même quand cela coûte ou que personne ne regarde.",
  levels: [
    {
      label: "Respecte les règles et tient ses promesses",
      indicators: [
        "Suit les règles de la tâche même sans surveillance.",
        "Fait ce qui était promis, ou dit à temps que ce n’est pas possible.",
        "Reconnaît une erreur avant que d’autres ne la découvrent.",
        "Garde le secret sur ce qui lui a été confié.",
      ],
      anchors: [
        "Enfreint une règle ou manque à une promesse et n’y voit aucun mal, ou ne montre rien.",
        "Suit les règles quand on les lui rappelle\u00a0; ce sont d’autres qui révèlent une erreur ou une promesse non tenue.",
        "Suit les règles sans rappel, tient ses promesses et reconnaît une erreur avant que d’autres ne la découvrent.",
        "Refuse une exception que demande un supérieur ou un ami, et dit pourquoi.",
        "Refuse de telles demandes dans plusieurs cas et change la pratique qui les rendait possibles.",
      ],
      questions: [
        [
          "Quand avez-vous constaté une erreur de votre part que personne d’autre n’avait remarquée\u00a0? Qu’avez-vous fait\u00a0?",
          "À qui l’avez-vous dit, et en quels termes\u00a0?",
          "À quoi avez-vous réfléchi avant de parler\u00a0?",
          "Quelles ont été les suites pour vous et pour le travail\u00a0?",
        ],
        [
          "Décrivez une règle de travail qui rendait une tâche plus lente ou plus difficile pour vous. Comment avez-vous agi face à cette règle\u00a0?",
          "Qu’avez-vous fait au moment où elle s’appliquait\u00a0?",
          "À quoi sert cette règle, à votre avis\u00a0?",
          "Comment la tâche s’est-elle terminée\u00a0?",
        ],
      ],
    },
    {
      label: "Reste fidèle à ses principes sous la pression",
      indicators: [
        "Dit non à un supérieur, à un partenaire ou à un ami qui demande un avantage indu.",
        "Fait connaître un conflit d’intérêts et ne participe pas à la décision.",
        "Signale un manquement aux personnes chargées d’y donner suite.",
        "Accepte de subir un désavantage pour avoir refusé.",
      ],
      anchors: [
        "Cède à la pression ou laisse passer un manquement, ou ne montre rien.",
        "Respecte les règles tant que personne ne s’y oppose\u00a0; sous la pression, se tait ou cède en partie.",
        "Refuse sous la pression une demande indue, en donne la raison et accepte les conséquences.",
        "Modifie ensuite la procédure pour que personne ne soit seul face à la même pression.",
        "Tire de plusieurs cas des règles et des contrôles qui protègent le personnel dans toute l’organisation.",
      ],
      questions: [
        [
          "Parlez-nous d’une demande que vous avez refusée parce que vous la jugiez inacceptable. Comment l’affaire a-t-elle évolué\u00a0?",
          "Qu’avez-vous dit, et à qui\u00a0?",
          "Que risquiez-vous de perdre, et pourquoi avez-vous refusé\u00a0?",
          "Comment la personne s’est-elle comportée avec vous ensuite\u00a0?",
        ],
        [
          "Lequel de vos intérêts personnels s’est trouvé en conflit avec un devoir professionnel\u00a0? Décrivez ce que vous avez fait.",
          "Quand et à qui en avez-vous fait part\u00a0?",
          "Comment avez-vous reconnu ce conflit\u00a0?",
          "Comment la question a-t-elle été réglée\u00a0?",
        ],
      ],
    },
    {
      label: "Met en place des garanties d’une conduite intègre",
      indicators: [
        "Repère où une procédure incite à enfreindre les règles.",
        "Introduit des contrôles qui s’appliquent aux supérieurs comme à leur personnel.",
        "Protège les personnes qui signalent un manquement.",
        "Explique ouvertement comment un cas douteux a été traité.",
      ],
      anchors: [
        "Laisse faire les manquements ou les dissimule pour protéger l’organisation, ou ne montre rien.",
        "Agit avec droiture quand un cas se présente\u00a0; laisse inchangées les conditions qui l’ont fait naître.",
        "Trouve ce qui rend les manquements possibles, introduit des contrôles pour tous les rangs et protège ceux qui parlent.",
        "Fait adopter de telles mesures contre la volonté de personnes influentes qui profitaient de l’absence de contrôles.",
        "Fixe des normes que plusieurs organisations suivent et qui ont depuis révélé des manquements.",
      ],
      questions: [
        [
          "Qu’avez-vous changé dans une organisation pour y rendre les manquements aux règles moins probables\u00a0? Décrivez votre manière de procéder.",
          "Par où avez-vous commencé, et avec qui\u00a0?",
          "Qu’est-ce qui rendait ces manquements possibles auparavant\u00a0?",
          "Qu’est-ce que ce changement a révélé depuis\u00a0?",
        ],
        [
          "Vous apprenez qu’un collègue respecté et de rang élevé favorise un fournisseur depuis des années. Comment procéderiez-vous\u00a0?",
          "Quelles seraient vos trois premières démarches\u00a0?",
          "Que voudriez-vous savoir avant d’agir\u00a0?",
          "Qu’est-ce qui devrait être différent dans l’organisation un an plus tard\u00a0?",
        ],
      ],
    },
  ],
};
