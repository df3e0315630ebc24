import { build } from "vite";
import { inRepo } from "./paths.ts";
import { serve, type StaticServer } from "./serve.ts";

const FIRST_PORT = 4173;
const PORTS_TRIED = 20;

/** A browser keeps an app's data by its port, so the first free port is looked for in the same order every time. */
async function serveOnFirstFree(port: number): Promise<StaticServer> {
  try {
    return await serve(inRepo("dist"), port);
  } catch (error) {
    const isTaken = (error as NodeJS.ErrnoException).code === "EADDRINUSE";
    if (!isTaken || port >= FIRST_PORT + PORTS_TRIED) throw error;
    return serveOnFirstFree(port + 1);
  }
}

await build({ logLevel: "warn" });
const wanted = Number(process.env["PORT"] ?? FIRST_PORT);
const { address, port } = await serveOnFirstFree(wanted);
if (port !== wanted)
  console.log(`Port ${wanted} is taken. What is stored belongs to an address: here the app starts empty.`);
console.log(`Panelkit is at ${address}`);
console.log("Opened once, it works without this server. Stop with Ctrl+C.");
