import { screen, waitFor } from "@testing-library/react";
import { beforeAll, describe, expect, it } from "vitest";
import { draftAt, draftKey } from "#usecases/drafts.ts";
import type { Sheet } from "#core/model/sheet.ts";
import { button, onNotice } from "./on-notice.tsx";

// jsdom draws nothing, so there is nowhere to scroll.
beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined;
});

const OF_THE_OECD = `Title: Analyst of Harbour Dues
Organisation: OECD
Competencies
The following competencies will be assessed: Client Focus (Level 2), Influencing (Level 3) and Negotiating (Level 2).
`;

const choose = async (on: Awaited<ReturnType<typeof onNotice>>, name: string): Promise<void> => {
  await on.user.click(button("Choose another"));
  await on.user.click(screen.getByRole("menuitem", { name }));
};

describe("the framework", () => {
  it("that knows most of the notice is taken, and named with how much it knows", async () => {
    const on = await onNotice(OF_THE_OECD);
    await screen.findByText(/Framework: OECD core competencies\. 3 of 3 labels/);
    await on.user.click(button("Confirm the post"));
    expect(on.open().folded.selection.framework).toMatchObject({ id: "oecd", own: null });
    const sheet = draftAt<Sheet>(on.open(), draftKey.sheet);
    expect(sheet?.criteria.map(({ levelId }) => levelId)).toEqual([
      "oecd.client-focus.level-2",
      "oecd.influencing.level-3",
      "oecd.negotiating.level-2",
    ]);
  });

  it("can be another, or none; then the general scale serves", async () => {
    const on = await onNotice(OF_THE_OECD);
    await screen.findByText(/Framework: OECD/);
    await choose(on, "NATO International Staff");
    expect(screen.getByText(/Framework: NATO International Staff\. 0 of 3/)).toBeDefined();
    await choose(on, "None: the general scale");
    expect(screen.getByText(/No framework is used/)).toBeDefined();
    await on.user.click(button("Confirm the post"));
    expect(on.open().folded.selection.framework).toMatchObject({ id: "", own: null });
    const sheet = draftAt<Sheet>(on.open(), draftKey.sheet);
    expect(sheet?.criteria.every(({ levelId }) => levelId === null)).toBe(true);
  });

  it("stays as chosen when the screen is drawn anew", async () => {
    const on = await onNotice(OF_THE_OECD);
    await screen.findByText(/Framework: OECD/);
    await choose(on, "OSCE competency model");
    on.unmount();
    on.draw();
    await waitFor(() => expect(screen.getByText(/Framework: OSCE competency model/)).toBeDefined());
  });

  it("of a French notice is read in French, and the sheet is begun in French", async () => {
    const on = await onNotice(`Titre du poste : Conseillère ou conseiller pour les affaires du port
Compétences
Persuasion et influence : Prend de multiples mesures pour persuader
Esprit d’équipe : Coopère
Qualifications requises
- Une bonne connaissance du droit de la mer et des usages du port ;
`);
    await screen.findByText(/Framework: Secrétariat international de l’OTAN\. 2 of 2 labels/);
    await on.user.click(button("Confirm the post"));
    expect(on.open().folded.selection.framework).toMatchObject({ id: "nato-is", own: null });
    const sheet = draftAt<Sheet>(on.open(), draftKey.sheet);
    expect(sheet?.criteria.map(({ name }) => name)).toEqual(["Persuasion et influence", "Esprit d’équipe"]);
    expect(sheet?.criteria[0]?.anchors[4]).toMatch(/^Adapte les arguments/);
    expect(sheet?.questions[0]?.text).toMatch(/^Qui a d’abord refusé/);
    expect(sheet?.opening.text).toMatch(/^Bienvenue/);
    expect(sheet?.scale.points.map(({ title }) => title)).toContain("Au niveau");
  });
});
