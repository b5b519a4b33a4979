import { randomBytes } from "node:crypto";
import { chmod, mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, describe, expect, test } from "vitest";
import type { SeatId } from "../../src/core/ids.ts";
import { localKeyWrapper, openKeyFile } from "../../src/store/key-wrapper.ts";
import { openStore } from "../../src/store/open-store.ts";
import { ensureDatabase } from "../../src/store/postgres/ensure-database.ts";
import { BoxRefused } from "../../src/store/sealing.ts";
import { quietLog, testDatabase, testStore } from "../support/database.ts";
import { contentOf, ended, moveKey, type Prepared, prepare, someone } from "../support/database-meeting.ts";

const { url, store, again } = await testStore();
const sql = new pg.Client({ connectionString: url });
await sql.connect();
afterAll(async () => sql.end());

const write = async (at: Prepared, seat: SeatId, step: string, content: unknown): Promise<void> => {
  await store.sheetTurn(at.meeting, step, seat, moveKey(seat), (turn) => {
    turn.put(content);
    return Promise.resolve({ ok: true, seq: 0 });
  });
};

describe("a box", () => {
  test("laid into another person's row by someone with the database in hand does not open for that person", async () => {
    const at = await prepare(store);
    const [mine, theirs] = [at.seats[0]!, at.seats[1]!];
    await write(at, mine, "s", "my secret");
    await write(at, theirs, "s", "theirs");
    await sql.query(
      `update sheet set box = (select box from sheet where meeting = $1 and owner = $2)
       where meeting = $1 and owner = $3`,
      [at.meeting, mine, theirs],
    );
    await expect(store.readSheets(at.meeting, theirs)).rejects.toThrow(BoxRefused);
  });

  test("does not open for another person who was given the owner's key row", async () => {
    const at = await prepare(store);
    const [mine, theirs] = [at.seats[0]!, at.seats[1]!];
    await write(at, mine, "s", "my secret");
    await write(at, theirs, "s", "theirs");
    await sql.query(
      "update owner_key set wrapped = (select wrapped from owner_key where owner = $1) where owner = $2",
      [at.people[0]!.id, at.people[1]!.id],
    );
    await sql.query(
      "update sheet set box = (select box from sheet where owner = $1 and meeting = $3) where owner = $2 and meeting = $3",
      [mine, theirs, at.meeting],
    );
    await expect((await again()).readSheets(at.meeting, theirs)).rejects.toThrow(BoxRefused);
  });

  test("of an older version put back in place of the current one is refused", async () => {
    const at = await prepare(store);
    await write(at, at.seats[0]!, "s", "first");
    await write(at, at.seats[0]!, "s", "second");
    await sql.query("update sheet set box = before where meeting = $1", [at.meeting]);
    await expect(store.readSheets(at.meeting, at.seats[0]!)).rejects.toThrow(BoxRefused);
  });
});

