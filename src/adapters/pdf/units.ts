const POINTS_PER_MM = 72 / 25.4;

export const points = (mm: number): number => mm * POINTS_PER_MM;

/** Hundredths of a point: finer than any printer. */
export const round = (value: number): number => Math.round(value * 100) / 100;

/** Millimetres from the top, as layout counts, to points from the bottom, as PDF does. */
export type Flip = (y: number) => number;

export const flipFor =
  (pageHeight: number): Flip =>
  (y) =>
    points(pageHeight - y);
