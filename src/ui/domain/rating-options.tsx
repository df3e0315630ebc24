import {
  memo,
  useCallback,
  useId,
  useLayoutEffect,
  useRef,
  type CSSProperties,
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
} from "react";
import type { Scale } from "#core/model/scale.ts";
import type { NotAssessedReason, Score } from "#core/model/score.ts";
import type { Points } from "#core/shared/points.ts";
import type { Live } from "#ui/domain/live.ts";
import { shadeOf } from "#ui/domain/score-chip.tsx";
import { InBoth } from "#ui/domain/in-both.tsx";
import { useLanguage } from "#ui/domain/use-language.ts";
import { Icon } from "#ui/parts/icon.tsx";
import { showPoints } from "#words/points.ts";
import { t } from "#words/t.ts";
import "#ui/domain/rating-options.css";

type PointText = Parameters<typeof InBoth>[0]["said"];

export interface RatingProps {
  readonly label: string;
  readonly scale: Scale;
  /** One text for each point, the lowest first; `below` is the same in the sheet's other language. */
  readonly anchors: readonly PointText[];
  /** The points' titles, where they are not just those of the scale. */
  readonly titles?: readonly PointText[];
  readonly onRate: (points: Points) => void;
  /** Not assessed was asked for: its reason is to be chosen first. */
  readonly onNotAssessed: () => void;
  readonly readOnly?: boolean | undefined;
  /** The list of reasons, while it is open. */
  readonly reasons?: ReactNode;
}

interface RatingOptionsProps extends RatingProps {
  readonly live: Live<Score | null>;
  /** Why it is not assessed; null where it is, or nothing is given yet. */
  readonly reason: NotAssessedReason | null;
}

/**
 * All points of the scale with their full texts, the highest on top, as one group of radio buttons. Points that change draw
 * nothing again.
 */
export function RatingOptions(props: RatingOptionsProps) {
  const { scale, anchors, live, reason, readOnly = false } = props;
  const group = useRadioKeys({ ...props, hasScore: () => live.now() !== null }, MOVES);
  const name = useId();
  const rows = scale.points
    .map((point, index) => ({
      points: point.points,
      title: props.titles?.[index] ?? { text: point.title },
      text: anchors[index] ?? { text: "" },
    }))
    .toReversed();
  const both = [...anchors, ...(props.titles ?? [])].some((each) => each.below !== undefined);
  const style = { "--rows": rows.length } as CSSProperties;
  const score = live.now();
  const marked = useMarked(live, rows.length > 5 || both);
  return (
    <div className={`dom-rating${rows.length > 7 || both ? " many" : ""}${both ? " both" : ""}`}>
      <div className="sc">
        <div
          className="rows"
          role="radiogroup"
          aria-label={props.label}
          style={style}
          ref={marked.group}
          onChange={marked.again}
          {...group}
        >
          {rows.map((row) => (
            <PointRow
              key={row.points}
              {...row}
              name={name}
              shade={shadeOf(scale, row.points)}
              waits={readOnly && !(score?.is === "points" && score.points === row.points)}
              onRate={props.onRate}
            />
          ))}
          <NotAssessedRow
            name={name}
            reason={reason}
            readOnly={readOnly}
            onNotAssessed={props.onNotAssessed}
          />
        </div>
      </div>
      {props.reasons}
    </div>
  );
}

const MOVES = { ArrowUp: -1, ArrowDown: 1 } as const;

/**
 * Checks the radio of the score. How a row that is chosen looks hangs on its radio alone: if each row were told whether it
 * is, the browser would look at all their styles, and React at all their radios, with every key. A long scale scrolls: what
 * was chosen by key comes into view.
 */
