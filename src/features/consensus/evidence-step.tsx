import type { EvidenceLine, EvidenceLists } from "#core/consensus/evidence.ts";
import type { Scale } from "#core/model/scale.ts";
import type { Criterion } from "#core/model/sheet.ts";
import { at } from "#core/sheet/text-places.ts";
import { InBoth } from "#ui/domain/in-both.tsx";
import type { Say } from "#usecases/use-languages.ts";
import { showPoints } from "#words/points.ts";
import { t } from "#words/t.ts";

/** What was heard, for and against the level, without who noted it or what they gave. */
export function EvidenceStep(props: {
  readonly criteria: readonly Criterion[];
  readonly evidence: EvidenceLists;
}) {
  const { criteria, evidence } = props;
  const none = evidence.for.length + evidence.against.length + evidence.neutral.length === 0;
  return (
    <div
      className="ev pool"
      tabIndex={0}
      role="region"
      aria-label={t("consensus.evidence.label")}
      data-scrolls
    >
      {none ? (
        <p className="all q2">{t("consensus.evidence.none")}</p>
      ) : (
        <>
          {evidence.neutral.length === 0 ? null : (
            <ul className="all neutral">
              <Lines lines={evidence.neutral} criteria={criteria} />
            </ul>
          )}
          <Side
            title={t("consensus.evidence.for")}
            empty={t("consensus.evidence.noneFor")}
            lines={evidence.for}
            criteria={criteria}
          />
          <Side
            title={t("consensus.evidence.against")}
            empty={t("consensus.evidence.noneAgainst")}
            lines={evidence.against}
            criteria={criteria}
          />
        </>
      )}
    </div>
  );
}

function Side(props: {
  readonly title: string;
  readonly empty: string;
  readonly lines: readonly EvidenceLine[];
  readonly criteria: readonly Criterion[];
}) {
  return (
    <div>
      <h3>{props.title}</h3>
      {props.lines.length === 0 ? (
        <p className="t13 q3 nothing">{props.empty}</p>
      ) : (
        <ul>
          <Lines lines={props.lines} criteria={props.criteria} />
        </ul>
      )}
    </div>
  );
}

const Lines = ({
  lines,
  criteria,
}: {
  readonly lines: readonly EvidenceLine[];
  readonly criteria: readonly Criterion[];
}) =>
  lines.map((line, index) => (
    <li key={index}>
      <b>{line.star ?? ""}</b>
      <span>
        {line.text}
        <NotedUnder line={line} criteria={criteria} />
      </span>
    </li>
  ));

/** The indicator a note is pinned to; or where it was made, if it only counts also for this criterion. */
export function NotedUnder({
  line,
  criteria,
}: {
  readonly line: EvidenceLine;
  readonly criteria: readonly Criterion[];
}) {
  if (line.indicator !== null)
    return <small className="t12 q3"> {t("consensus.evidence.pinned", { indicator: line.indicator })}</small>;
  const index = criteria.findIndex((each) => each.id === line.from);
  const criterion = criteria[index];
  if (criterion === undefined) return null;
  return (
    <small className="t12 q3">
      {" "}
      {t("consensus.evidence.from", { number: index + 1, name: criterion.name })}
    </small>
  );
}

/** What each point means, side by side under the evidence. */
export function Anchors({
  criterion,
  scale,
  say,
}: {
  readonly criterion: Criterion;
  readonly scale: Scale;
  readonly say: Say;
}) {
  const said = scale.points.map((_, index) =>
    say(at.anchor(criterion.id, index), criterion.anchors[index] ?? ""),
  );
  const isInTwo = said.some(({ below }) => below !== undefined);
  return (
    <div
      className="anc"
      role="group"
      tabIndex={scale.points.length > 5 || isInTwo ? 0 : undefined}
      data-scrolls
      aria-label={t("consensus.evidence.anchors")}
      style={{ "--points": Math.min(5, scale.points.length) } as React.CSSProperties}
    >
      {scale.points.map(({ points }, index) => (
        <div key={points}>
          <b>{showPoints(points)}</b>
          <InBoth said={said[index] ?? { text: "" }} />
        </div>
      ))}
    </div>
  );
}
