import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";

/** Takes a picture for the README into the folder that RUNDE_PICTURES names; does nothing where it names none. */
export const picture = async (what: Page | Locator, name: string): Promise<void> => {
  const folder = process.env["RUNDE_PICTURES"];
  if (folder === undefined || folder === "") return;
  await mkdir(folder, { recursive: true });
  await what.screenshot({ path: join(folder, `${name}.png`), animations: "disabled" });
};
