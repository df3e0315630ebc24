import { render } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { ownScale, SCALES } from "#core/sheet/scales.ts";
import type { Scale } from "#core/model/scale.ts";
import { DotStrip, type DotStripProps } from "#ui/domain/dot-strip.tsx";

const spread = (scale: Scale, ...scores: readonly number[]): DotStripProps["spread"] => ({
  counts: scale.points.map(({ points }) => ({
    points,
    count: scores.filter((each) => each * 100 === points).length,
  })),
  lowest: Math.min(...scores) * 100,
  highest: Math.max(...scores) * 100,
  of: scores.length,
});

const draw = (props: Partial<DotStripProps> & Pick<DotStripProps, "spread">): SVGElement => {
  const { container } = render(
    <DotStrip scale={SCALES["1-5"]} minimum={300} agreed={null} size="plain" {...props} />,
  );
  return container.querySelector("svg") as SVGElement;
};

const numbers = (svg: SVGElement, name: string): readonly number[] =>
  [...svg.querySelectorAll("circle")].map((dot) => Number(dot.getAttribute(name)));

describe("the dot strip", () => {
  it("draws the picture's dots: five members, 4 2 4 3 5", () => {
    const svg = draw({ spread: spread(SCALES["1-5"], 4, 2, 4, 3, 5) });
    expect(numbers(svg, "cx")).toEqual([44, 78, 112, 112, 146]);
    expect(svg.querySelector(".span")?.getAttribute("d")).toBe("M44 38H146");
    expect(svg.querySelector(".mn")?.getAttribute("d")).toBe("M61 2V43");
  });

  it("stacks pairs above six members, and keeps all of them inside", () => {
    for (const members of [6, 7, 10, 12]) {
      const svg = draw({
        size: "tight",
        spread: spread(SCALES["1-5"], ...Array.from({ length: members }, () => 4)),
      });
      const radius = numbers(svg, "r")[0] ?? 0;
      expect(new Set(numbers(svg, "cx")).size).toBe(members > 6 ? 2 : 1);
      expect(Math.min(...numbers(svg, "cy")) - radius).toBeGreaterThanOrEqual(0);
      expect(radius).toBeGreaterThanOrEqual(1);
    }
  });

  it("keeps neighbours apart on a scale of ten points", () => {
    const scale = ownScale(1, 10);
    const svg = draw({ scale, size: "small", spread: spread(scale, 5, 5, 6, 6, 5, 6, 5, 6, 5) });
    const at = (points: number): readonly number[] =>
      numbers(svg, "cx").filter((x) => Math.abs(x - (10 + 8 * (points - 1))) < 4);
    expect(Math.min(...at(6)) - Math.max(...at(5))).toBeGreaterThan(2 * (numbers(svg, "r")[0] ?? 0) - 0.01);
  });

  it("draws no minimum where everyone meets it, and no line where all agree", () => {
    const svg = draw({ minimum: 100, spread: spread(SCALES["1-5"], 3, 3) });
    expect(svg.querySelector(".mn")).toBeNull();
    expect(svg.querySelector(".span")).toBeNull();
  });

  it("puts the mark of an agreed mean between two points", () => {
    const svg = draw({ agreed: 350, spread: spread(SCALES["1-5"], 3, 4) });
    expect(svg.querySelector(".ag")?.getAttribute("d")).toMatch(/^M95 /);
    expect(svg.getAttribute("aria-label")).toBe("scores 4, 3, agreed 3.5");
  });
});
