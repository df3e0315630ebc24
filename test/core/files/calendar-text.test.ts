import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarText, type CalendarEvent } from "#core/files/calendar-text.ts";
import { utf8 } from "#core/shared/hash.ts";
import { readCalendar } from "#test/core/files/calendar-reader.ts";

const STAMP = "2025-02-06T10:00:00Z";

const event = (change: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: "a@panelkit",
  from: "2025-02-18T08:30:00Z",
  to: "2025-02-18T09:35:00Z",
  summary: "Interview TS-01",
  description: "",
  location: "",
  ...change,
});

const written = (...events: readonly CalendarEvent[]) => calendarText(events, { stamp: STAMP, sequence: 7 });
const read = (...events: readonly CalendarEvent[]) => readCalendar(utf8(written(...events)));

describe("a calendar file", () => {
  it("is by the letter what the standard asks for", () => {
    expect(written(event({ location: "Room 4.12" }))).toBe(
      [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Panelkit//Interviews//EN",
        "CALSCALE:GREGORIAN",
        "BEGIN:VEVENT",
        "UID:a@panelkit",
        "DTSTAMP:20250206T100000Z",
        "LAST-MODIFIED:20250206T100000Z",
        "SEQUENCE:7",
        "DTSTART:20250218T083000Z",
        "DTEND:20250218T093500Z",
        "SUMMARY:Interview TS-01",
        "LOCATION:Room 4.12",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
      ].join("\r\n"),
    );
  });

  it("escapes backslash, semicolon, comma and line ends, and nothing else", () => {
    const text = written(event({ location: 'A\\B; C, D: "E"\r\nF\rG\nH' }));
    expect(text).toContain('LOCATION:A\\\\B\\; C\\, D: "E"\\nF\\nG\\nH\r\n');
    expect(read(event({ location: "A\\n; C, D\nE" }))[0]?.["LOCATION"]).toBe("A\\n; C, D\nE");
  });

  it("leaves out control characters, which may not stand in a text", () => {
    expect(read(event({ summary: "A\u0000B\u0007C\tD\u009FE" }))[0]?.["SUMMARY"]).toBe("ABC\tDE");
  });

  it("counts its changes in whole numbers that the standard knows", () => {
    const most = { stamp: STAMP, sequence: 2_147_483_647 };
    expect(readCalendar(utf8(calendarText([event()], most)))[0]?.["SEQUENCE"]).toBe("2147483647");
  });

  it("folds a line of 76 octets and not one of 75", () => {
    const fits = "x".repeat(75 - "SUMMARY:".length);
    expect(written(event({ summary: fits }))).toContain(`SUMMARY:${fits}\r\nEND`);
    expect(written(event({ summary: `${fits}y` }))).toContain(`SUMMARY:${fits}\r\n y\r\nEND`);
  });

  it.each([
    ["Greek", "Ελένη Παπαδοπούλου-Αναγνωστοπούλου, Γιώργος Χατζηκυριάκος; Άννα"],
    ["Georgian", "ნინო გელაშვილი, თინათინ ჭავჭავაძე-ბარათაშვილი და ქეთევან"],
    ["Turkish", "Ğülşen Işıkoğlu-Çağlayangil; Çınar Şahinöğlu, İbrahim Üğüdücü"],
    ["the sign that stands for a lost letter", "\uFFFD".repeat(40)],
    ["signs beyond 16 bits", "𝔸𝔹ℂ".repeat(30)],
    ["a word of 60 letters", `${"Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenfabrik"} 4.12`],
  ])("cuts no letter of %s in two", (_what, text) => {
    for (let lead = 0; lead < 8; lead += 1) {
      const summary = "x".repeat(lead) + text;
      expect(read(event({ summary }))[0]?.["SUMMARY"]).toBe(summary);
    }
  });

  it("is read by another reader as it was meant, whatever the texts", () => {
    const text = fc.string({ unit: "grapheme", maxLength: 120 });
    fc.assert(
      fc.property(text, text, text, (summary, description, location) => {
        const clean = (each: string) => each.replace(/\r\n?/g, "\n").replace(/[^\P{Cc}\n\t]/gu, "");
        const [one] = read(event({ summary, description, location }));
        expect(one?.["SUMMARY"] ?? "").toBe(clean(summary));
        expect(one?.["DESCRIPTION"] ?? "").toBe(clean(description));
        expect(one?.["LOCATION"] ?? "").toBe(clean(location));
      }),
      { numRuns: 500 },
    );
  });
});
