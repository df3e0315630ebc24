import { t } from "#words/t.ts";

/** Why a setting of the documents was not kept, in words; null where it was. */
export function settingsProblem(code: string | null): string | null {
  if (code === null) return null;
  return t(
    code === "read-only"
      ? "documents.refusal.read-only"
      : code === "wrong-shape"
        ? "documents.refusal.tooLong"
        : "documents.refusal.other",
  );
}
