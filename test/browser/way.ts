import { expect, type Download, type Locator, type Page } from "@playwright/test";

/** Invented people, in spellings that must survive every step. */
export const PANEL = ["Corin Vanterpoole", "Ğülşen Işıkoğlu", "Łucja Żółkiewska"] as const;
export const RECORDER = "Pippa Lanternby";
export const CANDIDATES = ["Иван Ћирићов", "ნინო გელაშვილი"] as const;
export const PIN = "2468";
export const REASON = "Two examples were heard in full, and both were read against the anchor of the level.";

/** Presses as a person without a mouse does: focuses and presses Enter. */
export type Press = (target: Locator) => Promise<void>;
export const byPointer: Press = (target) => target.click();
export const byKeyboard: Press = async (target) => {
  await target.focus();
  await target.press("Enter");
};

/** The whole way through the app, step by step, by pointer or by keyboard. */
export class Way {
  readonly page: Page;
  readonly press: Press;
  presses = 0;

  constructor(page: Page, press: Press) {
    this.page = page;
    this.press = async (target) => {
      this.presses += 1;
      await target.waitFor();
      await press(target);
    };
  }

  button = (name: string | RegExp): Locator => this.page.getByRole("button", { name });
  link = (name: string | RegExp): Locator => this.page.getByRole("link", { name });
  either = (name: string | RegExp): Locator => this.button(name).or(this.link(name)).first();

  async step(name: string): Promise<void> {
    await this.press(
      this.page.getByRole("navigation", { name: "Steps of this selection" }).getByRole("link", { name }),
    );
  }

  async pasteNotice(text: string): Promise<void> {
    await this.press(this.button("Paste its text"));
    await this.page.getByLabel("Text of the vacancy notice").fill(text);
    await this.press(this.button("Read this text"));
    await expect(this.page.getByRole("heading", { name: "Review the notice" })).toBeVisible();
  }

  /** Decides what the notice asks, in the plainest way, and confirms. */
  async confirmPost(): Promise<void> {
    const open = this.button("Not there");
    while (
      (await open.count()) > 0 &&
      (await this.button("Confirm the post").getAttribute("aria-disabled")) === "true"
    ) {
      await this.press(open.first());
    }
    await this.press(this.button("Confirm the post"));
    await expect(this.page.getByRole("heading", { name: "Criteria" })).toBeVisible();
  }

  async addPeople(candidates: readonly string[] = CANDIDATES): Promise<void> {
    await this.step("People");
    const roles = ["chair", "acting chair", "member"];
    const rows = [...PANEL.map((name, index) => `${name}\t${roles[index]}`), `${RECORDER}\trecorder`];
    await this.page.getByLabel("People, one a line").fill(rows.join("\n"));
    await this.press(this.button(/^Add (?:three members|four people)/));
    const codes = candidates.map((name, index) => `TS-0${index + 1}\t${name}\t2025-02-18\t0${index + 8}:30`);
    await this.page.getByLabel("Candidates, one a line").fill(codes.join("\n"));
    await this.press(this.button(/^Add (?!a )\w+ candidates?$/));
    await this.press(this.button("All none for everyone"));
  }

  async lockSheet(): Promise<void> {
    await this.step("Sheet");
    await this.press(this.button("Everybody"));
    await this.press(this.button("Record the approval"));
    await this.press(this.button("Lock the sheet"));
    await expect(this.page.getByText(/^Locked, version 1/)).toBeVisible();
  }

  /** Notes one interview: everybody in, all questions put as written. */
  async holdInterview(questions: number): Promise<void> {
    await this.press(this.button("All in"));
    await this.press(this.button("Start the clock"));
    for (let count = 1; count <= questions; count += 1) {
      await this.press(this.page.getByRole("button", { name: /^Put as written/ }));
    }
    await expect(this.page.getByText("All questions are noted")).toBeVisible();
  }

  /** A member's first PIN, from the list of members. */
  async openMember(name: string): Promise<void> {
    await this.press(this.page.getByRole("button", { name: new RegExp(name) }));
    await this.page.getByLabel("Choose a PIN").fill(PIN);
    await this.page.getByLabel("The same PIN again").fill(PIN);
    await this.press(this.button(/^Set the PIN/));
    await expect(this.page.getByRole("radiogroup", { name: /Your rating/ })).toBeVisible();
  }

