import { useState, type RefObject } from "react";
import { pairKey, type Selection } from "#core/model/selection.ts";
import { changedSince, findForm, type FoundForm } from "#core/scores/form-code.ts";
import { sheetInForce } from "#core/sheet/sheet-in-force.ts";
import type { Pair } from "#features/paper/address.ts";
import { TextField } from "#ui/parts/field.tsx";
import { useSelection } from "#usecases/world-context.ts";
import { listOf, timeOfStamp } from "#words/format.ts";
import { t } from "#words/t.ts";

type Form = Extract<FoundForm, { is: "form" }>;

/**
 * The code printed on a paper, typed or read by a scanner: goes to the right sheet, and says where the paper belongs
 * to another version, another selection, or was typed in before.
 */
export function FindPaper(props: {
  readonly box: RefObject<HTMLFormElement | null>;
  readonly onFound: (pair: Pair) => void;
  /** The paper is the right one and waits: go and type it. */
  readonly onGo: (pair: Pair) => void;
}) {
  const selection = useSelection();
  const [typed, setTyped] = useState("");
  const [found, setFound] = useState<FoundForm | null>(null);
  const find = (): void => {
    const form = findForm(selection, typed);
    setFound(form);
    if (form.is !== "form") return;
    const pair = { member: form.member, candidate: form.candidate };
    props.onFound(pair);
    if (isReady(selection, form)) props.onGo(pair);
  };
  return (
    <form
      className="find"
      ref={props.box}
      onSubmit={(event) => {
        event.preventDefault();
        find();
      }}
    >
      <TextField
        label={t("paper.find.label")}
        value={typed}
        hint={t("paper.find.hint")}
        onType={(text) => {
          setTyped(text);
          setFound(null);
        }}
      />
      <div className="said t13" role="status">
        {found === null ? null : <Said found={found} />}
      </div>
    </form>
  );
}

/** In force and not handed in: nothing to point out. */
const isReady = (selection: Selection, form: Form): boolean =>
  form.version === sheetInForce(selection)?.version &&
  selection.sealed[pairKey(form.member, form.candidate)] === undefined;

function Said({ found }: { readonly found: FoundForm }) {
  const selection = useSelection();
  const inForce = sheetInForce(selection)?.version ?? 0;
  if (found.is === "unclear" || found.is === "unknown")
    return <p className="err-line">{t(`paper.find.${found.is}`)}</p>;
  const isOld = found.version !== inForce;
  const old = isOld ? <OldVersion version={found.version} inForce={inForce} /> : null;
  if (found.is === "blank") {
    const initials = selection.people.find(({ id }) => id === found.member)?.initials ?? "";
    return (
      <>
        <p>{t("paper.find.blank", { initials })}</p>
        {old}
      </>
    );
  }
  if (found.is === "sheet") return old ?? <p>{t("paper.find.sheet", { version: inForce })}</p>;
  const member = selection.people.find(({ id }) => id === found.member);
  const candidate = selection.candidates.find(({ id }) => id === found.candidate);
  const names = { initials: member?.initials ?? "", code: candidate?.code ?? "" };
  const sealed = selection.sealed[pairKey(found.member, found.candidate)];
  return (
    <>
      {sealed === undefined ? null : (
        <p className="err-line">
          {sealed.sheet.paper === null
            ? t("paper.find.onScreen", { ...names, time: timeOfStamp(sealed.at) })
            : t("paper.find.twice", {
                ...names,
                typed: sealed.sheet.paper.typedBy,
                time: timeOfStamp(sealed.at),
              })}
        </p>
      )}
      {old}
    </>
  );
}

function OldVersion({ version, inForce }: { readonly version: number; readonly inForce: number }) {
  const changed = changedSince(useSelection(), version);
  return (
    <p className="err-line">
      {t("paper.find.old", { version, inForce })}{" "}
      {changed.length === 0
        ? t("paper.find.oldSame")
        : t("paper.find.oldChanged", { count: changed.length, names: listOf(changed) })}
    </p>
  );
}
