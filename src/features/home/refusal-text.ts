import type { FileError } from "#core/ports.ts";
import type { BringInError } from "#usecases/bring-in.ts";
import type { BeginRefusal } from "#usecases/begin-from-files.ts";
import { unreadText } from "#words/notice-file-words.ts";
import { t, tCode } from "#words/t.ts";

/** Why nothing began with a file, in a sentence that names it where there are several. */
export function refusalText(name: string, why: BeginRefusal, isOneOfSeveral: boolean): string {
  if (why.from === "reader") return unreadText(name, why.error);
  if (why.from === "backup") return restoreProblem(name, why.error);
  if (why.from === "gate" && why.error.code === "too-large" && !why.isBackup)
    return unreadText(name, { code: "too-large", limit: "file" });
  const text = why.from === "gate" ? gateText(why.error) : tCode("home.refusal", why.error.code);
  return isOneOfSeveral ? t("home.ofFile", { name, text }) : text;
}

/** Why a file was not opened. */
export const gateText = ({ code }: FileError): string =>
  tCode("home.refusal", code === "too-large" ? "too-large-file" : code);

/** Both a file and this laptop's storage can be damaged: only what storage says has a detail. */
function restoreProblem(name: string, error: BringInError): string {
  if (error.code === "both-wrote") return t("home.bothWrote", { name, count: error.count });
  if ("detail" in error) return tCode("home.refusal", error.code);
  return tCode("home.fault", error.code, { name, version: error.code === "too-new" ? error.version : 0 });
}
