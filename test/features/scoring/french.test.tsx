import { act, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import type { Sheet } from "#core/model/sheet.ts";
import { speak } from "#words/t.ts";
import { openScoring, type OnScreen } from "./on-screen.tsx";

const TITLES = [
  "Très au-dessous du niveau",
  "Au-dessous du niveau",
  "Au niveau",
  "Au-dessus du niveau",
  "Très au-dessus du niveau",
];

/** A sheet as a panel writes it in French. */
const inFrench = (sheet: Sheet): Sheet => ({
  ...sheet,
  scale: {
    ...sheet.scale,
    points: sheet.scale.points.map((point, at) => ({ ...point, title: TITLES[at] ?? "" })),
  },
  criteria: sheet.criteria.map((criterion, at) =>
    at === 1 ? { ...criterion, name: "Persuasion et influence" } : criterion,
  ),
});

/** Opens the screen in French and goes in as Ines Caldbrook, by what stands there. */
async function open(): Promise<OnScreen> {
  await speak("fr");
  const on = await openScoring({ change: inFrench });
  await on.user.click(screen.getByRole("button", { name: /Ines Caldbrook/ }));
  await on.user.type(screen.getByLabelText("Choisir un code PIN"), "2468");
  await on.user.type(screen.getByLabelText("Le même code PIN une seconde fois"), "2468{Enter}");
  await screen.findByRole("navigation", { name: "Candidats" });
  return on;
}

const region = (name: string) => within(screen.getByRole("region", { name }));

afterEach(() => speak("en"));

describe("the scoring screen in French", () => {
  it("has the words of the picture", async () => {
    const { user } = await open();
    await user.keyboard("4");
    const competencies = region("Compétences");
    expect(competencies.getByText("1 sur 9 notées")).toBeDefined();
    expect(competencies.getByRole("button", { name: "Remettre TS-01" })).toBeDefined();
    expect(
      competencies.getByText("Possible quand les neuf compétences sont notées ou marquées non évaluées."),
    ).toBeDefined();
    const middle = region("Question et notes");
    for (const word of ["Requis", "Question", "Relances", "Notes"])
      expect(middle.getAllByText(word)[0], word).toBeDefined();
    for (const star of ["S Situation", "T Tâche", "A Action", "R Résultat", "Compte aussi pour…"])
      expect(middle.getByRole("button", { name: star })).toBeDefined();
    expect(document.querySelector(".nf")?.textContent).toBe(
      "Commencez une ligne par s: t: a: ou r:, puis + ou − selon qu’elle parle pour ou contre le niveau.",
    );
    const right = region("Votre note");
    expect(
      right.getByText(
        "Sous scellé jusqu’à ce que le jury lève les scellés de TS-01. Le candidat pourra un jour lire vos notes.",
      ),
    ).toBeDefined();
    expect(right.getByRole("radio", { name: /^4\s*Au-dessus du niveau/ })).toBeDefined();
    expect(right.getByRole("radio", { name: /Non évalué/ })).toBeDefined();
    expect(right.getByRole("button", { name: "Compétence précédente" })).toBeDefined();
    expect(right.getByRole("button", { name: "Suivante\u00a0: Persuasion et influence" })).toBeDefined();
  });

  it("rates, tags, says why not, and hands in", async () => {
    const { user, draft } = await open();
    await user.keyboard("4{Enter}a:+ Quatre ministères à rallier.");
    expect(draft(1)).toMatchObject({
      score: { is: "points", points: 400 },
      notes: [{ star: "A", sign: "+", text: "Quatre ministères à rallier." }],
    });
    await user.keyboard("{Alt>}{ArrowDown}n{/Alt}");
    const why = within(screen.getByRole("dialog", { name: "Pourquoi non évalué\u00a0?" }));
    await user.click(why.getByRole("radio", { name: /Membre absent/ }));
    expect(draft(2)?.score).toEqual({ is: "not-assessed", reason: "not-present" });
    await user.keyboard(
      "{Alt>}{ArrowDown}3{ArrowDown}3{ArrowDown}3{ArrowDown}3{ArrowDown}3{ArrowDown}3{ArrowDown}3{/Alt}",
    );
    await user.click(screen.getByRole("button", { name: "Remettre TS-01" }));
    const ask = within(await screen.findByRole("alertdialog"));
    expect(ask.getByRole("heading").textContent).toBe("Remettre vos notes pour TS-01\u00a0?");
    await user.click(ask.getByRole("radio", { name: "Recommandé" }));
    await user.click(ask.getByRole("button", { name: "Remettre TS-01" }));
    expect(await screen.findByText("Code de scellé")).toBeDefined();
    expect(screen.getByText(/^\d,\d\d$/)).toBeDefined();
    await user.click(screen.getByRole("button", { name: "Fermer" }));
    const strip = await screen.findByRole("navigation", { name: "Candidats" });
    expect(strip.textContent).toContain("Remis9 sur 9");
  });

  it("keeps a half-typed note, its caret and the place when the language is changed", async () => {
    const { user, draft, path } = await open();
    await user.keyboard("{Alt>}{ArrowDown}{/Alt}{Enter}s: Interrogé sur ce qu’il");
    const here = path();
    const field = document.activeElement as HTMLTextAreaElement;
    field.setSelectionRange(3, 3);
    await act(() => speak("en"));
    expect(screen.getByRole("region", { name: "Your rating" })).toBeDefined();
    expect(screen.getByText("0 of 9 rated")).toBeDefined();
    expect(screen.getByRole("button", { name: "S Situation 1" })).toBeDefined();
    expect(document.activeElement).toBe(field);
    expect([field.value, field.selectionStart, path()]).toEqual(["Interrogé sur ce qu’il", 3, here]);
    await act(() => speak("fr"));
    expect(screen.getByText("0 sur 9 notées")).toBeDefined();
    await user.keyboard("{End} a entendu");
    expect(draft(2)?.notes[0]?.text).toBe("Interrogé sur ce qu’il a entendu");
  });
});
