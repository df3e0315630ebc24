// Made the golden files once: `node test/golden/make-golden.ts` with Node 22.18 or newer. Tests never run it. A file
// that is there is never written again: what was released must stay readable for ever, so a new version of the format
// gets files of its own.
import { existsSync, writeFileSync } from "node:fs";
import { fold } from "#core/acts/fold.ts";
import { readSelectionFile, writeSelectionFile } from "#core/files/selection-file.ts";
import type { Act } from "#core/model/act.ts";
import { canonicalText } from "#core/shared/canonical.ts";
import { anyAct, candidate, deskBegins, penOf, secretOf, SELECTION, tell, writerOf } from "#test/core/acts/pens.ts";
import { STORY } from "#test/core/acts/samples.ts";
import { whatItHolds } from "#test/golden/what-it-holds.ts";

const keep = (name: string, content: Uint8Array | string): void => {
  const path = new URL(name, import.meta.url);
  if (existsSync(path)) throw new Error(`${name} is there already and stays as it is`);
  writeFileSync(path, content);
};

/** A story in which every kind counts, then an act that does not count, a fork that is settled, and an act that waits. */
function goldenActs(): readonly Act[] {
  const story = [...tell(STORY)];
  const add = (name: string, draft: Parameters<typeof anyAct>[1], onto: readonly Act[] = story): Act => {
    const act = anyAct(fold(SELECTION, onto), draft, penOf(name, story.length));
    story.push(act);
    return act;
  };
  add("desk", deskBegins);
  const before = [...story];
  const first = add("desk", candidate("x2", "Zoë Ångström"), before);
  const rival = add("desk", candidate("x2", "Γιώργος Παπαδόπουλος"), before);
  const loser = fold(SELECTION, story).heads[writerOf("desk")] === first.hash ? rival : first;
  add("deputy", { ...deskBegins, body: { role: "desk", name: "Deputy", continues: writerOf("desk") } });
  add("deputy", { kind: "desk-taken/1", subject: "", body: { reason: "Two copies of one profile" } });
  const { writer, seq } = loser.header;
  add("deputy", { kind: "fork-settled/1", subject: "", body: { writer, seq, keep: loser.hash, reason: "The newer" } });
  const missing = add("deputy", candidate("x3", "Not in this copy"));
  add("deputy", candidate("x4", "Waits"));
  return story.filter((act) => act !== missing);
}

const bytes = writeSelectionFile({
  selection: SELECTION,
  role: "desk",
  secret: secretOf("desk"),
  number: 3,
  acts: goldenActs(),
  drafts: new Map<string, unknown>([
    ["score p2 x2 k1", { score: null, notes: [{ id: "n1", text: "Half a sent", star: null, sign: null, alsoFor: [] }], ticked: [], source: "screen" }],
  ]),
  salt: "00112233445566778899aabbccddeeff",
  app: "0.1.0",
  at: "2025-02-18T17:00:00+01:00",
});
const file = readSelectionFile(bytes);
if (!file.ok) throw new Error(file.error.code);

const handedIn = file.value.acts.find((act) => act.header.kind.startsWith("scoresheet-handed-in/") && act.header.writer === writerOf("member"));

keep("selection-v1.selection.panelkit", bytes);
keep("selection-v1.json", `${JSON.stringify(whatItHolds(file.value), null, 2)}\n`);
keep("act-v1.json", `${canonicalText(handedIn?.stored)}\n`);
