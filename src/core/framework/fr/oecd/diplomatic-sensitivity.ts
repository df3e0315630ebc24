import type { SaidCompetency } from "#core/model/framework.ts";

export const DIPLOMATIC_SENSITIVITY: SaidCompetency = {
  id: "oecd.diplomatic-sensitivity",
  name: "Sens de la diplomatie",
  group: "Compétences interpersonnelles",
  definition:
    "Remarque ce qui compte pour des personnes d’un autre pays, d’un autre rang ou aux intérêts différents et choisit en conséquence les mots, le moment et la forme.",
  levels: [
    {
      label: "Niveau 1",
      indicators: [
        "Emploie les formules, le titre et l’ordre de préséance qu’attend un visiteur.",
        "Garde confidentiel ce qui se voit ou s’entend au bureau.",
        "Remarque qu’un propos a gêné quelqu’un et le rectifie.",
        "Se renseigne sur un usage inconnu avant d’agir sur une supposition.",
      ],
      anchors: [
        "Répète des choses confidentielles ou parle sans égard pour la personne qui écoute, ou ne montre rien.",
        "Respecte les usages déjà expliqués\u00a0; d’autres doivent signaler la gêne causée.",
        "Se renseigne sur les usages inconnus, garde les confidences et rectifie ses propos qui ont gêné quelqu’un.",
        "Adapte les mots et le canal au destinataire et comprend un refus caché dans une réponse polie.",
        "Évite plusieurs malentendus entre des groupes\u00a0; des collègues demandent conseil avant d’écrire ou d’appeler.",
      ],
      questions: [
        [
          "Pensez à un visiteur ou à un correspondant au téléphone dont les usages différaient de ceux de votre bureau. Qu’avez-vous fait pour cette raison\u00a0?",
          "Qu’avez-vous préparé ou dit autrement\u00a0?",
          "Pourquoi pensiez-vous que cela comptait pour cette personne\u00a0?",
          "Comment cette personne a-t-elle réagi\u00a0?",
        ],
        [
          "À quelle occasion avez-vous remarqué qu’une de vos paroles ou un de vos actes était mal reçu\u00a0? Racontez-nous comment vous avez réagi.",
          "Qu’avez-vous fait sur le moment\u00a0?",
          "Comment expliquez-vous la réaction de l’autre personne\u00a0?",
          "Comment étaient ensuite vos contacts avec cette personne\u00a0?",
        ],
      ],
    },
    {
      label: "Niveau 2",
      indicators: [
        "Choisit entre lettre, appel et visite selon le rang et les habitudes du destinataire.",
        "Formule une critique ou un rappel de sorte que le destinataire puisse y donner suite sans embarras.",
        "Reconnaît, sous une formule polie, un refus ou un doute quand il y en a un.",
        "Vérifie si un nom, une carte ou un chiffre est contesté avant de l’envoyer dans un autre pays.",
      ],
      anchors: [
        "Critique des personnes devant d’autres ou emploie sans vérifier des noms contestés, ou ne montre rien.",
        "Respecte la courtoisie et la confidentialité\u00a0; d’autres remarquent les sous-entendus et ce qui est contesté.",
        "Adapte la forme et le canal au destinataire, comprend les refus cachés et vérifie ce qui est contesté.",
        "Prévoit quels pays s’opposeront à un résultat et les en informe en privé avant sa publication.",
        "Apaise plusieurs fois l’irritation entre délégations ou services\u00a0; depuis, les deux côtés demandent conseil.",
      ],
      questions: [
        [
          "Comment avez-vous signalé, la dernière fois, une erreur ou un retard à une personne de rang plus élevé ou d’un autre pays\u00a0? Décrivez cet échange.",
          "Quels mots et quel canal avez-vous choisis\u00a0?",
          "Qu’avez-vous passé sous silence, et pourquoi\u00a0?",
          "Qu’a fait l’autre personne ensuite\u00a0?",
        ],
        [
          "Parlez-nous d’une réponse polie qui, comme vous l’avez découvert, ne voulait pas dire ce qu’elle disait. Comment y avez-vous répondu\u00a0?",
          "Comment avez-vous vérifié que vous aviez bien compris\u00a0?",
          "Qu’est-ce qui vous a fait penser qu’il fallait comprendre autre chose\u00a0?",
          "Quelle a été la suite de cette affaire\u00a0?",
        ],
      ],
    },
    {
      label: "Niveau 3",
      indicators: [
        "Sait quels résultats touchent à un différend au sein d’un pays ou entre pays et consulte avant de s’en servir.",
        "Présente un résultat qui dérange sans en affaiblir le contenu ni offenser ceux qu’il concerne.",
        "Perçoit les réserves que personne n’exprime en réunion et interroge à leur sujet en privé.",
        "Accorde à des délégations opposées le même temps et le même accès et leur parle de la même manière.",
      ],
      anchors: [
        "Surprend en public ses interlocuteurs par des résultats qui dérangent ou prend parti, ou ne montre rien.",
        "Choisit les mots et le canal selon le destinataire\u00a0; ne voit les objections politiques qu’une fois soulevées.",
        "Consulte sur ce qui est contesté, interroge en privé sur les réserves non dites et traite à égalité les parties opposées.",
        "Prépare des collègues à une réunion tendue et rétablit le contact après un incident entre deux parties.",
        "Gagne au fil des ans la confiance de parties opposées\u00a0; chacune demande son aide pour joindre l’autre.",
      ],
      questions: [
        [
          "À quelle occasion avez-vous dû présenter un résultat que certaines des personnes présentes ne voulaient pas entendre\u00a0? Expliquez comment vous avez procédé.",
          "À qui aviez-vous parlé auparavant\u00a0?",
          "Pourquoi ce résultat dérangeait-il, et qui dérangeait-il\u00a0?",
          "Quelle part de ce résultat a été acceptée\u00a0?",
        ],
        [
          "Pensez à une réunion de plusieurs pays ou institutions où une objection n’a pas été exprimée. Comment avez-vous réagi à cela\u00a0?",
          "Qu’avez-vous fait en dehors de la réunion\u00a0?",
          "Qu’est-ce qui, à votre avis, les empêchait de parler\u00a0?",
          "Comment cette réunion, ou la suivante, s’est-elle terminée\u00a0?",
        ],
      ],
    },
    {
      label: "Niveau 4",
      indicators: [
        "Dit à l’équipe, avant une mission, ce qui peut y être dit, par qui et à qui.",
        "Soulève une question difficile au niveau et au moment où elle peut encore être réglée.",
        "Répare les relations après une offense, même quand l’équipe n’en est pas la cause.",
        "Permet à l’autre partie de changer de position sans embarras public.",
      ],
      anchors: [
        "Laisse le personnel sans préparation ou répond en public à une offense, ou ne montre rien.",
        "Respecte les sensibilités dans ses propres contacts\u00a0; d’autres réparent les offenses dues aux propos de l’équipe.",
        "Prépare l’équipe, trouve le niveau et le moment pour les questions difficiles et répare les relations après une offense.",
        "Prend en charge un incident entre institutions et transmet à leurs dirigeants des messages qui dérangent.",
        "Préserve la confiance entre institutions opposées malgré des incidents répétés\u00a0; elles utilisent encore le même canal.",
      ],
      questions: [
        [
          "Décrivez une occasion où les relations avec un partenaire important de votre équipe se sont détériorées. Qu’avez-vous fait pour les rétablir\u00a0?",
          "Quel message avez-vous envoyé, et par qui\u00a0?",
          "Comment chaque partie voyait-elle ce qui s’était passé\u00a0?",
          "Comment sont les relations aujourd’hui\u00a0?",
        ],
        [
          "Un membre de votre équipe a offensé une délégation en réunion publique sans s’en apercevoir. Comment procéderiez-vous\u00a0?",
          "Que feriez-vous avant la fin de la réunion\u00a0?",
          "Pourquoi présenteriez-vous des excuses, ou pourquoi non\u00a0?",
          "Que voudriez-vous que ce membre de l’équipe en retienne\u00a0?",
        ],
      ],
    },
    {
      label: "Niveau 5",
      indicators: [
        "Transmet en personne et sans ambiguïté des messages qui dérangent à des ministres ou à des dirigeants d’institution.",
        "Garde la confiance de gouvernements opposés entre eux.",
        "Prend l’affaire en charge quand un incident menace les relations entre pays ou institutions.",
        "Défend l’impartialité de l’organisation contre la pression d’un membre puissant.",
      ],
      anchors: [
        "Évite les messages qui dérangent ou cède à la partie la plus puissante, ou ne montre rien.",
        "Répare les relations de son unité\u00a0; affaiblit les messages destinés au pouvoir ou les laisse à d’autres.",
        "Transmet au sommet des messages qui dérangent, garde la confiance de parties opposées et résiste aux pressions.",
        "Rouvre, pendant un différend public, un canal rompu entre parties hostiles, qui continuent de l’utiliser.",
        "Change la façon dont des pays ou institutions opposés traitent entre eux\u00a0; la pratique survit au différend.",
      ],
      questions: [
        [
          "Parlez-nous d’un message qui dérangeait et que vous avez dû adresser à une personne de haut rang. Comment l’avez-vous transmis\u00a0?",
          "Qu’avez-vous dit dans les premières minutes\u00a0?",
          "Pourquoi avez-vous choisi ce lieu et ce moment\u00a0?",
          "Quelle a été ensuite son attitude envers vous et envers l’organisation\u00a0?",
        ],
        [
          "Comment avez-vous travaillé avec deux gouvernements ou deux institutions qui étaient en conflit\u00a0? Décrivez une situation.",
          "Qu’avez-vous dit à l’une des parties de vos contacts avec l’autre\u00a0?",
          "Qu’aurait-on perdu à prendre parti\u00a0?",
          "Que disait de vous chaque partie une fois l’affaire terminée\u00a0?",
        ],
      ],
    },
  ],
};
