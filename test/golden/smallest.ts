import { fold } from "#core/acts/fold.ts";
import { writeSelectionFile } from "#core/files/selection-file.ts";
import { anyAct, deskBegins, penOf, secretOf, SELECTION } from "#test/core/acts/pens.ts";

/** The smallest real file: one act, no drafts. `docs/file-format.md` prints it. */
export const smallestFile = (): Uint8Array =>
  writeSelectionFile({
    selection: SELECTION,
    role: "desk",
    secret: secretOf("desk"),
    number: 1,
    acts: [anyAct(fold(SELECTION, []), deskBegins, penOf("desk", 0))],
    drafts: new Map(),
    salt: "00112233445566778899aabbccddeeff",
    app: "0.1.0",
    at: "2025-02-18T17:00:00+01:00",
  });
