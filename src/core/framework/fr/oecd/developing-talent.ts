import type { SaidCompetency } from "#core/model/framework.ts";

export const DEVELOPING_TALENT: SaidCompetency = {
  id: "oecd.developing-talent",
  name: "Développement des talents",
  group: "Compétences stratégiques",
  definition:
    "Acquiert de nouvelles compétences, aide les autres à en acquérir et prépare des personnes à des tâches plus importantes.",
  levels: [
    {
      label: "Niveau 1",
      indicators: [
        "Demande des remarques sur son propre travail et en tire un changement.",
        "Nomme une compétence à acquérir et trouve une occasion de la pratiquer.",
        "Montre à un collègue qui le demande comment se fait une tâche.",
        "Applique dans le travail des semaines suivantes ce qu’un cours lui a appris.",
      ],
      anchors: [
        "Refuse les remarques ou n’apprend que sur ordre, ou ne montre rien.",
        "Apprend ce qui est exigé\u00a0; accepte les remarques, mais change peu de choses dans son travail.",
        "Demande des remarques, pratique une compétence nouvelle et montre à des collègues comment se fait une tâche.",
        "Planifie ses apprentissages sur un an et forme d’autres personnes pas à pas jusqu’à ce qu’elles sachent faire seules.",
        "Acquiert des compétences qui manquaient au service et les transmet\u00a0; des collègues de plusieurs postes s’en servent.",
      ],
      questions: [
        [
          "Que savez-vous faire aujourd’hui au travail que vous ne saviez pas faire il y a deux ans\u00a0? Décrivez comment vous l’avez appris.",
          "Qu’avez-vous pratiqué, et à quelle fréquence\u00a0?",
          "Pourquoi avez-vous choisi d’apprendre cela\u00a0?",
          "Où l’avez-vous utilisé depuis\u00a0?",
        ],
        [
          "Qui vous a fait sur votre travail une remarque désagréable à entendre\u00a0? Racontez-nous ce que vous avez fait ensuite.",
          "Qu’avez-vous répondu\u00a0?",
          "Dans quelle mesure étiez-vous d’accord, et pourquoi\u00a0?",
          "Comment cette personne voit-elle votre travail à présent\u00a0?",
        ],
      ],
    },
    {
      label: "Niveau 2",
      indicators: [
        "Compare ses compétences à ce que le travail exigera ensuite et planifie comment acquérir le reste.",
        "Explique par étapes un travail de spécialiste et laisse la personne qui apprend essayer chacune d’elles.",
        "Donne à un nouveau collègue, dans la semaine, des remarques sur un travail.",
        "Met en commun des notes, des exemples ou des outils qui évitent aux autres les mêmes recherches.",
      ],
      anchors: [
        "Garde pour soi un savoir particulier ou corrige en silence les erreurs des autres, ou ne montre rien.",
        "Pratique des compétences nouvelles et montre des gestes isolés, sans vérifier ce que l’autre a compris.",
        "Planifie ses apprentissages, enseigne par étapes, laisse l’autre essayer et fait ses remarques sous quelques jours.",
        "Confie à un débutant une tâche au-delà de ses compétences, la suit et discute de ce qu’elle lui a appris.",
        "Forme des collègues de plusieurs services avec son propre matériel\u00a0; ceux-ci s’en servent pour en former d’autres.",
      ],
      questions: [
        [
          "Parlez-nous d’une de vos compétences dont quelqu’un d’autre avait besoin. Comment l’avez-vous transmise\u00a0?",
          "Comment avez-vous commencé, et comment avez-vous continué\u00a0?",
          "Pourquoi l’avez-vous enseignée de cette façon\u00a0?",
          "Qu’est-ce que la personne ne savait pas encore faire\u00a0?",
        ],
        [
          "Quelle compétence vous manquait pour un travail à venir\u00a0? Décrivez votre préparation.",
          "Qu’avez-vous fait pour l’acquérir, et quand\u00a0?",
          "Quelles autres façons d’apprendre avez-vous envisagées\u00a0?",
          "Comment le travail s’est-il finalement passé\u00a0?",
        ],
      ],
    },
    {
      label: "Niveau 3",
      indicators: [
        "Confie à des collègues débutants une partie du projet qui est nouvelle pour eux, avec un appui.",
        "Indique après un travail, exemples à l’appui, un point à garder et un point à changer.",
        "Demande aux collègues quel travail ils visent et trouve des tâches qui y mènent.",
        "Sollicite des critiques de ses propres méthodes auprès de personnes d’autres disciplines.",
      ],
      anchors: [
        "Ne confie aux débutants que la routine ou garde les critiques pour la fin du projet, ou ne montre rien.",
        "Enseigne par étapes les compétences de son domaine, sans tâches plus difficiles et sans égard aux buts des collègues.",
        "Confie aux débutants des tâches nouvelles avec appui, commente par des exemples et sollicite des critiques.",
        "Planifie avec chaque membre d’une équipe ses progrès, déplace des tâches à cette fin et dit ouvertement qui n’est pas prêt.",
        "Conduit de nombreux débutants à un travail personnel connu à l’extérieur\u00a0; plusieurs en guident d’autres à leur tour.",
      ],
      questions: [
        [
          "Parmi vos collègues moins expérimentés, qui a le plus appris en travaillant avec vous\u00a0? Expliquez comment cela s’est fait.",
          "Quelles tâches lui avez-vous confiées, et dans quel ordre\u00a0?",
          "Pourquoi pensiez-vous que ce collègue en était capable\u00a0?",
          "Que fait ce collègue aujourd’hui\u00a0?",
        ],
        [
          "À quelle occasion avez-vous dû dire à un collègue qu’un travail était à refaire\u00a0? Décrivez ce que vous avez dit et fait.",
          "Quels exemples avez-vous donnés\u00a0?",
          "Que manquait-il, à votre avis, et pourquoi\u00a0?",
          "Qu’est-ce qui était différent dans son travail suivant\u00a0?",
        ],
      ],
    },
    {
      label: "Niveau 4",
      indicators: [
        "Convient avec chaque membre de ce qu’il doit apprendre dans l’année et de la tâche qui le lui apprendra.",
        "Dit ouvertement qui est prêt pour une promotion, qui ne l’est pas et ce qui manque.",
        "Recrute selon les besoins futurs de l’équipe, non selon la ressemblance avec ceux qui en font partie.",
        "Laisse un membre capable rejoindre une autre équipe quand cela sert ses progrès.",
      ],
      anchors: [
        "S’en remet aux cours pour les apprentissages ou retient les personnes capables, ou ne montre rien.",
        "Soutient quelques collègues par des tâches et des remarques, sans prévoir les besoins futurs de l’équipe.",
        "Convient avec chacun de buts d’apprentissage, dit qui est prêt et recrute pour les besoins futurs.",
        "Prépare la relève aux postes clés de plusieurs départements et y fait circuler les personnes capables.",
        "Forme des responsables qui font de même\u00a0; de nombreux postes supérieurs reviennent à des membres de leurs équipes.",
      ],
      questions: [
        [
          "Dans une équipe que vous dirigiez, qui était capable de faire plus que ce que le poste permettait\u00a0? Racontez-nous ce que vous avez fait.",
          "De quoi avez-vous discuté avec cette personne\u00a0?",
          "Que risquait d’y perdre l’équipe\u00a0?",
          "À quoi cela a-t-il conduit, pour la personne et pour l’équipe\u00a0?",
        ],
        [
          "Décrivez une décision de recrutement ou de promotion qui vous a été difficile. Comment avez-vous fait votre choix\u00a0?",
          "Qu’avez-vous dit aux personnes qui n’ont pas été retenues\u00a0?",
          "Que manquait-il à l’équipe à ce moment-là\u00a0?",
          "Que pensez-vous de ce choix aujourd’hui\u00a0?",
        ],
      ],
    },
    {
      label: "Niveau 5",
      indicators: [
        "Prépare plusieurs personnes à chacun des postes dont dépend l’organisation.",
        "Juge les chefs d’unité sur les progrès de leur personnel et agit en cas de négligence.",
        "Ouvre le recrutement à des groupes et à des régions d’où personne ne venait.",
        "Fait passer les futurs dirigeants d’un domaine à l’autre pour qu’ils en connaissent plus d’un.",
      ],
      anchors: [
        "Laisse les progrès du personnel au service des ressources humaines ou nomme par faveur, ou ne montre rien.",
        "Prépare des personnes dans son propre département\u00a0; n’aborde la relève ailleurs que si on le demande.",
        "Prépare la relève aux postes clés, juge les responsables sur les progrès de leur personnel et élargit le recrutement.",
        "Maintient cette préparation malgré des restrictions ou une crise et convainc ceux qui voulaient y mettre fin.",
        "Change la façon dont plusieurs institutions préparent leurs dirigeants\u00a0; beaucoup de personnes en fonction en sont issues.",
      ],
      questions: [
        [
          "Comment avez-vous préparé une organisation au départ de personnes dont elle dépendait\u00a0? Décrivez ce que vous avez mis en place.",
          "Comment avez-vous choisi les personnes à préparer\u00a0?",
          "Pourquoi cela n’avait-il pas été fait auparavant\u00a0?",
          "Qui a pris la suite, et comment cela s’est-il passé\u00a0?",
        ],
        [
          "Supposez que la moitié de vos chefs d’unité partent d’ici cinq ans et que peu de successeurs soient prêts. Par quoi commenceriez-vous\u00a0?",
          "Que changeriez-vous dans les six premiers mois\u00a0?",
          "Où chercheriez-vous des successeurs, et pourquoi là\u00a0?",
          "Comment mesureriez-vous les progrès au bout de trois ans\u00a0?",
        ],
      ],
    },
  ],
};
