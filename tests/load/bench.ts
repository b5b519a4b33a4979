import { cpus } from "node:os";
import { benchBotTurn } from "./bot-turn.ts";
import { benchFirstButton } from "./first-button.ts";
import { benchHeap } from "./heap.ts";
import type { Figure } from "./measure.ts";
import { benchMoves } from "./moves.ts";
import { type BenchPlace, openPlace } from "./place.ts";
import { benchTimers } from "./timers.ts";

/** `npm run bench`: each figure against an anchor of the same, interleaved run; `-- --json` for a machine, `-- bot moves` for some. */
const sections: Readonly<Record<string, (place: BenchPlace) => Promise<readonly Figure[]>>> = {
  bot: benchBotTurn,
  moves: benchMoves,
  timers: benchTimers,
  button: benchFirstButton,
  heap: benchHeap,
};

const wanted = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const json = process.argv.includes("--json");
const figures: Figure[] = [];
for (const [name, section] of Object.entries(sections)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  if (!json) process.stdout.write(`${name} …\n`);
  // A place of its own for each section: what one leaves behind must not weigh on the next.
  const place = await openPlace();
  try {
    figures.push(...(await section(place)));
  } finally {
    await place.stop();
  }
}
const machine = `${cpus()[0]?.model ?? "unknown"}, ${String(cpus().length)} cores, Node ${process.version}`;
const round = (n: number): string => (n >= 100 ? n.toFixed(0) : n.toFixed(2));
if (json) process.stdout.write(`${JSON.stringify({ machine, figures }, null, 2)}\n`);
else {
  process.stdout.write(`\n${machine}\n`);
  for (const { what, unit, ours, anchor, ratio, bound, kept } of figures)
    process.stdout.write(
      `${kept ? "kept  " : "MISSED"}  ${what}: ${round(ours)} ${unit}${anchor === null ? "" : `, anchor ${round(anchor)}, ratio ${round(ratio ?? 0)}`} (${bound})\n`,
    );
}
process.exit(0);
