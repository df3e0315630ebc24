import { describe, expect, it } from "vitest";
import { mimeTexts } from "#core/notice/source/mime-parts.ts";
import { utf8 } from "#core/shared/hash.ts";

const read = (text: string) =>
  mimeTexts(utf8(text.replaceAll("\n", "\r\n")), 100)?.map(({ bytes, ...rest }) => ({
    ...rest,
    text: Buffer.from(bytes()).toString("utf8"),
  }));

describe("a saved page", () => {
  it("gives its texts in order, decoded, without its pictures", () => {
    const texts = read(`From: <Saved>
MIME-Version: 1.0
Content-Type: multipart/related;
	type="text/html";
	boundary="--b--"

a line that is for programs without MIME
----b--
Content-Type: text/html; charset="iso-8859-1"
Content-ID: <frame-1@page>
Content-Transfer-Encoding: quoted-printable
Content-Location: https://board.example/

<p>a =3D b=20and a long =
line=C3=A9 =ZZ</p>
----b--
Content-Type: image/png
Content-Transfer-Encoding: base64

iVBORw0KGgo=
----b--
Content-Type: text/html
Content-Transfer-Encoding: base64

PHA+
dHdvPC9wPg==
----b----
`);
    expect(texts).toEqual([
      {
        is: "html",
        charset: "iso-8859-1",
        id: "frame-1@page",
        location: "https://board.example/",
        text: "<p>a = b and a long lineé =ZZ</p>",
      },
      { is: "html", charset: null, id: null, location: null, text: "<p>two</p>" },
    ]);
  });

  it("inside a mail is found, plain and formatted", () => {
    const texts = read(`MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=outer

--outer
Content-Type: multipart/alternative; boundary=inner

--inner
Content-Type: text/plain; charset=utf-8

plain
--inner
Content-Type: text/html

<p>formatted
--inner--
--outer--
`);
    expect(texts?.map(({ is, text }) => [is, text])).toEqual([
      ["text", "plain"],
      ["html", "<p>formatted"],
    ]);
  });

  it("of one part needs no boundary; one without an end gives what is there", () => {
    expect(read("MIME-Version: 1.0\nContent-Type: text/html\n\n<p>one")?.[0]?.text).toBe("<p>one");
    const cut =
      "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/html\n\n<p>cut";
    expect(read(cut)?.[0]?.text).toBe("<p>cut");
  });

  it("with boundaries inside boundaries without end is not followed for ever", () => {
    const part = "Content-Type: multipart/mixed; boundary=b\n\n--b\n";
    expect(read(`MIME-Version: 1.0\n${part.repeat(50)}`)?.length).toBeLessThan(2);
  });
});
