/**
 * The one policy of Trusted Types. It must be installed before anything else runs, so this file is the first import
 * of `main.tsx` and imports nothing itself.
 *
 * The content security policy lets nothing but the policy named "default" exist, so no library can bring its own. Its
 * makers of HTML and of script are left out on purpose: the browser then refuses every such string.
 */
interface TrustedTypesFactory {
  createPolicy(name: "default", rules: { createScriptURL: (url: string) => string | null }): unknown;
}

/** A worker comes from a blob we made, the service worker from its one address; nothing else is a script's address. */
export const allowedScriptAddress = (url: string): string | null =>
  url.startsWith("blob:") || url === "sw.js" ? url : null;

const factory = (globalThis as { readonly trustedTypes?: TrustedTypesFactory }).trustedTypes;
factory?.createPolicy("default", { createScriptURL: allowedScriptAddress });
