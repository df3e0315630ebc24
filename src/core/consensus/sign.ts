import { draftOf } from "#core/acts/kind.ts";
import { signatureGiven } from "#core/acts/kinds/signature-given.ts";
import type { Draft } from "#core/model/act.ts";
import type { AgreedScore, Deliberation, Signature, SignatureHow } from "#core/model/consensus.ts";
import type { CandidateId, CriterionId, PersonId } from "#core/model/ids.ts";
import type { Person } from "#core/model/people.ts";
import { pairKey, type Selection } from "#core/model/selection.ts";
import { agreedOn, criteriaOf, panelFor } from "#core/consensus/look-up.ts";
import { isOutsideRange } from "#core/consensus/reasons.ts";
import { shutReason } from "#core/consensus/shut.ts";
import { spreadsOf } from "#core/consensus/spread.ts";
import { sheetInForce } from "#core/sheet/sheet-in-force.ts";
import { canonicalText, enteringText } from "#core/shared/canonical.ts";
import { hashText, type Hash } from "#core/shared/hash.ts";
import { err, ok, type Result } from "#core/shared/result.ts";

export type SignatureState = "missing" | "outdated" | "signed" | "refused" | "not-reachable";

/** Where one person's signature under a record stands. Outdated: what was signed has changed since. */
export interface PersonSignature {
  readonly person: Person;
  readonly state: SignatureState;
  readonly signature: Signature | null;
}

/** A signature as given, or why there is none. */
export interface Signing {
  readonly person: PersonId;
  readonly how: SignatureHow;
  readonly words: string;
  /** Day it was given, "2025-02-12". */
  readonly day: string;
}

/** Why a person's signature is not taken, whatever is signed. */
export type SignerRefusal = { readonly code: "not-in-the-panel" } | { readonly code: "words-missing" };

export type SignRefusal = SignerRefusal | { readonly code: "not-closed" };

/**
 * Hash of what is signed for a candidate: the sheet, the seals of the first scores, what was agreed with its reasons,
 * dissent and revised scores. The summary belongs to the report and is signed with the order of merit. Null while
 * sealed.
 */
export function deliberationHash(selection: Selection, candidate: CandidateId): Hash | null {
  const deliberation = selection.deliberations[candidate];
  if (deliberation === undefined) return null;
  return hashText(canonicalText(signedContent(selection, deliberation)));
}

/** Where each signature under a candidate's deliberation stands, in panel order. */
export const signaturesState = (selection: Selection, candidate: CandidateId): readonly PersonSignature[] =>
  signatureStates(
    panelFor(selection, candidate),
    selection.deliberations[candidate]?.signatures ?? [],
    deliberationHash(selection, candidate),
  );

/** Where each person's signature under something with this hash stands, in the order of the people. */
export function signatureStates(
  people: readonly Person[],
  signatures: readonly Signature[],
  what: Hash | null,
): readonly PersonSignature[] {
  return people.map((person) => {
    const signature = signatures.find((each) => each.person === person.id) ?? null;
    return { person, state: stateOf(signature, what), signature };
  });
}

/** Criteria whose agreed score lies outside the members' range: then all sign (rule 5). */
export const allMustSign = (selection: Selection, candidate: CandidateId): readonly CriterionId[] =>
  spreadsOf(selection, candidate).flatMap((spread) => {
    const agreed = agreedOn(selection, candidate, spread.criterion);
    const outside =
      agreed?.outcome === "agreed" && agreed.points !== null && isOutsideRange(spread, agreed.points);
    return outside ? [spread.criterion] : [];
  });

/**
 * Whose signature a candidate's deliberation still waits for. A refusal and "not reachable" settle the matter, but
 * not where a score was agreed outside the members' range.
 */
export function waitsForSignatures(selection: Selection, candidate: CandidateId): readonly PersonId[] {
  const strict = allMustSign(selection, candidate).length > 0;
  const settled: readonly SignatureState[] = strict ? ["signed"] : ["signed", "refused", "not-reachable"];
  return signaturesState(selection, candidate)
    .filter(({ state }) => !settled.includes(state))
    .map(({ person }) => person.id);
}

/** Signs a candidate's closed deliberation, or records why a person does not. */
export function signDeliberation(
  selection: Selection,
  candidate: CandidateId,
  signing: Signing,
): Result<Draft, SignRefusal> {
  const what = deliberationHash(selection, candidate);
  if (what === null || shutReason(selection, candidate)?.code !== "closed")
    return err({ code: "not-closed" });
  return signatureDraft(candidate, panelFor(selection, candidate), what, signing);
}

/** The draft of a signature under something with this hash. "Not reachable" needs a reason. */
export function signatureDraft(
  candidate: CandidateId | null,
  people: readonly Person[],
  what: Hash,
  signing: Signing,
): Result<Draft, SignerRefusal> {
  const words = enteringText(signing.words).trim();
  if (!people.some((person) => person.id === signing.person)) return err({ code: "not-in-the-panel" });
  if (signing.how === "not-reachable" && words === "") return err({ code: "words-missing" });
  const { person, how, day } = signing;
  return ok(
    draftOf(signatureGiven, `${candidate ?? "order"} ${person}`, {
      candidate,
      person,
      how,
      words,
      day,
      what,
    }),
  );
}

function stateOf(signature: Signature | null, what: Hash | null): SignatureState {
  if (signature === null) return "missing";
  if (signature.how === "not-reachable" || signature.how === "refused") return signature.how;
  return signature.what === what ? "signed" : "outdated";
}

function signedContent(selection: Selection, deliberation: Deliberation): unknown {
  const { candidate, presentChair, dissents, revised } = deliberation;
  return {
    is: "panelkit deliberation v1",
    selection: selection.id,
    candidate,
    sheet: sheetInForce(selection)?.approval.sheetHash ?? null,
    presentChair,
    firstScores: sealsOf(selection, candidate),
    agreed: criteriaOf(selection).flatMap((criterion) =>
      signedScore(agreedOn(selection, candidate, criterion.id)),
    ),
    dissents: dissents.map(({ id, criterion, member, points, words, atTheTable }) => ({
      id,
      criterion,
      member,
      points,
      words,
      atTheTable,
    })),
    revised: revised.map(({ member, criterion, points, reason, atTheTable }) => ({
      member,
      criterion,
      points,
      reason,
      atTheTable,
    })),
  };
}

const signedScore = (agreed: AgreedScore | null): readonly unknown[] =>
  agreed === null
    ? []
    : [
        {
          criterion: agreed.criterion,
          outcome: agreed.outcome,
          points: agreed.points,
          reason: agreed.reason,
        },
      ];

const sealsOf = (selection: Selection, candidate: CandidateId): readonly unknown[] =>
  panelFor(selection, candidate).flatMap(({ id }) => {
    const sealed = selection.sealed[pairKey(id, candidate)];
    return sealed === undefined ? [] : [{ member: id, seal: sealed.seal }];
  });
