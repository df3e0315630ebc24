interface OfflineEvents {
  /** A newer version waits. Calling `activate` switches to it and reloads; nothing happens before that. */
  readonly onNeedRefresh: (activate: () => void) => void;
  /** Everything the app needs is on this device. */
  readonly onOfflineReady: () => void;
}

/**
 * Registers the service worker of the web build; the single file has none and needs none.
 * Never reloads by itself: someone may be typing.
 */
export function registerOffline(events: OfflineEvents): void {
  if (import.meta.env.MODE === "file" || import.meta.env.DEV || !("serviceWorker" in navigator)) return;
  reloadAfterSwitch(events);
  // A browser that refuses service workers still runs the app from its address.
  navigator.serviceWorker.register("sw.js").then(
    (registration) => watch(registration, events),
    () => undefined,
  );
}

function watch(registration: ServiceWorkerRegistration, events: OfflineEvents): void {
  if (registration.waiting !== null) offerSwitch(registration.waiting, events);
  registration.addEventListener("updatefound", () => {
    const worker = registration.installing;
    const isFirst = registration.active === null;
    worker?.addEventListener("statechange", () => {
      if (worker.state === "installed" && !isFirst) offerSwitch(worker, events);
      if (worker.state === "activated" && isFirst) events.onOfflineReady();
    });
  });
}

/** Workers this page asked to take over. */
const switching = new WeakSet<ServiceWorker>();

function offerSwitch(worker: ServiceWorker, events: OfflineEvents): void {
  events.onNeedRefresh(() => {
    switching.add(worker);
    worker.postMessage({ type: "SKIP_WAITING" });
  });
}

/** The tab that asked reloads; any other tab is told, because its screens not yet loaded are gone. */
function reloadAfterSwitch(events: OfflineEvents): void {
  let before = navigator.serviceWorker.controller;
  navigator.serviceWorker.addEventListener("controllerchange", () => {
    const now = navigator.serviceWorker.controller;
    if (now !== null && switching.has(now)) location.reload();
    else if (before !== null) events.onNeedRefresh(() => location.reload());
    before = now;
  });
}
