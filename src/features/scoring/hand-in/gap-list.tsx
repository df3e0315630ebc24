import type { Gap } from "#core/scores/gaps.ts";
import { focusHeading } from "#features/scoring/sheet/use-focus-kept.ts";
import { usePlace } from "#features/scoring/sheet/work-context.ts";
import { Icon } from "#ui/parts/icon.tsx";
import { t } from "#words/t.ts";

/** What is missing or odd, each leading to its criterion: what blocks first, then what may stay. */
export function GapList({ gaps, onClose }: { readonly gaps: readonly Gap[]; readonly onClose: () => void }) {
  const blocking = gaps.filter((gap) => gap.weight === "blocks");
  const warning = gaps.filter((gap) => gap.weight === "warns");
  return (
    <>
      <Rows gaps={blocking} onClose={onClose} />
      {warning.length === 0 ? null : <p className="t13 b may">{t("scoring.handIn.mayStay")}</p>}
      <Rows gaps={warning} onClose={onClose} />
    </>
  );
}

function Rows({ gaps, onClose }: { readonly gaps: readonly Gap[]; readonly onClose: () => void }) {
  const { locked, candidate, goTo } = usePlace();
  if (gaps.length === 0) return null;
  return (
    <ul className="scoring-gaps">
      {gaps.map((gap) => {
        const index = locked.sheet.criteria.findIndex((each) => each.id === gap.criterion);
        const name = locked.sheet.criteria[index]?.name ?? candidate.code;
        return (
          <li key={`${gap.code} ${gap.criterion}`}>
            <button
              type="button"
              onClick={() => {
                onClose();
                if (gap.criterion !== null) goTo(gap.criterion);
                // Also where it is on screen already: closing gives the focus back to the button that asked.
                setTimeout(focusHeading);
              }}
            >
              <span className="n">{index < 0 ? "" : index + 1}</span>
              <span className="m">{name}</span>
              <span className="t13">{t(`scoring.gap.${gap.code}`, { code: candidate.code })}</span>
              <Icon name="right" />
            </button>
          </li>
        );
      })}
    </ul>
  );
}
