/** An event of a calendar. Moments are UTC, "2025-02-18T08:30:00Z". */
export interface CalendarEvent {
  /** Stays the same for the same event in every file, so that a calendar replaces it. */
  readonly uid: string;
  readonly from: string;
  readonly to: string;
  readonly summary: string;
  /** Empty texts are left out. */
  readonly description: string;
  readonly location: string;
}

/** Which state of its events a file holds. */
export interface CalendarIssue {
  /** The moment of writing, UTC. */
  readonly stamp: string;
  /** Larger in every file written after a change: by this a calendar knows which of two is in force. */
  readonly sequence: number;
}

const MOST_OCTETS = 75;

/** A calendar file by RFC 5545. */
export function calendarText(events: readonly CalendarEvent[], issue: CalendarIssue): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Panelkit//Interviews//EN",
    "CALSCALE:GREGORIAN",
    ...events.flatMap((event) => eventLines(event, issue)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

const eventLines = (event: CalendarEvent, { stamp, sequence }: CalendarIssue): readonly string[] => [
  "BEGIN:VEVENT",
  `UID:${escaped(event.uid)}`,
  `DTSTAMP:${basic(stamp)}`,
  `LAST-MODIFIED:${basic(stamp)}`,
  `SEQUENCE:${sequence}`,
  `DTSTART:${basic(event.from)}`,
  `DTEND:${basic(event.to)}`,
  ...textLine("SUMMARY", event.summary),
  ...textLine("DESCRIPTION", event.description),
  ...textLine("LOCATION", event.location),
  "END:VEVENT",
];

const textLine = (name: string, text: string): readonly string[] =>
  text === "" ? [] : [`${name}:${escaped(text)}`];

/** "20250218T083000Z". */
const basic = (moment: string): string => moment.replace(/[-:]/g, "");

/** A value of type TEXT: controls other than line ends and tabs may not stand in one. */
const escaped = (text: string): string =>
  text
    .replace(/\r\n?/g, "\n")
    .replace(/[^\P{Cc}\n\t]/gu, "")
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\n/g, "\\n");

/** A line in pieces of at most 75 octets, no letter cut in two; every piece but the first begins with a space. */
function folded(line: string): string {
  let [out, octets] = ["", 0];
  for (const letter of line) {
    const size = octetsOf(letter);
    if (octets + size > MOST_OCTETS) {
      out += "\r\n ";
      octets = 1;
    }
    out += letter;
    octets += size;
  }
  return out;
}

/** Octets of one code point in UTF-8. */
function octetsOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
