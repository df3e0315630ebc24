import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { readSelectionFile } from "#core/files/selection-file.ts";
import { secondReading } from "#test/golden/second-reader.ts";

const bytes = readFileSync(new URL("selection-v1.selection.panelkit", import.meta.url));

it("a reader that knows nothing but docs/file-format.md reads the same", () => {
  const ours = readSelectionFile(bytes);
  if (!ours.ok) throw new Error(ours.error.code);
  const theirs = secondReading(bytes);
  expect(theirs.manifest).toEqual(ours.value.manifest);
  expect(theirs.hashes).toEqual(ours.value.acts.map((act) => act.hash));
  expect(theirs.drafts.slice(1)).toEqual([...ours.value.drafts].map(([key, value]) => ({ key, value })));
  const there = new Set(theirs.hashes);
  expect(Object.values(theirs.manifest.heads).flat().filter((head) => !there.has(head))).toEqual([]);
});

it("and notices a changed byte", () => {
  const changed = Buffer.from(bytes);
  changed[bytes.length - 10] = 0x20;
  expect(() => secondReading(changed)).toThrow("hash of drafts");
});
