import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { z } from "zod";
import { personKey } from "./page-api.ts";
import type { Kept, LocalTeams } from "./teams.ts";

const url = z.url().nullable();

const Placed = z.object({
  where: z.union([
    z.object({ kind: z.literal("channel") }),
    z.object({ kind: z.literal("chat"), with: personKey }),
  ]),
  message: z.object({
    id: z.string().regex(/^\d+$/),
    root: z.string(),
    from: z.union([z.literal("runde"), personKey]),
    at: z.number(),
    editedAt: z.number().nullable(),
    text: z.string(),
    format: z.string(),
    mentionsBot: z.boolean(),
    cards: z.array(z.record(z.string(), z.unknown())),
  }),
});

const Shape = z.object({
  version: z.literal(1),
  channel: z.object({
    installed: z.boolean(),
    tab: url,
    stage: z.object({ url: z.url(), by: personKey }).nullable(),
  }),
  chatsOpened: z.array(personKey),
  messages: z.array(Placed),
});

/** What an earlier start kept in this file; null when there is nothing that can be read. */
export const readKept = async (file: string, tabUrl: string): Promise<Kept | null> => {
  try {
    const { channel, chatsOpened, messages } = Shape.parse(JSON.parse(await readFile(file, "utf8")));
    // Runde may listen elsewhere this time: its pages are then opened from their beginning.
    const here = (kept: string | undefined | null) => kept?.startsWith(new URL(tabUrl).origin) ?? false;
    const tab = channel.installed && !here(channel.tab) ? tabUrl : channel.tab;
    const stage = here(channel.stage?.url) ? channel.stage : null;
    return { channel: { installed: channel.installed, tab, stage }, chatsOpened, messages };
  } catch {
    return null;
  }
};

/** Writes to the file whenever something changes: whole, beside the old one and then in its place. */
export const keepOn = (file: string, teams: LocalTeams) => {
  let queue = Promise.resolve();
  let waiting = false;

  const write = async (): Promise<void> => {
    waiting = false;
    try {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(`${file}.new`, JSON.stringify({ version: 1, ...teams.kept() }), { mode: 0o600 });
      await rename(`${file}.new`, file);
    } catch {
      // A try-out goes on without its memory; the next change tries again.
    }
  };
  // Changes that come while a write waits for its turn are in what it writes.
  const soon = (): void => {
    if (waiting) return;
    waiting = true;
    queue = queue.then(write);
  };
  const stopListening = teams.listen(soon);
  return {
    stop: async (): Promise<void> => {
      stopListening();
      soon();
      await queue;
    },
  };
};
