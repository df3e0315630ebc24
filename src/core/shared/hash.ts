import { sha256 } from "@noble/hashes/sha2.js";
import { toHex } from "#core/shared/hex.ts";

/** A SHA-256 as 64 lower-case hexadecimal digits. */
export type Hash = string & { readonly of?: "sha256" };

const encoder = new TextEncoder();

/** UTF-8 bytes of a well-formed string. */
export const utf8 = (text: string): Uint8Array => encoder.encode(text);

/** SHA-256 of bytes. */
export const hashBytes = (bytes: Uint8Array): Hash => toHex(sha256(bytes));

/** SHA-256 of a text's UTF-8 bytes. */
export const hashText = (text: string): Hash => hashBytes(utf8(text));
