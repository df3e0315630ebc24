import { useEffect, useState } from "react";
import type { BankEntry } from "#core/framework/question-bank.ts";
import { questionBank } from "#usecases/question-bank.ts";
import { useWorld } from "#usecases/world-context.ts";

const NONE: readonly BankEntry[] = [];

/** All questions there are; none until they have been read. */
export function useBank(): readonly BankEntry[] {
  const world = useWorld();
  const [bank, setBank] = useState(NONE);
  useEffect(() => {
    let here = true;
    void questionBank(world).then(({ entries }) => {
      if (here) setBank(entries);
    });
    return () => {
      here = false;
    };
  }, [world]);
  return bank;
}
