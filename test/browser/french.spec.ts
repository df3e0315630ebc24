import { expect, test } from "./harness.ts";
import { complaintsOf, expectNoAxeViolations } from "./page-checks.ts";
import { textOfPdf } from "./pdf-text.ts";
import { byPointer, CANDIDATES, PANEL, PIN, RECORDER, Way, withoutPicker } from "./way.ts";

test.use({ locale: "fr-BE" });

const ROLES = ["président", "président suppléant", "membre"];

test("the job in French, from the notice to the documents, on a French browser", async ({ page, appUrl }) => {
  test.setTimeout(180_000);
  const complaints = await complaintsOf(page);
  await withoutPicker(page);
  await page.goto(appUrl);
  const way = new Way(page, byPointer);
  const { press, button } = way;
  const step = (name: string): Promise<void> =>
    press(page.getByRole("navigation", { name: "Étapes de cette sélection" }).getByRole("link", { name }));

  await expect(page.getByRole("heading", { name: "Commencer par un avis de vacance" })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  await expectNoAxeViolations(page);

  await press(button("Utiliser l’avis d’exemple"));
  const open = button("Pas là");
  while ((await button("Confirmer le poste").getAttribute("aria-disabled")) === "true")
    await press(open.first());
  await expectNoAxeViolations(page);
  await press(button("Confirmer le poste"));
  await expect(page.getByRole("heading", { name: "Critères" })).toBeVisible();
  await expectNoAxeViolations(page);

  await step("Personnes");
  const rows = [...PANEL.map((name, index) => `${name}\t${ROLES[index]}`), `${RECORDER}\tsecrétaire`];
  await page.getByLabel("Personnes, une par ligne").fill(rows.join("\n"));
  await press(button(/^Ajouter (?:trois membres|quatre personnes)/));
  const codes = CANDIDATES.map((name, index) => `TS-0${index + 1}\t${name}\t1er mars 2025\t${index + 9}h30`);
  await page.getByLabel("Candidats, un par ligne").fill(codes.join("\n"));
  await press(button(/^Ajouter deux candidats$/));
  await press(button("Rien à déclarer, pour tout le jury"));
  await expect(page.getByRole("heading", { name: "sam. 1er mars" })).toBeVisible();
  await expectNoAxeViolations(page);

  await step("Grille");
  await press(button("Tous"));
  await press(button("Consigner l’approbation"));
  await press(button("Verrouiller la grille"));
  await expect(page.getByText(/^Verrouillée, version 1/)).toBeVisible();

  await step("Collecte");
  await press(way.either("Noter"));
  await press(button(new RegExp(PANEL[0])));
  await page.getByLabel("Choisir un code PIN").fill(PIN);
  await page.getByLabel("Le même code PIN une seconde fois").fill(PIN);
  await press(button(/^Définir le code PIN/));
  const ratings = page.getByRole("radiogroup", { name: /Votre note/ });
  await expect(ratings).toBeVisible();
  const note = page.getByLabel(/^Paragraphe 1/).first();
  await note.fill("a:+ Quatre ministères à rallier à une seule procédure");
  await page.keyboard.press("Alt+Digit4");

  // Another language in the middle of a sentence: what was typed, and the place, stay.
  await press(button("toutes les touches"));
  await page.getByRole("radio", { name: "English" }).click();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("region", { name: "Your rating" })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByLabel(/^Note 1/).first()).toHaveValue(/^Quatre ministères/);
  await press(button("all keys"));
  await page.getByRole("radio", { name: "Français" }).click();
  await page.keyboard.press("Escape");
  await expect(note).toHaveValue("Quatre ministères à rallier à une seule procédure");
  await expectNoAxeViolations(page);

  for (let index = 1; index < 9; index += 1) {
    await page.keyboard.press("Alt+ArrowDown");
    await note.fill(`a:+ Entendu au critère ${index + 1}, avec les dates.`);
    await page.keyboard.press("Alt+Digit3");
  }
  await press(button("Remettre TS-01").first());
  const ask = page.getByRole("alertdialog");
  await ask.getByText("Recommandé", { exact: true }).click();
  await press(ask.getByRole("button", { name: "Remettre TS-01" }));
  await expect(page.getByText("Votre total pour TS-01")).toBeVisible();
  await expectNoAxeViolations(page);
  await press(button("Fermer"));
  await press(button(/^Verrouiller/));

  await press(page.getByRole("link", { name: "Revenir aux entretiens" }));
  await step("Documents");
  await expect(page.getByRole("heading", { name: "Documents" }).first()).toBeVisible();
  await expectNoAxeViolations(page);
  const forms = await textOfPdf(await way.download(button("Écrire le fichier")));
  for (const words of ["Livretd’entretien", "Membredujury", "Nonposée", "conflitd’intérêts"])
    expect(forms).toContain(words);

  // The choice of the browser is only the first; after a reload it is as it was.
  await page.reload();
  await expect(page.getByRole("heading", { name: "Documents" }).first()).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  expect(complaints).toEqual([]);
});
