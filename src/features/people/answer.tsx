import type { Candidate, Declaration, Person } from "#core/model/people.ts";
import { Icon, type IconName } from "#ui/parts/icon.tsx";
import { tCode } from "#words/t.ts";

/** Shape by what was answered. */
export const answerIcon = (answer: Declaration["answer"]): IconName =>
  answer === "none" ? "check" : answer === "knows" ? "half" : "cross";

/** Tone by what follows: out of the figures, or scores all the same. */
export const answerTone = (declaration: Declaration): "bad" | "warn" =>
  declaration.recused ? "bad" : "warn";

/** The mark of one member's answer about one candidate. */
export function AnswerMark({ declaration }: { readonly declaration: Declaration | undefined }) {
  if (declaration === undefined) {
    return (
      <span className="cf open">
        <Icon name="ring" />
      </span>
    );
  }
  const { answer } = declaration;
  const look = answer === "none" ? "no" : answerTone(declaration) === "warn" ? "kn" : "";
  return (
    <span className={`cf ${look}`}>
      <Icon name={answerIcon(answer)} />
    </span>
  );
}

/** The same in words. */
export function answerWords(
  member: Person,
  candidate: Candidate,
  declaration: Declaration | undefined,
): string {
  const params = { member: member.name, code: candidate.code };
  if (declaration === undefined) return tCode("people.cell", "open", params);
  const out = declaration.recused ? "-recused" : "";
  return tCode("people.cell", `${declaration.answer}${out}`, params);
}
