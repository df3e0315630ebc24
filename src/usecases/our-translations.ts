import { useEffect, useState } from "react";
import { ourTranslations, type OurTranslations } from "#core/sheet/our-translations.ts";
import { shippedFrameworks } from "#usecases/frameworks.ts";

/** Our texts beside every framework, and those of the shipped framework with this identifier, in both languages. */
export async function loadOurTranslations(framework: string | null): Promise<OurTranslations> {
  const [english, french] = await Promise.all([shippedFrameworks("en"), shippedFrameworks("fr")]);
  const en = english.find(({ id }) => id === framework);
  const fr = french.find(({ id }) => id === framework);
  return ourTranslations(en === undefined || fr === undefined ? null : { en, fr });
}

/** As `loadOurTranslations`; null until it is `wanted` and they are loaded. */
export function useOurTranslations(framework: string | null, wanted: boolean): OurTranslations | null {
  const [ours, setOurs] = useState<OurTranslations | null>(null);
  useEffect(() => {
    let here = wanted;
    if (wanted) void loadOurTranslations(framework).then((loaded) => (here ? setOurs(loaded) : undefined));
    return () => {
      here = false;
    };
  }, [framework, wanted]);
  return ours;
}
