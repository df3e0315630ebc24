const TWIPS_PER_MM = 1440 / 25.4;

/** Twentieths of a point, which Word measures pages and columns in. */
export const twips = (mm: number): number => Math.round(mm * TWIPS_PER_MM);

/** Twentieths of a point, of points. */
export const twipsOfPoints = (points: number): number => Math.round(points * 20);

/** Word knows whole half points only. */
export const halfPoints = (points: number): number => Math.round(points * 2);

/** Millimetres, of twentieths of a point. */
export const mmOfTwips = (length: number): number => length / TWIPS_PER_MM;
