import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import DocumentsScreen from "#features/documents/documents-screen.tsx";
import InterviewsScreen from "#features/interviews/interviews-screen.tsx";
import PeopleScreen from "#features/people/people-screen.tsx";
import { stateOf } from "#test/builders.ts";
import { buildDays } from "#test/core/documents/a-day.ts";
import { testWorld } from "#test/make-world.ts";
import { renderScreen } from "#test/render-screen.tsx";

describe("the way to the paper of the day", () => {
  it("leads from an interview, but not while a clock runs", async () => {
    const world = await testWorld();
    const { id } = await buildDays(world);
    renderScreen(<InterviewsScreen />, world, `/s/${id}/interviews`);
    const link = screen.getByRole("link", { name: "Print the day" });
    expect(link.getAttribute("href")).toBe(`/s/${id}/print`);
    expect(link.className).not.toContain("away");
    await userEvent.click(screen.getByRole("button", { name: "Start the clock" }));
    expect(link.className).toContain("away");
    await userEvent.click(screen.getByRole("button", { name: "Stop the clock" }));
    expect(link.className).not.toContain("away");
  });

  it("leads from the forms among the documents", async () => {
    const world = await testWorld();
    const { id } = await buildDays(world);
    renderScreen(<DocumentsScreen />, world, `/s/${id}/documents`);
    expect(screen.getByRole("link", { name: "Print the day" }).getAttribute("href")).toBe(`/s/${id}/print`);
  });

  it("leads from People on the days before", async () => {
    const world = await testWorld();
    await buildDays(world);
    world.clock.advance(-24 * 3600);
    const { id } = stateOf(world);
    renderScreen(<PeopleScreen />, world, `/s/${id}/people`);
    expect(screen.getByRole("link", { name: "Print the day" }).getAttribute("href")).toBe(`/s/${id}/print`);
  });
});
