import { forgetFrom, withStorage } from "../kit/storage.ts";

const prefix = "runde meeting ";

/** Where a meeting that is being put together waits in this browser: one for each member, and for each programme that is changed. */
export const keptKey = (network: string, me: string, edit: string | null): string =>
  `${prefix}${network} ${me} ${edit ?? ""}`;

/** What waits under this key; null for nothing. */
export const keptText = (key: string): string | null =>
  withStorage("browser", (storage) => storage.getItem(key)) ?? null;

/** Lets a text wait under this key; null takes it away. */
export const keepText = (key: string, text: string | null): void => {
  withStorage("browser", (storage) => {
    if (text === null) storage.removeItem(key);
    else storage.setItem(key, text);
  });
};

/** Forgets every meeting that waits. */
export const forgetDrafts = (): void => {
  forgetFrom("browser", prefix);
};
