import type { SaidCompetency } from "#core/model/framework.ts";

export const ACHIEVEMENT_FOCUS: SaidCompetency = {
  id: "oecd.achievement-focus",
  name: "Orientation vers les résultats",
  group: "Compétences axées sur les résultats",
  definition: "Mène le travail jusqu’au résultat convenu et cherche ce qui améliorerait le résultat suivant.",
  levels: [
    {
      label: "Niveau 1",
      indicators: [
        "Demande, avant de commencer une tâche, à quoi doit ressembler le travail terminé.",
        "Tient une liste des tâches en cours et fait d’abord les plus urgentes.",
        "Prévient son supérieur hiérarchique le jour même quand un délai ne peut pas être tenu.",
        "Corrige une erreur dans son propre travail sans qu’on le lui demande.",
      ],
      anchors: [
        "Laisse des tâches inachevées ou les remet avec des erreurs connues, ou ne montre rien.",
        "Achève ses tâches quand on les lui rappelle\u00a0; d’autres en fixent l’ordre ou y trouvent les erreurs.",
        "Demande ce qui est attendu, achève les tâches par ordre d’urgence et signale à temps un retard.",
        "Planifie et achève sans rappel le travail de plusieurs semaines et supprime une cause de retard.",
        "Modifie plusieurs pratiques courantes, qui prennent moins de temps ou causent moins d’erreurs\u00a0; des collègues font de même.",
      ],
      questions: [
        [
          "Décrivez une journée de travail où il y avait plus à faire que le temps ne le permettait. Qu’avez-vous fait des différentes tâches\u00a0?",
          "Par quelle tâche avez-vous commencé\u00a0?",
          "Pourquoi les autres tâches ont-elles dû attendre\u00a0?",
          "Qu’est-ce qui est resté inachevé, et qui le savait\u00a0?",
        ],
        [
          "À quelle occasion avez-vous trouvé une erreur dans un travail que vous aviez déjà terminé\u00a0? Qu’avez-vous fait alors\u00a0?",
          "Qui avez-vous prévenu, et à quel moment\u00a0?",
          "D’où venait cette erreur\u00a0?",
          "Que vérifiez-vous aujourd’hui que vous ne vérifiiez pas auparavant\u00a0?",
        ],
      ],
    },
    {
      label: "Niveau 2",
      indicators: [
        "Divise un travail de plusieurs semaines en étapes qui ont chacune leur date.",
        "Compare, à la fin de chaque étape, le produit à la qualité convenue.",
        "Trouve une autre voie quand la voie habituelle est fermée.",
        "Modifie une étape de la procédure qui fait perdre du temps ou cause des erreurs.",
      ],
      anchors: [
        "Attend des instructions à chaque étape ou reproche les retards aux autres, ou ne montre rien.",
        "Fait à temps des tâches isolées\u00a0; d’autres planifient les étapes, et la hiérarchie se charge des obstacles.",
        "Planifie les étapes, vérifie la qualité à chacune et contourne ce qui bloque le travail.",
        "Fixe un objectif plus exigeant que l’objectif donné et suit la part des autres jusqu’à ce qu’il soit atteint.",
        "Améliore plusieurs procédures au-delà de son travail\u00a0; tout le service livre plus tôt de ce fait.",
      ],
      questions: [
        [
          "Parlez-nous d’un travail de plusieurs semaines que vous avez planifié vous-même. Comment l’avez-vous mené du début à la fin\u00a0?",
          "Qu’avez-vous fait quand une étape prenait plus de temps que prévu\u00a0?",
          "Pourquoi avez-vous divisé le travail de cette façon\u00a0?",
          "Qu’est-ce qui a été livré, et à quelle date\u00a0?",
        ],
        [
          "Quelle étape de votre travail habituel avez-vous modifiée parce qu’elle ne vous satisfaisait pas\u00a0? Décrivez comment vous avez procédé.",
          "Qu’avez-vous fait vous-même, et qu’ont fait les autres\u00a0?",
          "Quels autres changements avez-vous envisagés\u00a0?",
          "Comment avez-vous su ce que le changement avait apporté\u00a0?",
        ],
      ],
    },
    {
      label: "Niveau 3",
      indicators: [
        "Convient avec la personne qui demande le travail de ce que serait un résultat utile.",
        "Fixe un objectif supérieur au minimum et dit comment il sera mesuré.",
        "Suit les contributions de personnes qui ne relèvent pas de son autorité.",
        "Abandonne ou repousse les parties secondaires d’un projet pour que l’essentiel soit prêt.",
      ],
      anchors: [
        "S’affaire sans objectif déclaré ou renonce au premier revers, ou ne montre rien.",
        "Livre sa part du projet comme demandé\u00a0; l’objectif et sa mesure viennent d’autres personnes.",
        "Fixe un objectif mesurable au-dessus du minimum, suit les contributions et renonce à temps au secondaire.",
        "Donne à un groupe des objectifs pour une année entière, les revoit avec lui et déplace l’effort de l’un à l’autre.",
        "Relève les objectifs de plusieurs projets sur des années\u00a0; en conséquence, des utilisateurs extérieurs changent de pratique.",
      ],
      questions: [
        [
          "Quel est l’objectif le plus exigeant que vous ayez fixé à l’un de vos projets\u00a0? Expliquez comment vous l’avez poursuivi.",
          "Comment avez-vous obtenu des autres ce dont vous aviez besoin\u00a0?",
          "Pourquoi avoir choisi cet objectif et non un autre, plus facile\u00a0?",
          "Jusqu’à quel point l’avez-vous atteint, et qui l’a mesuré\u00a0?",
        ],
        [
          "Pensez à un projet qui ne pouvait plus être achevé comme prévu. Comment avez-vous décidé de ce qui serait tout de même livré\u00a0?",
          "À qui en avez-vous parlé, et quand\u00a0?",
          "Quelles raisons y avait-il de livrer autre chose\u00a0?",
          "Qu’ont finalement reçu les personnes qui avaient demandé ce travail\u00a0?",
        ],
      ],
    },
    {
      label: "Niveau 4",
      indicators: [
        "Traduit le programme de l’année en objectifs mesurables pour chaque membre de l’équipe.",
        "Examine l’avancement à dates fixes et porte l’effort là où les résultats sont menacés.",
        "Met fin à un travail dont le résultat ne justifie plus l’effort.",
        "Répond devant sa hiérarchie d’un résultat que l’équipe n’a pas atteint.",
      ],
      anchors: [
        "Laisse à chacun le soin de ses objectifs ou cache à sa hiérarchie ceux qui sont manqués, ou ne montre rien.",
        "Atteint des objectifs exigeants dans ses propres projets\u00a0; ceux de l’équipe restent sans mesure ou sans examen.",
        "Donne à l’équipe des objectifs mesurables, les examine à dates fixes, déplace l’effort et arrête les travaux peu utiles.",
        "Lie les objectifs de plusieurs équipes à un effet extérieur et change les priorités quand il n’apparaît pas.",
        "Dirige pendant des années plusieurs équipes vers des effets extérieurs, qui durent après son départ du poste.",
      ],
      questions: [
        [
          "Comment avez-vous traduit le programme d’une année en objectifs pour les personnes que vous encadriez\u00a0? Décrivez un exemple et son résultat.",
          "Comment avez-vous convenu de l’objectif avec la personne concernée\u00a0?",
          "Pourquoi l’objectif a-t-il été mesuré de cette façon\u00a0?",
          "En fin d’année, que pensait l’équipe de ces objectifs\u00a0?",
        ],
        [
          "Parlez-nous d’un travail de votre équipe que vous avez décidé d’arrêter. Comment avez-vous pris, puis appliqué cette décision\u00a0?",
          "Qu’avez-vous dit aux personnes qui avaient fait ce travail\u00a0?",
          "Quelles raisons y avait-il de le continuer\u00a0?",
          "À quoi ont servi le temps et l’argent libérés\u00a0?",
        ],
      ],
    },
    {
      label: "Niveau 5",
      indicators: [
        "Définit l’effet extérieur sur lequel seront jugées plusieurs années de travail de l’organisation.",
        "Demande compte aux chefs d’unité des résultats communs avant ceux de leur propre unité.",
        "Préserve de la pression des échéances proches les travaux dont les bénéfices sont lointains.",
        "Rend compte publiquement de ce qui a été atteint et de ce qui ne l’a pas été.",
      ],
      anchors: [
        "Compte des produits ou des réunions comme résultats et laisse les effets à d’autres, ou ne montre rien.",
        "Atteint les objectifs annuels des unités\u00a0; n’aborde ce qui a changé à l’extérieur que si on le demande.",
        "Fixe des effets à atteindre sur des années, en demande compte aux chefs d’unité et signale ceux qui sont manqués.",
        "Obtient des effets durables malgré des moyens réduits ou l’opposition de membres et y sacrifie une activité en vue.",
        "Change les critères sur lesquels toute l’organisation est jugée\u00a0; membres et partenaires les adoptent.",
      ],
      questions: [
        [
          "Qu’est-ce qui a changé en dehors de votre organisation grâce à un travail que vous dirigiez\u00a0? Décrivez comment vous l’avez conduit vers ce but.",
          "Qu’avez-vous demandé aux chefs d’unité, et quand\u00a0?",
          "Pourquoi avez-vous visé ce changement et non un autre\u00a0?",
          "Quelle part de ce changement aurait eu lieu sans votre organisation\u00a0?",
        ],
        [
          "Supposez que votre organisation livre tout ce qu’elle a promis, mais que ceux qui la financent n’en voient aucun effet. Que feriez-vous la première année\u00a0?",
          "Qu’examineriez-vous d’abord, et avec qui\u00a0?",
          "Quelle explication vous paraîtrait la plus probable, et pourquoi\u00a0?",
          "Qu’est-ce qui devrait avoir changé au bout de cette année\u00a0?",
        ],
      ],
    },
  ],
};
