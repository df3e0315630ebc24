import "#ui/domain/in-both.css";

/** A text in one language and, quieter below it, in the other. */
export function InBoth(props: {
  readonly said: {
    readonly text: string;
    readonly lang?: string;
    readonly below?: { readonly text: string; readonly lang: string };
  };
}) {
  const { text, lang, below } = props.said;
  if (lang === undefined) return text;
  return (
    <>
      <span lang={lang}>{text}</span>
      {below === undefined ? null : (
        <span className="in-both" lang={below.lang}>
          {below.text}
        </span>
      )}
    </>
  );
}
