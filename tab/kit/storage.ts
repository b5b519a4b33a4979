/** What this browser keeps for its user, or this one tab until it is closed; undefined where a browser forbids it, or has no room. */
export const withStorage = <Value>(
  kept: "browser" | "tab",
  use: (storage: Storage) => Value,
): Value | undefined => {
  try {
    return use(kept === "browser" ? window.localStorage : window.sessionStorage);
  } catch {
    return undefined;
  }
};

/** Forgets everything whose name begins so. */
export const forgetFrom = (kept: "browser" | "tab", prefix: string): void => {
  withStorage(kept, (storage) => {
    for (const key of Object.keys(storage)) if (key.startsWith(prefix)) storage.removeItem(key);
  });
};
