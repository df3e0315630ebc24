import { checkStored } from "#adapters/storage/check-stored.ts";
import type { CheckAsked, CheckSaid } from "#adapters/storage/check-messages.ts";
import { connectionTo } from "#adapters/storage/connection.ts";

/** What this file uses of a worker's global scope; the page's own types know no workers. */
interface Scope {
  postMessage(message: CheckSaid): void;
  addEventListener(type: "message", listener: (event: MessageEvent<CheckAsked>) => void): void;
}

const scope = globalThis as unknown as Scope;

scope.addEventListener("message", ({ data }) => {
  void checkStored(connectionTo(data.database), data.selection).then((said) => scope.postMessage(said));
});
