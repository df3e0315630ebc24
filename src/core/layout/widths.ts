/** Column widths with every "rest" given an equal share of what is left; never less than nothing. */
export function resolveWidths(asked: readonly (number | "rest")[], room: number): number[] {
  const fixed = asked.reduce<number>((sum, width) => sum + (width === "rest" ? 0 : width), 0);
  const rests = asked.filter((width) => width === "rest").length;
  const share = rests === 0 ? 0 : Math.max(0, (room - fixed) / rests);
  return asked.map((width) => (width === "rest" ? share : width));
}
