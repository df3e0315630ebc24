import { expect, type Locator, type Page } from "@playwright/test";

/** More presses than any screen of these tests has controls. */
const MOST = 120;

/** A key that takes the focus on: to the next control, the one before, or down a list. */
type Towards = "Tab" | "Shift+Tab" | "ArrowDown";

/**
 * A person with a keyboard and nothing else. Whatever is to be pressed is gone to by keys, one after another: nothing is
 * focused, filled or clicked from outside, and no address is changed.
 */
export class Keyboard {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  /** Takes the place of the hands at a page that is yet to be opened, and begins to look out for a pointer. */
  static async at(page: Page): Promise<Keyboard> {
    await page.addInitScript(() => {
      for (const event of ["pointerdown", "mousedown", "touchstart", "wheel"]) {
        window.addEventListener(event, () => (document.documentElement.dataset["pointer"] = event), true);
      }
    });
    return new Keyboard(page);
  }

  button = (name: string | RegExp): Locator => this.page.getByRole("button", { name });
  link = (name: string | RegExp): Locator => this.page.getByRole("link", { name });

  press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await this.page.keyboard.press(key);
  };

  type = (text: string): Promise<void> => this.page.keyboard.type(text);

  /** Presses a key until what is wanted has the focus. */
  async to(target: Locator, key: Towards = "Tab"): Promise<void> {
    const been: string[] = [];
    await target.waitFor({ state: "attached" });
    for (let count = 0; count <= MOST; count += 1) {
      const other = await target.evaluate(otherFocus);
      if (other === null) return;
      been.push(other);
      if (count < MOST) await this.page.keyboard.press(key);
    }
    throw new Error(
      `${key}, pressed ${MOST} times, did not lead to ${target.toString()}, but to ${been.join(" | ")}`,
    );
  }

  /** Goes to a button, link or entry and presses Enter on it. */
  async enter(target: Locator, key: Towards = "Tab"): Promise<void> {
    await this.to(target, key);
    await this.press("Enter");
  }

  /** Presses F6 until the focus is in this column. */
  async column(name: string | RegExp): Promise<void> {
    const column = this.page.getByRole("region", { name });
    for (let count = 0; count < 8; count += 1) {
      if (await column.evaluate((each) => each.contains(document.activeElement))) return;
      await this.press("F6");
    }
    throw new Error(`F6 did not lead to the column ${name}, but to ${await column.evaluate(otherFocus)}`);
  }

  /** Goes to a step of the selection by the bar at the head. */
  async step(name: string): Promise<void> {
    const steps = this.page.getByRole("navigation", { name: "Steps of this selection" });
    await this.enter(steps.getByRole("link", { name }), "Shift+Tab");
    await expect(steps.getByRole("link", { name })).toHaveAttribute("aria-current", "page");
  }

  /** Fails where a pointer was used. */
  async expectNoPointer(): Promise<void> {
    await expect(this.page.locator("html")).not.toHaveAttribute("data-pointer");
  }
}

/** What has the focus in place of an element, in words; null where it has it itself. */
function otherFocus(wanted: Element): string | null {
  const { activeElement: each } = document;
  const name = each?.getAttribute("aria-label") ?? each?.textContent ?? "";
  return each === wanted ? null : `${each?.tagName.toLowerCase() ?? "nothing"} ${name.slice(0, 40)}`.trim();
}