  /** Scores all criteria of the candidate on screen with a note each, and hands in. Gives the seal code. */
  async scoreAndHandIn(code: string, points: readonly number[]): Promise<string> {
    for (const [index, point] of points.entries()) {
      await this.page
        .getByLabel(/^Note 1/)
        .first()
        .fill(`a:+ Heard on criterion ${index + 1}, with dates.`);
      await this.page.keyboard.press(`Alt+Digit${point}`);
      if (index < points.length - 1) await this.page.keyboard.press("Alt+ArrowDown");
    }
    await this.press(this.button(`Hand in ${code}`).first());
    const dialog = this.page.getByRole("alertdialog");
    await dialog.getByText("Recommended", { exact: true }).click();
    await this.press(dialog.getByRole("button", { name: `Hand in ${code}` }));
    const seal = this.page.getByText(/^(?:[0-9A-HJKMNP-TV-Z]{5} ){4}[0-9A-HJKMNP-TV-Z]{5}$/).first();
    await seal.waitFor();
    return (await seal.textContent()) ?? "";
  }

  /** Types a paper sheet: a digit a score, read back by the member, handed in. Gives the seconds it took. */
  async typePaper(member: string, candidate: number, digits: string): Promise<number> {
    await this.page.getByRole("button", { name: new RegExp(`${member}.*TS-0${candidate + 1}`) }).click();
    await this.press(this.either(/^Type in the sheet of/));
    await expect(this.page.getByText("Check total")).toBeVisible();
    const begun = Date.now();
    for (const digit of digits) await this.page.keyboard.press(`Digit${digit}`);
    await this.page.keyboard.press("Enter");
    await this.page.getByText("whose sheet it is").click();
    await this.press(this.button(/^Hand in the paper sheet of/));
    await expect(this.page.getByText(/is handed in$/)).toBeVisible();
    const seconds = (Date.now() - begun) / 1000;
    await this.press(this.either("All paper sheets"));
    return seconds;
  }

  async unsealAll(): Promise<void> {
    await this.step("Collect");
    await this.press(this.button(/^Unseal (?:all|TS)/).first());
    await this.press(this.page.getByRole("alertdialog").getByRole("button", { name: /^Unseal/ }));
    await expect(this.page.getByRole("button", { name: "Show the evidence" })).toBeVisible();
  }

  /** Walks one candidate: spread, evidence, names, the agreed score with its reason; then closes and signs. */
  async agreeAll(code: string, points: readonly number[], summary: string): Promise<void> {
    for (const point of points) {
      await this.press(this.button(/^Show the evidence/));
      await this.press(this.button(/^Show names and scores/));
      await this.page.keyboard.press(`Digit${point}`);
      await this.page.getByLabel("Rationale").fill(REASON);
      await this.page.keyboard.press("Control+Enter");
    }
    await this.page.getByLabel(`The panel’s summary of ${code}`).fill(summary);
    await this.press(this.button(`Close ${code}`));
    await this.allSignHere();
    await expect(this.page.getByText(new RegExp(`All members have signed ${code}`))).toBeVisible();
  }

  /** Everybody at the table confirms; the dialog says what that means. */
  async allSignHere(): Promise<void> {
    await this.press(this.button("All sign here"));
    await this.press(this.page.getByRole("alertdialog").getByRole("button", { name: /^Sign/ }));
  }

  /** The bytes of a file that a press downloads. */
  async download(target: Locator): Promise<Buffer> {
    const waits = this.page.waitForEvent("download");
    await this.press(target);
    return this.bytesOf(await waits);
  }

  /** The bytes of a file that was downloaded. */
  async bytesOf(download: Download): Promise<Buffer> {
    const stream = await download.createReadStream();
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  }
}

/** Saves go to the downloads, as in browsers without a picker: a picker is the system's own window. */
export async function withoutPicker(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Reflect.deleteProperty(globalThis, "showSaveFilePicker");
  });
}
