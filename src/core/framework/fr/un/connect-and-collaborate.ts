import type { SaidCompetency } from "#core/model/framework.ts";

export const CONNECT_AND_COLLABORATE: SaidCompetency = {
  id: "un.connect-and-collaborate",
  name: "Nouer des relations et collaborer",
  group: "Comportements",
  definition:
    "Noue des relations de travail entre services et organisations, et s’en sert pour des buts qu’aucune partie n’atteint seule.",
  levels: [
    {
      label: "Ensemble du personnel",
      indicators: [
        "Cherche à savoir qui fait quoi dans les autres services.",
        "Communique ses informations avant qu’on ne les lui demande.",
        "Tient les promesses faites à des collègues d’autres services.",
        "Aborde d’abord un désaccord avec la personne concernée.",
      ],
      anchors: [
        "Travaille de son côté, retient l’information ou se plaint des autres, ou ne montre rien.",
        "Travaille avec des collègues connus\u00a0; ceux d’autres services doivent venir demander l’information.",
        "Trouve les bonnes personnes hors de son service, communique l’information sans qu’on la demande et tient ses promesses.",
        "Réunit plusieurs services autour d’une tâche, règle qui fait quoi et traite les frictions entre eux.",
        "Établit entre des services qui travaillaient séparément une coopération qu’ils poursuivent sans qu’on le leur demande.",
      ],
      questions: [
        [
          "Quel résultat n’auriez-vous pas atteint au travail sans l’aide de personnes extérieures à votre service\u00a0? Décrivez comment vous avez obtenu cette aide.",
          "Que leur avez-vous proposé en retour\u00a0?",
          "Comment saviez-vous à qui vous adresser\u00a0?",
          "Quels contacts avez-vous eus avec elles depuis\u00a0?",
        ],
        [
          "Parlez-nous d’un désaccord avec un collègue au sujet d’un travail commun. Comment l’avez-vous abordé\u00a0?",
          "Qu’avez-vous dit à ce collègue, et où\u00a0?",
          "Quelle était sa raison, telle que vous la comprenez\u00a0?",
          "Que sont devenus ensuite le travail et vos relations\u00a0?",
        ],
      ],
    },
    {
      label: "Ensemble des cadres",
      indicators: [
        "Règle avec les autres responsables, avant le début du travail, qui fait quoi.",
        "Amène des équipes en conflit à un accord que chacune respecte.",
        "Libère du temps de son personnel pour des buts communs avec d’autres services.",
        "Met fin aux habitudes qui séparent son équipe des autres.",
      ],
      anchors: [
        "Protège son domaine et parle des autres services comme de rivaux, ou ne montre rien.",
        "Travaille avec d’autres services au cas par cas, sur des tâches isolées\u00a0; ne règle ni les attributions ni les frictions.",
        "Convient de buts communs et d’attributions avec d’autres responsables, et règle un conflit par un accord que chacun respecte.",
        "Réunit des partenaires extérieurs aux intérêts différents dans un arrangement utile à chacun.",
        "Fonde un partenariat de plusieurs organisations qui a depuis pris en charge d’autres tâches sans qu’on l’y pousse.",
      ],
      questions: [
        [
          "Dans quel cas votre équipe et celles d’autres responsables ont-elles dû produire un même résultat\u00a0? Racontez-nous comment vous avez organisé le travail.",
          "Qu’avez-vous réglé au préalable avec les autres responsables\u00a0?",
          "Quelle attribution était contestée, et avec quels arguments\u00a0?",
          "Comment les autres responsables ont-ils jugé le résultat\u00a0?",
        ],
        [
          "Décrivez un conflit entre votre équipe et une autre. Qu’avez-vous fait pour le régler\u00a0?",
          "Qu’avez-vous demandé à votre propre équipe\u00a0?",
          "Que craignait de perdre chacune des deux équipes\u00a0?",
          "Combien de temps l’accord a-t-il tenu\u00a0?",
        ],
      ],
    },
    {
      label: "Hauts responsables",
      indicators: [
        "Trouve le but que des organisations aux mandats différents peuvent partager.",
        "Renonce à sa visibilité ou à son contrôle quand le but commun l’exige.",
        "Reste en contact avec les opposants et les critiques entre deux différends.",
        "Transforme ses contacts personnels en arrangements dont ses successeurs peuvent se servir.",
      ],
      anchors: [
        "Traite les autres organisations en rivales ou en simple public, ou ne montre rien.",
        "Coopère avec d’autres services de son organisation\u00a0; les relations avec l’extérieur restent formelles.",
        "Réunit autour d’un but des organisations aux mandats différents et renonce pour cela à une part de contrôle.",
        "Amène des parties en conflit ouvert à une action commune et maintient leur union quand l’une menace de partir.",
        "Établit entre des États ou des organisations une coopération qui se poursuit et s’étend sous ses successeurs.",
      ],
      questions: [
        [
          "Quel partenariat entre organisations avez-vous aidé à fonder\u00a0? Décrivez ses débuts.",
          "Quelle a été votre propre contribution à sa fondation\u00a0?",
          "À quoi votre organisation a-t-elle renoncé pour cela, et pourquoi\u00a0?",
          "Que fait ce partenariat aujourd’hui\u00a0?",
        ],
        [
          "Pensez à une organisation partenaire dont les buts étaient contraires aux vôtres. Comment avez-vous travaillé avec elle\u00a0?",
          "Qu’avez-vous fait quand les discussions se sont arrêtées\u00a0?",
          "Où voyiez-vous des intérêts communs, et où n’en voyiez-vous pas\u00a0?",
          "Qu’avait obtenu chaque organisation à la fin\u00a0?",
        ],
      ],
    },
  ],
};
