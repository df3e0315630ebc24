import "#app/trusted-types.ts";
import "#app/pressable.css";
import { createRoot } from "react-dom/client";
import { registerOffline } from "#app/offline.ts";

registerOffline({ onNeedRefresh: () => undefined, onOfflineReady: () => undefined });
const root = document.getElementById("root");
if (root !== null) createRoot(root).render(<h1>Panelkit</h1>);
