import { createServer } from "node:http";
import { startChild } from "./child.ts";
import { against, type Figure, median, percentile, type Sample } from "./measure.ts";
import type { BenchPlace } from "./place.ts";

const AT_ONCE = 16;
const TURNS = 800;
const ROUNDS = 3;

const TENANT = "6b3f6a52-0d0e-4a4b-9a0c-3f0c5d7f1a01";
const OBJECT = "1e0a7b54-6c1f-4d0b-8a35-0c9d2f7e1a01";
/** What Teams' roster says of the one who writes; the bot asks once and remembers. */
const MEMBER = JSON.stringify({ id: "29:person", name: "Kari", aadObjectId: OBJECT, tenantId: TENANT });

/** A bot turn: a message in, an answer out through a connector, against the bare echo bot; the Playground's mode has no signature to check, like the anchor. */
export const benchBotTurn = async (place: BenchPlace): Promise<readonly Figure[]> => {
  const sink = createServer((request, response) => {
    request.resume();
    request.on("end", () => {
      response.setHeader("content-type", "application/json");
      response.end(
        request.url?.includes("/members/") === true ? MEMBER : `{"id":"${String(Math.random())}"}`,
      );
    });
  });
  await new Promise<void>((done) =>
    sink.listen(0, "127.0.0.1", () => {
      done();
    }),
  );
  const address = sink.address();
  const serviceUrl = `http://127.0.0.1:${String(typeof address === "object" && address !== null ? address.port : 0)}/`;
  const [echo, ours] = [
    await startChild("anchor-echo-bot.ts"),
    await place.server({ RUNDE_PLAYGROUND: "1" }),
  ];
  const samples: { readonly anchor: Sample[]; readonly ours: Sample[] } = { anchor: [], ours: [] };
  await load(echo.port, serviceUrl, 200);
  await load(ours.port, serviceUrl, 200);
  for (let round = 0; round < ROUNDS; round++) {
    samples.anchor.push(await load(echo.port, serviceUrl, TURNS));
    samples.ours.push(await load(ours.port, serviceUrl, TURNS));
  }
  await Promise.all([echo.stop(), ours.stop()]);
  sink.close();
  const of = (all: readonly Sample[], key: keyof Sample): number => median(all.map((sample) => sample[key]));
  return [
    against("bot turn, throughput", "turns/s", of(samples.ours, "rate"), of(samples.anchor, "rate"), {
      least: 0.8,
    }),
    against("bot turn, p99", "ms", of(samples.ours, "p99"), of(samples.anchor, "p99"), { most: 1.5 }),
  ];
};

let turn = 0;
const load = async (port: number, serviceUrl: string, turns: number): Promise<Sample> => {
  const took: number[] = [];
  let left = turns;
  const one = async (): Promise<void> => {
    while (left-- > 0) {
      const began = performance.now();
      const response = await fetch(`http://127.0.0.1:${String(port)}/api/messages`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({
          type: "message",
          id: `t${String(turn++)}`,
          text: "hjelp",
          channelId: "msteams",
          serviceUrl,
          locale: "nb-NO",
          from: { id: "29:person", name: "Kari", aadObjectId: OBJECT },
          recipient: { id: "28:bot", name: "Runde" },
          conversation: {
            id: "a:personal",
            conversationType: "personal",
            tenantId: TENANT,
          },
          channelData: { tenant: { id: TENANT } },
        }),
      });
      await response.arrayBuffer();
      if (response.status >= 300) throw new Error(`A bot turn was answered ${String(response.status)}.`);
      took.push(performance.now() - began);
    }
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: AT_ONCE }, one));
  const seconds = (performance.now() - began) / 1000;
  return { rate: turns / seconds, p50: percentile(took, 0.5), p99: percentile(took, 0.99) };
};
