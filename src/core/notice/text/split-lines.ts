/** A line of the notice as received; `number` counts from 1. */
export interface NoticeLine {
  readonly number: number;
  readonly text: string;
}

/** The notice cut at its line ends (LF, CRLF or CR), nothing else touched. */
export function splitLines(text: string): NoticeLine[] {
  return text.split(/\r\n|\n|\r/).map((line, index) => ({ number: index + 1, text: line }));
}
