import { chown, stat } from "node:fs/promises";
import { dirname } from "node:path";

/** The account PostgreSQL runs under when Runde itself runs as root: PostgreSQL refuses to be root. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** The account to give the work to, or `null` where we already are an ordinary one. */
export const serverAccount = (): Account | null =>
  process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : null;

/** Hands a file or folder over to the server's account. */
export const handOver = async (path: string, account: Account | null): Promise<void> => {
  if (account !== null) await chown(path, account.uid, account.gid);
};

interface Owned {
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
}

const allows = (entry: Owned, account: Account, bits: number): boolean => {
  const shift = entry.uid === account.uid ? 6 : entry.gid === account.gid ? 3 : 0;
  return ((entry.mode >> shift) & bits) === bits;
};

/** The first folder on the way to `path` that the account may not enter, `path` itself if it may not read it, else `null`. */
export const firstBarrier = async (path: string, account: Account | null): Promise<string | null> => {
  if (account === null) return null;
  const last = await stat(path);
  const way: string[] = [];
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    way.unshift(folder);
    if (dirname(folder) === folder) break;
  }
  for (const folder of way) if (!allows(await stat(folder), account, 0o1)) return folder;
  return allows(last, account, last.isDirectory() ? 0o5 : 0o4) ? null : path;
};
