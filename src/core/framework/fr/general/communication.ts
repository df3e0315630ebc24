import type { SaidCompetency } from "#core/model/framework.ts";

export const COMMUNICATION: SaidCompetency = {
  id: "general.communication",
  name: "Communication",
  definition:
    "Transmet et reçoit l’information de sorte que les intéressés la comprennent et puissent agir en conséquence.",
  levels: [
    {
      label: "Explique des faits à des collègues",
      indicators: [
        "Donne d’abord l’essentiel, puis les détails.",
        "Emploie des mots que ses auditeurs connaissent et explique les termes techniques.",
        "Écoute jusqu’au bout avant de répondre.",
        "Rédige des messages qui indiquent qui doit faire quoi.",
      ],
      anchors: [
        "Laisse ses collègues sans information ou crée de la confusion, ou ne montre rien.",
        "Donne des faits exacts mais sans ordre\u00a0; ses collègues doivent demander ce que cela signifie pour eux.",
        "Donne l’essentiel puis les faits, en mots connus de ses collègues, et écoute leurs questions.",
        "Prépare une version différente pour des non-spécialistes et vérifie ce qu’ils ont compris.",
        "Adapte exposés et textes à plusieurs publics\u00a0; ses collègues continuent à s’en servir comme modèles.",
      ],
      questions: [
        [
          "Qu’avez-vous dû expliquer à un collègue qui connaissait mal le sujet\u00a0? Décrivez comment vous l’avez expliqué.",
          "Par quoi avez-vous commencé\u00a0?",
          "Comment avez-vous décidé ce qu’il fallait laisser de côté\u00a0?",
          "À quoi avez-vous vu ce que ce collègue avait compris\u00a0?",
        ],
        [
          "Pensez à un de vos messages qui a été mal compris au travail. Qu’avez-vous fait lorsque vous l’avez constaté\u00a0?",
          "Qu’avez-vous dit ou écrit la seconde fois\u00a0?",
          "Qu’est-ce qui avait causé le malentendu, à votre avis\u00a0?",
          "Quel effet a eu le second message\u00a0?",
        ],
      ],
    },
    {
      label: "Adapte le message au public",
      indicators: [
        "Se renseigne sur ce qu’un public sait et attend avant de parler ou d’écrire.",
        "Choisit entre la parole, l’écrit et l’image selon les personnes qui doivent agir.",
        "Présente la même question différemment aux spécialistes et au grand public.",
        "Demande aux auditeurs de redire une décision ou une étape avec leurs propres mots.",
      ],
      anchors: [
        "Emploie les mêmes mots pour tous et reproche aux autres de ne pas comprendre, ou ne montre rien.",
        "Explique la question dans les termes de sa spécialité\u00a0; les autres ne comprennent qu’après avoir posé des questions.",
        "Se renseigne sur ce que chaque public sait et attend, et choisit pour lui le fond, les mots et la forme.",
        "Répond au nom de l’organisation à un public extérieur critique et maintient son attention sur les faits.",
        "Représente l’organisation dans plusieurs dossiers contestés\u00a0; le public extérieur en vient à faire confiance à sa parole.",
      ],
      questions: [
        [
          "Parlez-nous d’un sujet que vous avez présenté à deux publics différents. Qu’avez-vous fait différemment\u00a0?",
          "Comment avez-vous préparé chacune des deux présentations\u00a0?",
          "Qu’avez-vous laissé de côté pour l’un d’eux, et pourquoi\u00a0?",
          "Qu’a fait chaque public de ce qu’il avait entendu\u00a0?",
        ],
        [
          "Lequel de vos textes devait être compris par des lecteurs étrangers à votre domaine\u00a0? Expliquez comment vous l’avez rédigé.",
          "Qui l’a lu avant l’envoi, et qu’avez-vous modifié\u00a0?",
          "Quelle partie a été la plus difficile à dire en mots simples, et pourquoi\u00a0?",
          "Qu’ont demandé ou fait les lecteurs après l’avoir lu\u00a0?",
        ],
      ],
    },
    {
      label: "Parle au nom de l’organisation",
      indicators: [
        "Répond en public à des questions hostiles par des faits et sans attaquer.",
        "Convient d’une position avec les responsables avant de parler, et s’y tient.",
        "Reconnaît une faute de l’organisation et dit quelles en seront les suites.",
        "Prépare d’autres personnes à donner le même message avec leurs propres mots.",
      ],
      anchors: [
        "Contredit la position de l’organisation ou évite le public, ou ne montre rien.",
        "Présente des déclarations préparées à un public bienveillant\u00a0; laisse les questions difficiles à d’autres.",
        "Explique une position contestée à un public extérieur critique, répond à ses questions et s’en tient à ce qui était convenu.",
        "S’exprime pour l’organisation dans une crise, avant que tous les faits soient connus, et se corrige ouvertement.",
        "Gagne au fil des années la confiance des opposants à l’organisation, qui demandent en premier l’avis de celle-ci.",
      ],
      questions: [
        [
          "Quand avez-vous dû défendre une position de votre organisation devant des personnes qui s’y opposaient\u00a0? Comment leur avez-vous répondu\u00a0?",
          "Qu’avez-vous répondu à la question la plus difficile\u00a0?",
          "Qu’avez-vous décidé de ne pas dire, et pourquoi\u00a0?",
          "Qu’est-ce que ces personnes ont ensuite rapporté ou décidé\u00a0?",
        ],
        [
          "Décrivez une occasion où votre organisation a été critiquée en public et où vous avez dû répondre. Qu’avez-vous dit\u00a0?",
          "Avec qui avez-vous mis au point la réponse au préalable\u00a0?",
          "Quelle autre réponse était proposée, et qu’est-ce qui s’y opposait\u00a0?",
          "Comment la critique a-t-elle évolué après votre réponse\u00a0?",
        ],
      ],
    },
  ],
};
