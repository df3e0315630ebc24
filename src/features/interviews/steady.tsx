/**
 * Text that has room for whatever else may stand in its place, so that nothing beside it moves when it changes. The
 * others are drawn by the style alone: they are no words of the screen.
 */
export function Steady({ text, others }: { readonly text: string; readonly others: readonly string[] }) {
  return (
    <span className="steady">
      <span>{text}</span>
      {others.map((each) => (
        <i key={each} aria-hidden="true" data-text={each} />
      ))}
    </span>
  );
}
