import { describe, expect, it } from "vitest";
import { competencyAt, levelAt, questionsAt } from "#core/framework/contents.ts";
import {
  addCompetency,
  groupCompetency,
  moveCompetency,
  removeCompetency,
  renameCompetency,
} from "#core/framework/edit/competencies.ts";
import {
  copyFramework,
  describeFramework,
  newFramework,
  numberLevels,
  renameFramework,
} from "#core/framework/edit/frameworks.ts";
import { removeIndicator, writeIndicator } from "#core/framework/edit/indicators.ts";
import {
  addLevel,
  generalAnchors,
  labelLevel,
  moveLevel,
  numberLevel,
  removeLevel,
  writeAnchor,
} from "#core/framework/edit/levels.ts";
import {
  addQuestion,
  aimProbe,
  moveQuestion,
  removeProbe,
  removeQuestion,
  typeQuestion,
  writeProbe,
  writeQuestion,
} from "#core/framework/edit/questions.ts";
import type { Framework } from "#core/model/framework.ts";
import { A_FRAMEWORK, aCompetency } from "#test/core/framework/frameworks.ts";

const LOW = { competency: "s.listening", level: "s.listening.low" };
const ITSELF = { competency: "s.drawing", level: null };
const names = ({ competencies }: Framework) => competencies.map((each) => each.name);
const labels = (framework: Framework) =>
  competencyAt(framework, "s.listening")?.levels.map((each) => each.label);

describe("a framework", () => {
  it("begins empty, or as a copy that says what it was copied from and keeps identifiers", () => {
    expect(newFramework("own-1", "Skills")).toEqual({
      id: "own-1",
      name: "Skills",
      version: "1",
      numbersItsLevels: false,
      competencies: [],
    });
    const copy = copyFramework(A_FRAMEWORK, "own-1", "Ours");
    expect(copy).toEqual({
      ...A_FRAMEWORK,
      id: "own-1",
      name: "Ours",
      version: "1",
      basedOn: { id: "survey", name: "The Survey", version: "2026.1" },
    });
  });

  it("is renamed, described and numbered", () => {
    expect(renameFramework(A_FRAMEWORK, "A\nname").name).toBe("A name");
    expect(describeFramework(A_FRAMEWORK, "Two\nlines").source).toBe("Two\nlines");
    expect(numberLevels(A_FRAMEWORK, true).numbersItsLevels).toBe(true);
  });
});

describe("its competencies", () => {
  it("are added after another one, under its heading, and removed", () => {
    const added = addCompetency(A_FRAMEWORK, "new", "s.drawing");
    expect(competencyAt(added, "new")).toMatchObject({ name: "", group: "Crafts", nameStanding: "own" });
    expect(names(addCompetency(A_FRAMEWORK, "new", "s.listening"))).toEqual(["Listening", "", "Drawing"]);
    expect(names(addCompetency(A_FRAMEWORK, "new", null))).toEqual(["Listening", "Drawing", ""]);
    expect(removeCompetency(added, "new")).toEqual(A_FRAMEWORK);
  });

  it("are renamed and put under a heading or out of it", () => {
    expect(names(renameCompetency(A_FRAMEWORK, "s.listening", "Hearing"))).toEqual(["Hearing", "Drawing"]);
    expect(competencyAt(groupCompetency(A_FRAMEWORK, "s.drawing", ""), "s.drawing")).not.toHaveProperty(
      "group",
    );
    expect(competencyAt(groupCompetency(A_FRAMEWORK, "s.drawing", "Arts"), "s.drawing")?.group).toBe("Arts");
  });

  it("move within their heading, over to the next, and with their heading where they are alone", () => {
    const of = (...groups: readonly string[]): Framework => ({
      ...A_FRAMEWORK,
      competencies: groups.map((group, at) => aCompetency(`c${at}`, `N${at}`, [], { group })),
    });
    const shown = ({ competencies }: Framework) => competencies.map(({ id, group }) => `${id} ${group}`);
    expect(shown(moveCompetency(of("A", "A", "B"), "c0", 1))).toEqual(["c1 A", "c0 A", "c2 B"]);
    expect(shown(moveCompetency(of("A", "A", "B"), "c1", 1))).toEqual(["c0 A", "c2 B", "c1 B"]);
    expect(shown(moveCompetency(of("A", "A", "B"), "c2", -1))).toEqual(["c0 A", "c2 B", "c1 A"]);
    expect(shown(moveCompetency(of("A", "B", "B"), "c1", -1))).toEqual(["c1 A", "c0 A", "c2 B"]);
    expect(moveCompetency(of("A", "B"), "c0", -1)).toEqual(of("A", "B"));
  });
});

