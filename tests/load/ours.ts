import { createLog } from "../../src/server/log.ts";
import { type StartOptions, startRunde } from "../../src/server/main.ts";
import { tellPort } from "./child.ts";

/** Runde's server in a process of its own. */
type Given = Omit<StartOptions, "log" | "signIn"> & {
  readonly signIn: Omit<StartOptions["signIn"], "issuerOf"> & { readonly issuer: string };
};
const { signIn, ...options } = JSON.parse(process.env["RUNDE_BENCH"] ?? "{}") as Given;
const started = await startRunde({
  ...options,
  signIn: { ...signIn, issuerOf: (tenant) => `${signIn.issuer}/${tenant}/v2.0` },
  log: createLog(() => undefined),
});
tellPort(Number(new URL(started.url).port));
