import * as v from "valibot";
import type { StoredAct } from "#core/model/act.ts";
import type { ShapesFound, WriterRecord } from "#core/ports.ts";

const ACT = v.strictObject({
  header: v.string(),
  body: v.nullable(v.string()),
  key: v.string(),
  signature: v.string(),
});

const PIN = v.strictObject({
  salt: v.string(),
  hash: v.string(),
  params: v.record(v.string(), v.union([v.string(), v.number()])),
});

const WRITER = v.strictObject({
  writer: v.string(),
  secret: v.string(),
  role: v.picklist(["desk", "member"]),
  person: v.nullable(v.string()),
  pin: v.nullable(PIN),
});

const SHAPES = v.strictObject({ app: v.string(), acts: v.array(v.string()) });

/** Whether records are what was written: storage is read as carefully as a file. */
export const areActs = (records: readonly unknown[]): records is readonly StoredAct[] =>
  records.every((each) => v.is(ACT, each));

/** What was remembered to spare work; anything odd is as good as nothing. */
export const areShapes = (record: unknown): record is ShapesFound => v.is(SHAPES, record);

export const areWriters = (records: readonly unknown[]): records is readonly WriterRecord[] =>
  records.every((each) => v.is(WRITER, each));
