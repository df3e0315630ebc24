import type { PdfFailure, PrintFailure } from "#core/ports-pdf.ts";
import type { FileError } from "#core/ports.ts";
import { t } from "#words/t.ts";

/** What happened to a file, and what to do. */
export function failureText(name: string, why: PdfFailure | FileError | PrintFailure): string {
  if (why.code === "cancelled") return t("documents.stopped", { name, kept: "" });
  if (why.code !== "does-not-fit") return t(`documents.failed.${why.code}`, { name });
  const problem = why.problems[0];
  return t("documents.failed.does-not-fit", {
    name,
    at: problem?.at ?? "",
    document: problem?.document ?? "",
  });
}
