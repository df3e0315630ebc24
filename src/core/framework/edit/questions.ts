import { changeQuestions, moveIn } from "#core/framework/edit/change.ts";
import type { Spot } from "#core/framework/contents.ts";
import type { BankProbe, BankQuestion, Framework, ProbeAbout } from "#core/model/framework.ts";
import { enteringLine, enteringText } from "#core/shared/canonical.ts";

/** Adds an empty question about past behaviour at the end. */
export const addQuestion = (framework: Framework, spot: Spot, id: string): Framework =>
  changeQuestions(framework, spot, (questions) => [...questions, { id, type: "past", text: "", probes: [] }]);

export const removeQuestion = (framework: Framework, spot: Spot, id: string): Framework =>
  changeQuestions(framework, spot, (questions) => questions.filter((each) => each.id !== id));

export const moveQuestion = (framework: Framework, spot: Spot, id: string, by: number): Framework =>
  changeQuestions(framework, spot, (questions) => moveIn(questions, id, by));

export const writeQuestion = (framework: Framework, spot: Spot, id: string, text: string): Framework =>
  changeQuestion(framework, spot, id, (question) => ({ ...question, text: enteringText(text) }));

export const typeQuestion = (
  framework: Framework,
  spot: Spot,
  id: string,
  type: BankQuestion["type"],
): Framework => changeQuestion(framework, spot, id, (question) => ({ ...question, type }));

/** Writes the probe at `index`; the place after the last adds one. */
export const writeProbe = (
  framework: Framework,
  spot: Spot,
  id: string,
  index: number,
  text: string,
): Framework =>
  changeProbes(framework, spot, id, (probes) => [
    ...probes.slice(0, index),
    { about: probes[index]?.about ?? nextAbout(probes), text: enteringLine(text) },
    ...probes.slice(index + 1),
  ]);

/** What a further probe is about: what no other one is. */
const nextAbout = (probes: readonly BankProbe[]): ProbeAbout =>
  (["action", "reasons", "result"] as const).find((about) => probes.every((each) => each.about !== about)) ??
  "action";

/** Says what a probe is about. */
export const aimProbe = (
  framework: Framework,
  spot: Spot,
  id: string,
  index: number,
  about: ProbeAbout,
): Framework =>
  changeProbes(framework, spot, id, (probes) =>
    probes.map((each, at) => (at === index ? { ...each, about } : each)),
  );

export const removeProbe = (framework: Framework, spot: Spot, id: string, index: number): Framework =>
  changeProbes(framework, spot, id, (probes) => probes.filter((_, at) => at !== index));

const changeQuestion = (
  framework: Framework,
  spot: Spot,
  id: string,
  change: (question: BankQuestion) => BankQuestion,
): Framework =>
  changeQuestions(framework, spot, (questions) =>
    questions.map((each) => (each.id === id ? change(each) : each)),
  );

const changeProbes = (
  framework: Framework,
  spot: Spot,
  id: string,
  change: (probes: readonly BankProbe[]) => readonly BankProbe[],
): Framework =>
  changeQuestion(framework, spot, id, (question) => ({ ...question, probes: change(question.probes) }));
