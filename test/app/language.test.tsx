import { act, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { KeysDialog } from "#app/keys-dialog.tsx";
import { languageOf, Speech } from "#app/language.tsx";
import { testWorld, type TestWorld } from "#test/make-world.ts";
import { renderScreen } from "#test/render-screen.tsx";
import { speak } from "#words/t.ts";

afterEach(() => speak("en"));

const onBrowser = async (language: string): Promise<TestWorld> => {
  const world = await testWorld();
  return { ...world, environment: { ...world.environment, language } };
};

const HINTS = { bar: [{ keys: ["Shift", "Space"], does: "x" }] };

const open = (world: TestWorld) =>
  renderScreen(
    <>
      <Speech />
      <KeysDialog hints={HINTS} onClose={() => undefined} />
    </>,
    world,
    "/",
  );

describe("the language of the app", () => {
  it.each([
    ["fr", "fr"],
    ["fr-BE", "fr"],
    ["FR-ca", "fr"],
    ["en-GB", "en"],
    ["frr", "en"],
    ["de-DE", "en"],
  ])("of a browser in %s is %s", async (browser, language) => {
    expect(languageOf(await onBrowser(browser))).toBe(language);
  });

  it("is French from the start on a French browser, and the page says so", async () => {
    open(await onBrowser("fr-FR"));
    expect(await screen.findByRole("radio", { name: "Sombre" })).toBeDefined();
    expect(document.documentElement.lang).toBe("fr");
  });

  it("is the one chosen on this device, whatever the browser's", async () => {
    const world = await onBrowser("fr-FR");
    await world.storage.saveSetting("language", "en");
    const settings = await world.storage.settings();
    world.store.setState({ settings: settings.ok ? settings.value : {} });
    open(world);
    await act(() => Promise.resolve());
    expect(screen.getByRole("radio", { name: "Dark" })).toBeDefined();
  });

  it("is changed where the theme is, at once, and kept", async () => {
    const world = await testWorld();
    const user = userEvent.setup();
    open(world);
    await user.click(screen.getByRole("radio", { name: "Français" }));
    expect(await screen.findByRole("radiogroup", { name: "Clair ou sombre" })).toBeDefined();
    expect(screen.getByRole("radio", { name: "Français" }).ariaChecked).toBe("true");
    expect(document.documentElement.lang).toBe("fr");
    expect(screen.getAllByText(/^(Maj|Espace)$/).map((cap) => cap.textContent)).toEqual(["Maj", "Espace"]);
    const kept = await world.storage.settings();
    expect(kept.ok && kept.value.language).toBe("fr");
    await user.click(screen.getByRole("radio", { name: "English" }));
    await waitFor(() => expect(document.documentElement.lang).toBe("en"));
    expect(screen.getByRole("radiogroup", { name: "Light or dark" })).toBeDefined();
  });
});
