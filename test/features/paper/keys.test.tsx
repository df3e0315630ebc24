import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState, type ReactNode } from "react";
import { Router } from "wouter";
import { memoryLocation } from "wouter/memory-location";
import { describe, expect, it } from "vitest";
import { ownScale, SCALES } from "#core/sheet/scales.ts";
import PaperScreen from "#features/paper/paper-screen.tsx";
import { KeyHintsProvider, type Hints } from "#ui/parts/key-hints.tsx";
import { KeyBar } from "#ui/parts/keys.tsx";
import { SingleKeysProvider } from "#ui/parts/use-keys.ts";
import { WorldProvider } from "#usecases/world-provider.tsx";
import { testWorld } from "#test/make-world.ts";
import { CANDIDATES, seedSelection, type Seed } from "#test/features/scoring/seed.ts";

// jsdom draws nothing, so it has nothing to scroll.
Object.defineProperty(Element.prototype, "scrollIntoView", { value: () => undefined, configurable: true });

function Frame({ singleKeys, children }: { readonly singleKeys: boolean; readonly children: ReactNode }) {
  const [hints, setHints] = useState<Hints | null>(null);
  return (
    <SingleKeysProvider value={singleKeys}>
      <KeyHintsProvider onHints={setHints}>{children}</KeyHintsProvider>
      <KeyBar hints={hints?.bar ?? []} allKeys="All keys" label="Keys" onAll={() => undefined} />
    </SingleKeysProvider>
  );
}

/** A paper sheet under the bar of keys, as the app's frame has it. */
async function openWithBar(seed: Seed, singleKeys = true) {
  const world = await testWorld();
  const id = await seedSelection(world, seed);
  const { hook, searchHook } = memoryLocation({ path: `/s/${id}/paper/ap/c1` });
  render(
    <WorldProvider value={world}>
      <Router hook={hook} searchHook={searchHook}>
        <Frame singleKeys={singleKeys}>
          <PaperScreen />
        </Frame>
      </Router>
    </WorldProvider>,
  );
  return userEvent.setup();
}

const bar = (): string => screen.getByRole("contentinfo", { name: "Keys" }).textContent ?? "";
const side = () => within(screen.getByRole("region", { name: "Check total" }));

describe("the bar of keys while paper is typed", () => {
  it.each([
    ["1–5", SCALES["1-5"], "1–5a score"],
    ["0–4", SCALES["0-4"], "0–4a score"],
    ["1–10", ownScale(1, 10), "1–90a score"],
  ])("names the digits that a scale of %s takes", async (_name, scale, said) => {
    await openWithBar({ scale });
    expect(bar()).toContain(said);
  });

  it("says where Enter leads after the last sheet, and after the others", async () => {
    const user = await openWithBar({ candidates: CANDIDATES.slice(0, 2) });
    await user.keyboard("333333333{Enter}1{Enter}");
    await waitFor(() => expect(bar()).toContain("↵next sheet"));
    await user.keyboard("{Enter}444444444{Enter}1{Enter}");
    await waitFor(() => expect(bar()).toContain("↵all paper sheets"));
    expect(screen.getByRole("button", { name: /^All paper sheets/ })).toBeDefined();
  });
});

describe("where single keys are switched off", () => {
  it("no letters stand beside the reasons, and no digits beside who follows", async () => {
    const user = await openWithBar({}, false);
    expect(side().queryByText("N")).toBeNull();
    expect(side().queryByRole("heading", { name: "Not assessed" })).toBeNull();
    for (const square of screen.getAllByRole("radio", { name: /^3 / })) await user.click(square);
    await user.click(screen.getByRole("button", { name: /^Read back/ }));
    const readBack = within(screen.getByRole("region", { name: "Read back" }));
    expect(readBack.getByRole("radio", { name: /Astrid/ })).toBeDefined();
    expect(readBack.queryByText("1")).toBeNull();
  });

  it("and both stand there where they are on", async () => {
    const user = await openWithBar({});
    expect(side().getByText("N")).toBeDefined();
    await user.keyboard("333333333{Enter}");
    expect(within(screen.getByRole("region", { name: "Read back" })).getByText("1")).toBeDefined();
  });
});
