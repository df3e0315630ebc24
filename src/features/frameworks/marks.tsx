import type { NameStanding, OwnText, Standing } from "#core/model/framework.ts";
import { t } from "#words/t.ts";

/** Whose words a name, a label or a text is: plain where they are the organisation's, boxed where they are not. */
export const Mark = ({ standing }: { readonly standing: Standing | NameStanding }) => (
  <span className={standing === "attested" ? "mk" : "ours"}>{t(`frameworks.mark.${standing}`)}</span>
);

/** Where the order of levels comes from; said only where it is not the organisation's. */
export function OrderMark({ standing }: { readonly standing: Standing | "unknown" }) {
  return standing === "attested" ? null : <span className="ours">{t(`frameworks.order.${standing}`)}</span>;
}

/** Whose a definition, the indicators, the anchors are. Nothing is said of a text that is not there. */
export function TextMark(props: {
  readonly of: { readonly own?: readonly OwnText[] };
  readonly text: OwnText;
  readonly isThere: boolean;
}) {
  if (!props.isThere) return null;
  return <Mark standing={props.of.own?.includes(props.text) === true ? "own" : "ours"} />;
}
