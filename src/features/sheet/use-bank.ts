import { useEffect, useState } from "react";
import type { BankEntry } from "#core/framework/question-bank.ts";
import type { OurLanguage } from "#core/model/our-language.ts";
import { questionBank } from "#usecases/question-bank.ts";
import { useWorld } from "#usecases/world-context.ts";

const NONE: readonly BankEntry[] = [];

/** All questions there are, ours said in `language`; none until they have been read. */
export function useBank(language: OurLanguage): readonly BankEntry[] {
  const world = useWorld();
  const [bank, setBank] = useState(NONE);
  useEffect(() => {
    let here = true;
    void questionBank(world, language).then(({ entries }) => {
      if (here) setBank(entries);
    });
    return () => {
      here = false;
    };
  }, [world, language]);
  return bank;
}
