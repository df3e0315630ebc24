import { describe, expect, it } from "vitest";
import { nameFrom } from "#core/people/pasted-names.ts";

describe("a name out of cells", () => {
  it("is the first cell with letters; others are left out, not lost", () => {
    expect(nameFrom(["", "17", "Ottoline Brask", "Belgium"], "tab")).toEqual({
      name: "Ottoline Brask",
      leftOut: ["17", "Belgium"],
    });
    expect(nameFrom(["o.brask@example.org", "Ottoline Brask"], "tab").name).toBe("Ottoline Brask");
    expect(nameFrom(["17"], "tab")).toEqual({ name: "", leftOut: ["17"] });
  });

  it("joins two single words, and turns round what a comma cut", () => {
    expect(nameFrom(["Ottoline", "Brask"], "tab").name).toBe("Ottoline Brask");
    expect(nameFrom(["Brask", "Ottoline"], "comma").name).toBe("Ottoline Brask");
    expect(nameFrom(["van der Berg", "Jan Piet"], "comma").name).toBe("Jan Piet van der Berg");
    expect(nameFrom(["Ottoline Brask", "Belgium"], "comma").name).toBe("Ottoline Brask");
  });
});
