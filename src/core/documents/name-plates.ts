import type { PrintDocument } from "#core/model/blocks.ts";
import type { Person } from "#core/model/people.ts";
import type { Selection } from "#core/model/selection.ts";
import { panelOf } from "#core/people/who-scores.ts";
import type { Print } from "#core/documents/print.ts";

/** Who sits at the table: those who score, and who keeps the record. */
export const atTheTable = (selection: Selection): readonly Person[] => [
  ...panelOf(selection),
  ...selection.people.filter((person) => person.role === "recorder" && !person.withdrawn),
];

/** A page that folds into a card with a person's name on both faces. */
export function namePlate(selection: Selection, person: Person, print: Print): PrintDocument {
  const name = print.say("namePlateOf", { name: person.name });
  return {
    name,
    title: name,
    language: print.language,
    format: print.format,
    marking: selection.documents.marking,
    header: { left: "", middle: "", right: "" },
    foot: { left: "", right: "" },
    sections: [
      {
        kind: "name-plate",
        name: person.name,
        under: print.say(`role.${person.role}`),
        foldHint: print.say("foldHint"),
      },
    ],
  };
}
