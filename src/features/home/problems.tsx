import { Note } from "#ui/parts/status.tsx";

/** Why something did not begin: one sentence, or one for each file. */
export function Problems({ problems }: { readonly problems: readonly string[] }) {
  if (problems.length === 0) return null;
  return (
    <Note tone="bad" icon="cross" role="alert">
      {problems.length === 1 ? (
        problems[0]
      ) : (
        <ul className="bad-files">
          {problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
    </Note>
  );
}
