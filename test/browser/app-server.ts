import { inRepo } from "../../scripts/paths.ts";
import { serve } from "../../scripts/serve.ts";

/** The web build on a port of its own, which can go away and come back at the same address. */
export type AppServer = {
  readonly url: string;
  readonly stop: () => Promise<void>;
  readonly start: () => Promise<void>;
};

export async function openAppServer(): Promise<AppServer> {
  const root = inRepo("dist");
  const first = await serve(root);
  let running: typeof first | null = first;
  return {
    url: first.address,
    stop: async () => {
      const stopping = running;
      running = null;
      await stopping?.stop();
    },
    start: async () => {
      running ??= await serve(root, first.port);
    },
  };
}
