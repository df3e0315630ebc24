import { useEffect } from "react";
import { keepSetting } from "#usecases/device.ts";
import { useApp, useWorld } from "#usecases/world-context.ts";

/** How this laptop is to show the scoring screen. */
export interface Wishes {
  readonly whole: boolean;
  readonly quiet: boolean;
  readonly second: "below" | "above" | "hidden";
  readonly toggleWhole: () => void;
  readonly toggleQuiet: () => void;
  readonly showSecond: (how: "below" | "above" | "hidden") => void;
}

export function useWishes(): Wishes {
  const world = useWorld();
  const whole = useApp((state) => state.settings.wholeSheet ?? false);
  const quiet = useApp((state) => state.settings.quiet ?? false);
  const second = useApp((state) => state.settings.secondLanguage ?? "below");
  return {
    whole,
    quiet,
    second,
    showSecond: (how) => void keepSetting(world, "secondLanguage", how),
    toggleWhole: () => void keepSetting(world, "wholeSheet", !whole),
    toggleQuiet: () => void keepSetting(world, "quiet", !quiet),
  };
}

/** Takes colour and lines from the whole page, the head and the key bar too, while this screen is shown. */
export function useQuietPage(): void {
  const quiet = useApp((state) => state.settings.quiet ?? false);
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (quiet) dataset["quiet"] = "";
    return () => {
      delete dataset["quiet"];
    };
  }, [quiet]);
}
