import type { Reading } from "#features/home/use-reading.ts";
import { Button } from "#ui/parts/button.tsx";
import { Icon } from "#ui/parts/icon.tsx";
import { t } from "#words/t.ts";

/** Which file is being read, how far it is, and the way to stop it: in the place where it was dropped. */
export function ReadingLine({ reading }: { readonly reading: Reading }) {
  const { name, file, files, done, stop } = reading;
  const [at, of] =
    done === null ? [0, 1] : "act" in done ? [done.act, done.acts] : [done.page - 1, done.pages];
  return (
    <>
      <Icon name="document" />
      <b role="status">
        {done === null
          ? t("home.reading", { name })
          : "act" in done
            ? t("home.checking", { name })
            : t("home.readingPage", { name, ...done })}
      </b>
      <span className="q2">{files > 1 ? t("home.readingFile", { file, files }) : t("home.readingNote")}</span>
      <div className="bs">
        <div
          className="barx"
          role="progressbar"
          aria-label={t("home.reading", { name })}
          aria-valuemin={0}
          aria-valuenow={at}
          aria-valuemax={of}
        >
          <i style={{ width: `${Math.round((at / of) * 100)}%` }} />
        </div>
        <Button onPress={stop}>{t("shell.cancel")}</Button>
      </div>
    </>
  );
}
