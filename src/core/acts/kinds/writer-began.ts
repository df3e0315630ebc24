import * as v from "valibot";
import { because, defineKind } from "#core/acts/kind.ts";
import { DESK, RECORD } from "#core/acts/places.ts";
import { line, salt, writer } from "#core/acts/shapes.ts";

/** The first act of every chain: who writes here, and what chain it continues after a restored backup. */
export const writerBegan = defineKind({
  kind: "writer-began/1",
  shape: v.strictObject({
    role: v.picklist(["desk", "member"]),
    name: line,
    continues: v.nullable(writer),
    salt,
  }),
  goesTo: { role: RECORD, name: RECORD, continues: DESK, salt: DESK },
  mayWrite: (_state, act) => (act.header.seq === 1 ? null : because("chain-began-before")),
  apply: (state, act) => ({
    ...state,
    desk: state.desk === null && act.body.role === "desk" ? act.header.writer : state.desk,
    writers: {
      ...state.writers,
      [act.header.writer]: { id: act.header.writer, role: act.body.role, name: act.body.name, person: null },
    },
  }),
});
