import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFrameworkJson, writeFrameworkJson, type JsonProblem } from "#core/files/framework-json.ts";
import { utf8 } from "#core/shared/hash.ts";
import { ok } from "#core/shared/result.ts";
import { A_FRAMEWORK, ANY_FRAMEWORK } from "#test/core/framework/frameworks.ts";

const fileOf = (framework: unknown): Uint8Array =>
  utf8(JSON.stringify({ panelkit: "framework", format: 1, framework }));

const fault = (text: string) => {
  const read = readFrameworkJson(utf8(text));
  return read.ok ? "read" : read.error;
};

type Loose = { [key: string]: unknown };

/** The problems of a file in which what a path such as "competencies.0.name" leads to is another; undefined takes it out. */
function problems(path: string, value?: unknown): readonly JsonProblem[] {
  const keys = path.split(".");
  const last = keys.pop() ?? "";
  const plain = structuredClone(A_FRAMEWORK) as unknown as Loose;
  const owner = keys.reduce((at, key) => at[key] as Loose, plain);
  if (value === undefined) delete owner[last];
  else owner[last] = value;
  const read = readFrameworkJson(fileOf(plain));
  if (read.ok || read.error.code !== "invalid") throw new Error(JSON.stringify(read));
  return read.error.problems;
}

const shown = (all: readonly JsonProblem[]) =>
  all.map(({ code, trail, field }) =>
    [code, ...trail.map(({ list, number, name }) => `${list} ${number} ${name}`.trim()), field].join(" / "),
  );

describe("a framework as a JSON file", () => {
  it("comes back as it was, whatever it holds", () => {
    expect(readFrameworkJson(writeFrameworkJson(A_FRAMEWORK))).toEqual(ok(A_FRAMEWORK));
    fc.assert(
      fc.property(ANY_FRAMEWORK, (framework) => {
        expect(readFrameworkJson(writeFrameworkJson(framework))).toEqual(ok(framework));
      }),
      { numRuns: 100 },
    );
  });

  it("may be read by a person, and may have a byte order mark", () => {
    const bytes = writeFrameworkJson(A_FRAMEWORK);
    const text = new TextDecoder().decode(bytes);
    expect(text.startsWith('{\n  "panelkit": "framework",\n  "format": 1,\n')).toBe(true);
    expect(readFrameworkJson(utf8(`\ufeff${text}`))).toEqual(ok(A_FRAMEWORK));
  });
});

describe("a file that is refused", () => {
  it("is not JSON, not text, something else, or newer than this program", () => {
    expect(fault("Competency;Level")).toEqual({ code: "not-json" });
    expect(fault('{"panelkit":"framework"')).toEqual({ code: "not-json" });
    const latin = readFrameworkJson(new Uint8Array([0x7b, 0xe9, 0x7d]));
    expect(latin).toEqual({ ok: false, error: { code: "not-text" } });
    for (const other of ["[]", "{}", "7", '{"panelkit":"selection","format":1,"framework":{}}'])
      expect(fault(other)).toEqual({ code: "not-a-framework" });
    expect(fault('{"panelkit":"framework","format":2,"framework":{}}')).toEqual({
      code: "too-new",
      version: 2,
    });
  });

  it("is too large, too deep, or reaches for an object's prototype", () => {
    expect(readFrameworkJson(new Uint8Array(5_000_001))).toMatchObject({ error: { code: "too-large" } });
    expect(fault(`${"[".repeat(100_000)}${"]".repeat(100_000)}`)).toEqual({ code: "hostile" });
    const text = new TextDecoder().decode(fileOf(A_FRAMEWORK));
    expect(fault(text.replace('"id":"survey"', '"id":"survey","__proto__":{"polluted":true}'))).toEqual({
      code: "hostile",
    });
    expect(problems("competencies.0.id", "toString")).toMatchObject([{ code: "wrong-kind" }]);
    expect(problems("competencies.0.id", 'a "b"/c')).toMatchObject([{ code: "wrong-kind" }]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it("says what is wrong and where", () => {
    expect(shown(problems("name"))).toEqual(["missing / name"]);
    expect(shown(problems("colour", "blue"))).toEqual(["unknown-field / colour"]);
    expect(shown(problems("competencies.0.levels.1.label", " "))).toEqual([
      "empty / competencies 1 Listening / levels 2 / label",
    ]);
    expect(shown(problems("competencies.1.nameStanding", "certain"))).toEqual([
      "not-allowed / competencies 2 Drawing / nameStanding",
    ]);
    expect(shown(problems("competencies.0.levels.0.order", 1.5))).toEqual([
      "wrong-kind / competencies 1 Listening / levels 1 hear / order",
    ]);
    expect(shown(problems("competencies.0.levels.0.anchors", ["a", "b", "c", "d"]))).toEqual([
      "missing / competencies 1 Listening / levels 1 hear / anchors 5 / ",
    ]);
    expect(shown(problems("competencies.1.questions.0.probes.0.text", "x".repeat(6_000)))).toEqual([
      "too-long / competencies 2 Drawing / questions 1 / probes 1 / text",
    ]);
    const many = Array.from({ length: 60 }, () => "Draws.");
    expect(shown(problems("competencies.1.indicators", many))).toEqual([
      "too-many / competencies 2 Drawing / indicators",
    ]);
    expect(shown(problems("competencies.0.definition", "\ud800"))).toEqual([
      "not-text / competencies 1 Listening / definition",
    ]);
  });

  it("says all of it, up to a number that can be read", () => {
    const broken = Array.from({ length: 30 }, () => ({ ...A_FRAMEWORK.competencies[1], name: 7 }));
    expect(problems("competencies", broken)).toHaveLength(20);
  });

  it("has an identifier twice", () => {
    expect(shown(problems("competencies.1.id", "s.listening"))).toEqual([
      "same-id-twice / competencies 2 Drawing / id",
    ]);
    expect(shown(problems("competencies.0.levels.2.id", "s.listening.low"))).toEqual([
      "same-id-twice / competencies 1 Listening / levels 3 understand / id",
    ]);
    expect(shown(problems("competencies.1.questions.0.id", "s.listening.low.q1"))).toEqual([
      "same-id-twice / competencies 2 Drawing / questions 1 / id",
    ]);
  });

  it("never throws, whatever the bytes are", () => {
    const text = new TextDecoder().decode(fileOf(A_FRAMEWORK));
    fc.assert(
      fc.property(fc.nat(text.length), fc.string({ unit: "binary", maxLength: 3 }), (at, noise) => {
        const read = readFrameworkJson(utf8(text.slice(0, at) + noise + text.slice(at + 1)));
        expect(read.ok || read.error.code !== "too-large").toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
