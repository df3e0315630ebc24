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

/** While a framework is being written its texts may still be empty, and longer than can be saved. */
const WRITING = 100_000;

/** The texts of a framework: `least` 0 while it is being written, else 1. */
const textsOf = (least: 0 | 1) => ({
  name: text(least, least === 0 ? WRITING : LIMITS.name),
  line: text(least, least === 0 ? WRITING : LIMITS.text),
  words: text(0, least === 0 ? WRITING : LIMITS.text),
});

type Texts = ReturnType<typeof textsOf>;

const questionsOf = ({ line }: Texts) =>
  listOf(
    v.strictObject({
      id: ID,
      type: v.picklist(["past", "situational"]),
      text: line,
      probes: listOf(
        v.strictObject({ about: v.picklist(["action", "reasons", "result"]), text: line }),
        LIMITS.probes,
      ),
      own: v.exactOptional(v.literal(true)),
    }),
    LIMITS.questions,
  );

const levelOf = (texts: Texts) =>
  v.strictObject({
    id: ID,
    label: texts.name,
    labelStanding: STANDING,
    number: v.exactOptional(WHOLE),
    alsoLabelled: v.exactOptional(listOf(texts.line, LIMITS.indicators)),
    order: v.nullable(WHOLE),
    orderStanding: STANDING,
    indicators: listOf(texts.line, LIMITS.indicators),
    anchors: v.nullable(v.strictTuple([texts.line, texts.line, texts.line, texts.line, texts.line])),
    questions: questionsOf(texts),
    own: OWN,
  });

const competencyOf = (texts: Texts) =>
  v.strictObject({
    id: ID,
    name: texts.name,
    nameStanding: v.picklist(["attested", "unconfirmed", "ours", "own"]),
    alsoNamed: v.exactOptional(listOf(texts.line, LIMITS.indicators)),
    group: v.exactOptional(texts.name),
    definition: texts.words,
    indicators: v.exactOptional(listOf(texts.line, LIMITS.indicators)),
    questions: v.exactOptional(questionsOf(texts)),
    levels: listOf(levelOf(texts), LIMITS.levels),
    own: OWN,
  });

const shape = (texts: Texts): v.GenericSchema<unknown, Framework> =>
  v.strictObject({
    id: ID,
    name: texts.name,
    version: text(1, 40),
    basedOn: v.exactOptional(v.strictObject({ id: ID, name: texts.words, version: text(1, 40) })),
    source: v.exactOptional(texts.words),
    numbersItsLevels: v.boolean(),
    ratingScale: v.exactOptional(listOf(v.strictObject({ point: WHOLE, name: texts.line }), LIMITS.levels)),
    competencies: listOf(competencyOf(texts), LIMITS.competencies),
  });

/** Shape of a framework as it is saved, shipped and exchanged. */
export const FRAMEWORK = shape(textsOf(1));

/** Shape of one that is being written. */
export const FRAMEWORK_DRAFT = shape(textsOf(0));
