import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { Frame } from "#app/frame.tsx";
import { testWorld } from "#test/make-world.ts";
import { renderScreen } from "#test/render-screen.tsx";

async function columns() {
  renderScreen(
    <Frame header={null}>
      <ul data-column="">
        <li>
          <a href="#1" aria-current="step">
            One
          </a>
        </li>
        <li>
          <a href="#2">Two</a>
        </li>
      </ul>
      <section data-column="">
        <button type="button">First</button>
        <textarea aria-label="Notes" defaultValue="Went there." />
      </section>
    </Frame>,
    await testWorld(),
    "/",
  );
  return userEvent.setup();
}

const here = (): string | null | undefined =>
  document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent;

it("F6 comes back to where the focus was in a column, with the caret", async () => {
  const user = await columns();
  await user.keyboard("{F6}");
  expect(here()).toBe("One");
  await user.keyboard("{F6}");
  expect(here()).toBe("First");
  const notes = screen.getByRole<HTMLTextAreaElement>("textbox");
  await user.click(notes);
  notes.setSelectionRange(4, 4);
  await user.keyboard("{F6}");
  expect(here()).toBe("One");
  await user.keyboard("{Shift>}{F6}{/Shift} out");
  expect(here()).toBe("Notes");
  expect(notes.value).toBe("Went out there.");
});

it("F6 comes to what is on screen of a list, wherever in it the focus was", async () => {
  const user = await columns();
  screen.getByRole("link", { name: "Two" }).focus();
  await user.keyboard("{F6}{F6}");
  expect(here()).toBe("One");
});

it("F6 goes to the first control where what it remembers no longer takes the focus", async () => {
  const user = await columns();
  const notes = screen.getByRole<HTMLTextAreaElement>("textbox");
  notes.focus();
  await user.keyboard("{F6}");
  notes.disabled = true;
  await user.keyboard("{F6}");
  expect(here()).toBe("First");
});
