import { afterEach, expect, it, vi } from "vitest";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

const materialIn = async (folder: string, required: string) => {
  vi.stubEnv("PANELKIT_SHARED", folder);
  vi.stubEnv("PANELKIT_SHARED_REQUIRED", required);
  return import("#test/shared-material.ts");
};

it("finds what is there", async () => {
  const { sharedPath, without } = await materialIn("test", "");
  expect(sharedPath("scripts")).toMatch(/test.scripts$/);
  expect(without("scripts")).toBe(false);
});

it("says what is not there, so that a test can be skipped", async () => {
  const { sharedPath, without } = await materialIn("nowhere", "");
  expect(sharedPath("notices")).toBeNull();
  expect(without("notices")).toBe(true);
});

it("fails where the material is required", async () => {
  const { without } = await materialIn("nowhere", "1");
  expect(() => without("notices")).toThrow("missing shared material");
});
