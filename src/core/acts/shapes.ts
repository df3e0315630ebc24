import * as v from "valibot";

// Shapes that many kinds share. Lengths are limits against hostile files, far above what a person types.

/** Identifiers are keys of the maps of a selection, so the names every object has from its prototype are none. */
export const id = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(64),
  v.check((text) => !(text in Object.prototype)),
);
export const line = v.pipe(v.string(), v.maxLength(2_000));
export const words = v.pipe(v.string(), v.maxLength(200_000));
export const salt = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/));
export const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
export const writer = v.pipe(v.string(), v.regex(/^[0-9A-HJKMNP-TV-Z]{26}$/));
export const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
export const time = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
export const whole = v.pipe(v.number(), v.safeInteger());
/** Length of something in a day. */
export const minutes = v.pipe(whole, v.minValue(1), v.maxValue(600));
export const points = v.pipe(whole, v.minValue(0), v.maxValue(100_000));
