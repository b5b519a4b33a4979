import { buildTab } from "../../infra/local/build-tab.ts";

/** The end-to-end tests see the tab as it is built for users. */
export default async function setup(): Promise<void> {
  await buildTab();
}
