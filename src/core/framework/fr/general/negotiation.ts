import type { SaidCompetency } from "#core/model/framework.ts";

export const NEGOTIATION: SaidCompetency = {
  id: "general.negotiation",
  name: "Négociation",
  definition:
    "Parvient à des accords que les parties acceptent et respectent, tout en protégeant ce qui importe à sa propre partie.",
  levels: [
    {
      label: "Règle les différends quotidiens",
      indicators: [
        "Demande ce que veut l’autre partie et pourquoi.",
        "Dit sans menace ce dont sa propre partie a besoin.",
        "Propose un échange que les deux parties peuvent accepter.",
        "Met par écrit ce qui a été convenu.",
      ],
      anchors: [
        "Cède aussitôt ou insiste jusqu’à la rupture du dialogue, ou ne montre rien.",
        "Propose un compromis sans demander ce que veut l’autre partie.",
        "Demande ce que veut l’autre partie, dit ce dont la sienne a besoin et convient d’un échange.",
        "Prépare avec sa hiérarchie, avant les discussions, des limites et une seconde offre, et s’y tient.",
        "Parvient par une telle préparation à plusieurs accords écrits entre unités, que les parties respectent.",
      ],
      questions: [
        [
          "Décrivez un différend que vous avez dû régler avec un collègue ou un fournisseur. Comment avez-vous fait\u00a0?",
          "Quelles questions avez-vous posées à l’autre partie\u00a0?",
          "À quoi ne pouviez-vous pas renoncer, et pourquoi\u00a0?",
          "Quelles parties de l’accord ont été respectées\u00a0?",
        ],
        [
          "Quel accord avec une autre personne au travail a été le plus difficile à obtenir pour vous\u00a0? Racontez-nous comment il a été conclu.",
          "Qu’avez-vous offert, et à quel moment\u00a0?",
          "De quoi l’autre personne avait-elle besoin, à votre avis\u00a0?",
          "Comment avez-vous travaillé ensemble par la suite\u00a0?",
        ],
      ],
    },
    {
      label: "Négocie dans le cadre d’un mandat",
      indicators: [
        "Convient des buts et des limites avec les responsables avant les discussions.",
        "Étudie d’avance ce que veut l’autre partie et ce qu’elle peut faire sans accord.",
        "Fait dépendre chaque concession d’une autre en retour.",
        "Rend compte et demande de nouvelles instructions quand les anciennes ne suffisent pas.",
      ],
      anchors: [
        "Dépasse le mandat ou cède sans contrepartie, ou ne montre rien.",
        "S’en tient aux instructions\u00a0; laisse passer des échanges que l’autre partie proposait.",
        "Prépare ses limites, étudie les intérêts de l’autre partie, échange des concessions et reste dans le mandat.",
        "Réunit des parties aux buts opposés dans un même texte que chacune peut accepter.",
        "Construit entre de nombreuses parties, dans plusieurs négociations, des accords qui résistent aux tensions ultérieures.",
      ],
      questions: [
        [
          "Parlez-nous d’une négociation que vous avez menée pour votre organisation. Comment l’avez-vous préparée\u00a0?",
          "Quelle concession avez-vous faite en premier, et en échange de quoi\u00a0?",
          "Quelles étaient vos limites, et qui les avait fixées\u00a0?",
          "Dans quelle mesure l’accord correspondait-il à vos buts\u00a0?",
        ],
        [
          "Quand avez-vous rompu ou interrompu une négociation\u00a0? Décrivez ce qui a mené à cette décision.",
          "Qu’avez-vous dit à l’autre partie\u00a0?",
          "Que pouviez-vous faire en l’absence d’accord\u00a0?",
          "Comment et quand les discussions ont-elles repris\u00a0?",
        ],
      ],
    },
    {
      label: "Construit des accords entre de nombreuses parties",
      indicators: [
        "Cherche quelles parties peuvent bloquer un accord et ce qui les motive.",
        "Regroupe les questions de façon que chaque partie gagne sur l’une d’elles.",
        "Rédige un texte que des parties aux buts opposés peuvent signer.",
        "Prévoit comment l’accord sera contrôlé et corrigé.",
      ],
      anchors: [
        "Sert l’intérêt d’une seule partie ou suit la plus puissante, ou ne montre rien.",
        "Négocie avec une partie à la fois et remet à plus tard les conflits entre parties.",
        "Cherche ce qui motive chaque partie, regroupe les questions pour que toutes gagnent et prévoit le contrôle du résultat.",
        "Obtient un accord après l’échec des discussions ou la perte de la confiance, et y lie la partie la plus réticente.",
        "Construit des accords que de nombreuses parties respectent pendant des années et prennent comme modèles pour d’autres.",
      ],
      questions: [
        [
          "Quel accord entre trois parties ou plus avez-vous contribué à construire\u00a0? Décrivez les étapes qui y ont mené.",
          "Qu’avez-vous fait entre les séances\u00a0?",
          "Quelle partie avait le plus à perdre, et qu’est-ce qui l’a décidée\u00a0?",
          "Qu’est devenu cet accord depuis\u00a0?",
        ],
        [
          "L’un de vos dix partenaires bloque un texte le dernier jour sans donner de raison. Comment agiriez-vous\u00a0?",
          "À qui parleriez-vous en premier\u00a0?",
          "Quelles raisons ce partenaire pourrait-il avoir\u00a0?",
          "Quel résultat accepteriez-vous\u00a0?",
        ],
      ],
    },
  ],
};