describe("its levels", () => {
  it("are added on top, labelled, numbered and removed", () => {
    const added = addLevel(A_FRAMEWORK, "s.listening", "new");
    const spot = { competency: "s.listening", level: "new" };
    expect(levelAt(added, spot)).toMatchObject({ label: "", order: 4, anchors: null });
    expect(labels(labelLevel(added, spot, "teach"))).toEqual(["hear", "listen", "understand", "teach"]);
    expect(levelAt(numberLevel(added, spot, 4), spot)?.number).toBe(4);
    expect(levelAt(numberLevel(numberLevel(added, spot, 4), spot, null), spot)).not.toHaveProperty("number");
    expect(removeLevel(added, spot)).toEqual(A_FRAMEWORK);
  });

  it("have no order while that of another is not known, and get one when they are put in order", () => {
    const unordered: Framework = {
      ...A_FRAMEWORK,
      competencies: A_FRAMEWORK.competencies.map((each) => ({
        ...each,
        levels: each.levels.map((level) => ({ ...level, order: null })),
      })),
    };
    const added = addLevel(unordered, "s.listening", "new");
    expect(levelAt(added, { competency: "s.listening", level: "new" })?.order).toBeNull();
    const moved = moveLevel(unordered, LOW, 1);
    expect(labels(moved)).toEqual(["listen", "hear", "understand"]);
    expect(competencyAt(moved, "s.listening")?.levels.map((each) => each.order)).toEqual([1, 2, 3]);
    expect(moveLevel(A_FRAMEWORK, LOW, -1)).toEqual(A_FRAMEWORK);
  });

  it("fall back to the general ladder when the last anchor is emptied", () => {
    const written = writeAnchor(generalAnchors(A_FRAMEWORK, LOW), LOW, 2, "At it.");
    expect(levelAt(written, LOW)?.anchors).toEqual(["", "", "At it.", "", ""]);
    expect(levelAt(writeAnchor(written, LOW, 2, ""), LOW)?.anchors).toBeNull();
  });

  it("have indicators, and so has a competency without levels", () => {
    const indicators = (framework: Framework) => levelAt(framework, LOW)?.indicators;
    expect(indicators(writeIndicator(A_FRAMEWORK, LOW, 1, "Hears\nmore."))?.[1]).toBe("Hears more.");
    expect(indicators(removeIndicator(A_FRAMEWORK, LOW, 0))).toEqual([]);
    const own = (framework: Framework) => competencyAt(framework, "s.drawing")?.indicators;
    expect(own(writeIndicator(A_FRAMEWORK, ITSELF, 0, "Draws."))).toEqual(["Draws."]);
    expect(own(removeIndicator(A_FRAMEWORK, ITSELF, 0))).toEqual([]);
  });
});

describe("its questions", () => {
  it.each([LOW, ITSELF])("are added, written, typed, moved and removed: %o", (spot) => {
    const added = writeQuestion(addQuestion(A_FRAMEWORK, spot, "new"), spot, "new", "And then?");
    expect(
      questionsAt(added, spot)
        .map((each) => each.text)
        .at(-1),
    ).toBe("And then?");
    const typed = typeQuestion(added, spot, "new", "situational");
    expect(questionsAt(typed, spot).at(-1)?.type).toBe("situational");
    expect(questionsAt(moveQuestion(typed, spot, "new", -1), spot)[0]?.id).toBe("new");
    expect(removeQuestion(added, spot, "new")).toEqual(A_FRAMEWORK);
  });

  it("have probes, each about something else until a person says otherwise", () => {
    const probes = (framework: Framework) => questionsAt(framework, LOW)[0]?.probes;
    const id = "s.listening.low.q1";
    const added = writeProbe(A_FRAMEWORK, LOW, id, 2, "Why?");
    expect(probes(added)?.at(-1)).toEqual({ about: "reasons", text: "Why?" });
    expect(probes(aimProbe(added, LOW, id, 2, "action"))?.at(-1)?.about).toBe("action");
    expect(probes(writeProbe(added, LOW, id, 0, "What?"))?.[0]).toEqual({ about: "action", text: "What?" });
    expect(removeProbe(added, LOW, id, 2)).toEqual(A_FRAMEWORK);
  });
});
