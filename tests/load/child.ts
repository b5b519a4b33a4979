import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A program of the bench in a process of its own, so that its processor time and memory are its own. */
export interface Child {
  readonly port: number;
  /** Seconds of processor time so far, from the operating system. */
  cpu(): number;
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
  const pid = child.pid ?? 0;
  return {
    port: Number(said.toString().trim()),
    cpu: () => {
      const fields =
        readFileSync(`/proc/${String(pid)}/stat`, "utf8")
          .split(") ")[1]
          ?.split(" ") ?? [];
      return (Number(fields[11]) + Number(fields[12])) / 100;
    },
    heap: async () => {
      child.send("heap");
      const [bytes] = (await once(child, "message")) as [number];
      return bytes;
    },
    stop: async () => {
      if (child.exitCode !== null) return;
      child.kill("SIGTERM");
      await once(child, "exit");
    },
  };
};

/** In the child: tells the port, and answers for its heap. */
export const tellPort = (port: number): void => {
  process.on("message", () => {
    globalThis.gc?.();
    globalThis.gc?.();
    process.send?.(process.memoryUsage().heapUsed);
  });
  process.once("SIGTERM", () => process.exit(0));
  process.stdout.write(`${String(port)}\n`);
};