describe("a person who deletes everything", () => {
  test("takes the key along: sheets and kept things from a backup open for nobody, other people's stay", async () => {
    const at = await prepare(store);
    const [gone, stays] = [at.people[0]!, at.people[1]!];
    const [seat, otherSeat] = [at.seats[0]!, at.seats[1]!];
    await write(at, seat, "s", "to be forgotten");
    await write(at, otherSeat, "s", "stays");
    await store.meetingTurn(at.meeting, null, (turn) => {
      turn.keep(seat, "s", { kind: "goal", content: "Jeg skal …", dueAt: 5_000 });
      turn.keep(otherSeat, "s", { kind: "goal", content: "Jeg skal også …" });
      turn.append([], ended(turn.meeting, turn.now));
      return Promise.resolve({ ok: true, seq: 0 });
    });
    expect(await store.kept(gone.id)).toMatchObject([
      { kind: "goal", content: "Jeg skal …", dueAt: 5_000, network: at.network.id },
    ]);
    const backup = await sql.query("select * from sheet where owner = $1", [seat]);
    expect(backup.rowCount).toBe(1);

    await store.deletePerson(gone.id);

    const { meeting, step, owner, version, box, changed_at } = backup.rows[0] as Record<string, unknown>;
    await sql.query(
      "insert into sheet (meeting, step, owner, version, box, changed_at) values ($1,$2,$3,$4,$5,$6)",
      [meeting, step, owner, version, box, changed_at],
    );
    expect((await store.readSheets(at.meeting, seat)).size).toBe(0);
    expect(await store.kept(gone.id)).toEqual([]);
    expect(await store.endedSheets(gone.id)).toEqual([]);
    expect((await sql.query("select from owner_key where owner = $1", [gone.id])).rowCount).toBe(0);
    expect(contentOf((await store.readSheets(at.meeting, otherSeat)).get("s"))).toBe("stays");
    expect(await store.kept(stays.id)).toHaveLength(1);
    await store.deleteKept(gone.id, [(await store.kept(stays.id))[0]!.id]);
    expect(await store.kept(stays.id)).toHaveLength(1);
  });

  test("writes nothing more by a move that was on its way: no new key, no sheet", async () => {
    const at = await prepare(store);
    const [gone, seat] = [at.people[0]!, at.seats[0]!];
    await write(at, seat, "s", "before");
    await store.deletePerson(gone.id);
    await expect(write(at, seat, "s", "late")).rejects.toThrow("no key");
    await expect(write(at, seat, "other", "late")).rejects.toThrow("no key");
    for (const table of ["sheet", "owner_key"])
      expect((await sql.query(`select from ${table} where owner = $1`, [seat])).rowCount).toBe(0);
  });

  test("is nameless from then on, and a new person when they come back", async () => {
    const identity = someone("Åse Berg");
    const at = await prepare(store, ["Bjørn"]);
    const person = await store.person(identity);
    await store.changeNetwork(at.network.id, (network) => ({
      ...network,
      members: [
        ...network.members,
        { seat: "seat-ase" as SeatId, person: person.id, name: "Åse Berg", joinedAt: 2_000 },
      ],
    }));
    const before = (await store.network(at.network.id))!;
    await store.deletePerson(person.id);
    const after = (await store.network(at.network.id))!;
    expect(after.version).toBeGreaterThan(before.version);
    expect(JSON.stringify(after)).not.toContain("Åse");
    expect(await store.findPerson(identity)).toBeNull();
    const rows = await sql.query(
      "select row_to_json(s)::text as text from seat s union all select row_to_json(p)::text from person p",
    );
    expect(JSON.stringify(rows.rows)).not.toContain(identity.object);
    expect((await store.person(identity)).id).not.toBe(person.id);
  });
});

describe("the database alone", () => {
  test("shows nothing of a sheet: not in any table, file or log of the server, also after changes and refusals", async () => {
    const data = await mkdtemp(join(tmpdir(), "runde-rest-"));
    const database = await ensureDatabase({ env: { RUNDE_DATA: data }, log: () => undefined });
    const keys = await openKeyFile({ RUNDE_DATA: data });
    const own = await openStore({ url: database.url, keys, log: quietLog, production: true });
    const reader = new pg.Client({ connectionString: database.url });
    await reader.connect();
    try {
      const at = await prepare(own);
      const [secret, open] = ["hemmelighet-kirsebær-7193", "tavle-blåbær-7193"];
      const seat = at.seats[0]!;
      for (const text of [`${secret} 1`, `${secret} 2`]) {
        const key = moveKey(seat);
        await own.sheetTurn(at.meeting, "s", seat, key, (turn) => {
          turn.put({ text });
          return Promise.resolve({ ok: true, seq: 0, value: { text } });
        });
      }
      await own.meetingTurn(at.meeting, null, (turn) => {
        turn.putBoard("s", { text: open }, seat);
        turn.keep(seat, "s", { kind: "own-notes", content: `${secret} kept` });
        return Promise.resolve({ ok: true, seq: 0 });
      });
      // A write that the database refuses makes it write to its log.
      await expect(
        own.sheetTurn(at.meeting, "s", seat, moveKey(seat, randomBytes(8_000).toString("hex")), (turn) => {
          turn.put({ text: secret });
          return Promise.resolve({ ok: true, seq: 0 });
        }),
      ).rejects.not.toThrow(secret);
      await reader.query("checkpoint");

      const tables = await reader.query<{ name: string }>(
        "select quote_ident(tablename) as name from pg_tables where schemaname = 'public'",
      );
      expect(tables.rows.length).toBeGreaterThan(15);
      let dump = "";
      for (const { name } of tables.rows) {
        const rows = await reader.query(`select row_to_json(t)::text as row from ${name} t`);
        dump += JSON.stringify(rows.rows);
      }
      expect(dump).toContain(open);
      expect(dump).not.toContain("hemmelighet");
      expect(dump).not.toContain(Buffer.from("hemmelighet").toString("hex"));

      const files = (await readdir(data, { recursive: true, withFileTypes: true })).filter((entry) =>
        entry.isFile(),
      );
      const holding = async (text: string): Promise<string[]> => {
        const found: string[] = [];
        for (const { parentPath, name } of files) {
          const bytes = await readFile(join(parentPath, name));
          if (bytes.includes(text) || bytes.includes(Buffer.from(text, "utf16le")))
            found.push(join(parentPath, name));
        }
        return found;
      };
      expect(await holding("kirsebær-7193")).toEqual([]);
      expect(await holding(open)).not.toEqual([]);

      expect(contentOf((await own.readSheets(at.meeting, seat)).get("s"))).toEqual({ text: `${secret} 2` });
      expect((await own.kept(at.people[0]!.id)).map(({ content }) => content)).toEqual([`${secret} kept`]);
    } finally {
      await reader.end();
      await own.close();
      await database.stop();
      await rm(data, { recursive: true, force: true });
    }
  });
});

