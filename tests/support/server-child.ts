import { createLog } from "../../src/server/log.ts";
import { type StartOptions, startRunde } from "../../src/server/main.ts";

/** A server in a process of its own, for tests that kill it: options come as JSON in RUNDE_CHILD, "ready" goes out when it listens. */
type Given = Omit<StartOptions, "log" | "signIn"> & {
  readonly signIn: Omit<StartOptions["signIn"], "issuerOf"> & { readonly issuer: string };
};
const { signIn, ...options } = JSON.parse(process.env["RUNDE_CHILD"] ?? "{}") as Given;

await startRunde({
  ...options,
  signIn: { ...signIn, issuerOf: (tenant) => `${signIn.issuer}/${tenant}/v2.0` },
  log: createLog((line) => process.stderr.write(line)),
});
process.stdout.write("ready\n");
