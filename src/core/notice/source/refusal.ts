/** Kinds of files that are known and yet not read. Each has words that say what to do. */
export type UnreadKind =
  /** .doc, of Word before 2007. */
  | "old-word"
  | "rtf"
  | "opendocument"
  | "spreadsheet"
  | "presentation"
  /** .pages of Apple's word processor. */
  | "pages"
  /** .msg of Outlook. */
  | "outlook"
  | "picture"
  | "archive"
  /** A selection's own file, which is restored, not read. */
  | "panelkit"
  | "unknown";

/** What of a file is over its limit: see `SOURCE_LIMITS`. */
export type OverLimit = "file" | "unpacked" | "parts" | "pages" | "depth" | "text";

/** Why a file gave no text. */
export type ReadFileRefusal =
  | { readonly code: "not-supported"; readonly what: UnreadKind }
  /** A PDF of pictures. */
  | { readonly code: "no-text" }
  | { readonly code: "encrypted" }
  | { readonly code: "too-large"; readonly limit: OverLimit }
  /** `detail` is for the log. */
  | { readonly code: "damaged"; readonly detail: string }
  /** The reader itself could not be started, or broke. */
  | { readonly code: "failed"; readonly detail: string }
  | { readonly code: "too-slow" }
  | { readonly code: "cancelled" }
  | { readonly code: "empty" };