function useMarked(live: Live<Score | null>, isLong: boolean) {
  const group = useRef<HTMLDivElement>(null);
  const shown = useRef<Score | null>(null);
  const mark = useCallback((): void => {
    const score = live.now();
    const value = score === null ? null : score.is === "points" ? `${score.points}` : NOT_ASSESSED;
    const radios = group.current?.getElementsByTagName("input") ?? [];
    // Not left to the browser, which unchecks it unseen: React would take the next press on it for no change.
    for (const radio of radios) if (radio.checked && radio.value !== value) radio.checked = false;
    for (const radio of radios) if (!radio.checked && radio.value === value) radio.checked = true;
  }, [live]);
  useLayoutEffect(() => {
    const show = (): void => {
      mark();
      const score = live.now();
      const isOther = score !== shown.current;
      shown.current = score;
      if (isLong && isOther && score !== null)
        group.current?.querySelector(".o > :checked")?.scrollIntoView({ block: "nearest" });
    };
    show();
    return live.listen(show);
  }, [live, mark, isLong]);
  // A radio that was pressed is checked by the browser, also where its score is not taken.
  const again = (): void => queueMicrotask(mark);
  return { group, again };
}

const NOT_ASSESSED = "not-assessed";

interface PointRowProps {
  readonly points: Points;
  readonly title: PointText;
  readonly text: PointText;
  readonly name: string;
  readonly shade: string;
  readonly waits: boolean;
  readonly onRate: (points: Points) => void;
}

/** One point of the scale; a score draws none again. */
const PointRow = memo(function PointRow(props: PointRowProps) {
  useLanguage();
  const { points, shade } = props;
  return (
    <label className="o">
      <input
        type="radio"
        name={props.name}
        value={points}
        disabled={props.waits}
        onChange={() => props.onRate(points)}
      />
      <span className={`bx of-${shade}`}>{showPoints(points)}</span>
      <span className="ow">
        <span className="ot">
          <InBoth said={props.title} />
        </span>
        <span className="ox">
          <InBoth said={props.text} />
        </span>
      </span>
    </label>
  );
});

interface NotAssessedProps {
  readonly name: string;
  /** Null where it is not chosen. */
  readonly reason: NotAssessedReason | null;
  readonly readOnly: boolean;
  readonly onNotAssessed: () => void;
}

const NotAssessedRow = memo(function NotAssessedRow(props: NotAssessedProps) {
  useLanguage();
  const { reason, readOnly } = props;
  const chosen = reason !== null;
  return (
    <label className="o na">
      <input
        type="radio"
        name={props.name}
        value={NOT_ASSESSED}
        disabled={readOnly && !chosen}
        onClick={(event) => {
          // The radio is checked once a reason is chosen, not when it is pressed.
          event.preventDefault();
          if (!readOnly) props.onNotAssessed();
        }}
      />
      <span className="bx">
        <i className="r rna" />
      </span>
      <span className="ow">
        <span className="ot">{t("scoring.notAssessed")}</span>
        <span className="ox">{chosen ? t(`scoring.reason.${reason}`) : ""}</span>
      </span>
      <Icon name="right" />
    </label>
  );
});

/**
 * Arrow keys of a rating: they stop at the ends, and while there is no score yet they only move the focus, so that no
 * score comes about by passing over it. Not assessed is only focused: it needs a reason.
 */
export function useRadioKeys(
  props: Pick<RatingProps, "readOnly" | "onRate"> & { readonly hasScore: () => boolean },
  moves: { readonly [key: string]: -1 | 1 },
) {
  const byPointer = useRef(false);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (!event.key.startsWith("Arrow") || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const move = moves[event.key];
    const inputs = radiosIn(event.currentTarget);
    const next = inputs[inputs.findIndex((input) => input === document.activeElement) + (move ?? 0)];
    if (move === undefined || next === undefined || props.readOnly === true) return;
    next.focus();
    if (props.hasScore() && next.value !== "not-assessed") props.onRate(Number(next.value));
  };
  const onPointerDown = (): void => {
    byPointer.current = true;
  };
  const onFocus = (event: FocusEvent<HTMLElement>): void => {
    const cameIn = !event.currentTarget.contains(event.relatedTarget) && !byPointer.current;
    byPointer.current = false;
    if (cameIn)
      radiosIn(event.currentTarget)
        .find((input) => input.checked)
        ?.focus();
  };
  return { onKeyDown, onPointerDown, onFocus };
}

const radiosIn = (group: HTMLElement): readonly HTMLInputElement[] => [
  ...group.querySelectorAll<HTMLInputElement>("input[type=radio]"),
];
