import { describe, expect, it } from "vitest";
import { bestFramework, frameworkFits } from "#core/framework/best-framework.ts";
import { SHIPPED } from "#core/framework/shipped.ts";
import { readNotice } from "#core/notice/read-notice.ts";

const best = (text: string) => bestFramework(readNotice(text).post, SHIPPED);
const notice = (organisation: string, competencies: string): string =>
  `Title: Harbour Officer\nOrganisation: ${organisation}\nCompetencies\n${competencies}\n`;

describe("the framework that knows most of a notice", () => {
  it.each([
    [
      "nato-is",
      "NATO International Staff",
      "- Teamwork: Cooperates;\n- Achievement: Works to meet standards",
    ],
    ["oecd", "OECD", "Client Focus (Level 2), Influencing (Level 3) and Negotiating (Level 2)."],
    [
      "un-1999",
      "United Nations",
      "Professionalism: shows pride in work. Client Orientation: serves clients.",
    ],
    ["un-values-behaviours", "United Nations", "- Humility\n- Connect and Collaborate\n- Adapt and Innovate"],
    [
      "opm",
      "General Services Administration",
      "- Attention to Detail\n- Oral Communication\n- Problem Solving",
    ],
    ["uk-success-profiles", "Home Office", "- Delivering at Pace\n- Working Together"],
  ])("is %s", (id, organisation, competencies) => {
    expect(best(notice(organisation, competencies))?.framework.id).toBe(id);
  });

  it("is found by French names and numbered levels", () => {
    const post = readNotice(
      notice("OTAN", "- Esprit d’équipe : niveau 2\n- Influence et négociation : niveau 2"),
    ).post;
    expect(frameworkFits(post, SHIPPED).some(({ names }) => names > 0)).toBe(true);
  });

  it("counts names and labels word for word or but for spelling, never likenesses", () => {
    const fit = best(notice("NATO", "- Teamwork: Cooperates;\n- Empathy: Reads verbal cues and understands"));
    expect(fit).toMatchObject({ names: 2, labels: 1 });
  });

  it("is none where no framework knows a single name, whoever wrote the notice", () => {
    expect(best(notice("NATO", "- Rope Craft\n- Knot Lore"))).toBeNull();
    expect(best("Title: Baker\nRequirements\n- Two years in a bakery")).toBeNull();
  });

  it("is, among equals, that of the post's own organisation", () => {
    const shared = "- Communication\n- Collaboration\n- Planning";
    expect(best(notice("OSCE Mission", shared))?.framework.id).toBe("osce");
  });
});
