import type { SaidCompetency } from "#core/model/framework.ts";

export const HUMANITY: SaidCompetency = {
  id: "un.humanity",
  name: "Humanité",
  group: "Valeurs",
  definition:
    "Juge son travail d’après ce qu’il apporte à ceux qu’il touche, et traite chacun d’eux comme une personne.",
  levels: [
    {
      label: "Ensemble du personnel",
      indicators: [
        "Cherche à savoir qui est touché par son travail, et comment.",
        "Parle et écrit aux personnes dans le besoin comme à des égaux.",
        "Propose son soutien à un collègue sous pression.",
        "Utilise la liberté que laissent les règles pour aider une personne en difficulté.",
      ],
      anchors: [
        "Ne voit que des dossiers et des chiffres, ou parle des personnes avec mépris, ou ne montre rien.",
        "Fait la tâche correctement et poliment\u00a0; ne pense aux personnes touchées que si quelqu’un en parle.",
        "S’informe de ce que son travail entraîne pour les personnes touchées et use de la liberté laissée par les règles pour les aider.",
        "Change une procédure de l’unité après avoir interrogé les personnes touchées, pour épargner la même chose à d’autres.",
        "Fait de la consultation des personnes touchées une étape des décisions d’un service, et elle l’est restée.",
      ],
      questions: [
        [
          "Qui était touché par votre travail quotidien dans un poste récent\u00a0? Parlez-nous d’une fois où cela a changé votre façon d’agir.",
          "Comment avez-vous pris connaissance de la situation de ces personnes\u00a0?",
          "Dans quelle mesure les règles permettaient-elles ce que vous avez fait\u00a0?",
          "Qu’est-ce que cela a signifié pour les personnes concernées\u00a0?",
        ],
        [
          "Décrivez votre conduite envers une personne en détresse qui s’est adressée à vous au travail. Qu’est-ce qui était en votre pouvoir\u00a0?",
          "Qu’avez-vous fait pendant que cette personne était avec vous\u00a0?",
          "Qu’avez-vous décidé de ne pas proposer, et pourquoi\u00a0?",
          "Quelles nouvelles de cette personne avez-vous eues par la suite\u00a0?",
        ],
      ],
    },
    {
      label: "Ensemble des cadres",
      indicators: [
        "Parle avec les bénéficiaires et tient compte de leurs propos dans les plans.",
        "Pèse la charge pour l’équipe et pour les bénéficiaires au moment de fixer les délais.",
        "Explique à l’équipe à qui son travail courant vient en aide.",
        "Supprime une procédure qui humilie des personnes ou les accable sans nécessité.",
      ],
      anchors: [
        "Fixe des objectifs et des délais sans penser à ceux qui en supportent la charge, ou ne montre rien.",
        "Prend soin des personnes qui se manifestent\u00a0; planifie le travail sans consulter celles qu’il touche.",
        "Consulte les bénéficiaires, modifie les plans d’après leurs réponses et épargne à l’équipe une charge inutile.",
        "Défend l’intérêt des bénéficiaires contre des raisons de budget ou de rang et amène d’autres services à agir.",
        "Oriente l’argent et le personnel d’une organisation vers les plus démunis, qui en confirment l’effet des années après.",
      ],
      questions: [
        [
          "Quand avez-vous modifié un plan de votre équipe en raison de ce qu’il signifiait pour les bénéficiaires\u00a0? Décrivez ce changement.",
          "Comment avez-vous fait accepter ce changement à l’équipe\u00a0?",
          "Quels autres intérêts deviez-vous prendre en compte\u00a0?",
          "Qu’en ont remarqué les bénéficiaires\u00a0?",
        ],
        [
          "Comment avez-vous pris soin d’une équipe pendant une période de lourde charge\u00a0? Parlez-nous d’une période précise.",
          "Qu’avez-vous fait pour certains membres de l’équipe en particulier\u00a0?",
          "Quel travail avez-vous reporté ou abandonné, et pourquoi\u00a0?",
          "Dans quel état était l’équipe à la fin de cette période\u00a0?",
        ],
      ],
    },
    {
      label: "Hauts responsables",
      indicators: [
        "Fait passer les bénéficiaires en premier quand les fonds sont réduits, et montre d’après quels critères.",
        "Prend la parole en faveur des personnes sans influence là où les décisions se prennent.",
        "Refuse pour l’organisation un gain qui nuirait à ceux qu’elle sert.",
        "Assure la protection du personnel exposé au danger avant de l’envoyer sur place.",
      ],
      anchors: [
        "Ne parle des personnes que comme de chiffres ou d’instruments, ou ne montre rien.",
        "Améliore la situation des bénéficiaires de son unité\u00a0; accepte des décisions prises ailleurs qui leur nuisent.",
        "Défend les personnes sans influence là où se prennent les décisions et fixe les priorités selon leurs besoins.",
        "Obtient une aide ou une protection pour des personnes menacées, contre une résistance politique et sans pouvoir l’ordonner.",
        "Fait conclure entre États ou organisations des accords qui protègent des personnes et s’appliquent encore sous ses successeurs.",
      ],
      questions: [
        [
          "Parlez-nous d’une décision où les intérêts de personnes sans influence s’opposaient à ceux de parties puissantes. Quel a été votre rôle\u00a0?",
          "Comment avez-vous fait connaître les intérêts de ces personnes\u00a0?",
          "Qu’avez-vous concédé aux parties puissantes, et pourquoi\u00a0?",
          "Que sont devenues les personnes concernées\u00a0?",
        ],
        [
          "Votre budget est réduit d’un tiers, et chaque programme sert des personnes dans le besoin. Comment décideriez-vous ce qu’il faut arrêter\u00a0?",
          "Qui interrogeriez-vous, et sur quoi\u00a0?",
          "Quel critère viendrait en premier, et pourquoi\u00a0?",
          "Comment apprendriez-vous quels effets votre décision a eus sur ces personnes\u00a0?",
        ],
      ],
    },
  ],
};
