import type { SaidCompetency } from "#core/model/framework.ts";

export const CLIENT_FOCUS: SaidCompetency = {
  id: "oecd.client-focus",
  name: "Orientation client",
  group: "Compétences interpersonnelles",
  definition:
    "Part des besoins des utilisateurs du travail, internes ou externes, et cherche à savoir s’il leur a servi.",
  levels: [
    {
      label: "Niveau 1",
      indicators: [
        "Demande, avant de traiter une demande, ce qu’il faut à la personne et pour quand.",
        "Répond le jour promis, même quand une partie seulement est prête.",
        "Conduit une personne dont la demande est confuse auprès du collègue qui peut l’aider.",
        "Conserve sa courtoisie face à quelqu’un qui se plaint ou s’impatiente.",
      ],
      anchors: [
        "Laisse des demandes sans réponse ou renvoie des personnes sans les aider, ou ne montre rien.",
        "Répond avec courtoisie à ce qui est demandé\u00a0; les demandeurs doivent relancer ou expliquer deux fois leur besoin.",
        "Demande ce qu’il faut et pour quand, répond comme promis et trouve de l’aide à défaut de pouvoir en donner.",
        "Cherche à quoi sert la demande, convient de ce qui sera fourni et propose une autre voie en cas de refus.",
        "Supprime la cause de plusieurs plaintes dans le service\u00a0; les demandeurs obtiennent depuis plus tôt ce qu’il leur faut.",
      ],
      questions: [
        [
          "Qui, ces derniers mois, vous a présenté une demande à laquelle vous ne pouviez pas répondre tout de suite\u00a0? Racontez-nous comment vous l’avez traitée.",
          "Qu’avez-vous demandé à cette personne\u00a0?",
          "Pourquoi n’était-il pas possible de répondre tout de suite\u00a0?",
          "Qu’a obtenu la personne en fin de compte, et quand\u00a0?",
        ],
        [
          "À quelle occasion quelqu’un a-t-il perdu patience avec vous ou s’est-il plaint d’un service\u00a0? Décrivez la suite de la conversation.",
          "Comment avez-vous commencé votre réponse\u00a0?",
          "Qu’est-ce qui, à votre avis, avait irrité cette personne\u00a0?",
          "Comment la conversation s’est-elle terminée\u00a0?",
        ],
      ],
    },
    {
      label: "Niveau 2",
      indicators: [
        "Cherche à quoi doit servir une demande et propose ce qui répondrait à ce but.",
        "Convient avec l’utilisateur de ce qui sera fourni, sous quelle forme et quand.",
        "Explique un refus par sa raison et indique ce qui peut être fait à la place.",
        "Note les plaintes qui reviennent et en supprime la cause.",
      ],
      anchors: [
        "Fournit ce qui convient à ses habitudes ou refuse sans donner de raison, ou ne montre rien.",
        "Répond à temps aux demandes telles qu’elles sont formulées\u00a0; le besoin réel apparaît plus tard.",
        "Cherche le but, convient de ce qui sera fourni et supprime la cause de plaintes répétées.",
        "Déconseille à un utilisateur ce qu’il demandait et associe des utilisateurs au travail en cours.",
        "Change le contenu de plusieurs prestations\u00a0; les utilisateurs s’y tiennent et d’autres services le reprennent.",
      ],
      questions: [
        [
          "À quelle occasion avez-vous fourni autre chose que ce qui vous avait été demandé\u00a0? Expliquez comment cela s’est fait.",
          "Comment avez-vous appris ce qu’il fallait\u00a0?",
          "Pourquoi la demande avait-elle été formulée autrement\u00a0?",
          "En quoi cela a-t-il été utile, et comment le savez-vous\u00a0?",
        ],
        [
          "Quelle demande d’un client ou d’un collègue avez-vous dû refuser\u00a0? Racontez-nous comment vous l’avez refusée.",
          "Dans quel délai avez-vous répondu, et sous quelle forme\u00a0?",
          "Que se serait-il passé si vous aviez accepté\u00a0?",
          "Comment la personne a-t-elle réglé l’affaire ensuite\u00a0?",
        ],
      ],
    },
    {
      label: "Niveau 3",
      indicators: [
        "S’informe, avant de conseiller, des lois, des dates et des limites politiques qui lient le client.",
        "Déconseille ce qui est demandé quand cela ne servirait pas le client.",
        "Associe au travail les futurs utilisateurs d’une étude avant que les résultats soient arrêtés.",
        "Pèse les souhaits opposés des clients et dit à chacun ce qui a été décidé.",
      ],
      anchors: [
        "Livre ce qui l’intéresse ou promet tout à chaque client, ou ne montre rien.",
        "Fournit à chaque utilisateur ce qu’exige son but, sans tenir compte des limites qui le lient.",
        "S’informe des limites du client, associe tôt les utilisateurs et déconseille les demandes qui leur seraient inutiles.",
        "Fixe avec les clients ce que livrera toute une équipe et regagne un client qui n’avait plus confiance en elle.",
        "Gagne la confiance durable de clients aux souhaits opposés\u00a0; ceux-ci viennent avant que le besoin soit urgent.",
      ],
      questions: [
        [
          "Parlez-nous d’un client dont la demande, à votre avis, n’aurait pas résolu le problème de fond. Comment avez-vous procédé avec ce client\u00a0?",
          "Qu’avez-vous dit de cette demande\u00a0?",
          "Pourquoi le client avait-il demandé cela et non autre chose\u00a0?",
          "Qu’a finalement utilisé le client, et pour quoi faire\u00a0?",
        ],
        [
          "Comment avez-vous traité le cas de deux clients qui attendaient des choses différentes d’un même travail\u00a0? Décrivez un exemple.",
          "Qu’avez-vous dit à chacun\u00a0?",
          "Sur quelle base avez-vous tranché entre leurs souhaits\u00a0?",
          "Comment a réagi le client qui a reçu le moins\u00a0?",
        ],
      ],
    },
    {
      label: "Niveau 4",
      indicators: [
        "Convient avec les clients de ce que l’équipe livrera dans l’année et avec quel niveau de qualité.",
        "Prévoit ce dont les clients auront besoin ensuite et y prépare l’équipe.",
        "Décline en personne les demandes qui affaibliraient un travail promis à d’autres.",
        "Rencontre un client mécontent et change en conséquence la façon de travailler de l’équipe.",
      ],
      anchors: [
        "Laisse à des agents isolés le soin des clients ou promet ce que l’équipe ne peut pas faire, ou ne montre rien.",
        "Sert ses propres clients selon leurs besoins\u00a0; l’équipe n’a pas de norme de qualité convenue avec les siens.",
        "Convient de normes de qualité avec les clients, prépare l’équipe aux besoins à venir et décline ce qui nuirait à d’autres.",
        "Change le programme d’un département pour répondre à un besoin que ses clients n’avaient pas encore exprimé.",
        "Amène plusieurs départements à planifier selon les besoins des utilisateurs\u00a0; cela dure sous d’autres responsables.",
      ],
      questions: [
        [
          "Quel client d’une équipe que vous dirigiez a été mécontent pendant un certain temps\u00a0? Expliquez ce que vous avez fait durant cette période.",
          "Qu’avez-vous fait avant de rencontrer le client\u00a0?",
          "Qu’est-ce qui, selon vous, causait ce mécontentement\u00a0?",
          "Qu’est-ce que l’équipe fait autrement depuis lors\u00a0?",
        ],
        [
          "Deux clients attendent chacun de votre équipe un travail important d’ici un mois, et vous ne pouvez en servir qu’un. Comment décideriez-vous\u00a0?",
          "Que diriez-vous à celui qui doit attendre\u00a0?",
          "Qu’est-ce qui compterait le plus dans votre choix, et pourquoi\u00a0?",
          "Que devraient-ils l’un et l’autre penser de votre équipe un an plus tard\u00a0?",
        ],
      ],
    },
    {
      label: "Niveau 5",
      indicators: [
        "Fonde le programme de l’organisation sur ce dont membres et utilisateurs auront besoin dans quelques années.",
        "Dit ouvertement aux membres quand ce qu’ils exigent ne leur servirait pas à long terme.",
        "Écoute ceux à qui l’offre est destinée mais qui ne l’utilisent pas.",
        "Met fin à une prestation que les clients apprécient mais dont ils n’ont plus besoin.",
      ],
      anchors: [
        "Prend les éloges des membres pour une preuve d’utilité ou sert les plus insistants, ou ne montre rien.",
        "Convient de normes entre les unités et leurs clients\u00a0; n’aborde les besoins futurs que si on le demande.",
        "Fonde le programme sur les besoins futurs, contredit ouvertement des membres et met fin à l’offre dépassée.",
        "Refond l’offre pendant un différend entre membres et gagne des utilisateurs qui n’avaient jamais été atteints.",
        "Change la façon dont tout un secteur apprend les besoins des utilisateurs\u00a0; d’autres institutions la reprennent.",
      ],
      questions: [
        [
          "Qu’est-ce que votre organisation a cessé ou commencé d’offrir parce que vous aviez vu que ses utilisateurs avaient d’autres besoins\u00a0? Décrivez votre part dans ce changement.",
          "Comment avez-vous appris ce dont les utilisateurs avaient besoin\u00a0?",
          "Qui voulait que rien ne change, et pourquoi\u00a0?",
          "Comment l’usage de cette offre a-t-il évolué les années suivantes\u00a0?",
        ],
        [
          "À quelle occasion avez-vous dit à un client ou à un bailleur de fonds important que sa demande lui nuirait à long terme\u00a0? Racontez-nous comment vous le lui avez présenté.",
          "Comment avez-vous préparé cet entretien\u00a0?",
          "Quelles raisons y aurait-il eu de céder\u00a0?",
          "Où en étaient vos relations un an plus tard\u00a0?",
        ],
      ],
    },
  ],
};
