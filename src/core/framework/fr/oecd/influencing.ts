import type { SaidCompetency } from "#core/model/framework.ts";

export const INFLUENCING: SaidCompetency = {
  id: "oecd.influencing",
  name: "Capacité d’influence",
  group: "Compétences interpersonnelles",
  definition: "Obtient l’accord ou l’action de personnes libres de refuser.",
  levels: [
    {
      label: "Niveau 1",
      indicators: [
        "Énonce sa demande et en donne la raison.",
        "Montre par un fait ou un exemple pourquoi la demande est importante.",
        "Dit ce que l’autre personne gagnerait à accepter.",
        "Demande quel est l’obstacle quand la réponse est non.",
      ],
      anchors: [
        "Exige sans donner de raison ou renonce avant de demander, ou ne montre rien.",
        "Demande ce qu’il faut\u00a0; ne donne une raison que si on l’interroge et s’arrête au premier refus.",
        "Donne des raisons et des faits, dit ce que l’autre y gagnerait et demande quel est l’obstacle.",
        "Adapte l’argument et la forme à la personne et revient avec une proposition modifiée.",
        "Convainc des personnes de plusieurs services de travailler autrement\u00a0; elles le font encore.",
      ],
      questions: [
        [
          "À quelle occasion aviez-vous besoin de quelque chose qu’un collègue ne voulait pas vous donner\u00a0? Racontez-nous comment vous le lui avez demandé.",
          "Qu’avez-vous dit après la première réponse\u00a0?",
          "Pourquoi ce collègue hésitait-il\u00a0?",
          "Qu’avez-vous obtenu finalement\u00a0?",
        ],
        [
          "Décrivez un petit changement au travail que vous avez proposé à d’autres. Comment avez-vous essayé de les y intéresser\u00a0?",
          "Que leur avez-vous montré ou dit\u00a0?",
          "Qui était contre, et pour quelle raison\u00a0?",
          "Quelle partie de la proposition s’applique aujourd’hui\u00a0?",
        ],
      ],
    },
    {
      label: "Niveau 2",
      indicators: [
        "Choisit les arguments d’après ce dont l’interlocuteur doit répondre.",
        "Montre l’effet d’une proposition par des chiffres, un essai ou un échantillon.",
        "Répond aux objections une à une et admet celles qui sont fondées.",
        "Revient après un refus avec une proposition modifiée.",
      ],
      anchors: [
        "Répète un même argument à tous ou s’offense des objections, ou ne montre rien.",
        "Donne des raisons et des exemples sur des points simples\u00a0; s’arrête à l’objection d’un spécialiste.",
        "Adapte ses arguments à l’interlocuteur, les prouve par des chiffres ou un essai et revient avec une proposition nouvelle.",
        "Cherche qui décidera, gagne des appuis avant la réunion et fait présenter le dossier par d’autres.",
        "Gagne des services entiers à plusieurs changements d’abord refusés\u00a0; ils les défendent depuis.",
      ],
      questions: [
        [
          "Qui fallait-il convaincre, en dehors de votre service, pour introduire une nouveauté\u00a0? Expliquez comment vous avez essayé de le faire.",
          "Qu’avez-vous montré, et sous quelle forme\u00a0?",
          "Quelle objection avez-vous acceptée, et pourquoi\u00a0?",
          "Sur quoi exactement a porté l’accord\u00a0?",
        ],
        [
          "Parlez-nous d’un avis de spécialiste que vous aviez donné et qui a d’abord été rejeté. Qu’avez-vous fait ensuite\u00a0?",
          "Qu’avez-vous changé avant d’essayer à nouveau\u00a0?",
          "Qu’avaient vu les autres que vous n’aviez pas vu\u00a0?",
          "Qu’a-t-on fait finalement sur cette question\u00a0?",
        ],
      ],
    },
    {
      label: "Niveau 3",
      indicators: [
        "Cherche qui décide d’une affaire et à qui cette personne demande conseil.",
        "Discute d’une proposition avec chaque partie séparément avant la réunion.",
        "Présente les données sous l’angle de ce que chaque ministère ou service doit accomplir.",
        "Demande à une personne extérieure et respectée de parler là où sa propre voix a moins de poids.",
      ],
      anchors: [
        "S’en remet aux seules données ou reproche aux autres de ne pas les voir, ou ne montre rien.",
        "Convainc un interlocuteur à la fois par des chiffres adaptés\u00a0; rencontre les décideurs sans préparation.",
        "Cherche qui décide et qui est consulté, gagne des parties avant la réunion et laisse au besoin parler d’autres.",
        "Poursuit une proposition pendant des mois par plusieurs voies et en change l’ordre quand l’une est fermée.",
        "Façonne à plusieurs reprises des décisions d’organes hors de son autorité, qui les défendent depuis.",
      ],
      questions: [
        [
          "Décrivez une décision, prise au-dessus de vous ou en dehors de votre organisation, que vous vouliez changer. Comment avez-vous procédé\u00a0?",
          "De qui avez-vous d’abord cherché l’appui\u00a0?",
          "Que craignaient ou qu’espéraient ceux qui décidaient\u00a0?",
          "En quoi la décision différait-elle de ce que vous vouliez\u00a0?",
        ],
        [
          "À quelle occasion les données que vous aviez présentées n’ont-elles pas convaincu\u00a0? Décrivez comment vous avez continué.",
          "Comment les avez-vous présentées la seconde fois\u00a0?",
          "Comment expliquez-vous cet échec\u00a0?",
          "Qu’aviez-vous obtenu un an plus tard\u00a0?",
        ],
      ],
    },
    {
      label: "Niveau 4",
      indicators: [
        "Planifie sur des mois les démarches, les personnes et les occasions qui feront évoluer une décision.",
        "Combine des propositions officielles, des entretiens personnels et des résultats d’essais.",
        "Gagne l’appui des responsables d’autres départements en reliant l’affaire à leurs objectifs.",
        "Dit à sa hiérarchie ce qu’elle ne souhaite pas entendre et apporte une autre solution.",
      ],
      anchors: [
        "Use de son rang pour imposer l’accord ou évite de contredire sa hiérarchie, ou ne montre rien.",
        "Gagne des appuis pour des propositions isolées avant une réunion\u00a0; renonce si la résistance dure des mois.",
        "Planifie des démarches sur des mois, gagne d’autres responsables par leurs objectifs et contredit sa hiérarchie.",
        "Porte un sujet nouveau devant des institutions extérieures et gagne l’une d’elles qui s’y opposait.",
        "Fait évoluer pendant des années les décisions de nombreux départements et organes\u00a0; d’anciens opposants les défendent.",
      ],
      questions: [
        [
          "Parlez-nous d’un de vos projets auquel les responsables d’autres départements ont résisté pendant des mois. Comment avez-vous agi durant cette période\u00a0?",
          "Quelles occasions avez-vous utilisées, et pour quoi faire\u00a0?",
          "Que reprochait chacun d’eux au projet\u00a0?",
          "Qui le soutenait à la fin, et qui ne le soutenait pas\u00a0?",
        ],
        [
          "À quelle occasion avez-vous contredit votre hiérarchie sur une question importante\u00a0? Décrivez votre préparation et votre manière de faire.",
          "Qu’avez-vous exposé exactement\u00a0?",
          "Pourquoi pensiez-vous que votre hiérarchie se trompait\u00a0?",
          "Qu’est-ce que cela a changé, pour l’affaire et pour vous\u00a0?",
        ],
      ],
    },
    {
      label: "Niveau 5",
      indicators: [
        "Porte devant des ministres, des conseils ou le public un sujet qui n’est à aucun ordre du jour.",
        "Réunit derrière un même engagement des institutions aux motifs différents.",
        "Emploie ensemble le choix du moment, le débat public et l’entretien privé pour faire évoluer un gouvernement ou un conseil opposé.",
        "Protège la crédibilité de l’organisation en renonçant aux affirmations qui ne peuvent être prouvées.",
      ],
      anchors: [
        "S’appuie sur le nom de l’institution ou suit l’opinion publique, ou ne montre rien.",
        "Obtient par étapes prévues des décisions dans l’institution\u00a0; d’autres fixent l’ordre du jour extérieur.",
        "Porte un sujet nouveau devant le pouvoir, y rallie des institutions et n’emploie que des affirmations prouvées.",
        "Fait annuler, contre une opposition organisée, une décision annoncée par des gouvernements ou des propriétaires.",
        "Change pour des années ce que des gouvernements ou un secteur tiennent pour leur tâche\u00a0; d’autres poursuivent ce travail.",
      ],
      questions: [
        [
          "Quel sujet est venu à l’ordre du jour de gouvernements, de conseils ou du débat public en partie grâce à vous\u00a0? Expliquez comment vous l’y avez porté.",
          "Quelle occasion avez-vous utilisée en premier\u00a0?",
          "Pourquoi personne ne s’en était-il saisi auparavant\u00a0?",
          "Qu’a-t-on décidé depuis\u00a0?",
        ],
        [
          "Une majorité de votre organe directeur s’apprête à rejeter une proposition que vous jugez essentielle. Comment emploieriez-vous le dernier mois\u00a0?",
          "À qui parleriez-vous d’abord, et de quoi\u00a0?",
          "Que proposeriez-vous de changer, et que refuseriez-vous de changer\u00a0?",
          "Que considéreriez-vous comme un gain en cas de rejet\u00a0?",
        ],
      ],
    },
  ],
};
