/** The invented answers in French, by identifier. No person, body or event in them is real. */
export const WARM_UP_IN_FRENCH: ReadonlyMap<string, string> = new Map([
  [
    "teamwork-1",
    "Nous étions cinq à préparer une conférence, et deux d’entre nous ne se parlaient plus. J’ai déjeuné avec chacun des autres et je leur ai demandé comment ils voyaient les choses. J’ai appris ainsi qu’une des deux personnes fâchées faisait tous les appels du soir, parce qu’elle habitait le plus près. À la réunion suivante, j’ai dit ouvertement que le travail était mal réparti et que je ne l’avais pas remarqué. J’ai proposé de prendre deux soirs par semaine, et j’ai déplacé mes congés pour cela. Les autres en ont alors pris un chacun. Les deux ont de nouveau travaillé ensemble, et le programme était prêt trois jours avant la date.",
  ],
  [
    "teamwork-2",
    "Dans mon dernier service, l’équipe qui rédigeait le rapport mensuel se disputait pour savoir qui devait faire les tableaux. Moi, j’ai toujours remis mon chapitre à temps et j’ai mis tous mes chiffres dans le dossier partagé, pour que personne n’ait à me les demander. En réunion, le ton pouvait monter assez haut. Je ne crois pas que cela aide quand tout le monde s’en mêle, alors j’attendais que ce soit fini. À la fin, le chef du service a parlé aux deux collègues. Le rapport est sorti, parfois avec un jour de retard, mais ma partie n’en a jamais été la cause.",
  ],
  [
    "teamwork-3",
    "Notre bureau d’enregistrement et les traducteurs d’un autre département s’accusaient mutuellement des retards de documents. Je travaillais comme commis au bureau d’enregistrement. J’ai demandé à trois collègues de chaque côté de suivre ensemble dix documents pendant deux semaines et de noter chaque heure d’attente. La moitié du retard venait d’un seul formulaire, que les deux côtés remplissaient. J’ai rédigé quatre règles, qui disaient quand un texte est définitif et qui peut le modifier, et nous en avons discuté jusqu’à ce que tous les six puissent les accepter. Les deux chefs les ont mises en vigueur. La dispute a cessé, les documents ont pris quatre jours de moins, et le groupe se réunit encore chaque trimestre sans moi.",
  ],
  [
    "client-1",
    "Les bureaux extérieurs nous demandaient sans cesse de livrer les imprimantes plus vite. J’en ai appelé six et je leur ai demandé ce qu’ils faisaient les jours où ils n’en avaient pas. Ce qui leur manquait, ce n’était pas la rapidité\u00a0: en mars, ils ne pouvaient pas dire ce qu’il leur faudrait en septembre, à la clôture du budget. Avec deux de ces bureaux, j’ai établi un plan annuel avec une réserve, je l’ai essayé avec eux pendant une saison, et je l’ai modifié deux fois après qu’ils m’ont dit ce qui était trop compliqué. Ensuite, nous l’avons proposé à tous. L’an prochain, du matériel loué remplacera une grande partie du stock, et le plan en tient déjà compte. Les commandes urgentes sont passées de quarante à six.",
  ],
  [
    "client-2",
    "Un délégué m’a demandé la liste de tous les cours de formation des cinq dernières années. Je l’ai tirée de la base de données l’après-midi même et je la lui ai envoyée, plus de deux cents lignes. Deux jours plus tard, il m’a écrit qu’il ne pouvait pas s’en servir. Il voulait savoir quels cours ses nouveaux agents devaient suivre. Alors, bien sûr, je lui ai envoyé cela, c’est une liste beaucoup plus courte. Il est resté aimable. Je pense que les gens devraient dire tout de suite ce qu’ils veulent, mais j’ai répondu aux deux messages dans la journée.",
  ],
  [
    "client-3",
    "Une collègue du service juridique m’a demandé une boîte de messagerie plus grande. Avant de la commander, je lui ai demandé ce qui remplissait la sienne. Elle y gardait toutes les versions de chaque contrat, parce qu’elle devait prouver plus tard qui avait modifié quoi. Une boîte plus grande aurait de nouveau été pleine au bout d’un an. Je lui ai montré le système de gestion des documents, où les versions sont conservées automatiquement, et j’y ai transféré avec elle ses vingt derniers contrats. J’ai appelé deux semaines plus tard pour demander si elle trouvait ce qu’il lui fallait. Il lui manquait une fonction, que j’ai réglée pour elle. Elle n’a plus jamais parlé de la boîte de messagerie.",
  ],
  [
    "problem-1",
    "L’hiver dernier, nos lecteurs de badges aux portes sont tombés en panne plusieurs fois. Personne ne savait pourquoi. J’avais vu quelque chose de semblable sur un autre site, où l’alimentation électrique était trop faible, alors j’en ai commandé une plus puissante et je l’ai fait installer. Pendant deux semaines environ, il ne s’est rien passé. Puis cela a recommencé, dans le même bâtiment. J’ai appelé le fabricant, qui a envoyé un technicien. Il a remplacé deux des lecteurs. Cela arrive encore de temps en temps, mais moins, je crois. Avec des appareils de cet âge, il faut vivre avec jusqu’à ce qu’il y ait de l’argent pour en acheter des neufs.",
  ],
  [
    "problem-2",
    "Certains matins, les visiteurs attendaient quarante minutes à notre entrée, et pendant un an chaque côté a dit que cela venait de l’autre. J’ai comparé le registre de l’entrée avec trois calendriers et j’ai vu que les mauvais jours étaient ceux où deux directions invitaient des groupes pour neuf heures. Les gardes, les directions et l’équipe des réservations connaissaient chacun une partie de la cause. Je les ai réunis tous les trois devant les chiffres. Nous avons essayé deux remèdes\u00a0; un troisième garde n’a rien changé, décaler les invitations, si. Les directions n’aimaient pas renoncer à neuf heures, alors je leur ai montré combien de temps leurs invités avaient attendu. Tous les trois ont signé une règle simple, et depuis deux ans l’attente reste au-dessous de dix minutes.",
  ],
  [
    "problem-3",
    "Toutes les deux ou trois semaines, des bulletins de salaire partaient au mauvais bureau. Nous avons d’abord pensé à des fautes de frappe. J’ai pris les quarante cas d’un semestre et j’ai cherché ce qu’ils avaient en commun\u00a0: ce n’était ni l’employé ni le bureau. Ma deuxième idée, la nouvelle imprimante, était fausse aussi, parce que les erreurs étaient plus anciennes. Puis j’ai classé les cas par date, et tous suivaient un changement de grade. Quand le grade changeait, le programme prenait le bureau de l’ancien contrat. J’ai décrit cela au développeur avec trois exemples, et nous avons essayé la correction sur les quarante cas. Cela n’est plus arrivé depuis.",
  ],
]);
