/** A text for PDF's own dictionaries, any script: UTF-16 with its mark, in hexadecimal. */
export function hexText(text: string): string {
  let hex = "FEFF";
  for (let index = 0; index < text.length; index += 1)
    hex += text.charCodeAt(index).toString(16).padStart(4, "0");
  return `<${hex}>`;
}

/** "2025-02-14T11:48:00Z" as PDF writes it. Text in, text out: a Date would bring the time zone of the machine. */
export function pdfDate(createdAt: string): string {
  const digits = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})/.exec(createdAt);
  if (digits === null) throw new Error(`not a UTC time: ${createdAt}`);
  return `D:${digits.slice(1).join("")}+00'00'`;
}

/** jsPDF wants exactly 32 hexadecimal digits. Files of one request differ by their place. */
export function fileIdAt(fileId: string, place: number): string {
  if (!/^[0-9a-fA-F]{32}$/.test(fileId)) throw new Error("file id is not 32 hexadecimal digits");
  const last = (Number.parseInt(fileId.slice(-8), 16) + place) % 0x100000000;
  return (fileId.slice(0, 24) + last.toString(16).padStart(8, "0")).toUpperCase();
}
