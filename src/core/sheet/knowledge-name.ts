const LEAD_IN =
  /^(?:the incumbent must\s+)?(?:possess(?:es)?|have|has|be|demonstrates?|show)?\s*(?:a|an|the)?\s*(?:(?:very )?(?:good|sound|solid|strong|thorough|comprehensive|in-depth|excellent|detailed|proven|extensive|working|practical)\s+)*(?:knowledge|understanding|command)\s+(?:of|in|about)\s+(?:the\s+)?/i;

/** The same in French. What follows keeps its "de", "du", "des" or "en", which the name needs. */
const FRENCH_LEAD_IN =
  /^(?:(?:avoir|posséder|démontrer|justifier|disposer|faire preuve)\s+)?(?:une\s+|de\s+|d['’]une\s+)?(?:(?:très )?(?:bonnes?|solides?|excellentes?|parfaites?|vastes?|réelles?)\s+)*connaissances?\s+(?:(?:approfondies?|pratiques?|détaillées?|solides?|avérées?|générales?|théoriques?)\s+(?:et\s+)?)*(?=(?:de|du|des|en)\s|d['’])/iu;

/** What a requirement that asks for no knowledge begins with and a name does not need. */
const VERB =
  /^(?:the incumbent must\s+)?(?:(?:possess(?:es)?|have|has|be|hold|demonstrates?|show)\s+)(?:(?:an?|the)\s+)?/i;

const FRENCH_VERB =
  /^(?:(?:avoir|posséder|être|détenir)\s+(?:(?:une?|des|les?|la)\s+|de l['’])?|(?:justifier|disposer|faire preuve)\s+(?:d['’]une?\s+|de l['’]|d['’]|de\s+))/iu;

const DANGLING =
  /(?:[,;:]?\s+(?:and|or|of|the|a|an|its|in|on|to|with|for|by|et|ou|de|du|des|la|le|les|à|au|aux|en|dans|pour|avec|par|sur|une?))+[,;:]?$|[,;:]$/iu;

const LONGEST = 60;

/** Short name of a requirement's criterion: its own words without the lead-in, cut at a word near 60 characters. */
export function knowledgeName(requirement: string): string {
  const text = requirement.trim().replace(/[;.,:\s]+$/u, "");
  const rest = withoutLeadIn(text);
  const topic = rest.charAt(0).toUpperCase() + rest.slice(1);
  if (topic.length <= LONGEST) return topic;
  const cut = topic.slice(0, LONGEST).replace(/\s+\S*$/u, "");
  return cut === "" ? topic.slice(0, LONGEST) : cut.replace(DANGLING, "");
}

function withoutLeadIn(text: string): string {
  const subject = text.replace(LEAD_IN, "");
  if (subject !== text) return `Knowledge of ${subject}`;
  const known = text.replace(FRENCH_LEAD_IN, "");
  if (known !== text) return `Connaissance ${known}`;
  return text.replace(VERB, "").replace(FRENCH_VERB, "");
}
