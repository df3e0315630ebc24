import { describe, expect, it } from "vitest";
import { directionGuard } from "./import-direction.ts";
import { complaints, sourceFiles } from "./source-files.ts";

const guard = (path: string, text: string) => directionGuard({ path, text });

describe("import direction", () => {
  it("holds in every file", () => {
    expect(complaints(sourceFiles("src"), directionGuard)).toEqual([]);
  });

  it.each([
    ["src/core/notice/a.ts", `import { x } from "#core/shared/x.ts";`],
    ["src/core/notice/a.ts", `import { x } from "./x.ts"; import type { Y } from "#core/model/y.ts";`],
    ["src/core/acts/kinds/a.ts", `import { x } from "#core/acts/x.ts"; import * as v from "valibot";`],
    ["src/core/ports.ts", `import type { X } from "#core/files/x.ts";`],
    ["src/core/ports-pdf.ts", `import type { X } from "#core/ports.ts";`],
    ["src/features/sheet/a.tsx", `import { useState } from "react"; import { B } from "#ui/domain/b.tsx";`],
    ["src/features/sheet/a.tsx", `import { save } from "#usecases/save.ts"; import "./a.css";`],
    ["src/main.tsx", `import { App } from "#app/app.tsx"; import { s } from "#adapters/s.ts";`],
    ["src/app/flow.ts", `export const screen = () => import("#features/notice/notice-screen.tsx");`],
  ])("allows %s: %s", (path, text) => {
    expect(guard(path, text)).toEqual([]);
  });

  it.each([
    ["a layer above", "src/core/notice/a.ts", `import { t } from "#words/t.ts";`],
    ["a later folder of the core", "src/core/shared/a.ts", `import { x } from "#core/acts/x.ts";`],
    ["the same as a type", "src/core/shared/a.ts", `import type { X } from "#core/acts/x.ts";`],
    ["the same inside a type", "src/core/shared/a.ts", `type X = import("#core/acts/x.ts").X;`],
    ["the same later", "src/core/shared/a.ts", `const x = () => import("#core/acts/x.ts");`],
    [
      "the same by passing on",
      "src/core/shared/a.ts",
      `export { x } from "#core/acts/x.ts"; export const y = 1;`,
    ],
    ["an address put together", "src/core/shared/a.ts", "const x = (y: string) => import(`#core/${y}`);"],
    ["a folder outside the order", "src/core/extra/a.ts", `import { x } from "#core/shared/x.ts";`],
    ["the ports from inside the core", "src/core/files/a.ts", `import type { X } from "#core/ports.ts";`],
    ["React in the core", "src/core/sheet/a.ts", `import { memo } from "react";`],
    ["Node in the core", "src/core/sheet/a.ts", `import { readFile } from "node:fs";`],
    ["i18next outside words", "src/features/sheet/a.tsx", `import i18next from "i18next";`],
    ["an adapter from a feature", "src/features/sheet/a.tsx", `import { s } from "#adapters/s.ts";`],
    ["another feature", "src/features/sheet/a.tsx", `import { N } from "#features/notice/n.tsx";`],
    ["the core from a part", "src/ui/parts/a.tsx", `import type { Post } from "#core/model/post.ts";`],
    ["a use case from the state", "src/state/a.ts", `import { save } from "#usecases/save.ts";`],
    ["the app from below", "src/features/sheet/a.tsx", `import { FLOW } from "#app/flow.ts";`],
    ["a test helper", "src/state/a.ts", `import { aPanel } from "#test/builders.ts";`],
    ["a step up", "src/core/sheet/a.ts", `import { x } from "../shared/x.ts";`],
    ["a file in no layer", "src/helpers/a.ts", `export const a = 1;`],
    ["a file loose in ui", "src/ui/a.tsx", `export const a = 1;`],
    ["a barrel", "src/core/shared/all.ts", `export * from "./a.ts"; export { b } from "./b.ts";`],
    ["a barrel in two steps", "src/core/shared/all.ts", `import { a } from "./a.ts"; export { a };`],
  ])("refuses %s", (_what, path, text) => {
    expect(guard(path, text)).toHaveLength(1);
  });

  it("refuses a file it cannot read", () => {
    expect(() => guard("src/core/shared/a.ts", "import {")).toThrow("a.ts");
  });
});
