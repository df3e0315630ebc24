// The only names outside the language itself that the core may use. Browsers and Node have them alike.
declare class TextEncoder {
  encode(text?: string): Uint8Array<ArrayBuffer>;
}
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(bytes?: Uint8Array | ArrayBuffer): string;
}
interface AbortSignal {
  readonly aborted: boolean;
}
