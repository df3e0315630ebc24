import { createServer, type AddressInfo, type Socket } from "node:net";

/** A proxy that leads nowhere and remembers which hosts were asked for through it. */
export interface Far {
  readonly address: string;
  /** Hosts in the order in which they were first asked for. */
  readonly hosts: () => readonly string[];
  readonly close: () => Promise<void>;
}

/**
 * Chromium asks its maker's service how to fill in forms, on any page from a web address that has a field. A page
 * cannot forbid it, only the policy of whoever runs the browser can.
 */
const OF_THE_BROWSER = new Set(["content-autofill.googleapis.com"]);

/** Opens the proxy. What the browser asks for on its own account is not counted. */
export async function openFar(): Promise<Far> {
  const sockets = new Set<Socket>();
  const hosts = new Set<string>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => undefined);
    socket.once("data", (data) => {
      hosts.add(/^[A-Z]+ (?:[a-z]+:\/\/)?([^/: ]+)/.exec(data.toString("latin1"))?.[1] ?? "something else");
      socket.end("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    hosts: () => [...hosts].filter((host) => !OF_THE_BROWSER.has(host)),
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
