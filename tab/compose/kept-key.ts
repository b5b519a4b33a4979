/** Where a meeting that is being put together waits in this browser: one for each member, and for each programme that is changed. */
export const keptKey = (network: string, me: string, edit: string | null): string =>
  `runde meeting ${network} ${me} ${edit ?? ""}`;

// A browser that forbids storage forgets what was not saved.
const withStorage = <Value>(use: (storage: Storage) => Value): Value | null => {
  try {
    return use(window.localStorage);
  } catch {
    return null;
  }
};

/** What waits under this key; null for nothing. */
export const keptText = (key: string): string | null => withStorage((storage) => storage.getItem(key));

/** Lets a text wait under this key; null takes it away. */
export const keepText = (key: string, text: string | null): void => {
  withStorage((storage) => {
    if (text === null) storage.removeItem(key);
    else storage.setItem(key, text);
  });
};
