import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize, sep } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
  ".ttf": "font/ttf",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
};

export type StaticServer = {
  readonly port: number;
  readonly address: string;
  readonly stop: () => Promise<void>;
};

/** Serves a folder to this machine only. Port 0 takes any free port; stopping also ends open connections. */
export async function serve(root: string, port = 0): Promise<StaticServer> {
  const server = createServer((request, response) => void answer(root, request, response));
  await listen(server, port);
  const { port: taken } = server.address() as AddressInfo;
  return { port: taken, address: `http://localhost:${taken}/`, stop: () => stop(server) };
}

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", resolve);
  });

const stop = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

async function answer(root: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== "GET" && request.method !== "HEAD") return refuse(response, 405);
  const file = await fileFor(root, request.url ?? "/");
  if (file === null) return refuse(response, 404);
  response.writeHead(200, {
    "Content-Type": TYPES[extname(file)] ?? "application/octet-stream",
    "Cache-Control": "no-cache",
    "X-Content-Type-Options": "nosniff",
    // A policy written in the page cannot forbid that others frame it.
    "X-Frame-Options": "DENY",
  });
  if (request.method === "HEAD") response.end();
  else
    createReadStream(file)
      .on("error", () => response.destroy())
      .pipe(response);
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { "Content-Type": "text/plain" }).end();
}

/** The file an address names, or null if there is none inside the folder. */
export async function fileFor(root: string, address: string): Promise<string | null> {
  const path = pathOf(address);
  if (path === null || path.includes("\0")) return null;
  const file = normalize(join(root, path.endsWith("/") ? `${path}index.html` : path));
  if (!file.startsWith(normalize(root) + sep)) return null;
  const found = await stat(file).catch(() => null);
  return found?.isFile() === true ? file : null;
}

function pathOf(address: string): string | null {
  try {
    return decodeURIComponent(address.replace(/[?#].*$/, ""));
  } catch {
    return null;
  }
}
