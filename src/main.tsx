import "#app/trusted-types.ts";
import "#app/pressable.css";
import "#ui/styles/fonts.css";
import "#ui/styles/tokens.css";
import "#ui/styles/components.css";
import "#ui/styles/parts.css";
import "#app/app.css";
import { createRoot } from "react-dom/client";
import { App, preloadSelections } from "#app/app.tsx";
import { languageOf } from "#app/language.tsx";
import { makeWorld } from "#app/make-world.ts";
import { registerOffline } from "#app/offline.ts";
import { whenIdle } from "#app/when-idle.ts";
import { begin } from "#usecases/device.ts";
import { speak } from "#words/t.ts";

const root = document.getElementById("root");
if (root !== null) {
  const world = await makeWorld();
  const lastPlace = await begin(world);
  await speak(languageOf(world));
  // Someone who opens the bare address goes on where they were; a link leads where it says.
  if (location.hash === "" && lastPlace !== null && lastPlace !== "/") location.hash = `#${lastPlace}`;
  registerOffline({
    onNeedRefresh: (activate) => world.store.setState({ activateUpdate: activate }),
    onOfflineReady: () => undefined,
  });
  createRoot(root).render(<App world={world} />);
  void preloadSelections(whenIdle);
}
