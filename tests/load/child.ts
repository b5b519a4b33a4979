import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

/** A program of the bench in a process of its own, so that its processor time and memory are its own. */
export interface Child {
  readonly port: number;
  /** Microseconds of processor time so far, of all its threads. */
  cpu(): Promise<number>;
  /** Bytes of heap in use after a collection. */
  heap(): Promise<number>;
  stop(): Promise<void>;
}

/** Starts `file` of this folder with Node and waits until it tells its port on a line of its own. */
export const startChild = async (
  file: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Child> => {
  const child: ChildProcess = spawn(process.execPath, ["--expose-gc", join(import.meta.dirname, file)], {
    env: { PATH: process.env["PATH"] ?? "", HOME: process.env["HOME"] ?? "", ...env },
    stdio: ["ignore", "pipe", "inherit", "ipc"],
  });
  const [said] = (await once(child.stdout ?? child, "data")) as [Buffer];
  const ask = async (what: Question): Promise<number> => {
    const answered = once(child, "message");
    child.send(what);
    const [value] = (await answered) as [number];
    return value;
  };
  return {
    port: Number(said.toString().trim()),
    cpu: () => ask("cpu"),
    heap: () => ask("heap"),
    stop: async () => {
      if (child.exitCode !== null) return;
      child.kill("SIGTERM");
      await once(child, "exit");
    },
  };
};

type Question = "cpu" | "heap";

const answerTo = (what: Question): number => {
  if (what === "cpu") {
    const { user, system } = process.cpuUsage();
    return user + system;
  }
  globalThis.gc?.();
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
};

/** In the child: tells the port, and answers for its processor time and its heap. */
export const tellPort = (port: number): void => {
  process.on("message", (what: Question) => {
    process.send?.(answerTo(what));
  });
  process.once("SIGTERM", () => process.exit(0));
  process.stdout.write(`${String(port)}\n`);
};
