import { createServer, type AddressInfo, type Socket } from "node:net";

/** Listens where nobody should ever call, and remembers who did: any connection, and any address asked for over one. */
export type Sink = {
  readonly address: string;
  readonly connections: () => number;
  /** Paths asked for, each once, in alphabetical order. */
  readonly asked: () => readonly string[];
  readonly close: () => Promise<void>;
};

export async function openSink(): Promise<Sink> {
  const sockets = new Set<Socket>();
  const asked = new Set<string>();
  let connections = 0;
  const server = createServer((socket) => {
    connections += 1;
    sockets.add(socket);
    socket.on("error", () => undefined);
    socket.once("data", (data) => {
      asked.add(/^[A-Z]+ \/([^ ?]*)/.exec(data.toString("latin1"))?.[1] ?? "something else");
      socket.end("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `127.0.0.1:${port}`,
    connections: () => connections,
    asked: () => [...asked].sort(),
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
