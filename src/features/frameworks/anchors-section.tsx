import type { Spot } from "#core/framework/contents.ts";
import { generalAnchors, writeAnchor } from "#core/framework/edit/levels.ts";
import { GENERAL_ANCHORS } from "#core/framework/general-anchors.ts";
import type { FrameworkLevel } from "#core/model/framework.ts";
import { useLibraryDesk } from "#features/frameworks/library-desk.ts";
import { TextMark } from "#features/frameworks/marks.tsx";
import { QuietArea, Section } from "#features/frameworks/section.tsx";
import { Button } from "#ui/parts/button.tsx";
import { Icon } from "#ui/parts/icon.tsx";
import { t, tCode } from "#words/t.ts";

const POINTS = [4, 3, 2, 1, 0] as const;

/** Five anchors, the highest on top; the general ladder where nobody wrote any. */
export function AnchorsSection({ spot, level }: { readonly spot: Spot; readonly level: FrameworkLevel }) {
  const { readOnly, edit } = useLibraryDesk();
  const { anchors } = level;
  return (
    <Section
      title={
        <>
          {t("frameworks.anchors")}{" "}
          {anchors === null ? (
            <span className="ours">{t("frameworks.generalLadder")}</span>
          ) : (
            <TextMark of={level} text="anchors" isThere />
          )}
        </>
      }
      aside={t("frameworks.anchorsAside")}
    >
      {POINTS.map((index) => (
        <Anchor key={index} spot={spot} level={level} index={index} />
      ))}
      {anchors === null ? (
        <p className="hint">{t(readOnly ? "frameworks.generalHint" : "frameworks.generalEditHint")}</p>
      ) : readOnly ? null : (
        <Button
          look="quiet"
          className="plus"
          onPress={() => edit(null, (before) => generalAnchors(before, spot), t("frameworks.ladderDropped"))}
        >
          {t("frameworks.useGeneral")}
        </Button>
      )}
    </Section>
  );
}

interface AnchorProps {
  readonly spot: Spot;
  readonly level: FrameworkLevel;
  readonly index: number;
}

function Anchor({ spot, level, index }: AnchorProps) {
  const { readOnly, edit, findings } = useLibraryDesk();
  const place = `anchor ${index}`;
  const general = GENERAL_ANCHORS[index] ?? "";
  const text = level.anchors?.[index] ?? "";
  const long = findings.find(
    (each) => each.code === "anchor-long" && each.spot?.level === spot.level && each.part === place,
  );
  return (
    <div className="an">
      <b>{index + 1}</b>
      <div>
        {readOnly && level.anchors === null ? (
          <p className="q3">{general}</p>
        ) : (
          <QuietArea
            label={t("frameworks.anchorOf", { point: index + 1 })}
            place={place}
            value={text}
            placeholder={general}
            onType={(typed) =>
              edit(`${spot.level ?? ""} ${place}`, (before) => writeAnchor(before, spot, index, typed))
            }
          />
        )}
        {long === undefined ? null : (
          <p className="st warn">
            <Icon name="warn" />
            <span>{tCode("frameworks.finding", long.code, long.params)}</span>
          </p>
        )}
      </div>
    </div>
  );
}
