import { expect, it } from "vitest";
import type { Draft } from "#core/model/act.ts";
import { statusTimes } from "#core/interviews/status-times.ts";
import { candidate, deskBegins, tell } from "#test/core/acts/pens.ts";

const noted = (id: string, event: object): Draft => ({
  kind: "interview-noted/1",
  subject: id,
  body: { candidate: id, event },
});
const status = (to: string) => ({ type: "status", status: to, reason: "" });

// The statuses are noted as version 1 wrote them: an older record keeps its times.
it("tells when each status of one candidate was last noted", () => {
  const drafts = [
    deskBegins,
    candidate("x1"),
    candidate("x2"),
    noted("x1", status("confirmed")),
    noted("x2", status("withdrew")),
    { ...noted("x1", { type: "came-in", person: "p1", at: "09:30", part: 1 }), kind: "interview-noted/2" },
    noted("x1", status("attended")),
    noted("x1", status("confirmed")),
  ];
  const acts = tell(drafts.map((draft) => ({ by: "desk", draft })));
  expect([...statusTimes(acts, "x1")]).toEqual([
    ["confirmed", "2025-02-18T09:07:00+01:00"],
    ["attended", "2025-02-18T09:06:00+01:00"],
  ]);
  const destroyed = acts.map((act) => ({ ...act, body: null }));
  expect(statusTimes(destroyed, "x1").size).toBe(0);
});
