/** A second reader of calendar files, written from RFC 5545 alone: it throws at the first thing the standard forbids. */
export interface ReadEvent {
  readonly [property: string]: string;
}

const MOMENTS = new Set(["DTSTAMP", "DTSTART", "DTEND", "LAST-MODIFIED"]);
/** Of values of type INTEGER. */
const MOST = 2_147_483_647;

export function readCalendar(bytes: Uint8Array): readonly ReadEvent[] {
  // Fatal, so that a letter cut in two by a fold is refused.
  const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  demand(text.endsWith("\r\n"), "the last line ends");
  demand(!/(?<!\r)\n|\r(?!\n)/.test(text), "every line ends with CRLF");
  const physical = text.slice(0, -2).split("\r\n");
  for (const line of physical) {
    demand(Buffer.byteLength(line) <= 75, `75 octets: ${line}`);
    demand(line !== "", "no empty line");
  }
  const lines = physical.join("\r\n").replaceAll("\r\n ", "").split("\r\n");
  demand(lines[0] === "BEGIN:VCALENDAR" && lines.at(-1) === "END:VCALENDAR", "one calendar");
  demand(lines.filter((line) => line === "VERSION:2.0").length === 1, "version once");
  demand(lines.filter((line) => line.startsWith("PRODID:")).length === 1, "product once");
  const events: { [property: string]: string }[] = [];
  let open = false;
  for (const line of lines) {
    if (line === "BEGIN:VEVENT") [open] = [true, events.push({})];
    else if (line === "END:VEVENT") open = false;
    else if (open) {
      const [, name, value] = /^([A-Z-]+):(.*)$/s.exec(line) ?? [];
      demand(name !== undefined && value !== undefined, `name and value: ${line}`);
      demand(!(name! in events.at(-1)!), `${name} once`);
      events.at(-1)![name!] = MOMENTS.has(name!) ? moment(value!) : unescaped(value!);
    }
  }
  demand(!open, "every event ends");
  demand(new Set(events.map((event) => event["UID"])).size === events.length, "every name of an event once");
  for (const event of events) {
    for (const name of ["UID", "DTSTAMP", "DTSTART", "DTEND"]) demand(name in event, `${name} is there`);
    const sequence = event["SEQUENCE"] ?? "0";
    demand(/^\d+$/.test(sequence) && Number(sequence) <= MOST, `a sequence: ${sequence}`);
    demand(event["DTSTART"]! < event["DTEND"]!, "ends after it begins");
  }
  return events;
}

function moment(value: string): string {
  const match = /^(\d{4})(\d\d)(\d\d)T([01]\d|2[0-3])([0-5]\d)([0-5]\d)Z$/.exec(value);
  demand(match !== null, `a UTC moment: ${value}`);
  const [, year, month, day, hour, minute, second] = match!;
  return `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
}

function unescaped(value: string): string {
  let out = "";
  for (let at = 0; at < value.length; at += 1) {
    const sign = value[at]!;
    demand(sign !== ";" && sign !== "," && !/(?!\t)\p{Cc}/u.test(sign), `escaped: ${value}`);
    if (sign !== "\\") out += sign;
    else {
      const next = value[(at += 1)];
      demand(next !== undefined && "\\;,nN".includes(next), `a known escape: ${value}`);
      out += next === "n" || next === "N" ? "\n" : next!;
    }
  }
  return out;
}

function demand(holds: boolean, what: string): void {
  if (!holds) throw new Error(`not by RFC 5545: ${what}`);
}
