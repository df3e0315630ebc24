/** What a file may be at most. Checked before anything in it is parsed. */
export interface FileLimits {
  readonly bytes: number;
  /** Of lists and objects inside each other. */
  readonly depth: number;
}

export const SELECTION_LIMITS: FileLimits = { bytes: 256 * 1024 * 1024, depth: 32 };

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Whether a JSON text nests deeper than `most`, found without parsing it. Not being JSON is no matter here. */
export function isTooDeep(json: string, most: number): boolean {
  let depth = 0;
  let inString = false;
  for (let index = 0; index < json.length; index += 1) {
    const code = json.charCodeAt(index);
    if (inString) {
      if (code === BACKSLASH) index += 1;
      else if (code === QUOTE) inString = false;
    } else if (code === QUOTE) inString = true;
    else depth += step(code);
    if (depth > most) return true;
  }
  return false;
}

/** 1 for an opening bracket or brace, -1 for a closing one. */
function step(code: number): number {
  if (code === 0x5b || code === 0x7b) return 1;
  return code === 0x5d || code === 0x7d ? -1 : 0;
}

const FORBIDDEN = new Set(["__proto__", "constructor", "prototype"]);

/** Whether a parsed value has a key that could reach an object's prototype. Call only on what is not too deep. */
export function hasForbiddenKey(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (Array.isArray(value)) return value.some(hasForbiddenKey);
  return Object.entries(value).some(([key, member]) => FORBIDDEN.has(key) || hasForbiddenKey(member));
}
