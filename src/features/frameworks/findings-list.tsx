import type { FrameworkFinding } from "#core/framework/check-framework.ts";
import { nextVersion } from "#core/framework/versions.ts";
import { useLibraryDesk } from "#features/frameworks/library-desk.ts";
import { Icon } from "#ui/parts/icon.tsx";
import { countWord } from "#words/format.ts";
import { t, tCode } from "#words/t.ts";

/** What stands in the way of saving, and what should be looked at, each a way to its place. */
export function FindingsList() {
  const { own, readOnly, findings } = useLibraryDesk();
  if (own === null || own.draft === null || readOnly || findings.length === 0) return null;
  const blocks = findings.filter((each) => each.weight === "blocks");
  const warns = findings.filter((each) => each.weight === "warns");
  return (
    <div className="fnd">
      {blocks.length === 0 ? null : (
        <>
          <h2 className="t13 b" id="frameworks-to-settle">
            {t("frameworks.toSettle", {
              count: blocks.length,
              word: capital(blocks.length),
              version: nextVersion(own.versions),
            })}
          </h2>
          <Lines findings={blocks} />
        </>
      )}
      {warns.length === 0 ? null : (
        <>
          <h2 className="t13 b">
            {t("frameworks.toLookAt", { count: warns.length, word: capital(warns.length) })}
          </h2>
          <Lines findings={warns} />
        </>
      )}
    </div>
  );
}

const capital = (count: number): string => {
  const word = countWord(count);
  return word.charAt(0).toUpperCase() + word.slice(1);
};

/** So many are listed; the others come when these are settled. */
const MOST = 5;

function Lines({ findings }: { readonly findings: readonly FrameworkFinding[] }) {
  const { goSpot, focus } = useLibraryDesk();
  const show = ({ spot, part }: FrameworkFinding): void => {
    if (spot === null) focus(part === "name" ? "framework-name" : part);
    else goSpot(spot, part);
  };
  return (
    <ul>
      {findings.slice(0, MOST).map((finding) => {
        const { code, spot, part, params, weight } = finding;
        return (
          <li key={`${code} ${spot?.competency ?? ""} ${spot?.level ?? ""} ${part}`} className="st warn">
            <Icon name={weight === "blocks" ? "warn" : "half"} />
            <button type="button" className="find" onClick={() => show(finding)}>
              {tCode("frameworks.finding", code, params)}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
