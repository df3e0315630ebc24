import * as v from "valibot";
import { LIMITS } from "#core/framework/limits.ts";
import type { Framework } from "#core/model/framework.ts";
import { lengthOf } from "#core/shared/canonical.ts";

const text = (least: number, most: number) =>
  v.pipe(
    v.string(),
    v.check((each) => each.trim().length >= least, "empty"),
    v.check((each) => lengthOf(each) <= most, "too-long"),
    v.check((each) => each.isWellFormed(), "not-text"),
  );

/** Identifiers become keys and addresses, so the names every object has from its prototype are none. */
const ID = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9._-]{1,300}$/, "wrong-kind"),
  v.check((each) => !(each in Object.prototype), "wrong-kind"),
);

const WHOLE = v.pipe(v.number(), v.safeInteger(), v.minValue(-1_000_000), v.maxValue(1_000_000));
const STANDING = v.picklist(["attested", "inferred", "ours", "own"]);
const OWN = v.exactOptional(v.array(v.picklist(["definition", "indicators", "anchors"])));

const listOf = <const Schema extends v.GenericSchema>(schema: Schema, most: number) =>
  v.pipe(v.array(schema), v.maxLength(most, "too-many"));

/** Shape of a framework. While it is being written its texts may still be empty: `least` 0. */
function shape(least: 0 | 1): v.GenericSchema<unknown, Framework> {
  const name = text(least, least === 0 ? 100_000 : LIMITS.name);
  const words = text(0, least === 0 ? 100_000 : LIMITS.text);
  const line = text(least, least === 0 ? 100_000 : LIMITS.text);
  const question = v.strictObject({
    id: ID,
    type: v.picklist(["past", "situational"]),
    text: line,
    probes: listOf(
      v.strictObject({ about: v.picklist(["action", "reasons", "result"]), text: line }),
      LIMITS.probes,
    ),
    own: v.exactOptional(v.literal(true)),
  });
  const indicators = listOf(line, LIMITS.indicators);
  const questions = listOf(question, LIMITS.questions);
  const level = v.strictObject({
    id: ID,
    label: name,
    labelStanding: STANDING,
    number: v.exactOptional(WHOLE),
    alsoLabelled: v.exactOptional(listOf(line, LIMITS.indicators)),
    order: v.nullable(WHOLE),
    orderStanding: STANDING,
    indicators,
    anchors: v.nullable(v.strictTuple([line, line, line, line, line])),
    questions,
    own: OWN,
  });
  const competency = v.strictObject({
    id: ID,
    name,
    nameStanding: v.picklist(["attested", "unconfirmed", "ours", "own"]),
    alsoNamed: v.exactOptional(listOf(line, LIMITS.indicators)),
    group: v.exactOptional(name),
    definition: words,
    indicators: v.exactOptional(indicators),
    questions: v.exactOptional(questions),
    levels: listOf(level, LIMITS.levels),
    own: OWN,
  });
  return v.strictObject({
    id: ID,
    name,
    version: text(1, 40),
    basedOn: v.exactOptional(v.strictObject({ id: ID, name: words, version: text(1, 40) })),
    source: v.exactOptional(words),
    numbersItsLevels: v.boolean(),
    ratingScale: v.exactOptional(listOf(v.strictObject({ point: WHOLE, name: line }), LIMITS.levels)),
    competencies: listOf(competency, LIMITS.competencies),
  });
}

/** Shape of a framework as it is saved, shipped and exchanged. */
export const FRAMEWORK = shape(1);

/** Shape of one that is being written. */
export const FRAMEWORK_DRAFT = shape(0);
