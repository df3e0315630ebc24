/** Verbs with which duties begin, in the bare form. */
const VERBS = new Set(
  (
    "act,administer,advise,analyse,analyze,apply,assess,assist,assume,attend,be,brief,build,carry,chair,champion,collaborate,collect,communicate,compile,conduct," +
    "consider,contribute,control,convene,coordinate,create,define,deliver,design,determine,develop,direct,draft,draw,drive,encourage,engage,ensure,establish,evaluate," +
    "examine,execute,facilitate,follow,formulate,foster,gather,give,guide,handle,help,hold,identify,implement,improve,influence,inform,initiate,interpret,investigate,keep," +
    "lead,liaise,maintain,make,manage,mentor,monitor,motivate,negotiate,optimise,optimize,organise,organize,oversee,participate,perform,plan,prepare,present,produce," +
    "promote,propose,protect,provide,publish,recommend,report,represent,research,respond,review,run,secure,see,serve,set,share,shape,stay,study,submit,supervise,support,take," +
    "track,train,translate,undertake,update,use,utilise,work,write"
  ).split(","),
);

function bareForms(word: string): string[] {
  const lower = word.toLowerCase();
  return [lower, lower.replace(/s$/, ""), lower.replace(/es$/, ""), lower.replace(/ies$/, "y")];
}

/** Whether a word is such a verb, as a command ("Manage") or in the third person ("Manages"). */
export const isDutyVerb = (word: string): boolean => bareForms(word).some((form) => VERBS.has(form));
