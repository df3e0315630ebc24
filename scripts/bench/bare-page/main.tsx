import { useState } from "react";
import { createRoot } from "react-dom/client";

/** As little as a React page with a service worker can be: a heading and something to press. */
function Bare() {
  const [presses, setPresses] = useState(0);
  return (
    <main>
      <h1>Bare</h1>
      <button type="button" onClick={() => setPresses(presses + 1)}>
        {presses}
      </button>
    </main>
  );
}

void navigator.serviceWorker.register("sw.js");
const root = document.getElementById("root");
if (root !== null) createRoot(root).render(<Bare />);
