import type { SaidCompetency } from "#core/model/framework.ts";

export const MANAGING_RESOURCES: SaidCompetency = {
  id: "oecd.managing-resources",
  name: "Gestion des ressources",
  group: "Compétences axées sur les résultats",
  definition:
    "Planifie le temps, l’argent, le personnel et le matériel, en suit l’emploi et répond de ce qu’ils apportent.",
  levels: [
    {
      label: "Niveau 1",
      indicators: [
        "Planifie son temps pour la semaine et en garde une part pour les demandes urgentes.",
        "Enregistre le jour même les fournitures utilisées et les réservations ou les paiements effectués.",
        "Compare les prix ou les conditions avant de commander.",
        "Signale sans attendre toute somme ou tout objet manquant.",
      ],
      anchors: [
        "Emploie temps ou fournitures sans rien noter ou sans savoir où ils sont passés, ou ne montre rien.",
        "Note l’emploi quand on le lui rappelle\u00a0; d’autres constatent les manques ou les doubles réservations.",
        "Planifie son temps et les fournitures, note leur emploi et signale les manques avant que le travail n’en souffre.",
        "Estime ce qu’il faut pour un petit projet, y compare les dépenses et explique l’écart.",
        "Réduit le coût ou l’attente dans plusieurs tâches courantes du service, et d’autres reprennent la méthode.",
      ],
      questions: [
        [
          "De quels paiements, réservations, fournitures ou équipements avez-vous eu la charge\u00a0? Décrivez votre façon de les gérer.",
          "Que notiez-vous, et où\u00a0?",
          "Qu’est-ce qui risquait le plus de mal se passer, et pourquoi\u00a0?",
          "Que se passait-il quand quelque chose manquait\u00a0?",
        ],
        [
          "Comment avez-vous planifié votre temps pendant votre dernière semaine complète de travail\u00a0? Dites-nous ce que ce plan a donné.",
          "Qu’avez-vous fait des demandes imprévues\u00a0?",
          "Pourquoi avez-vous mis les tâches dans cet ordre\u00a0?",
          "Que planifieriez-vous autrement aujourd’hui\u00a0?",
        ],
      ],
    },
    {
      label: "Niveau 2",
      indicators: [
        "Estime les heures et les coûts d’un petit projet et dit sur quoi repose l’estimation.",
        "Compare chaque mois les dépenses au plan et explique l’écart.",
        "Suit les règles des achats et des contrats et garde une trace écrite de chaque étape.",
        "Propose des moyens d’obtenir le même résultat à moindre coût.",
      ],
      anchors: [
        "Dépense de l’argent sans estimation ou hors des règles, ou ne montre rien.",
        "Note les dépenses et suit les règles\u00a0; les dépassements ne sont constatés qu’après coup.",
        "Estime en donnant ses raisons, compare chaque mois les dépenses au plan et propose des économies.",
        "Planifie l’argent et le personnel de plusieurs partenaires, avec une réserve, et les réaffecte quand les plans changent.",
        "Améliore les prévisions ou les contrats de plusieurs projets\u00a0; l’organisation applique la méthode à tous.",
      ],
      questions: [
        [
          "Quel est le dernier travail dont vous avez dû estimer d’avance les heures ou le coût\u00a0? Expliquez comment vous avez fait.",
          "D’où venaient vos chiffres\u00a0?",
          "Quelle partie était la moins sûre, et pourquoi\u00a0?",
          "Quel écart y avait-il entre votre estimation et le chiffre final\u00a0?",
        ],
        [
          "Décrivez un achat, un contrat ou un petit budget que vous avez géré du début à la fin. À quoi avez-vous fait le plus attention\u00a0?",
          "Quelles démarches avez-vous faites vous-même\u00a0?",
          "Quelles possibilités avez-vous comparées\u00a0?",
          "Qu’est-ce que cela a coûté en fin de compte, et qu’est-ce que cela a apporté\u00a0?",
        ],
      ],
    },
    {
      label: "Niveau 3",
      indicators: [
        "Planifie le personnel, l’argent et les dates d’un projet auquel participent plusieurs unités ou partenaires.",
        "Met de côté une réserve pour les risques les plus probables.",
        "Déplace des moyens d’une tâche à l’autre quand le plan ne convient plus, et en informe ceux qui paient.",
        "Compare, avant de payer, le travail d’un prestataire à ce qui était convenu.",
      ],
      anchors: [
        "Commence sans planifier les moyens ou en redemande quand ils sont épuisés, ou ne montre rien.",
        "Estime et suit le coût de sa propre part\u00a0; laisse de côté les besoins des partenaires et les risques.",
        "Planifie les moyens de tous les partenaires avec une réserve, les réaffecte à temps et informe ceux qui paient.",
        "Répartit le budget annuel et les postes d’une unité entre des tâches concurrentes et équilibre la charge de chacun.",
        "Gère pendant des années les moyens d’une unité et y fait place à plusieurs tâches nouvelles\u00a0; d’autres unités reprennent la méthode.",
      ],
      questions: [
        [
          "Pensez à un projet mené avec plusieurs partenaires, pour lequel vous avez planifié l’argent et le personnel. Comment avez-vous établi le plan\u00a0?",
          "Comment avez-vous appris ce dont chaque partenaire avait besoin\u00a0?",
          "Qu’est-ce qui vous paraissait le plus incertain, et pourquoi\u00a0?",
          "Où en était le projet à la fin, par rapport au plan\u00a0?",
        ],
        [
          "Quand les moyens d’un projet n’ont-ils pas suffi à tenir ce qui avait été promis\u00a0? Décrivez ce que vous avez fait.",
          "Qu’avez-vous fait en premier\u00a0?",
          "À quelle économie avez-vous renoncé, et pourquoi\u00a0?",
          "Qu’ont reçu en fin de compte ceux qui payaient\u00a0?",
        ],
      ],
    },
    {
      label: "Niveau 4",
      indicators: [
        "Répartit le budget et les postes de l’année entre des tâches concurrentes selon des priorités énoncées.",
        "Déplace du travail d’une personne à l’autre avant que l’une ne soit surchargée et l’autre inoccupée.",
        "Met en place des contrôles qui révèlent le gaspillage ou les irrégularités, et agit d’après leurs résultats.",
        "Reprend les moyens dont une tâche n’a plus besoin.",
      ],
      anchors: [
        "Répartit les moyens par habitude ou ne remarque ni gaspillage ni surcharge, ou ne montre rien.",
        "Planifie des projets isolés dans la limite de leurs moyens\u00a0; laisse à la hiérarchie les choix entre projets.",
        "Répartit les moyens selon des priorités énoncées, équilibre la charge de travail et agit d’après les résultats des contrôles.",
        "Lie sur des années les moyens de plusieurs unités à leurs objectifs et les déplace malgré les résistances.",
        "Oriente année après année les moyens de nombreuses unités vers de nouveaux objectifs, selon des règles que d’autres adoptent.",
      ],
      questions: [
        [
          "Quand avez-vous dû répartir un budget ou des postes entre des tâches qui en demandaient toutes davantage\u00a0? Sur quelle base avez-vous décidé\u00a0?",
          "Qui avez-vous associé à la décision, et à quel moment\u00a0?",
          "Quelle demande avez-vous refusée, et pour quelle raison\u00a0?",
          "Que sont devenues les tâches qui ont reçu moins\u00a0?",
        ],
        [
          "Parlez-nous d’une période où le travail était inégalement réparti entre les personnes que vous encadriez. Qu’avez-vous changé\u00a0?",
          "Comment avez-vous découvert qui en avait trop\u00a0?",
          "Pourquoi le travail avait-il fini par être réparti ainsi\u00a0?",
          "Qu’a-t-on dit de la nouvelle répartition\u00a0?",
        ],
      ],
    },
    {
      label: "Niveau 5",
      indicators: [
        "Lie le budget et les postes de toute l’organisation à ses objectifs sur plusieurs années.",
        "Explique aux bailleurs de fonds ce que leur argent apportera et ce qu’il n’apportera pas.",
        "Prend des moyens à des unités établies pour un nouvel objectif et répond des conséquences.",
        "Établit des règles de contrôle qui permettent aux responsables de décider sans demander d’autorisation.",
      ],
      anchors: [
        "Répartit à parts égales réductions ou augmentations pour éviter de choisir, ou ne montre rien.",
        "Répartit le budget d’une unité selon des priorités\u00a0; n’aborde les années suivantes et les autres unités que si on le demande.",
        "Lie les moyens aux objectifs sur des années, les déplace entre unités et en répond devant ceux qui paient.",
        "Trouve ou libère des moyens en temps de crise, malgré des bailleurs de fonds divisés, et sauve ce qu’exigent les années suivantes.",
        "Refonde les finances d’une organisation sur des règles qui ont la confiance des bailleurs de fonds et que les successeurs conservent.",
      ],
      questions: [
        [
          "Parlez-nous d’argent ou de postes que vous avez fait passer d’un secteur d’une organisation à un autre. Comment la décision a-t-elle été prise et appliquée\u00a0?",
          "Qu’avez-vous dit au secteur qui les perdait\u00a0?",
          "Quelles raisons y avait-il de laisser les choses en l’état\u00a0?",
          "Qu’est-ce qui avait changé dans les deux secteurs deux ans plus tard\u00a0?",
        ],
        [
          "Votre principal bailleur de fonds annonce une réduction d’un cinquième dès l’an prochain. Comment décideriez-vous où économiser\u00a0?",
          "Qui consulteriez-vous, et quand\u00a0?",
          "Que protégeriez-vous, et pour quelle raison\u00a0?",
          "Quels résultats voudriez-vous pouvoir présenter trois ans plus tard\u00a0?",
        ],
      ],
    },
  ],
};
