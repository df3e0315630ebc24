import { useState } from "react";
import { Link } from "wouter";
import { setOrderOfMerit } from "#core/comparison/set-order.ts";
import { orderSignatures, orderWaitsForSignatures, signOrder } from "#core/comparison/sign-order.ts";
import type { Person } from "#core/model/people.ts";
import type { Selection } from "#core/model/selection.ts";
import { OrderBlockers, refusalText } from "#features/comparison/order-blockers.tsx";
import { SigningOrder } from "#features/comparison/signing-order.tsx";
import type { OrderWork } from "#features/comparison/use-order.ts";
import { SignAllDialog } from "#ui/domain/sign-all-dialog.tsx";
import { SignatureRows } from "#ui/domain/signature-rows.tsx";
import { Button } from "#ui/parts/button.tsx";
import { useKeptFocus } from "#ui/parts/use-kept-focus.ts";
import { draftKey } from "#usecases/drafts.ts";
import { recordActs } from "#usecases/record-act.ts";
import { useSelection, useWorld } from "#usecases/world-context.ts";
import { dayOfStamp, listOf, shortDay, timeOfStamp } from "#words/format.ts";
import { t } from "#words/t.ts";

/** Whether the order of merit stands as it was set, and so can be signed. */
const canSign = (selection: Selection, work: OrderWork): boolean =>
  selection.orderOfMerit !== null && !work.isChanged && work.blockers.length === 0;

/** The foot of the column: set the order of merit, then sign it. Set again, it is signed again. */
export function SetAndSign({ work }: { readonly work: OrderWork }) {
  const selection = useSelection();
  const signs = canSign(selection, work);
  const foot = useKeptFocus<HTMLDivElement>(`${signs} ${orderWaitsForSignatures(selection).length}`);
  return (
    <div className="so" ref={foot}>
      {signs ? <SignAll /> : <SetOrder work={work} />}
    </div>
  );
}

/** Who has signed the order of merit, with a way to sign for each; nothing before it is set. */
export function OrderSignatures({ work }: { readonly work: OrderWork }) {
  const selection = useSelection();
  const [signing, setSigning] = useState<Person | null>(null);
  if (!canSign(selection, work)) return null;
  return (
    <section className="signing">
      <h2>{t("comparison.set.signatures")}</h2>
      <SignatureRows states={orderSignatures(selection)} onSign={setSigning} />
      {signing === null ? null : <SigningOrder person={signing} onClose={() => setSigning(null)} />}
    </section>
  );
}

function SetOrder({ work }: { readonly work: OrderWork }) {
  const world = useWorld();
  const selection = useSelection();
  const when = useWhenSet();
  const [problem, setProblem] = useState<string | null>(null);
  const before = selection.orderOfMerit;
  const signatures = before?.signatures.length ?? 0;
  const set = (): void => {
    const step = setOrderOfMerit(selection, work.draft);
    if (!step.ok) return;
    const written = recordActs(world, [step.value], "desk", new Map([[draftKey.order, null]]));
    setProblem(written.ok ? null : refusalText(written.error.code));
  };
  return (
    <>
      {before === null ? null : (
        <p className="t12 q2">
          {t(work.isChanged ? "comparison.set.changed" : "comparison.set.stale", { when })}{" "}
          {signatures === 0 ? "" : t("comparison.set.voids", { count: signatures })}
        </p>
      )}
      <Button look="primary" wide waits={work.blockers.length > 0} onPress={set}>
        {t(before === null ? "comparison.set.set" : "comparison.set.again")}
      </Button>
      <div className="t12 q3">
        {problem === null ? <OrderBlockers blockers={work.blockers} /> : <p role="alert">{problem}</p>}{" "}
        {t("comparison.set.word")}
      </div>
    </>
  );
}

function SignAll() {
  const world = useWorld();
  const selection = useSelection();
  const when = useWhenSet();
  const [isOpen, setIsOpen] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const waits = orderWaitsForSignatures(selection);
  const people = selection.people.filter((person) => waits.includes(person.id));
  const sign = (): void => {
    const day = world.clock.today();
    const drafts = people.flatMap((person) => {
      const step = signOrder(selection, { person: person.id, how: "here", words: "", day });
      return step.ok ? [step.value] : [];
    });
    const written = recordActs(world, drafts);
    setProblem(written.ok ? null : refusalText(written.error.code));
    setIsOpen(!written.ok);
  };
  return (
    <>
      {waits.length === 0 ? (
        <Link className="btn primary wide" href={`/s/${selection.id}/documents`}>
          {t("comparison.set.toDocuments")}
        </Link>
      ) : (
        <Button look="primary" wide onPress={() => setIsOpen(true)}>
          {t("comparison.set.allHere")}
        </Button>
      )}
      <p className="t12 q3">
        {t("comparison.set.setAt", { when })}{" "}
        {waits.length === 0
          ? t("comparison.set.signed")
          : t("comparison.set.waitsFor", { names: listOf(people.map((person) => person.name)) })}
      </p>
      {isOpen ? (
        <SignAllDialog
          what={t("consensus.sign.order")}
          people={people}
          problem={problem}
          onSign={sign}
          onClose={() => setIsOpen(false)}
        />
      ) : null}
    </>
  );
}

/** "10:22", or the day if it was another. */
function useWhenSet(): string {
  const { clock } = useWorld();
  const at = useSelection().orderOfMerit?.at ?? "";
  if (at === "") return "";
  return dayOfStamp(at) === clock.today() ? timeOfStamp(at) : shortDay(dayOfStamp(at));
}
