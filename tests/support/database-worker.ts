import { localKeyWrapper } from "../../src/store/key-wrapper.ts";
import { openStore } from "../../src/store/open-store.ts";

/** A worker that claims what is due, writes its effect, says so, and never commits: for tests that kill it there. */
const [url = "", key = ""] = process.argv.slice(2);
const store = await openStore({
  url,
  keys: localKeyWrapper(Buffer.from(key, "base64url")),
  log: { info: () => undefined, warn: () => undefined },
  production: false,
});
await store.fireDue(async (turn) => {
  turn.putBoard("fired", "by the one who died", null);
  process.stdout.write("claimed\n");
  await new Promise(() => {
    setInterval(() => undefined, 60_000);
  });
});
