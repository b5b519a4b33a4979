import { homedir } from "node:os";
import { isAbsolute, join, resolve } from "node:path";

/** The settings the store reads; `process.env` fits. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The folder for everything Runde keeps on this machine; it lies outside the checkout, so a new clone loses nothing. */
export const dataFolder = (env: Environment): string => {
  const { RUNDE_DATA: named, XDG_STATE_HOME: state } = env;
  if (named !== undefined && named !== "") return resolve(named);
  if (process.getuid?.() === 0) return "/var/lib/runde";
  // The XDG rule: a relative path there is to be ignored.
  if (state !== undefined && isAbsolute(state)) return join(state, "runde");
  return join(homedir(), ".local", "state", "runde");
};
