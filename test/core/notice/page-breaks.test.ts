import { describe, expect, it } from "vitest";
import { readNotice } from "#core/notice/read-notice.ts";

const TASKS = Array.from({ length: 6 }, (_, i) => `- Keeps lock number ${String(i + 1)} in good order;`);
const PAGED = [
  "Harbour Office - Notice 12/27",
  "Lock Keeper",
  "Essential requirements",
  "- Two years of work on locks, of which",
  "Harbour Office - Notice 12/27",
  "Page 1 of 2",
  "",
  "one year on a river;",
  "- A boat licence;",
  "Harbour Office - Notice 12/27",
  "Page 2 of 2",
].join("\n");

describe("page breaks", () => {
  it("neither part an item nor add one", () => {
    const { requirements } = readNotice(PAGED).post;
    expect(requirements.map(({ value }) => value.text)).toEqual([
      "Two years of work on locks, of which one year on a river",
      "A boat licence",
    ]);
  });

  it("leave a colon on a line of its own with its label", () => {
    const { location } = readNotice("Lock Keeper\nDuty Station\n:\nOld Lock").post.fields;
    expect(location?.value).toBe("Old Lock");
  });
});

describe("a list of contents", () => {
  it("makes no second copy of a notice", () => {
    const headings = [
      "About the job",
      "Benefits",
      "Things you need to know",
      "Apply and further information",
    ];
    const text = [
      "Lock Keeper",
      "Contents",
      ...headings,
      "Location",
      "Bergen, Norway",
      ...headings.flatMap((one) => [one, ...TASKS]),
    ];
    const { post, findings } = readNotice(text.join("\n"));
    expect(post.fields.location?.value).toBe("Bergen, Norway");
    expect(findings.filter(({ code }) => code.includes("cop"))).toEqual([]);
  });
});
