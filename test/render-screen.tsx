import { render, type RenderResult } from "@testing-library/react";
import type { ReactElement } from "react";
import { Router } from "wouter";
import { memoryLocation } from "wouter/memory-location";
import { WorldProvider } from "#usecases/world-provider.tsx";
import type { World } from "#usecases/world.ts";

/** Renders a screen over a world at an address. */
export function renderScreen(
  screen: ReactElement,
  world: World,
  path: string,
): RenderResult & { readonly path: () => string } {
  const location = memoryLocation({ path, record: true });
  const result = render(
    <WorldProvider value={world}>
      <Router hook={location.hook} searchHook={location.searchHook}>
        {screen}
      </Router>
    </WorldProvider>,
  );
  return { ...result, path: () => location.history.at(-1) ?? path };
}
