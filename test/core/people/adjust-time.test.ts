import { describe, expect, it } from "vitest";
import { fold } from "#core/acts/fold.ts";
import { ALL_KINDS } from "#core/acts/all-kinds.ts";
import type { Draft } from "#core/model/act.ts";
import type { Selection } from "#core/model/selection.ts";
import { recordOf } from "#core/interviews/record.ts";
import {
  adjustedAsBefore,
  adjustedMinutes,
  adjustTime,
  isAdjusted,
  minutesFor,
  typedMinutes,
} from "#core/people/adjust-time.ts";
import { candidate, deskBegins, SELECTION, tell } from "#test/core/acts/pens.ts";
import { must } from "#test/builders.ts";

const note = (event: object): Draft => ({
  kind: "interview-noted/1",
  subject: "x1",
  body: { candidate: "x1", event },
});

const after = (...drafts: readonly Draft[]): Selection =>
  fold(SELECTION, tell([deskBegins, candidate("x1"), ...drafts].map((draft) => ({ by: "desk", draft }))))
    .selection;

const to = (minutes: number | null, reason = ""): Draft => must(adjustTime("x1", minutes, reason));

describe("a candidate's own time", () => {
  it("takes the place of the sheet's minutes on every clock, and goes back to them", () => {
    const longer = after(to(75, "  Reads lips "));
    expect(minutesFor(longer, "x1", 60)).toBe(75);
    expect(recordOf(longer, "x1").adjustedMinutes).toBe(75);
    expect(longer.adjustments["x1"]?.reason).toBe("Reads lips");
    const back = after(to(75), to(null));
    expect(minutesFor(back, "x1", 60)).toBe(60);
    expect(recordOf(back, "x1").adjustedMinutes).toBeNull();
  });

  it("is no record of the interview by itself", () => {
    expect(after(to(75)).interviews).toEqual({});
  });

  it("holds against minutes noted in the old way, whichever was later", () => {
    const old = note({ type: "adjusted", minutes: 90 });
    expect(adjustedMinutes(after(old), "x1")).toBe(90);
    expect(adjustedMinutes(after(old, to(75)), "x1")).toBe(75);
    expect(adjustedMinutes(after(old, to(null)), "x1")).toBeNull();
    expect(adjustedMinutes(after(to(75), old), "x1")).toBe(90);
  });

  it("is called adjusted only where it differs", () => {
    expect(isAdjusted(after(to(60)), "x1", 60)).toBe(false);
    expect(isAdjusted(after(to(75)), "x1", 60)).toBe(true);
    expect(isAdjusted(after(), "x1", 60)).toBe(false);
  });

  it("is whole minutes up to ten hours", () => {
    for (const minutes of [0, -5, 601, 7.5])
      expect(adjustTime("x1", minutes, "")).toEqual({ ok: false, error: { code: "not-minutes" } });
    expect(["75", " 75 ", "0", "601", "7.5", "a lot", ""].map(typedMinutes)).toEqual([
      75,
      75,
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  it("is put back with its reason", () => {
    const before = after(to(75, "Asked for"));
    expect(adjustedAsBefore(before, "x1")).toEqual({ ok: true, value: to(75, "Asked for") });
  });

  it("has a reason that stays on the desk", () => {
    const kind = ALL_KINDS.find((each) => each.kind === "time-adjusted/1");
    expect(kind?.goesTo["reason"]).toEqual(["device", "desk"]);
    expect(kind?.goesTo["minutes"]).not.toContain("report");
    expect(kind?.goesTo["minutes"]).not.toContain("extract");
  });
});

describe("room or video", () => {
  const byVideo: Draft = {
    ...candidate("x1"),
    body: { candidate: { ...(candidate("x1").body["candidate"] as object), mode: "video" } },
  };

  it("begins as in the schedule, also once something else was noted", () => {
    expect(recordOf(after(byVideo), "x1").mode).toBe("video");
    const confirmed = note({ type: "status", status: "confirmed", reason: "" });
    expect(recordOf(after(byVideo, confirmed), "x1").mode).toBe("video");
    expect(recordOf(after(confirmed, byVideo), "x1").mode).toBe("video");
  });

  it("is as the recorder noted it from then on", () => {
    const room = note({ type: "mode", mode: "room" });
    expect(recordOf(after(byVideo, room), "x1").mode).toBe("room");
    expect(recordOf(after(room, byVideo), "x1").mode).toBe("room");
  });
});
