/** Widths of columns, mm, with those that take the rest sharing what is left. */
export function columnWidths(
  columns: readonly { readonly width: number | "rest" }[],
  room: number,
  gap = 0,
): readonly number[] {
  const fixed = columns.reduce((sum, { width }) => sum + (width === "rest" ? 0 : width), 0);
  const rests = columns.filter(({ width }) => width === "rest").length;
  const left = Math.max(0, room - fixed - gap * (columns.length - 1));
  return columns.map(({ width }) => (width === "rest" ? left / rests : width));
}