describe("the master key", () => {
  test("is made once, for its owner's eyes only, and refused when others can read it", async () => {
    const data = await mkdtemp(join(tmpdir(), "runde-key-"));
    const made = await Promise.all(Array.from({ length: 5 }, async () => openKeyFile({ RUNDE_DATA: data })));
    expect(new Set(made.map(({ id }) => id)).size).toBe(1);
    const file = join(data, "master.key");
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect((await openKeyFile({ RUNDE_KEY_FILE: file })).id).toBe(made[0]?.id);
    await chmod(file, 0o644);
    await expect(openKeyFile({ RUNDE_DATA: data })).rejects.toThrow(/chmod 600/);
    await rm(data, { recursive: true });
  });

  test("that is another than the one this database was sealed with is refused at the start", async () => {
    const wrong = openStore({
      url,
      keys: localKeyWrapper(randomBytes(32)),
      log: quietLog,
      production: false,
    });
    await expect(wrong).rejects.toThrow(/RUNDE_KEY_FILE/);
  });
});

describe("the clock", () => {
  test("can be moved in a rehearsal, and everyone sees the same time", async () => {
    const before = await store.now();
    await store.shiftClock(3_600_000);
    const second = await again();
    expect((await second.now()) - before).toBeGreaterThanOrEqual(3_600_000);
    await store.shiftClock(-3_600_000);
    expect(Math.abs((await store.now()) - Date.now())).toBeLessThan(60_000);
  });

  test("cannot be moved in production, nor production be taken back, by whatever way", async () => {
    const { url: production } = await testDatabase();
    const keys = localKeyWrapper(randomBytes(32));
    const first = await openStore({ url: production, keys, log: quietLog, production: true });
    await expect(first.shiftClock(1_000)).rejects.toThrow(/production/);
    await first.close();
    const second = await openStore({ url: production, keys, log: quietLog, production: false });
    await expect(second.shiftClock(1_000)).rejects.toThrow(/production/);
    await second.close();
    const hand = new pg.Client({ connectionString: production });
    await hand.connect();
    for (const attempt of [
      "update clock set purpose = 'rehearsal'",
      "update clock set offset_ms = 1, purpose = 'rehearsal'",
      "delete from clock",
      "truncate clock",
      "insert into clock values (false, 5, 'rehearsal')",
    ]) {
      await expect(hand.query(attempt), attempt).rejects.toThrow();
    }
    const { rows } = await hand.query("select offset_ms::integer as moved, purpose from clock");
    expect(rows).toEqual([{ moved: 0, purpose: "production" }]);
    await hand.end();
  });

  test("runs true again when a rehearsal's database is put to real use", async () => {
    const { url: real } = await testDatabase();
    const keys = localKeyWrapper(randomBytes(32));
    const rehearsal = await openStore({ url: real, keys, log: quietLog, production: false });
    await rehearsal.shiftClock(86_400_000);
    await rehearsal.close();
    const production = await openStore({ url: real, keys, log: quietLog, production: true });
    expect(Math.abs((await production.now()) - Date.now())).toBeLessThan(60_000);
    await production.close();
  });
});
