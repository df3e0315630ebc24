import type { StoredAct } from "#core/model/act.ts";
import type { Hash } from "#core/shared/hash.ts";

/** Whether the bytes of an act still are those that were stored under this hash. `digest` is SHA-256, hexadecimal. */
export async function areAsStored(
  hash: Hash,
  stored: StoredAct,
  digest: (text: string) => Promise<Hash>,
): Promise<boolean> {
  const [header, body] = await Promise.all([
    digest(stored.header),
    stored.body === null ? null : digest(stored.body),
  ]);
  // Only a header with the right hash is worth reading: it is the text that was checked when the act came in.
  return header === hash && (body === null || body === bodyNamedIn(stored.header));
}

const bodyNamedIn = (header: string): unknown => (JSON.parse(header) as { readonly body?: unknown }).body;
