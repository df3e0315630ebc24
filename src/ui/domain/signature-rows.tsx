import "#ui/domain/signatures.css";
import type { PersonSignature, SignatureState } from "#core/consensus/sign.ts";
import type { Person } from "#core/model/people.ts";
import { Button } from "#ui/parts/button.tsx";
import type { IconName } from "#ui/parts/icon.tsx";
import { Status, type Tone } from "#ui/parts/status.tsx";
import { shortDay } from "#words/format.ts";
import { labelled } from "#words/joined.ts";
import { t } from "#words/t.ts";

const LOOKS: { readonly [K in SignatureState]: { readonly icon: IconName; readonly tone: Tone } } = {
  missing: { icon: "ring", tone: "plain" },
  outdated: { icon: "half", tone: "warn" },
  signed: { icon: "check", tone: "ok" },
  refused: { icon: "cross", tone: "plain" },
  "not-reachable": { icon: "minus", tone: "plain" },
};

/** Where one signature stands, in words. */
function signatureText({ state, signature }: PersonSignature): string {
  if (state === "signed" && signature !== null) {
    return t(`consensus.signed.${signature.how}`, { day: shortDay(signature.day) });
  }
  return t(`consensus.signed.${state === "signed" ? "here" : state}`, {
    day: signature === null ? "" : shortDay(signature.day),
  });
}

/** Who has signed a record, and a way to sign for each who has not. */
export function SignatureRows(props: {
  readonly states: readonly PersonSignature[];
  readonly onSign: (person: Person) => void;
}) {
  return (
    <ul className="dom-signatures">
      {props.states.map((each) => (
        <li key={each.person.id}>
          <span className={each.state === "signed" ? "ini" : "ini dashed"} aria-hidden="true">
            {each.person.initials}
          </span>
          <span className="who">
            <b className="m">{each.person.name}</b>
            <Status icon={LOOKS[each.state].icon} tone={LOOKS[each.state].tone}>
              {signatureText(each)}
            </Status>
            {each.signature === null || each.signature.words === "" ? null : (
              <span className="t13 q2 said">{t("consensus.quoted", { words: each.signature.words })}</span>
            )}
          </span>
          <Button
            size="sm"
            look={each.state === "signed" ? "quiet" : "plain"}
            label={t(each.state === "missing" ? "consensus.sign.signFor" : "consensus.sign.changeFor", {
              name: each.person.name,
            })}
            onPress={() => props.onSign(each.person)}
          >
            {t(
              each.state === "missing" || each.state === "outdated"
                ? "consensus.sign.sign"
                : "consensus.sign.change",
            )}
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** The members' initials with the state of their signatures, in one line. */
export const SignatureInitials = ({ states }: { readonly states: readonly PersonSignature[] }) => (
  <ul className="dom-sign-initials">
    {states.map((each) => (
      <li key={each.person.id} title={labelled(each.person.name, signatureText(each))}>
        <span className={each.state === "signed" ? "ini ok" : "ini dashed"} aria-hidden="true">
          {each.person.initials}
        </span>
        <span className="vh">{labelled(each.person.name, signatureText(each))}</span>
      </li>
    ))}
  </ul>
);
