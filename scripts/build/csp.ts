import { createHash } from "node:crypto";
import type { Plugin } from "vite";

type Sources = {
  readonly script: string;
  readonly style: string;
  readonly font: string;
  readonly worker: string;
};

const WEB: Sources = { script: "'self'", style: "'self'", font: "'self'", worker: "'self' blob:" };

/** The content security policy of DESIGN section 10. Only what differs between the two builds is a parameter. */
export function policy(sources: Sources): string {
  return [
    "default-src 'none'",
    `script-src ${sources.script}`,
    `style-src ${sources.style}`,
    "img-src 'self' data: blob:",
    `font-src ${sources.font}`,
    `worker-src ${sources.worker}`,
    "manifest-src 'self'",
    "frame-src blob:",
    "object-src blob:",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types default",
  ].join("; ");
}

const CHARSET = '<meta charset="utf-8" />';

/** The policy stands right after the charset, so nothing is read before it. A page without that place is an error. */
export function withPolicy(html: string, content: string): string {
  if (html.split(CHARSET).length !== 2) throw new Error(`index.html must hold ${CHARSET} exactly once`);
  return html.replace(
    CHARSET,
    () => `${CHARSET}\n    <meta http-equiv="Content-Security-Policy" content="${content}" />`,
  );
}

const hash = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

const SCRIPT = /<script\b[^>]*>([\s\S]*?)<\/script>/g;
const STYLE = /<style\b[^>]*>([\s\S]*?)<\/style>/g;

function hashesOf(html: string, element: RegExp): string {
  const texts = [...html.matchAll(element)].map(([, text]) => text ?? "");
  if (texts.length === 0) throw new Error(`the single file holds no ${element.source}`);
  // A browser reads a carriage return as a line feed, and the hash would no longer match.
  if (texts.some((text) => text.includes("\r")))
    throw new Error("carriage return in an inline script or style");
  return texts.map(hash).join(" ");
}

/** What one HTML file may run: exactly the script and style it holds, and fonts written into that style. */
export const singleFilePolicy = (html: string): string =>
  policy({
    script: hashesOf(html, SCRIPT),
    // Without the scripts, because a script may hold the text of a style element.
    style: hashesOf(html.replace(SCRIPT, ""), STYLE),
    font: "data:",
    worker: "blob:",
  });

export const webPolicyPlugin = (): Plugin => ({
  name: "panelkit:csp-web",
  apply: "build",
  transformIndexHtml: { order: "post", handler: (html) => withPolicy(html, policy(WEB)) },
});
