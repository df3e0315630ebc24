import type { Page } from "@playwright/test";

/** Every way a page or its worker could reach another address, by the path each of them asks for. */
export const WAYS_OUT = [
  "beacon",
  "events",
  "fetch",
  "font",
  "image",
  "modulepreload",
  "object",
  "prefetch",
  "preload",
  "request",
  "script",
  "socket",
  "stylesheet",
  "video",
  "worker-events",
  "worker-fetch",
  "worker-request",
  "worker-script",
  "worker-socket",
];

/** Ways that lead a frame or a window elsewhere. */
export const WAYS_ELSEWHERE = ["form", "frame"];

export async function tryEveryWayOut(page: Page, address: string): Promise<void> {
  await page.evaluate(tryFromPage, address);
  await page.evaluate(tryFromWorker, address);
}

/**
 * Apart from the others, because Chromium opens a connection for these before it asks the policy. Then nothing is said
 * over it.
 */
export const tryEveryWayElsewhere = (page: Page, address: string): Promise<void> =>
  page.evaluate(goElsewhere, address);

// The functions below run in the page and can name nothing of this file.

async function tryFromPage(address: string): Promise<void> {
  const at = (path: string): string => `http://${address}/${path}`;
  const show = (tag: string, attributes: object): void =>
    document.body.append(Object.assign(document.createElement(tag), attributes));
  const attempts: (() => unknown)[] = [
    () => fetch(at("fetch"), { mode: "no-cors" }),
    () => navigator.sendBeacon(at("beacon"), "x"),
    () => new WebSocket(`ws://${address}/socket`),
    () => new EventSource(at("events")),
    () => {
      const request = new XMLHttpRequest();
      request.open("POST", at("request"));
      request.send("x");
    },
    () => new FontFace("x", `url(${at("font")})`).load(),
    () => show("img", { src: at("image") }),
    () => show("script", { src: at("script") }),
    () => show("object", { data: at("object") }),
    () => show("video", { src: at("video") }),
    ...["stylesheet", "preload", "prefetch", "modulepreload"].map(
      (rel) => () => show("link", { rel, as: "script", href: at(rel) }),
    ),
  ];
  await Promise.allSettled(attempts.map(async (attempt) => attempt()));
  await new Promise((resolve) => setTimeout(resolve, 1000));
}

async function tryFromWorker(address: string): Promise<void> {
  const code = `
    const at = (path) => "http://${address}/worker-" + path;
    const attempts = [
      () => fetch(at("fetch"), { mode: "no-cors" }),
      () => new WebSocket(at("socket").replace("http", "ws")),
      () => new EventSource(at("events")),
      () => { const request = new XMLHttpRequest(); request.open("POST", at("request")); request.send("x"); },
      () => importScripts(at("script")),
    ];
    Promise.allSettled(attempts.map(async (attempt) => attempt()))
      .then(() => setTimeout(() => postMessage("done"), 1000));
  `;
  const worker = new Worker(URL.createObjectURL(new Blob([code], { type: "text/javascript" })));
  await new Promise((resolve, reject) => {
    worker.onmessage = resolve;
    worker.onerror = () => reject(new Error("the worker did not start"));
  });
  worker.terminate();
}

async function goElsewhere(address: string): Promise<void> {
  const frame = Object.assign(document.createElement("iframe"), { src: `http://${address}/frame` });
  const form = Object.assign(document.createElement("form"), {
    action: `http://${address}/form`,
    target: "_blank",
  });
  document.body.append(frame, form);
  form.submit();
  await new Promise((resolve) => setTimeout(resolve, 1000));
}
