import { parse } from "parse5";
import { describe, expect, it } from "vitest";
import { hasStructure } from "#core/notice/source/clipboard.ts";
import { linesOfHtml } from "#core/notice/source/html-lines.ts";

const lines = (html: string, from: "page" | "document" = "page"): string[] =>
  linesOfHtml(parse(html), { from, mostText: 10_000 })?.split("\n") ?? [];

describe("the lines of a page", () => {
  it.each([
    ["runs of blanks as one", "<p>one\n   two\t three </p>", ["one two three"]],
    ["paragraphs with room between", "<p>one<p>two", ["one", "", "two"]],
    ["blocks without", "<div>one</div><div>two</div>", ["one", "two"]],
    ["headings on lines of their own", "one<h2>Two</h2>three", ["one", "", "Two", "", "three"]],
    ["line ends", "one<br>two<br><br>three<br>", ["one", "two", "", "three"]],
    ["what stands in a line as it stands", "a<b>b</b> <i>c</i><a href=x>d</a>", ["ab cd"]],
    ["items with a dash", "<ul><li>one<li><p>two</p></ul>x", ["- one", "- two", "", "x"]],
    [
      "items inside items further in",
      "<ul><li>one<ul><li>two</ul><li>three</ul>",
      ["- one", "  - two", "- three"],
    ],
    ["items of a numbered list", "<ol start=3><li>c<li value=7>g<li>h</ol>", ["3. c", "7. g", "8. h"]],
    ["an empty item as nothing", "<ul><li></li><li>two</ul>", ["- two"]],
    ["typed text as typed", "<pre>a\n  b\n\nc</pre>", ["a", "  b", "", "c"]],
    ["the room of a paragraph of nothing", "<p>a</p><p>&nbsp;</p><p>b</p>", ["a", "", "b"]],
    ["terms and what they mean", "<dl><dt>Grade<dd>A.3<dt>Post</dl>", ["Grade", "A.3", "Post"]],
  ])("has %s", (_what, html, expected) => {
    expect(lines(html)).toEqual(expected);
  });

  it.each([
    ["behind tabs", "<tr><td>Grade<td>A.3<tr><th>Post<td><p>Head</p>", ["Grade\tA.3", "Post\tHead"]],
    ["further lines below", "<tr><td>Tasks<td><p>One</p><p>Two</p><tr><td>x", ["Tasks\tOne", "", "Two", "x"]],
    ["a list below its label", "<tr><td>Tasks<td><ul><li>One<li>Two</ul>", ["Tasks", "- One", "- Two"]],
    ["a label broken by hand as one", "<tr><td>Date of<br>issue<td>1 March", ["Date of issue\t1 March"]],
    ["empty ones as none", "<tr><td></td><td>a<td><td>b<td>", ["a\tb"]],
    ["a table inside one", "<tr><td>a<td><table><tr><td>b<td>c</table><tr><td>d<td>e", ["a", "b\tc", "d\te"]],
  ])("has cells: %s", (_what, rows, expected) => {
    expect(lines(`<table>${rows}</table>`)).toEqual(expected);
  });

  it("has a tab as a blank in a page, and as itself in a document", () => {
    expect(lines("<p>Grade:\tA.3</p>")).toEqual(["Grade: A.3"]);
    expect(lines("<p>Grade:\tA.3</p>", "document")).toEqual(["Grade:\tA.3"]);
  });

  it("of a document has each paragraph as a line, and an empty one as room", () => {
    expect(lines("<p>one</p><p>two</p><p></p><p>three</p><h1>four</h1>", "document")).toEqual([
      "one",
      "two",
      "",
      "three",
      "",
      "four",
    ]);
  });

  it("has nothing that is not seen", () => {
    const unseen = [
      "<head><title>x</title></head>",
      "<script>x</script><style>x</style><noscript>x</noscript><template>x</template>",
      "<p hidden>x</p><p style='color:red; display:none'>x</p><dialog>x</dialog>",
      "<svg><text>x</text></svg><iframe>x</iframe><select><option>x</select><!-- x -->",
    ];
    expect(lines(`${unseen.join("")}<p>seen`)).toEqual(["seen"]);
  });

  it("has the page inside a frame where it came along, once", () => {
    const inner = parse("<p>inside");
    const given = [inner];
    const text = linesOfHtml(parse("<p>a</p><iframe src=one></iframe><iframe src=one></iframe><p>b"), {
      from: "page",
      mostText: 100,
      frame: () => given.pop() ?? null,
    });
    expect(text).toBe("a\n\ninside\n\nb");
  });

  it("has Word's own bullets as dashes and its numbers as they are", () => {
    const item = (marker: string, text: string): string =>
      `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'>` +
      `<span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span>` +
      `<![endif]>${text}<o:p></o:p></p>`;
    expect(lines(item("·", "Achievement:\nWorks") + item("1.", "One") + item("a)", "Two"))).toEqual([
      "- Achievement: Works",
      "",
      "1. One",
      "",
      "a) Two",
    ]);
  });

  it("is given up when it is longer than allowed", () => {
    expect(linesOfHtml(parse(`<p>${"word ".repeat(3_000)}`), { from: "page", mostText: 10_000 })).toBeNull();
  });
});

describe("formatted text from the clipboard", () => {
  it.each([
    ["<ul><li>one</ul>", true],
    ["<table><tr><td>a", true],
    ["<p>a</p><p>b</p><p>c</p>", true],
    ["<p style='mso-list:l0'>a", true],
    ["<meta charset='utf-8'><span style='color:red'>a line</span>", false],
    ["<div><span>code</span></div><div>in an editor</div><div>of programs</div>", false],
    ["", false],
  ])("%s is worth reading: %s", (html, isWorth) => {
    expect(hasStructure(html)).toBe(isWorth);
  });
});
