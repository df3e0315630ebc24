import { child, EMPTY, frame, row, stack, table } from "#core/layout/box.ts";
import type { Box, Child, Frame, Keep, Row, Stack, TableBox } from "#core/layout/box.ts";

export interface Parts {
  readonly head: Box;
  readonly tail: Box;
}

/** Rounding must not push a line overleaf that fits. */
const SLACK = 0.001;
const MIN_LINES = 2;

/**
 * Parts a box so that the head is no taller than `room`; null where no good place is found.
 * With `force`, on an empty page, the wishes for keeping together are given up.
 */
export function split(box: Box, room: number, force: boolean): Parts | null {
  switch (box.kind) {
    case "leaf":
      return null;
    case "stack":
      return box.lines ? splitLines(box, room, force) : splitStack(box, room, force);
    case "row":
      return splitRow(box, room, force);
    case "frame":
      return splitFrame(box, room, force);
    case "table":
      return splitTable(box, room, force);
    case "keep":
      return splitKeep(box, room, force);
  }
}

const fits = (height: number, room: number): boolean => height <= room + SLACK;

/** How many children fit whole, and the height they take. */
function fill(children: readonly Child[], room: number): { count: number; height: number } {
  let height = 0;
  for (const [index, each] of children.entries()) {
    const next = height + (index === 0 ? 0 : each.before) + each.box.height;
    if (!fits(next, room)) return { count: index, height };
    height = next;
  }
  return { count: children.length, height };
}

function splitLines(box: Stack, room: number, force: boolean): Parts | null {
  const total = box.children.length;
  const fit = Math.min(fill(box.children, room).count, total - 1);
  const kept = total - fit < MIN_LINES ? total - MIN_LINES : fit;
  const count = kept >= MIN_LINES ? kept : force ? fit : 0;
  return count < 1 ? null : cutAt(box, count, null);
}

function splitStack(box: Stack, room: number, force: boolean): Parts | null {
  const { count, height } = fill(box.children, room);
  const next = box.children[count];
  if (next === undefined) return { head: box, tail: EMPTY };
  const before = count === 0 ? 0 : next.before;
  const inner = split(next.box, room - height - before, force && count === 0);
  if (inner !== null) return cutAt(box, count, inner);
  let cut = count;
  while (cut > 0 && box.children[cut - 1]?.keepNext === true) cut -= 1;
  if (cut > 0) return cutAt(box, cut, null);
  return force && count > 0 ? cutAt(box, count, null) : null;
}

function cutAt(box: Stack, count: number, inner: Parts | null): Parts {
  const first = box.children.slice(0, count);
  const rest = box.children.slice(count);
  const parted = rest[0];
  if (inner === null || parted === undefined)
    return { head: stack(first, box.lines), tail: stack(rest, box.lines) };
  const going =
    inner.tail.height === 0 ? rest.slice(1) : [child(inner.tail, 0, parted.keepNext), ...rest.slice(1)];
  return {
    head: stack([...first, { ...parted, box: inner.head }], box.lines),
    tail: going.length === 0 ? EMPTY : stack(going, box.lines),
  };
}

/** Every column must either fit or have a good place of its own; else a label would stand alone. */
function splitRow(box: Row, room: number, force: boolean): Parts | null {
  const parts: Parts[] = [];
  for (const column of box.columns) {
    const part = fits(column.box.height, room)
      ? { head: column.box, tail: EMPTY }
      : split(column.box, room, force);
    if (part === null && !force) return null;
    parts.push(part ?? { head: EMPTY, tail: column.box });
  }
  if (parts.every((part) => part.head.height === 0)) return null;
  const side = (which: keyof Parts): Box =>
    row(box.columns.map((column, i) => ({ x: column.x, box: parts[i]?.[which] ?? EMPTY })));
  const tail = side("tail");
  return { head: side("head"), tail: tail.height === 0 ? EMPTY : tail };
}

function splitFrame(box: Frame, room: number, force: boolean): Parts | null {
  const inside = room - box.top;
  if (fits(box.child.height, inside)) {
    // Only the white below does not fit: it is given up, unless a rule closes the box.
    if (box.below !== null && !force) return null;
    return {
      head: frame(box.child, { ...box, bottom: Math.max(0, inside - box.child.height) }),
      tail: EMPTY,
    };
  }
  const parts = split(box.child, inside, force);
  if (parts === null) return null;
  if (parts.tail.height === 0)
    return {
      head: frame(parts.head, { top: box.top, above: box.above, below: box.below, bar: box.bar }),
      tail: EMPTY,
    };
  return {
    head: frame(parts.head, { top: box.top, above: box.above, bar: box.bar }),
    tail: frame(parts.tail, {
      top: box.again ? box.top : 0,
      bottom: box.bottom,
      above: box.again ? box.above : null,
      below: box.below,
      again: box.again,
      bar: box.bar,
    }),
  };
}

function splitTable(box: TableBox, room: number, force: boolean): Parts | null {
  const parts = split(box.rows, room - (box.header?.height ?? 0), force);
  if (parts === null) return null;
  return {
    head: table(box.header, box.repeated, parts.head),
    tail: parts.tail === EMPTY ? EMPTY : table(box.repeated, box.repeated, parts.tail),
  };
}

function splitKeep(box: Keep, room: number, force: boolean): Parts | null {
  if (box.height <= box.limit && !force) return null;
  const parts = split(box.child, room, false) ?? (force ? split(box.child, room, true) : null);
  return parts;
}
