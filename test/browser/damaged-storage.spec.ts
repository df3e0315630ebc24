import { backupOf, goTo, restoreBackup } from "./backup.ts";
import { expect, test } from "./harness.ts";

test("a byte changed in a sealed sheet on the device is found by the worker and said, each time", async ({
  page,
  appUrl,
}) => {
  const backup = await backupOf({ upTo: "handed-in" });
  await page.goto(appUrl);
  const id = await restoreBackup(page, backup);
  await goTo(page, "/");
  await expect(page.getByRole("button", { name: "Restore a backup" })).toBeVisible();
  await page.evaluate(changeOneSheet);

  const worker = page.waitForEvent("worker");
  await goTo(page, `/s/${id}/collect`);
  await worker;
  const said = page.getByRole("alert").filter({ hasText: "What is stored of this selection is damaged" });
  await expect(said).toBeVisible();
  await expect(page.getByRole("navigation", { name: "Steps of this selection" })).toHaveCount(0);

  await page.reload();
  await expect(said).toBeVisible();
});

/** Runs in the page: raises one point of one handed-in sheet, past the app. */
async function changeOneSheet(): Promise<void> {
  interface Stored {
    readonly header: string;
    readonly body: string;
  }
  const answer = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error("not done"));
    });
  const database = await answer(indexedDB.open("panelkit"));
  const store = database.transaction("acts", "readwrite").objectStore("acts");
  const [keys, acts] = await Promise.all([
    answer(store.getAllKeys()),
    answer(store.getAll() as IDBRequest<Stored[]>),
  ]);
  const at = acts.findIndex(({ header }) => header.includes("scoresheet-handed-in"));
  const act = acts[at];
  const key = keys[at];
  if (act === undefined || key === undefined) throw new Error("no sheet is stored");
  const body = act.body.replace(/"points":\d/, '"points":1');
  await answer(store.put({ ...act, body: body === act.body ? body.replace("100", "200") : body }, key));
  database.close();
}
