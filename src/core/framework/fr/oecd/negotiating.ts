import type { SaidCompetency } from "#core/model/framework.ts";

export const NEGOTIATING: SaidCompetency = {
  id: "oecd.negotiating",
  name: "Négociation",
  group: "Compétences interpersonnelles",
  definition:
    "Établit, avec des parties qui veulent des choses différentes, des conditions que chacune peut respecter.",
  levels: [
    {
      label: "Niveau 1",
      indicators: [
        "Dit ce qu’il faut, pour quand et pourquoi, et pose les mêmes questions à l’autre partie.",
        "Offre quelque chose en échange, par exemple une autre date ou une aide pour une tâche.",
        "Consulte son supérieur hiérarchique avant de promettre plus que ses fonctions ne le permettent.",
        "Confirme par écrit ce qui a été convenu.",
      ],
      anchors: [
        "Insiste sur son propre souhait ou cède aussitôt, ou ne montre rien.",
        "Exprime son souhait et accepte la réponse\u00a0; tout échange est proposé par l’autre partie.",
        "Demande ce qu’il faut à chacun, offre un échange dans les limites de ses fonctions et note le résultat.",
        "Fixe d’avance des limites et des solutions de rechange et ne concède rien sans contrepartie.",
        "Règle plusieurs conflits répétés sur des dates ou des moyens à des conditions que les collègues suivent depuis comme règle.",
      ],
      questions: [
        [
          "Parlez-nous d’une date, d’une salle ou d’une tâche pour laquelle vous et une autre personne vouliez des choses différentes. Comment l’affaire a-t-elle été réglée entre vous\u00a0?",
          "Qu’avez-vous offert\u00a0?",
          "De quoi l’autre personne avait-elle besoin, et pourquoi\u00a0?",
          "Dans quelle mesure l’accord a-t-il été respecté de part et d’autre\u00a0?",
        ],
        [
          "Quel est le dernier arrangement que vous avez conclu pour votre unité avec un fournisseur, un hôtel ou un autre service\u00a0? Décrivez la conversation.",
          "Qu’avez-vous demandé en premier\u00a0?",
          "Qu’est-ce que vous n’aviez pas le droit d’accepter, et pourquoi\u00a0?",
          "Quel écart y avait-il entre ce qui a été livré et les conditions convenues\u00a0?",
        ],
      ],
    },
    {
      label: "Niveau 2",
      indicators: [
        "Fixe avant les discussions le but, la limite et la conduite à tenir en l’absence d’accord.",
        "Demande la raison d’une exigence avant d’y répondre.",
        "Accorde une concession seulement en échange d’une autre.",
        "Examine pour chaque clause ce qui se passe en cas de difficulté.",
      ],
      anchors: [
        "Entame les discussions sans préparation ou concède des points pour en finir, ou ne montre rien.",
        "Échange des offres sur des points simples\u00a0; quelqu’un d’autre a fixé les limites et les solutions de rechange.",
        "Fixe d’avance des limites, demande la raison des exigences et échange une concession contre une autre.",
        "Réunit les intérêts de trois parties ou plus dans une même proposition et sort pas à pas d’une impasse.",
        "Conclut plusieurs contrats que les deux parties renouvellent\u00a0; les conditions servent de modèle ailleurs.",
      ],
      questions: [
        [
          "Décrivez un contrat, un prix ou un service que vous avez dû négocier avec quelqu’un qui voulait d’autres conditions. Qu’avez-vous fait, de la première discussion à la dernière\u00a0?",
          "Qu’avez-vous concédé, et quand\u00a0?",
          "Qu’aviez-vous prévu pour le cas où aucun accord ne serait trouvé\u00a0?",
          "Qu’ont donné les conditions convenues dans la pratique\u00a0?",
        ],
        [
          "Quand l’autre partie à une négociation a-t-elle présenté une exigence que vous n’attendiez pas\u00a0? Expliquez comment vous avez répondu.",
          "Qu’avez-vous fait avant de donner une réponse\u00a0?",
          "Quelle était, à votre connaissance, la raison de cette exigence\u00a0?",
          "Sur quoi les deux parties se sont-elles finalement accordées\u00a0?",
        ],
      ],
    },
    {
      label: "Niveau 3",
      indicators: [
        "Expose ce dont chaque partie a besoin, ce qu’elle peut échanger et ce qu’elle ne peut pas accepter.",
        "Présente des offres globales où les parties gagnent sur des points différents.",
        "Divise une question bloquée en éléments qui peuvent être réglés l’un après l’autre.",
        "Informe ceux qui ont donné le mandat et le fait élargir à temps.",
      ],
      anchors: [
        "Défend une seule position jusqu’à l’échec des discussions ou dépasse le mandat, ou ne montre rien.",
        "Échange des concessions avec un partenaire\u00a0; prend en compte trop tard les intérêts des autres parties.",
        "Expose les intérêts de toutes les parties, présente des offres globales et divise en éléments les questions bloquées.",
        "Fixe les limites et les rôles d’une équipe de négociation et rompt les discussions quand les conditions sont trop mauvaises.",
        "Amène des groupes opposés à plusieurs accords qu’ils étendent ensuite sans aide.",
      ],
      questions: [
        [
          "À quelles discussions entre trois parties ou plus, aux positions opposées, avez-vous participé\u00a0? Décrivez votre contribution.",
          "Qu’avez-vous proposé, et à quel moment\u00a0?",
          "De quoi chaque partie avait-elle le plus besoin, et pourquoi\u00a0?",
          "Qu’est-ce qui a été convenu, et qu’est-ce qui est resté en suspens\u00a0?",
        ],
        [
          "Parlez-nous de discussions qui s’étaient arrêtées. Qu’avez-vous alors tenté\u00a0?",
          "Qui avez-vous contacté, et avec quelle proposition\u00a0?",
          "Qu’est-ce qui empêchait les parties de changer de position\u00a0?",
          "Pendant combien de temps le résultat a-t-il tenu\u00a0?",
        ],
      ],
    },
    {
      label: "Niveau 4",
      indicators: [
        "Fixe le but, la limite et les rôles de ceux qui négocient au nom de l’équipe.",
        "Rompt les discussions quand les conditions sont pires que l’absence d’accord.",
        "Répond aux menaces, aux délais imposés ou à la flatterie en revenant au fond de la question.",
        "Surveille le respect des conditions et les remet en discussion à temps.",
      ],
      anchors: [
        "Accepte n’importe quelles conditions pour avoir la paix ou cède à la pression, ou ne montre rien.",
        "Présente des offres globales dans ses propres discussions\u00a0; les autres négociateurs de l’équipe n’ont ni but ni limite en commun.",
        "Donne aux négociateurs un but et des limites, résiste à la pression et refuse des conditions pires que l’absence d’accord.",
        "Obtient un mandat de supérieurs en désaccord et mène pendant un an des discussions entre institutions.",
        "Conclut entre institutions des accords qui survivent à un changement de dirigeants des deux côtés.",
      ],
      questions: [
        [
          "Quel est l’accord le plus difficile que vous ayez négocié pour une équipe ou une unité\u00a0? Racontez-nous comment vous avez mené les discussions.",
          "Comment avez-vous réparti les rôles de votre côté\u00a0?",
          "À quel moment l’absence d’accord était-elle préférable, et pourquoi\u00a0?",
          "Quelles conditions ont été respectées, et lesquelles ne l’ont pas été\u00a0?",
        ],
        [
          "Quand avez-vous quitté une négociation, ou été sur le point de le faire\u00a0? Décrivez ce qui a mené à cette situation.",
          "Comment l’avez-vous dit à l’autre partie\u00a0?",
          "Quelles raisons y avait-il de rester\u00a0?",
          "Quelles ont été les suites pour votre équipe\u00a0?",
        ],
      ],
    },
    {
      label: "Niveau 5",
      indicators: [
        "Obtient un mandat praticable de membres ou de propriétaires qui sont en désaccord.",
        "Ordonne les questions sur des années de sorte que les premiers accords rendent les suivants possibles.",
        "Assure la médiation entre des blocs sans renoncer aux principes de l’organisation.",
        "Inscrit dans un accord la manière dont il sera contrôlé et les suites d’un manquement.",
      ],
      anchors: [
        "Signe des conditions intenables ou laisse les discussions échouer, ou ne montre rien.",
        "Conduit une équipe à un accord\u00a0; laisse les membres ou les propriétaires régler entre eux leurs désaccords.",
        "Unit les membres autour d’un mandat, ordonne les questions dans le temps et assure le contrôle des conditions.",
        "Ramène des blocs hostiles aux discussions, puis à un accord, alors que d’autres avaient renoncé.",
        "Négocie des accords sur lesquels des institutions ou des États s’appuient encore, même sous des dirigeants qui y étaient opposés.",
      ],
      questions: [
        [
          "Décrivez un accord entre institutions ou gouvernements dont vous aviez la responsabilité. Comment l’avez-vous obtenu\u00a0?",
          "Quelle question avez-vous réglée en premier, et avec qui\u00a0?",
          "Qu’est-ce qui divisait votre propre camp\u00a0?",
          "Comment l’accord a-t-il été respecté depuis\u00a0?",
        ],
        [
          "Pensez à deux groupes que vous avez essayé de rapprocher alors qu’aucun ne faisait confiance à l’autre. Qu’avez-vous fait pendant cette période\u00a0?",
          "Qu’avez-vous demandé à chacun au début\u00a0?",
          "Sur quels points ne vouliez-vous pas céder, et pourquoi\u00a0?",
          "Sur quoi les deux groupes sont-ils d’accord aujourd’hui\u00a0?",
        ],
      ],
    },
  ],
};
