import type { Reading } from "#features/home/use-reading.ts";
import { Button } from "#ui/parts/button.tsx";
import { Icon } from "#ui/parts/icon.tsx";
import { t } from "#words/t.ts";

/** Which file is being read, how far it is, and the way to stop it: in the place where it was dropped. */
export function ReadingLine({ reading }: { readonly reading: Reading }) {
  const { name, file, files, page, stop } = reading;
  const share = page === null ? 0 : (page.page - 1) / page.pages;
  return (
    <>
      <Icon name="document" />
      <b role="status">
        {page === null ? t("home.reading", { name }) : t("home.readingPage", { name, ...page })}
      </b>
      <span className="q2">{files > 1 ? t("home.readingFile", { file, files }) : t("home.readingNote")}</span>
      <div className="bs">
        <div
          className="barx"
          role="progressbar"
          aria-label={t("home.reading", { name })}
          aria-valuemin={0}
          aria-valuenow={page === null ? 0 : page.page - 1}
          aria-valuemax={page?.pages ?? 1}
        >
          <i style={{ width: `${Math.round(share * 100)}%` }} />
        </div>
        <Button onPress={stop}>{t("shell.cancel")}</Button>
      </div>
    </>
  );
}
