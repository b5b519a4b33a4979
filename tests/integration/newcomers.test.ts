import { afterAll, beforeAll, expect, it } from "vitest";
import { personOf } from "../../infra/local/people.ts";
import type { HomeView, NewcomersView } from "../../src/protocol/api.ts";
import { type Bench, startBench } from "../support/try-out.ts";

/** Who comes to the channel later is found there and taken into the network, by those who are in it only. */
let bench: Bench;
let home: HomeView;
const path = (): string => `/api/networks/${home.network.id}`;
const asked = async (person: "kari" | "per") => bench.ask(person, "GET", `${path()}/newcomers`);
const change = async (wish: { readonly add?: readonly string[]; readonly remove?: readonly string[] }) =>
  bench.ask("kari", "POST", `${path()}/members`, { add: [], guests: [], remove: [], ...wish });

beforeAll(async () => {
  bench = await startBench();
  home = await bench.network();
});
afterAll(async () => {
  await bench.stop();
});

it("are those in the channel who are not members; whoever is none of them is told nothing", async () => {
  expect(await asked("kari")).toEqual({ status: 200, body: { people: [] } });
  const per = home.members.find(({ name }) => name === personOf("per").name);
  await change({ remove: [per?.id ?? ""] });
  const { people } = (await asked("kari")).body as NewcomersView;
  expect(people.map(({ name, guest }) => [name, guest])).toEqual([[personOf("per").name, true]]);
  const stranger = await asked("per");
  expect(stranger.status).toBe(403);
  expect(JSON.stringify(stranger.body)).not.toContain(personOf("kari").name);
  const after = await change({ add: people.map(({ key }) => key) });
  expect((after.body as HomeView).members.map(({ name }) => name)).toContain(personOf("per").name);
  expect((await asked("per")).body).toEqual({ people: [] });
});

it("are told that the network is full where all of a large channel are chosen", async () => {
  const add = Array.from({ length: 61 }, (_, one) => `tenant/${String(one)}`);
  expect(await change({ add })).toMatchObject({ status: 409, body: { reason: "too-many-members" } });
});
