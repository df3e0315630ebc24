import type { SaidCompetency } from "#core/model/framework.ts";

export const CONCEPTUAL_THINKING: SaidCompetency = {
  id: "nato.conceptual-thinking",
  name: "Réflexion conceptuelle",
  definition:
    "Reconnaît ce que des situations ont en commun et forme des idées qui les expliquent ou qui orientent la suite.",
  levels: [
    {
      label: "Discerne des schémas à partir de son expérience personnelle ou professionnelle",
      indicators: [
        "Compare une situation présente à des situations déjà rencontrées.",
        "Dit ce qui est semblable et ce qui diffère.",
        "Remarque ce qui ne correspond pas à l’expérience passée.",
        "Tire de la comparaison une mesure à prendre.",
      ],
      anchors: [
        "Traite chaque cas comme nouveau et ne le compare à rien, ou ne montre rien.",
        "Voit une ressemblance avec un cas passé\u00a0; n’en tire de conséquence que sur demande.",
        "Compare le cas à des cas passés, dit ce qui est semblable et ce qui diffère, et agit en conséquence.",
        "Explique le cas par une règle, une théorie ou un modèle appris ailleurs, et l’adapte là où il ne convient pas.",
        "Explique plusieurs cas par une seule règle ou un seul modèle, puis le met à l’épreuve\u00a0; d’autres s’en servent ensuite.",
      ],
      questions: [
        [
          "Quand avez-vous mieux compris une situation nouvelle grâce à une expérience passée\u00a0? Qu’y avez-vous reconnu\u00a0?",
          "Qu’avez-vous fait de cette observation\u00a0?",
          "Pourquoi pensiez-vous que les deux situations étaient comparables\u00a0?",
          "Qu’est-ce qui vous a montré plus tard que vous aviez raison ou tort\u00a0?",
        ],
        [
          "Décrivez une chose qui revenait sans cesse dans votre travail, par exemple la même panne ou la même question. Comment l’avez-vous remarquée\u00a0?",
          "Qu’avez-vous fait après l’avoir remarquée\u00a0?",
          "Quelles autres explications étaient possibles\u00a0?",
          "Qu’en est-il advenu par la suite\u00a0?",
        ],
        [
          "Pensez à un cas où vous avez senti dès le début que quelque chose n’allait pas. Sur quoi reposait votre impression\u00a0?",
          "Qu’avez-vous fait ensuite\u00a0?",
          "Qu’est-ce qui vous faisait douter de cette impression, ou y croire\u00a0?",
          "De quoi s’agissait-il en fin de compte\u00a0?",
        ],
      ],
    },
    {
      label: "Élabore de nouveaux concepts",
      indicators: [
        "Avance une idée qui ne figurait dans aucun manuel ni dans aucune pratique antérieure.",
        "Dit en mots simples ce que l’idée explique et que les anciennes n’expliquaient pas.",
        "Réunit des connaissances de domaines d’ordinaire séparés.",
        "Confronte l’idée à des cas qui pourraient la réfuter.",
        "Donne à l’idée une forme que d’autres peuvent utiliser.",
      ],
      anchors: [
        "Répète des idées courantes sans en ajouter, ou ne montre rien.",
        "Applique un modèle connu à un cas nouveau, sans changer le modèle.",
        "Forme une idée originale qui explique ce que les modèles connus n’expliquent pas, et la rend utilisable par d’autres.",
        "Réunit plusieurs domaines dans une idée originale, la confronte à des cas contraires et la révise.",
        "Forme plusieurs idées qui changent ailleurs les politiques ou les pratiques et que d’autres développent ensuite.",
      ],
      questions: [
        [
          "Décrivez un problème pour lequel aucune règle, aucune méthode ni aucun modèle existant ne convenait. Qu’avez-vous mis à la place\u00a0?",
          "Comment l’idée a-t-elle pris forme, étape par étape\u00a0?",
          "Quelle méthode existante s’en approchait le plus, et pourquoi ne suffisait-elle pas\u00a0?",
          "Qui a utilisé l’idée depuis, et pour quoi faire\u00a0?",
        ],
        [
          "Laquelle de vos idées a changé la façon dont d’autres voient un sujet\u00a0? Expliquez-nous cette idée comme à une personne qui débute dans le domaine.",
          "Qu’avez-vous fait pour la développer après la première réflexion\u00a0?",
          "Quel est l’argument le plus fort contre cette idée\u00a0?",
          "Qu’est-ce que cette idée permet de faire qui était impossible auparavant\u00a0?",
        ],
        [
          "Parlez-nous de sujets jusque-là traités séparément et que vous avez réunis. Quelle idée nouvelle en est née\u00a0?",
          "Où avez-vous trouvé ce qu’il vous fallait\u00a0?",
          "Pourquoi personne ne les avait-il réunis auparavant, à votre avis\u00a0?",
          "Qu’a-t-on fait autrement en conséquence\u00a0?",
        ],
      ],
    },
  ],
};
