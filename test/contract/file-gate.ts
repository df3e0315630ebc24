import { describe, expect, it } from "vitest";
import type { ChosenFile, FileGate } from "#core/ports.ts";

const ACCEPT = { extensions: [".txt", ".pdf"], type: "text/plain", mostBytes: 10 };

/** A gate, and how a person answers its next question. */
export interface GateUnderTest {
  readonly gate: FileGate;
  /** Called after the question was put. */
  readonly choose: (files: readonly File[]) => void;
}

const contents = async (files: readonly ChosenFile[]): Promise<unknown[]> =>
  Promise.all(
    files.map(async (file) => {
      const read = await file.read(ACCEPT.mostBytes);
      return [file.name, read.ok ? [...read.value.bytes] : read.error.code];
    }),
  );

/** What every gate promises of choosing several files, and of files that were dropped. */
export function fileGateContract(name: string, make: () => GateUnderTest): void {
  describe(`${name}, as a gate for several files`, () => {
    const two = [new File([new Uint8Array([1, 2])], "a.txt"), new File([new Uint8Array(11)], "large.pdf")];

    it("gives all that were chosen, in their order; one that is too large leaves the others", async () => {
      const { gate, choose } = make();
      const opening = gate.openSeveral(ACCEPT);
      choose(two);
      expect(await contents(await opening)).toEqual([
        ["a.txt", [1, 2]],
        ["large.pdf", "too-large"],
      ]);
    });

    it("gives none when choosing is given up", async () => {
      const { gate, choose } = make();
      const opening = gate.openSeveral(ACCEPT);
      choose([]);
      expect(await opening).toEqual([]);
    });

    it("takes files that were dropped", async () => {
      expect(await contents(make().gate.given(two))).toEqual([
        ["a.txt", [1, 2]],
        ["large.pdf", "too-large"],
      ]);
    });

    it("reads nothing of a file before it is asked for", async () => {
      let reads = 0;
      const arrayBuffer = async (): Promise<ArrayBuffer> => {
        reads += 1;
        return new ArrayBuffer(3);
      };
      const [small, large] = make().gate.given([
        { name: "small", size: 3, arrayBuffer },
        { name: "large", size: 11, arrayBuffer },
      ]);
      expect(reads).toBe(0);
      expect(await large?.read(10)).toMatchObject({ ok: false, error: { code: "too-large" } });
      expect(reads).toBe(0);
      expect(await small?.read(10)).toMatchObject({ ok: true });
      expect(reads).toBe(1);
    });
  });
}
