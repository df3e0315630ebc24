import type { Environment } from "#core/ports.ts";

/** Where this page runs. */
export const pageEnvironment = (
  page: Pick<Window, "location" | "isSecureContext" | "navigator"> = window,
): Environment => ({
  isFile: page.location.protocol === "file:",
  isSecure: page.isSecureContext,
  language: page.navigator.language,
});
