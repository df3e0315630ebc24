import { describe, expect, it } from "vitest";
import { complaints, sourceFiles, type SourceFile } from "./source-files.ts";
import { childrenOf, isNode, nameOf, programOf, type Node } from "./syntax.ts";

/** What chooses the language says nothing itself. */
const SILENT = new Set(["speak", "onLanguage"]);

/** What a file takes from the words, by the name it has there. */
function wordsIn(program: Node): ReadonlySet<string> {
  const imports = childrenOf(program).filter(
    (node) => node.type === "ImportDeclaration" && (nameOf(node["source"]) ?? "").startsWith("#words/"),
  );
  const specifiers = imports.flatMap((node) =>
    childrenOf(node).filter(({ type }) => type.endsWith("Specifier")),
  );
  return new Set(specifiers.map((node) => nameOf(node["local"]) ?? "").filter((name) => !SILENT.has(name)));
}

const isFunction = ({ type }: Node): boolean => /^(?:Arrow)?Function/.test(type);

const calls = (node: Node, names: ReadonlySet<string>): boolean =>
  node.type === "CallExpression" && names.has(nameOf(node["callee"]) ?? "");

/** Whether anything in a node that runs with it says something: what a function inside it says is said later. */
const saysNow = (node: Node, words: ReadonlySet<string>): boolean =>
  calls(node, words) || childrenOf(node).some((child) => !isFunction(child) && saysNow(child, words));

const says = (node: Node, words: ReadonlySet<string>): boolean =>
  calls(node, words) || childrenOf(node).some((child) => says(child, words));

const callsOf = (node: Node, name: string): readonly Node[] => [
  ...(calls(node, new Set([name])) ? [node] : []),
  ...childrenOf(node).flatMap((child) => callsOf(child, name)),
];

/** What an argument of a call does when it is called, not what the functions inside it do. */
function bodyOf(call: Node): Node | null {
  const [first] = (call["arguments"] as readonly unknown[]).filter(isNode);
  return first !== undefined && isFunction(first) ? (first["body"] as Node) : null;
}

/** Sentences that would stay in the language that was spoken when they were first said. */
function fixedSentences(file: SourceFile): readonly string[] {
  const program = programOf(file);
  const words = wordsIn(program);
  if (words.size === 0) return [];
  const atLoad = saysNow(program, words) ? ["says something once and for all when it is loaded"] : [];
  const kept = callsOf(program, "useMemo").some((call) => {
    const body = bodyOf(call);
    return body !== null && saysNow(body, words);
  })
    ? ["keeps sentences with useMemo: useSaid says them anew in another language"]
    : [];
  const still = callsOf(program, "memo").some(
    (call) => says(call, words) && !says(call, new Set(["useLanguage"])),
  )
    ? ["is not drawn again in another language: it asks for no useLanguage"]
    : [];
  return [...atLoad, ...kept, ...still];
}

const file = (text: string): SourceFile => ({
  path: "src/features/a.tsx",
  text: `import { t } from "#words/t.ts";\n${text}`,
});

describe("sentences", () => {
  it("follow the language wherever they are kept", () => {
    const files = sourceFiles("src").filter(({ path }) => !path.startsWith("src/words/"));
    expect(complaints(files, fixedSentences)).toEqual([]);
  });

  it.each([
    ['const HINTS = { does: t("a.b") };', 1],
    ['const hints = () => ({ does: t("a.b") });', 0],
    ['function A() { return useMemo(() => ({ does: t("a.b") }), []); }', 1],
    ['function A() { return useMemo(() => ({ copy: () => t("a.b") }), []); }', 0],
    ['const A = memo(function A() { return t("a.b"); });', 1],
    ['const A = memo(function A() { useLanguage(); return t("a.b"); });', 0],
  ])("%s is noticed %i times", (text, times) => {
    expect(fixedSentences(file(text))).toHaveLength(times);
  });
});
