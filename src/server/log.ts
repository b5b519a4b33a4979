import type { Log } from "../app/ports.ts";

/** One JSON line per event on standard output: ids and numbers, never what a member wrote. */
export const createLog = (write: (line: string) => void): Log => {
  const line = (
    level: string,
    what: string,
    ids: Readonly<Record<string, string | number | boolean>> = {},
  ): void => {
    write(`${JSON.stringify({ at: new Date().toISOString(), level, what, ...ids })}\n`);
  };
  return {
    info: (what, ids) => {
      line("info", what, ids);
    },
    warn: (what, ids) => {
      line("warn", what, ids);
    },
  };
};
