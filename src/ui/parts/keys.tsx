import type { ReactNode } from "react";
import { useSingleKeys } from "#ui/parts/use-keys.ts";

/** One key cap. */
export const Kbd = ({ children }: { readonly children: ReactNode }) => (
  <span className="kbd">{children}</span>
);

/** Keys that do one thing, with its word. */
export interface KeyHint {
  readonly keys: readonly string[];
  readonly does: string;
}

/** Whether these are single letters or digits, which a person may have switched off. */
const isSingle = ({ keys }: KeyHint): boolean =>
  keys.every((key) => /^(?:[A-Z?]|[0-9](?:–[0-9]+)?)$/.test(key));

/** The bar at the foot of every screen: what the keys do here, and the way to all of them. */
export function KeyBar(props: {
  readonly hints: readonly KeyHint[];
  readonly allKeys: string;
  readonly label: string;
  readonly onAll: () => void;
}) {
  const singleKeys = useSingleKeys();
  return (
    <footer className="keybar" aria-label={props.label}>
      <span className="ks">
        {props.hints
          .filter((hint) => singleKeys || !isSingle(hint))
          .map((hint) => (
            <Hint key={hint.does} hint={hint} />
          ))}
      </span>
      <span className="sp" />
      <button type="button" className="k" onClick={props.onAll}>
        {singleKeys ? <Kbd>?</Kbd> : null}
        <span>{props.allKeys}</span>
      </button>
    </footer>
  );
}

function Hint({ hint }: { readonly hint: KeyHint }) {
  return (
    <span className="k">
      {hint.keys.map((key) => (
        <Kbd key={key}>{key}</Kbd>
      ))}
      <span>{hint.does}</span>
    </span>
  );
}

/** A list of keys with what they do, for the dialog that shows all. */
export function KeyList({ hints }: { readonly hints: readonly KeyHint[] }) {
  const singleKeys = useSingleKeys();
  return (
    <dl className="kk">
      {hints.map((hint) => (
        <div
          key={`${hint.keys.join()} ${hint.does}`}
          className={singleKeys || !isSingle(hint) ? undefined : "off"}
        >
          <dt>
            {hint.keys.map((key) => (
              <Kbd key={key}>{key}</Kbd>
            ))}
          </dt>
          <dd>{hint.does}</dd>
        </div>
      ))}
    </dl>
  );
}
