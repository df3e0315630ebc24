import type { StorageError } from "#core/ports.ts";
import type { Result } from "#core/shared/result.ts";

/** What the page asks: the name of its database, and which selection to look at. */
export interface CheckAsked {
  readonly database: string;
  readonly selection: string;
}

export type CheckSaid = Result<void, StorageError>;
