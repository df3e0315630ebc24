import "#ui/domain/page-view.css";
import { memo } from "react";
import type { FontName, Item, PlacedPage, TextItem } from "#core/layout/placed.ts";
import type { Grey } from "#core/model/shapes.ts";

/** A printed page drawn as it will be printed: the same places, in the app's own fonts. */
export const PageView = memo(function PageView({
  page,
  label,
}: {
  readonly page: PlacedPage;
  readonly label: string;
}) {
  return (
    <svg className="page-view" viewBox={`0 0 ${page.width} ${page.height}`} role="img" aria-label={label}>
      {page.items.map((item, index) => (
        // A page never changes: its items have no identity but their place.
        <Drawn key={index} item={item} />
      ))}
    </svg>
  );
});

const INKS: Record<Grey, string> = { black: "#000", grey: "#6b6b6b", line: "#9a9a9a", hair: "#bbb" };

const MM_PER_POINT = 25.4 / 72;

function Drawn({ item }: { readonly item: Item }) {
  switch (item.kind) {
    case "text":
      return <Words item={item} />;
    case "line":
      return (
        <line
          x1={item.x1}
          y1={item.y1}
          x2={item.x2}
          y2={item.y2}
          stroke={INKS[item.color]}
          strokeWidth={item.width}
          strokeDasharray={item.dash}
        />
      );
    case "rect":
      return (
        <rect x={item.x} y={item.y} width={item.w} height={item.h} rx={item.radius} {...painted(item)} />
      );
    case "circle":
      return <circle cx={item.cx} cy={item.cy} r={item.r} {...painted(item)} />;
    case "polygon":
      return item.open ? (
        <polyline points={pointsOf(item.points)} {...painted(item)} />
      ) : (
        <polygon points={pointsOf(item.points)} {...painted(item)} />
      );
    case "qr":
      return (
        <rect
          x={item.x}
          y={item.y}
          width={item.size}
          height={item.size}
          fill="none"
          stroke="#000"
          strokeWidth={0.25}
        />
      );
  }
}

const painted = (item: { readonly stroke: number; readonly fill: Grey | null }) => ({
  fill: item.fill === null ? "none" : INKS[item.fill],
  ...(item.stroke === 0 ? {} : { stroke: "#000", strokeWidth: item.stroke }),
});

const pointsOf = (points: readonly (readonly [number, number])[]): string =>
  points.map(([x, y]) => `${x},${y}`).join(" ");

/**
 * The width as measured is kept, so that letters of a stand-in font take the room they take on paper. It was measured
 * without a space at the end.
 */
function Words({ item }: { readonly item: TextItem }) {
  const text = item.text.trimEnd();
  if (text === "") return null;
  return (
    <text
      className={FACES[item.font]}
      x={item.x}
      y={item.y}
      fontSize={item.size * MM_PER_POINT}
      fill={INKS[item.color]}
      textLength={item.width > 0 ? item.width : undefined}
      lengthAdjust="spacingAndGlyphs"
      transform={item.turned === true ? `rotate(180 ${item.x} ${item.y})` : undefined}
    >
      {text}
    </text>
  );
}

const FACES: Record<FontName, string> = {
  "sans-400": "",
  "sans-500": "w5",
  "sans-600": "w6",
  "serif-400": "serif",
  "serif-500": "serif w5",
  "mono-400": "mo",
};
