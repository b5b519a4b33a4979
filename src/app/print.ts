import { dayOf } from "../core/calendar.ts";
import { MINUTE } from "../core/clock.ts";
import { meetingId, networkId } from "../core/ids.ts";
import type { Language } from "../core/text.ts";
import { accept, refuse, type Verdict } from "../core/verdict.ts";
import { findExercise } from "../exercises/registry.ts";
import { AskPrint, type Paper, type PrintLink, type PrintWhat } from "../protocol/print.ts";
import { newestOf } from "./my-page.ts";
import { isReadable } from "./offers.ts";
import { blankBoard, type OwnSheet, ownSheet } from "./own-sheet.ts";
import type { Identity, Luck, Network, Person, Programmes, Store } from "./ports.ts";
import { meetingAgenda, programmeAgenda } from "./print-agenda.ts";
import { goalsPaper, outcomePaper } from "./print-papers.ts";
import { availableTo } from "./programmes.ts";

/** How long a link to paper works. */
const LINK_MS = 5 * MINUTE;

/** What a link opens: an exercise's own page, or a paper of ours; `word` where it may leave as a Word file too. */
export type Printed =
  | ({ readonly kind: "exercise" } & OwnSheet)
  | { readonly kind: "paper"; readonly paper: Paper; readonly word: boolean };

type Refusal =
  | "nothing-to-print"
  | "not-a-member"
  | "no-such-network"
  | "no-such-programme"
  | "no-such-meeting";

export interface PrintPorts {
  readonly store: Store;
  readonly luck: Luck;
  readonly programmes: Programmes;
}

/** Paper: a signed-in person asks for a link; whoever holds the link opens it once, with that person's rights of that moment. */
export const printUseCases = (ports: PrintPorts) => {
  const { store, luck } = ports;

  /** What somebody would get now, or why not. */
  const read = async (person: Person, { what, language }: AskPrint): Promise<Verdict<Printed, Refusal>> => {
    switch (what.kind) {
      case "sheet": {
        const own = await ownSheet(store, person, meetingId(what.meeting), what.step);
        const shown = own === null ? null : onPaper(own, await store.now());
        return shown === null ? refuse("nothing-to-print") : accept({ kind: "exercise", ...shown });
      }
      case "form":
        return inNetwork(person, what.network, (network) => form(network, what));
      case "agenda":
        return inNetwork(person, what.network, async (network) => {
          const programme = (await availableTo(network.id, ports)).find(what.programme);
          return programme === null
            ? refuse("no-such-programme")
            : paper(programmeAgenda(programme, language), true);
        });
      case "running-agenda":
        return runningAgenda(person, what.meeting, language);
      case "outcome":
        return inNetwork(person, what.network, async (network) => {
          const reader = { language, today: await today() };
          const found = outcomePaper(what.outcome, await store.memory(network.id), network, reader);
          return found === null ? refuse("nothing-to-print") : paper(found, true);
        });
      case "kept":
        return keptThing(person, what.id);
      case "goals":
        return paper(
          goalsPaper(person.name, newestOf(await store.kept(person.id)), { language, today: await today() }),
          false,
        );
    }
  };

  const today = async (): Promise<string> => dayOf(await store.now());

  const inNetwork = async (
    person: Person,
    id: string,
    work: (network: Network) => Promise<Verdict<Printed, Refusal>>,
  ): Promise<Verdict<Printed, Refusal>> => {
    const network = await store.network(networkId(id));
    if (network === null) return refuse("no-such-network");
    return network.members.some((member) => member.person === person.id)
      ? work(network)
      : refuse("not-a-member");
  };

  const form = async (
    network: Network,
    what: Extract<PrintWhat, { kind: "form" }>,
  ): Promise<Verdict<Printed, Refusal>> => {
    const programme = (await availableTo(network.id, ports)).find(what.programme);
    const step = programme?.steps.find(({ id }) => id === what.step);
    if (step === undefined) return refuse("no-such-programme");
    const { exercise, config, title } = step;
    return accept({
      kind: "exercise",
      exercise,
      config,
      title,
      sheet: null,
      board: blankBoard(step),
      name: "",
    });
  };

  const runningAgenda = async (
    person: Person,
    id: string,
    language: Language,
  ): Promise<Verdict<Printed, Refusal>> => {
    const found = await store.readMeeting(meetingId(id));
    if (found === null) return refuse("no-such-meeting");
    const { meeting } = found;
    // A rehearsal is its owner's alone; the others have no seat in it.
    return inNetwork(person, meeting.network, async (network) => {
      const seat = network.members.find((member) => member.person === person.id)?.seat;
      return meeting.seats.some((one) => one.id === seat)
        ? paper(meetingAgenda(meeting, await store.now(), language), true)
        : refuse("no-such-meeting");
    });
  };

  const keptThing = async (person: Person, id: string): Promise<Verdict<Printed, Refusal>> => {
    const kept = (await store.kept(person.id)).find((one) => one.id === id);
    if (kept === undefined || !isReadable(kept)) return refuse("nothing-to-print");
    const exercise = pageOf(kept.kind);
    return exercise === null
      ? refuse("nothing-to-print")
      : accept({
          kind: "exercise",
          exercise,
          config: {},
          title: kept.from?.title ?? { nb: " " },
          sheet: kept.content,
          board: null,
          name: person.name,
        });
  };

  const askLink = async (identity: Identity, wanted: AskPrint): Promise<Verdict<PrintLink>> => {
    const person = await store.findPerson(identity);
    if (person === null) return refuse("nothing-to-print");
    // What cannot be opened is told now, where there is something to do about it.
    const found = await read(person, wanted);
    if (!found.ok) return found;
    const ticket = luck.id() + luck.id();
    await store.saveTicket(ticket, person.id, wanted, LINK_MS);
    return accept({ ticket });
  };

  const openLink = async (
    ticket: string,
  ): Promise<Verdict<{ readonly language: Language; readonly printed: Printed }>> => {
    const used = await store.useTicket(ticket);
    if (!used.ok) return refuse(`link-${used.why}`);
    const wanted = AskPrint.safeParse(used.what);
    if (!wanted.success) return refuse("link-unknown");
    const found = await read(used.person, wanted.data);
    return found.ok ? accept({ language: wanted.data.language, printed: found.value }) : found;
  };

  return { askLink, openLink };
};

const paper = (made: Paper, word: boolean): Verdict<Printed, never> =>
  accept({ kind: "paper", paper: made, word });

/** Of what is deleted at closing, paper gets what its owner keeps, and nothing of the board (SPEC D3); null where that has no page. */
const onPaper = (own: OwnSheet, now: number): OwnSheet | null => {
  const exercise = findExercise(own.exercise);
  if (exercise?.forgetAtClose !== true) return own;
  if (!Object.values(pages).includes(own.exercise)) return null;
  const kept = own.sheet === null ? [] : (exercise.keep?.(own.sheet, true, now) ?? []);
  const content = kept.find(({ kind }) => pageOf(kind) === own.exercise)?.content;
  return { ...own, sheet: content ?? null, board: null };
};

/** The exercise whose page draws what is kept of a kind. */
const pages: Readonly<Record<string, string>> = {
  "care-label": "care-label",
  "user-manual": "user-manual",
  "own-notes": "peer-coaching",
  spheres: "four-spheres",
  "task-rows": "self-observation",
  answers: "guide",
};

const pageOf = (kind: string): string | null => (Object.hasOwn(pages, kind) ? (pages[kind] ?? null) : null);
