import type { SaidCompetency } from "#core/model/framework.ts";

export const DRAFTING_SKILLS: SaidCompetency = {
  id: "oecd.drafting-skills",
  name: "Capacités rédactionnelles",
  group: "Compétences axées sur les résultats",
  definition:
    "Écrit des textes compréhensibles et fiables, sur lesquels les lecteurs peuvent se fonder pour agir.",
  levels: [
    {
      label: "Niveau 1",
      indicators: [
        "Indique l’objet dès la première ligne d’un message ou d’une lettre.",
        "Emploie la présentation et les formules prescrites pour chaque type de document.",
        "Vérifie les noms, les dates, les chiffres et l’orthographe avant qu’un texte quitte le service.",
        "Interroge l’auteur quand un passage peut se lire de deux façons.",
      ],
      anchors: [
        "Envoie des textes fautifs ou qui ne disent pas ce qui est demandé, ou ne montre rien.",
        "Complète sans erreur des textes tout prêts\u00a0; ses propres messages doivent être corrigés ou expliqués.",
        "Écrit de courts messages compris tout de suite et vérifie les faits et la forme avant l’envoi.",
        "Ordonne un texte plus long autour de son idée principale et met en mots simples des points techniques.",
        "Améliore des textes types à plusieurs usages\u00a0; le service les adopte et reçoit moins de questions.",
      ],
      questions: [
        [
          "Quel type de texte écrivez-vous le plus souvent dans votre travail\u00a0? Décrivez comment vous avez écrit le dernier.",
          "Qu’avez-vous fait entre la rédaction et l’envoi\u00a0?",
          "Pourquoi avez-vous choisi cette forme ou ces mots\u00a0?",
          "Qu’a fait ou répondu le lecteur\u00a0?",
        ],
        [
          "Parlez-nous d’un de vos messages qui n’a pas été compris comme vous le vouliez. Qu’avez-vous fait ensuite\u00a0?",
          "Qu’avez-vous écrit ou dit la seconde fois\u00a0?",
          "Qu’est-ce qui rendait le premier message difficile à comprendre\u00a0?",
          "Qu’écrivez-vous autrement depuis lors\u00a0?",
        ],
      ],
    },
    {
      label: "Niveau 2",
      indicators: [
        "Ordonne un rapport ou un compte rendu de sorte que l’essentiel précède le détail.",
        "Explique un tableau ou un terme technique en des mots que comprennent des non-spécialistes.",
        "Abrège un long texte sans changer ce qu’il dit.",
        "Tient compte des remarques des lecteurs et supprime la cause d’un malentendu.",
      ],
      anchors: [
        "Assemble des extraits sans ordre ou laisse le lecteur chercher l’essentiel, ou ne montre rien.",
        "Écrit sans erreur des textes courts ou courants\u00a0; d’autres doivent réordonner les textes plus longs.",
        "Ordonne les textes longs par importance, abrège sans perte et rend lisibles des points techniques.",
        "Construit un raisonnement des données à la recommandation et adapte le fond et le style à des lecteurs qui décident.",
        "Fixe le modèle de plusieurs types de rapports\u00a0; des auteurs d’autres services le suivent.",
      ],
      questions: [
        [
          "Pensez à un rapport, à un compte rendu ou à un manuel que vous avez écrit pour des personnes étrangères à votre domaine. Comment l’avez-vous préparé pour elles\u00a0?",
          "Qu’avez-vous placé au début, et à la fin\u00a0?",
          "Qu’avez-vous laissé de côté, et pourquoi\u00a0?",
          "Quelles questions les lecteurs avaient-ils encore\u00a0?",
        ],
        [
          "À quelle occasion avez-vous dû beaucoup raccourcir un texte long ou technique\u00a0? Décrivez ce que vous en avez fait.",
          "Comment avez-vous parcouru le texte\u00a0?",
          "Comment avez-vous décidé des parties à supprimer\u00a0?",
          "Qu’ont dit du texte court son auteur ou ses lecteurs\u00a0?",
        ],
      ],
    },
    {
      label: "Niveau 3",
      indicators: [
        "Construit un raisonnement sans lacune, des données à la recommandation.",
        "Écrit différentes versions d’un même contenu pour les spécialistes, les fonctionnaires et le public.",
        "Trouve des termes que des parties aux positions différentes acceptent et qui gardent la substance.",
        "Fond les contributions de plusieurs auteurs en un seul texte.",
      ],
      anchors: [
        "Présente des résultats sans raisonnement ou en affirme plus qu’ils ne montrent, ou ne montre rien.",
        "Expose les faits dans un ordre clair\u00a0; il faut demander le raisonnement ou la recommandation.",
        "Construit un raisonnement des données au conseil, adapte le texte à ses lecteurs et règle les formulations contestées.",
        "Décide du message et des lecteurs pour d’autres auteurs et leur dit quoi changer et pour quelle raison.",
        "Dirige plusieurs textes à nombreux auteurs qui, adoptés à l’extérieur, y servent de modèles.",
      ],
      questions: [
        [
          "Décrivez un texte par lequel vous vouliez convaincre des personnes qui devaient décider. Comment l’avez-vous construit\u00a0?",
          "Quelle partie avez-vous réécrite le plus souvent\u00a0?",
          "À quel lecteur pensiez-vous, et pourquoi à celui-là\u00a0?",
          "Qu’ont décidé les lecteurs\u00a0?",
        ],
        [
          "Quelle phrase ou quel paragraphe d’un de vos textes a été contesté le plus longtemps\u00a0? Expliquez comment on est parvenu à la version finale.",
          "Quelle formulation avez-vous proposée vous-même\u00a0?",
          "À quoi chaque partie s’opposait-elle\u00a0?",
          "Comment ce passage a-t-il été lu ou utilisé plus tard\u00a0?",
        ],
      ],
    },
    {
      label: "Niveau 4",
      indicators: [
        "Décide du message, des lecteurs et de la longueur avant que l’équipe commence à écrire.",
        "Dit aux auteurs quoi changer et pourquoi et leur laisse la réécriture.",
        "Voit quelle phrase soulèvera des objections et en règle les termes avant la diffusion.",
        "Répond de l’exactitude de tout ce que publie l’équipe.",
      ],
      anchors: [
        "Signe des textes sans les lire ou les réécrit sans un mot à leurs auteurs, ou ne montre rien.",
        "Corrige certains textes à la place de leurs auteurs, qui n’apprennent pas ce qui n’allait pas.",
        "Fixe d’abord le message et les lecteurs, justifie les changements et répond aux objections avant la diffusion.",
        "Règle des formulations entre plusieurs institutions et décide de ce qui est dit en public et de ce qui ne l’est pas.",
        "Élève la qualité des textes au-delà de l’équipe et rédige plusieurs accords que des institutions appliquent encore.",
      ],
      questions: [
        [
          "Parlez-nous d’un texte d’un membre de votre équipe qui n’était pas prêt à être diffusé. Comment avez-vous procédé\u00a0?",
          "Qu’avez-vous dit ou écrit à son auteur\u00a0?",
          "Qu’est-ce qui n’allait pas dans ce texte, à votre avis\u00a0?",
          "Comment était le texte suivant de cet auteur\u00a0?",
        ],
        [
          "Comment a été élaboré le dernier grand rapport placé sous votre responsabilité\u00a0? Décrivez votre part à chaque étape.",
          "Qu’avez-vous fait avant que quiconque commence à écrire\u00a0?",
          "Quelles objections attendiez-vous, et de quel côté\u00a0?",
          "Comment le rapport a-t-il été reçu, et par qui\u00a0?",
        ],
      ],
    },
    {
      label: "Niveau 5",
      indicators: [
        "Trouve, pour un accord entre institutions, des termes que chaque partie peut défendre chez elle.",
        "Réduit une affaire de nombreuses années à la page unique sur laquelle se prend une décision.",
        "Décide de ce que l’organisation dit en public dans un différend et de ce qu’elle tait.",
        "Fixe les règles de rédaction de toute l’organisation et les applique à ses propres textes.",
      ],
      anchors: [
        "Approuve des textes qui ne disent rien ou promettent plus que ce qui est voulu, ou ne montre rien.",
        "Mène à la diffusion les textes de son domaine\u00a0; laisse à d’autres les termes contestés entre institutions.",
        "Rédige des accords que des parties opposées peuvent défendre et réduit de vastes sujets à ce qui est décisif.",
        "Sauve, aux dernières heures et sous des attaques publiques, la substance d’un accord par des termes admis de tous.",
        "Rédige plusieurs textes que des institutions ou des États appliquent depuis des années comme base commune.",
      ],
      questions: [
        [
          "À quelle occasion des parties aux positions opposées ont-elles accepté un texte dont vous aviez la responsabilité\u00a0? Décrivez comment vous en avez trouvé les termes.",
          "Quels mots avez-vous apportés vous-même\u00a0?",
          "Que ne pouvait pas accepter chaque partie, et pourquoi\u00a0?",
          "Comment le texte a-t-il été appliqué depuis\u00a0?",
        ],
        [
          "Quelle déclaration publique de votre organisation vous a demandé le plus de réflexion\u00a0? Racontez-nous comment vous en avez arrêté les termes.",
          "Qui avez-vous consulté, et sur quoi\u00a0?",
          "Quelle version avez-vous rejetée, et pour quelle raison\u00a0?",
          "Comment d’autres ont-ils utilisé ou cité cette déclaration\u00a0?",
        ],
      ],
    },
  ],
};
