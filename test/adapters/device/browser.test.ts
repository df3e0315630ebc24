import { describe, expect, it } from "vitest";
import { pageEnvironment } from "#adapters/device/environment.ts";
import { devicePersistence } from "#adapters/device/persistence.ts";

const manager = (change: Partial<StorageManager> = {}) => ({
  persisted: () => Promise.resolve(false),
  persist: () => Promise.resolve(false),
  estimate: () => Promise.resolve({ usage: 5, quota: 100 }),
  ...change,
});

const refuses = () => Promise.reject(new TypeError("not here"));

describe("persistence", () => {
  it("is what the browser promises, asked only when it has not promised yet", async () => {
    expect(await devicePersistence(manager()).ask()).toBe(false);
    expect(await devicePersistence(manager({ persist: () => Promise.resolve(true) })).ask()).toBe(true);
    const promised = { persisted: () => Promise.resolve(true), persist: refuses };
    expect(await devicePersistence(manager(promised)).ask()).toBe(true);
  });

  it("is nothing where the browser refuses or has no storage manager", async () => {
    expect(await devicePersistence(manager({ persisted: refuses })).ask()).toBe(false);
    expect(await devicePersistence(null).ask()).toBe(false);
  });

  it("tells the room there is, or that it does not know", async () => {
    expect(await devicePersistence(manager()).room()).toEqual({ used: 5, quota: 100 });
    expect(await devicePersistence(manager({ estimate: () => Promise.resolve({}) })).room()).toBeNull();
    expect(await devicePersistence(manager({ estimate: refuses })).room()).toBeNull();
    expect(await devicePersistence(null).room()).toBeNull();
  });
});

describe("the environment", () => {
  const page = (protocol: string, isSecureContext: boolean) =>
    ({ location: { protocol }, isSecureContext, navigator: { language: "fr-BE" } }) as Window;

  it("knows a file from the web, and whether it is secure", () => {
    expect(pageEnvironment(page("file:", true))).toEqual({ isFile: true, isSecure: true, language: "fr-BE" });
    expect(pageEnvironment(page("http:", false))).toEqual({
      isFile: false,
      isSecure: false,
      language: "fr-BE",
    });
  });
});
