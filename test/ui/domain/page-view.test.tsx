import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Item, PlacedPage } from "#core/layout/placed.ts";
import { PageView } from "#ui/domain/page-view.tsx";

const ITEMS: readonly Item[] = [
  {
    kind: "text",
    x: 18,
    y: 20,
    width: 30,
    text: "<b>Ğülşen</b>",
    font: "sans-600",
    size: 9,
    color: "black",
    gap: false,
    node: 0,
  },
  {
    kind: "text",
    x: 18,
    y: 26,
    width: 30,
    text: "Cooperates",
    font: "serif-400",
    size: 9,
    color: "grey",
    gap: false,
    node: 0,
  },
  { kind: "line", x1: 18, y1: 30, x2: 195, y2: 30, width: 0.25, color: "hair", node: 0 },
  { kind: "rect", x: 18, y: 32, w: 5, h: 5, stroke: 0.3, fill: null, radius: 0.4, node: 0 },
  { kind: "circle", cx: 30, cy: 34, r: 3, stroke: 0.3, fill: null, node: 0 },
  {
    kind: "polygon",
    points: [
      [40, 32],
      [44, 32],
      [42, 36],
    ],
    stroke: 0,
    fill: "black",
    open: false,
    node: 0,
  },
];

describe("a printed page on screen", () => {
  it("draws every item in its place, in millimetres, and text as text", () => {
    const page: PlacedPage = { width: 210, height: 297, items: ITEMS };
    render(<PageView page={page} label="Panel report, page 1" />);
    const svg = screen.getByRole("img", { name: "Panel report, page 1" });
    expect(svg.getAttribute("viewBox")).toBe("0 0 210 297");
    expect([...svg.children].map((child) => child.tagName)).toEqual([
      "text",
      "text",
      "line",
      "rect",
      "circle",
      "polygon",
    ]);
    const [name, level] = svg.querySelectorAll("text");
    expect(name?.textContent).toBe("<b>Ğülşen</b>");
    // A stand-in font keeps the width that was measured.
    expect(name?.getAttribute("textLength")).toBe("30");
    expect(Number(name?.getAttribute("font-size"))).toBeCloseTo(3.175);
    expect(level?.getAttribute("class")).toBe("serif");
    expect(svg.querySelector("polygon")?.getAttribute("points")).toBe("40,32 44,32 42,36");
    expect(svg.querySelector("rect")?.getAttribute("fill")).toBe("none");
  });
});
