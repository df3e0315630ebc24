import { createHash, createPublicKey, verify } from "node:crypto";

/**
 * A second reader, written from `docs/file-format.md` alone: nothing of ours is imported, hashes and signatures are
 * another library's. It throws at the first thing that is not as the page says.
 */
export interface SecondReading {
  readonly manifest: { readonly heads: { readonly [writer: string]: readonly string[] } };
  readonly hashes: readonly string[];
  readonly drafts: readonly unknown[];
}

interface Manifest {
  readonly writer: string;
  readonly heads: { readonly [writer: string]: readonly string[] };
  readonly parts: readonly { readonly name: string; readonly bytes: number; readonly sha256: string }[];
}

interface Record {
  readonly header: string;
  readonly body: string | null;
  readonly key: string;
  readonly signature: string;
}

export function secondReading(file: Buffer): SecondReading {
  const [magic, manifestText, signatureText] = [0, 1, 2].map((index) => lineAt(file, index)) as [string, string, string];
  demand(magic === "panelkit file v1", "magic");
  const { key, signature } = JSON.parse(signatureText) as Record;
  demand(isSigned(`panelkit manifest v1\n${manifestText}`, signature, key), "manifest signature");
  const manifest = JSON.parse(manifestText) as Manifest;
  demand(manifest.writer === fingerprint(key), "manifest writer");
  const head = Buffer.byteLength(`${magic}\n${manifestText}\n${signatureText}\n`);
  const [acts, drafts] = cut(file.subarray(head), manifest.parts) as [readonly string[], readonly string[]];
  return { manifest, hashes: acts.map((line) => hashOfAct(JSON.parse(line) as Record)), drafts: drafts.map((line) => JSON.parse(line) as unknown) };
}

function lineAt(file: Buffer, index: number): string {
  return file.toString("utf8").split("\n", index + 1)[index] ?? "";
}

function cut(rest: Buffer, parts: Manifest["parts"]): readonly (readonly string[])[] {
  let at = 0;
  const cutParts = parts.map(({ bytes, sha256, name }) => {
    const part = rest.subarray(at, at + bytes);
    at += bytes;
    demand(sha(part) === sha256, `hash of ${name}`);
    return part.toString("utf8").split("\n").slice(0, -1);
  });
  demand(at === rest.length, "length");
  return cutParts;
}

function hashOfAct({ header, body, key, signature }: Record): string {
  const { writer, body: bodyHash } = JSON.parse(header) as { readonly writer: string; readonly body: string };
  demand(isSigned(`panelkit act v1\n${header}`, signature, key), "act signature");
  demand(writer === fingerprint(key), "act writer");
  demand(body === null || sha(Buffer.from(body)) === bodyHash, "act body");
  return sha(Buffer.from(header));
}

const sha = (bytes: Buffer): string => createHash("sha256").update(bytes).digest("hex");

const DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** 26 base32 digits of the SHA-256 of the key's 32 bytes, most significant bits first. */
function fingerprint(key: string): string {
  const bits = [...createHash("sha256").update(Buffer.from(key, "hex")).digest()].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  return Array.from({ length: 26 }, (_, index) => DIGITS[Number.parseInt(bits.slice(index * 5, index * 5 + 5), 2)]).join("");
}

function isSigned(text: string, signature: string, key: string): boolean {
  const prefix = Buffer.from("302a300506032b6570032100", "hex");
  const publicKey = createPublicKey({ key: Buffer.concat([prefix, Buffer.from(key, "hex")]), format: "der", type: "spki" });
  return verify(null, Buffer.from(text), publicKey, Buffer.from(signature, "hex"));
}

function demand(holds: boolean, what: string): void {
  if (!holds) throw new Error(`not as docs/file-format.md says: ${what}`);
}
