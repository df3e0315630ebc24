import { expect, it } from "vitest";
import { shutReason } from "#core/consensus/shut.ts";
import { mockPanel } from "#test/core/consensus/mock-panel.ts";

it("a deliberation can be written into between unsealing and closing", () => {
  expect(shutReason(mockPanel({ sealed: ["DS-04"] }), "DS-04")).toEqual({ code: "not-unsealed" });
  expect(shutReason(mockPanel({ closed: false }), "DS-04")).toBeNull();
  expect(shutReason(mockPanel(), "DS-04")).toEqual({ code: "closed" });
});
