import { describe, expect, it } from "vitest";
import {
  addCompetency,
  addRequirement,
  correctCompetency,
  correctField,
  correctRequirement,
  moveCompetency,
  removeCompetency,
  removeRequirement,
  setAsksKnowledge,
  setRequirementKind,
} from "#core/notice/correct-post.ts";
import { readNotice } from "#core/notice/read-notice.ts";
import { SAMPLE_NOTICE } from "#core/notice/sample-notice.ts";
import type { Post } from "#core/model/post.ts";

const { post } = readNotice(SAMPLE_NOTICE);
const ids = (changed: Post) => changed.competencies.map(({ value }) => value.id).join(" ");
const competency = (changed: Post, id: string) => changed.competencies.find(({ value }) => value.id === id);
const requirement = (changed: Post, id: string) => changed.requirements.find(({ value }) => value.id === id);

describe("fields", () => {
  it("are set by a person and keep their place in the notice", () => {
    expect(correctField(post, "title", " Head of Team ").fields.title).toEqual({
      value: "Head of Team",
      sources: post.fields.title!.sources,
      foundBy: "person",
    });
    expect(correctField(post, "grade", "G-15").fields.grade).toEqual({
      value: "G-15",
      sources: [],
      foundBy: "person",
    });
  });

  it("are taken away by nothing", () => {
    expect(correctField(post, "title", null).fields).not.toHaveProperty("title");
    expect(correctField(post, "title", "  ").fields).not.toHaveProperty("title");
    expect(post.fields.title?.value).toBe("Head, Technical Security");
  });
});

describe("competencies", () => {
  it("can be corrected, added, removed and moved", () => {
    expect(competency(correctCompetency(post, "c1", { level: null }), "c1")).toMatchObject({
      value: { name: "Achievement", level: null },
      foundBy: "person",
    });
    expect(ids(addCompetency(post, { name: "Leadership", level: null }, 0))).toBe(
      "c10 c1 c2 c3 c4 c5 c6 c7 c8 c9",
    );
    expect(ids(removeCompetency(post, "c2"))).toBe("c1 c3 c4 c5 c6 c7 c8 c9");
    expect(ids(moveCompetency(post, "c9", 0))).toBe("c9 c1 c2 c3 c4 c5 c6 c7 c8");
    expect(ids(moveCompetency(post, "c1", 99))).toBe("c2 c3 c4 c5 c6 c7 c8 c9 c1");
    expect(moveCompetency(post, "nobody", 0)).toBe(post);
  });

  it("others stay as they are", () => {
    expect(correctCompetency(post, "c1", { level: null }).competencies[1]).toBe(post.competencies[1]);
  });
});

describe("requirements", () => {
  it("can be corrected, added and removed", () => {
    expect(
      requirement(correctRequirement(post, "e1", "Possess knowledge of Morse code"), "e1")?.value,
    ).toMatchObject({ asksKnowledge: true, kind: "essential" });
    expect(requirement(addRequirement(post, "desirable", "A pilot's licence"), "d7")?.value.text).toBe(
      "A pilot's licence",
    );
    expect(requirement(removeRequirement(post, "e3"), "e3")).toBeUndefined();
  });

  it("get a new id with a new kind, at their old place", () => {
    const changed = setRequirementKind(post, "e2", "desirable");
    expect(changed.requirements[1]?.value).toMatchObject({
      id: "d7",
      kind: "desirable",
      text: post.requirements[1]!.value.text,
    });
    expect(setRequirementKind(post, "e2", "essential").requirements[1]?.value.id).toBe("e2");
  });

  it("ask for knowledge when a person says so", () => {
    expect(requirement(setAsksKnowledge(post, "e4", false), "e4")?.value.asksKnowledge).toBe(false);
  });
});
