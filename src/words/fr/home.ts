import type { home as english } from "#words/en/home.ts";
import type { SameAs } from "#words/same-as.ts";

/** Sentences of the home screen: the list of selections, and the first two minutes. */
export const home: SameAs<typeof english> = {
  title: "Sélections",
  begin: "Commencer par un avis de vacance",
  lead: "Panelkit le lit sur cet ordinateur et y trouve le poste, les qualifications et les compétences avec le niveau requis. Vous confirmez ce qu’il a trouvé.",
  drop: "Déposer l’avis ici",
  dropHint: "un fichier .docx, .pdf, .html ou .txt, ou collez-en le texte",
  reading: "Lecture de {{name}}",
  readingPage: "Lecture de {{name}}, page {{page}} sur {{pages}}",
  checking: "Vérification de {{name}}",
  readingFile: "Fichier {{file}} sur {{files}}",
  readingNote: "Il reste sur cet ordinateur.",
  keyStop: "arrêter la lecture",
  ofFile: "{{name}} : {{text}}",
  chooseFile: "Choisir un fichier",
  useSample: "Utiliser l’avis d’exemple",
  pasteText: "Coller le texte",
  pasteTitle: "Coller le texte de l’avis",
  pasteLabel: "Texte de l’avis de vacance",
  pasteHint:
    "Copiez-le en entier là où il est ouvert, puis collez-le ici. Listes et tableaux sont conservés ligne par ligne ; des puces à l’aspect étrange ne gênent pas la lecture.",
  pasteUse: "Lire ce texte",
  restore: "Restaurer une sauvegarde",
  importNotice: "Importer un avis de vacance",
  nothingLeaves:
    "Rien ne quitte cet ordinateur si vous n’enregistrez pas vous-même un fichier. Tout fonctionne de même sans réseau.",
  sampleGives: "Ce que donne l’avis d’exemple",
  sampleCount:
    "{{competencies}} compétences avec le niveau dans les termes de l’avis, {{essential}} qualifications essentielles et la date limite. Les textes de l’exemple sont inventés.",
  post: "Poste",
  stage: "Étape",
  candidates: "Candidats",
  panel: "Jury",
  next: "Suite",
  backup: "Sauvegarde",
  more: "Autres actions pour {{title}}",
  untitled: "Avis du {{day}}",
  untitledAside: "Poste non confirmé",
  stepOf: "étape {{number}} sur {{of}}",
  noDate: "Pas de date",
  today: "Aujourd’hui {{time}}",
  firstInterview: "Entretien, {{candidate}}",
  detail: {
    "post-to-confirm": "Poste à confirmer",
    "sheet-to-lock": "Grille à verrouiller",
    "people-to-add": "Personnes à ajouter",
    "nobody-counts": "Tous les candidats hors décomptes",
    "declarations-open_one": "{{count}} déclaration attendue",
    "declarations-open_other": "{{count}} déclarations attendues",
    "interviews-held": "{{done}} entretiens tenus sur {{of}}",
    "sheets-waited-for_one": "{{count}} fiche attendue",
    "sheets-waited-for_other": "{{count}} fiches attendues",
    "sheets-to-unseal": "Scellés à lever",
    "candidates-closed": "{{done}} candidats clos sur {{of}}",
    "order-to-set": "Ordre de mérite à fixer",
    "documents-to-write": "Documents à produire",
  },
  backedUp: "Sauvegardé {{when}}",
  neverBackedUp: "Jamais sauvegardé",
  changedSince: "Modifié depuis la sauvegarde",
  lastBackup: "Dernière sauvegarde {{when}}",
  onlyHere: "{{title}} a des modifications qui n’existent que sur cet ordinateur.",
  onlyHereNever: "Pas encore de sauvegarde.",
  onlyHereLast: "Dernière sauvegarde {{when}}.",
  backUpNow: "Sauvegarder maintenant",
  storedHere:
    "Tout ce qui figure ici est enregistré sur cet ordinateur et nulle part ailleurs. Faites une sauvegarde après chaque candidat ; un fichier de sauvegarde s’ouvre sur tout ordinateur doté de Panelkit.",
  notProtected:
    "Les fichiers de sauvegarde ne sont pas encore chiffrés : gardez-les là où les notes elles-mêmes peuvent se trouver.",
  open: "Ouvrir",
  backUp: "Sauvegarder",
  remove: "Supprimer de cet ordinateur",
  removeTitle: "Supprimer {{title}} de cet ordinateur ?",
  removeText:
    "L’avis, la grille, les notes et le dossier sont effacés ici et ne peuvent pas être récupérés depuis cet ordinateur.",
  removeNoBackup: "Il n’existe pas de sauvegarde de l’état actuel.",
  removeConfirm: "Supprimer {{title}}",
  removeNot: "Conserver",
  keyChoose: "choisir",
  keyOpen: "ouvrir",
  keyNew: "nouvelle, d’après un avis",
  keyBackUp: "sauvegarder",
  keyRestore: "restaurer",
  keyChooseNotice: "choisir un avis",
  keyPaste: "coller le texte",
  keySample: "exemple",
  backToList: "Revenir à la liste",
  frameworks: "Référentiels",
  refusal: {
    "notice-empty":
      "Il n’y a pas de texte. Choisissez le fichier qui contient l’avis, ou collez-en le texte.",
    "notice-too-long":
      "Ce texte est plus long que n’importe quel avis de vacance. Choisissez le fichier de l’avis lui-même.",
    "notice-is-not-text":
      "Ce qui a été collé n’est pas du texte. Copiez le texte de l’avis dans son propre programme et collez-le ici.",
    "notice-short":
      "Ce qui a été collé n’a que {{count}} mots. Copiez tout l’avis, puis collez-le de nouveau ; ou ouvrez le champ ci-dessous et collez-le là.",
    "read-only": "Un autre onglet a ouvert les sélections de cet ordinateur. Ici, lecture seule.",
    full: "Il n’y a plus de place dans ce navigateur. Supprimez une ancienne sélection sauvegardée, puis réessayez.",
    blocked:
      "Un autre onglet garde ouverte une version plus ancienne de Panelkit. Fermez-le, puis réessayez.",
    unavailable: "Ce navigateur n’offre pas de stockage à Panelkit. Rien n’a été modifié.",
    damaged:
      "Ce qui est enregistré de cette sélection sur cet ordinateur est endommagé. Rien n’a été modifié.",
    refused: "Le navigateur n’a pas permis de lire ou d’écrire le fichier. Rien n’a été modifié.",
    failed: "Le fichier n’a pas pu être lu ou écrit. Rien n’a été modifié.",
    "too-large-file": "Le fichier dépasse 256 Mo, le maximum pour une sélection. Rien n’a été lu.",
  },
  unread: {
    "no-text":
      "{{name}} contient des images de pages sans texte, telles qu’un scanner les produit. Demandez le fichier d’origine, ou faites reconnaître le texte et choisissez ce fichier-là.",
    encrypted:
      "{{name}} est protégé par un mot de passe. Ouvrez-le dans son propre programme, enregistrez-en une copie sans mot de passe et choisissez la copie.",
    damaged:
      "{{name}} est endommagé, ou n’a pas été copié en entier. Copiez-le de nouveau depuis sa source ; ou ouvrez-le dans son propre programme, copiez le texte et collez-le ici.",
    failed:
      "{{name}} n’a pas pu être lu par ce navigateur. Ouvrez-le dans son propre programme, copiez le texte et collez-le ici.",
    "too-slow":
      "La lecture de {{name}} a pris plus d’une minute et a été arrêtée. Ouvrez-le dans son propre programme, copiez le texte et collez-le ici.",
    cancelled: "{{name}} n’a pas été lu : vous avez arrêté la lecture.",
    empty:
      "Il n’y a pas de texte dans {{name}}. Choisissez le fichier qui contient l’avis, ou collez-en le texte.",
  },
  overLimit: {
    file: "{{name}} dépasse 32 Mo, le maximum pour un avis. Rien n’a été lu. Choisissez le fichier de l’avis lui-même.",
    text: "{{name}} contient plus de texte que n’importe quel avis de vacance. Choisissez le fichier de l’avis lui-même.",
    pages:
      "{{name}} compte plus de 200 pages. Enregistrez à part les pages de l’avis et choisissez ce fichier-là.",
    unpacked:
      "{{name}} serait, une fois décompressé, bien plus gros qu’un avis, et n’a pas été lu. Ouvrez-le dans son propre programme, copiez le texte et collez-le ici.",
    parts:
      "{{name}} contient bien plus d’éléments qu’un avis, et n’a pas été lu. Ouvrez-le dans son propre programme, copiez le texte et collez-le ici.",
    depth:
      "{{name}} est imbriqué plus profondément que n’importe quelle page, et n’a pas été lu. Ouvrez-le dans un navigateur, copiez le texte et collez-le ici.",
  },
  unreadKind: {
    "old-word":
      "{{name}} est un fichier .doc de Word antérieur à 2007. Ouvrez-le dans Word ou LibreOffice, enregistrez-le en .docx ou en PDF et choisissez ce fichier-là.",
    rtf: "{{name}} est un fichier RTF. Ouvrez-le dans Word ou LibreOffice, enregistrez-le en .docx ou en PDF et choisissez ce fichier-là.",
    opendocument:
      "{{name}} est un fichier OpenDocument. Ouvrez-le dans LibreOffice ou Word, enregistrez-le en .docx ou en PDF et choisissez ce fichier-là.",
    spreadsheet:
      "{{name}} est une feuille de calcul. Enregistrez-la en PDF et choisissez ce fichier-là, ou copiez ses cellules et collez-les ici.",
    presentation: "{{name}} est une présentation. Enregistrez-la en PDF et choisissez ce fichier-là.",
    pages: "{{name}} a été fait avec Pages. Exportez-le en Word ou en PDF et choisissez ce fichier-là.",
    outlook:
      "{{name}} est un message Outlook. Enregistrez l’avis qui y est joint et choisissez-le ; ou copiez le texte du message et collez-le ici.",
    picture:
      "{{name}} est une image ; seul du texte peut être lu. Demandez l’avis en .docx ou dans un PDF qui contient du texte.",
    archive: "{{name}} est un dossier compressé. Décompressez-le et choisissez l’avis qu’il contient.",
    panelkit:
      "{{name}} est la sauvegarde d’une sélection. Appuyez sur « Restaurer une sauvegarde » et choisissez-la là.",
    unknown:
      "{{name}} est d’un type qui n’est pas lu ici. Ouvrez-le dans son propre programme et enregistrez-le en .docx ou en PDF ; ou copiez le texte et collez-le ici.",
  },
  fault: {
    cancelled: "{{name}} n’a pas été restauré : vous avez arrêté. Rien n’a été modifié.",
    "not-panelkit":
      "{{name}} n’est pas un fichier Panelkit. Rien n’a été modifié. Choisissez un fichier qui se termine par .panelkit.",
    "too-new":
      "{{name}} a été écrit par un Panelkit plus récent (version de fichier {{version}}). Mettez Panelkit à jour, puis ouvrez-le de nouveau. Rien n’a été modifié.",
    "wrong-kind":
      "{{name}} est un fichier Panelkit, mais non la sauvegarde d’une sélection. Rien n’a été modifié.",
    protected:
      "{{name}} est protégé d’une manière que cette version ne sait pas ouvrir. Ouvrez-le avec un Panelkit plus récent. Rien n’a été modifié.",
    truncated:
      "{{name}} s’arrête trop tôt : il n’a pas été copié en entier. Copiez-le de nouveau depuis sa source. Rien n’a été modifié.",
    damaged:
      "{{name}} est endommagé : une partie n’est plus ce qui a été écrit. Utilisez une autre copie. Rien n’a été modifié.",
    "signature-broken":
      "{{name}} a été modifié après son écriture : sa signature ne correspond pas. Utilisez une autre copie. Rien n’a été modifié.",
    "too-large": "{{name}} est plus gros qu’une sélection ne peut l’être. Rien n’a été lu.",
    "too-deep": "{{name}} n’est pas construit comme un fichier Panelkit. Rien n’a été modifié.",
    "act-broken":
      "{{name}} contient une entrée qui n’est pas ce que son auteur a écrit. Utilisez une autre copie. Rien n’a été modifié.",
    "chain-incomplete":
      "Il manque à {{name}} des entrées qu’il mentionne : quelque chose en a été retiré. Utilisez une autre copie. Rien n’a été modifié.",
  },
  bothWrote_one:
    "{{name}} n’a pas été restauré : la sélection a continué sur cet ordinateur et sur celui d’où vient la sauvegarde, et {{count}} entrée ne compterait plus. Rien n’a été modifié. Continuez sur l’ordinateur qui en a le plus, et saisissez-y ce qui manque.",
  bothWrote_other:
    "{{name}} n’a pas été restauré : la sélection a continué sur cet ordinateur et sur celui d’où vient la sauvegarde, et {{count}} entrées ne compteraient plus. Rien n’a été modifié. Continuez sur l’ordinateur qui en a le plus, et saisissez-y ce qui manque.",
  restored: "{{title}} a été restauré depuis {{name}}.",
};
