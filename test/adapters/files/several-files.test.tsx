import { browserFileGate } from "#adapters/files/browser-file-gate.ts";
import { fileGateContract } from "#test/contract/file-gate.ts";
import { testFiles } from "#test/make-world.ts";

fileGateContract("the browser's", () => ({
  gate: browserFileGate(() => null),
  choose: (files) => {
    const input = document.querySelector("input");
    if (input?.multiple !== true) throw new Error("only one file can be chosen");
    Object.defineProperty(input, "files", { value: files });
    input.dispatchEvent(new Event(files.length === 0 ? "cancel" : "change"));
  },
}));

fileGateContract("the tests'", () => {
  const files = testFiles();
  return {
    gate: { ...files, openSeveral: (accept) => Promise.resolve().then(() => files.openSeveral(accept)) },
    choose: (chosen) => {
      for (const { name, size } of chosen)
        files.toOpen.push({ name, bytes: size === 2 ? new Uint8Array([1, 2]) : new Uint8Array(size) });
    },
  };
});
