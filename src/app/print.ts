import { dayOf } from "../core/calendar.ts";
import { MINUTE } from "../core/clock.ts";
import { meetingId, type NetworkId, networkId } from "../core/ids.ts";
import type { Programme, Step } from "../core/programme.ts";
import type { Language, ProgrammeText } from "../core/text.ts";
import { accept, refuse, type Verdict } from "../core/verdict.ts";
import { findExercise } from "../exercises/registry.ts";
import {
  AskPrint,
  type Paper,
  type PaperKind,
  type PrintedPage,
  type PrintLink,
  type PrintWhat,
  paperNames,
} from "../protocol/print.ts";
import { newestOf } from "./my-page.ts";
import { isReadable } from "./offers.ts";
import { blankBoard, type OwnSheet, ownSheet } from "./own-sheet.ts";
import { initialsOf } from "./parts.ts";
import type { Identity, Luck, Network, Person, Programmes, Store } from "./ports.ts";
import { meetingAgenda, programmeAgenda } from "./print-agenda.ts";
import { drawn, isDrawn } from "./print-drawn.ts";
import { goalsPaper, outcomePaper } from "./print-papers.ts";
import { availableTo } from "./programmes.ts";

/** How long a link to paper works. */
const LINK_MS = 5 * MINUTE;

/** What a link opens: pages that exercises draw, or a paper of ours. `word` is what may leave as a Word file, too. */
export type Printed =
  | {
      readonly kind: "exercise";
      readonly page: PrintedPage;
      readonly word: Paper | null;
    }
  | {
      readonly kind: "forms";
      readonly title: ProgrammeText;
      readonly pages: readonly PrintedPage[];
    }
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
      case "sheet":
        return sheet(person, what);
      case "form":
        return ofProgramme(person, what, ({ steps }) => {
          const step = steps.find(({ id }) => id === what.step);
          return step === undefined ? refuse("no-such-programme") : page(formOf(step));
        });
      case "forms":
        return ofProgramme(person, what, (programme) =>
          accept({ kind: "forms", title: programme.title, pages: formsOf(programme) }),
        );
      case "agenda":
        return ofProgramme(person, what, (programme) => paper(programmeAgenda(programme, language), true));
      case "running-agenda":
        return runningAgenda(person, what.meeting, language);
      case "outcome":
        return inNetwork(person, what.network, (network) => outcome(network, what.outcome, language));
      case "kept":
        return keptThing(person, what.id);
      case "goals":
        return paper(
          goalsPaper(person.name, newestOf(await store.kept(person.id)), {
            language,
            today: await today(),
          }),
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

  const sheet = async (
    person: Person,
    { meeting, step }: Extract<PrintWhat, { kind: "sheet" }>,
  ): Promise<Verdict<Printed, Refusal>> => {
    const own = await ownSheet(store, person, meetingId(meeting), step);
    const shown = own === null ? null : onPaper(own, await store.now());
    return shown === null ? refuse("nothing-to-print") : page(shown);
  };

  /** Something made of a programme that this person's network may play. */
  const ofProgramme = (
    person: Person,
    what: { readonly network: string; readonly programme: string },
    made: (programme: Programme) => Verdict<Printed, Refusal>,
  ): Promise<Verdict<Printed, Refusal>> =>
    inNetwork(person, what.network, async (network) => {
      const programme = (await availableTo(network.id, ports)).find(what.programme);
      return programme === null ? refuse("no-such-programme") : made(programme);
    });

  /** A result of the network: as its exercise draws it, where one does, with the same in words. */
  const outcome = async (
    network: Network,
    kind: PaperKind,
    language: Language,
  ): Promise<Verdict<Printed, Refusal>> => {
    const memory = await store.memory(network.id);
    const words = outcomePaper(kind, memory, network, {
      language,
      today: await today(),
    });
    if (words === null) return refuse("nothing-to-print");
    if (!isDrawn(kind)) return paper(words, true);
    const found = drawn(kind, memory.find((one) => one.kind === kind)?.content);
    const seats = network.members.map(({ seat, name }) => ({
      id: seat,
      name,
      initials: initialsOf(name),
      simulated: false,
    }));
    return found === null
      ? refuse("nothing-to-print")
      : page(
          {
            ...found,
            title: paperNames[kind],
            config: {},
            sheet: null,
            name: network.name,
            seats,
          },
          words,
        );
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
      : page({
          exercise,
          config: {},
          title: kept.from?.title ?? { nb: " " },
          sheet: kept.content,
          board: null,
          name: person.name,
          seats: [],
        });
  };

  /** A result of a network in words, for its members to read in Runde. */
  const readOutcome = async (
    identity: Identity,
    network: NetworkId,
    kind: PaperKind,
    language: Language,
  ): Promise<Verdict<Paper, Refusal>> => {
    const person = await store.findPerson(identity);
    if (person === null) return refuse("not-a-member");
    const found = await inNetwork(person, network, (where) => outcome(where, kind, language));
    if (!found.ok) return found;
    const { value } = found;
    const words = value.kind === "paper" ? value.paper : value.kind === "exercise" ? value.word : null;
    return words === null ? refuse("nothing-to-print") : accept(words);
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

  const openLink = async (ticket: string): Promise<Verdict<AskPrint & { readonly printed: Printed }>> => {
    const used = await store.useTicket(ticket);
    if (!used.ok) return refuse(`link-${used.why}`);
    const wanted = AskPrint.safeParse(used.what);
    if (!wanted.success) return refuse("link-unknown");
    const found = await read(used.person, wanted.data);
    return found.ok ? accept({ ...wanted.data, printed: found.value }) : found;
  };

  return { askLink, openLink, readOutcome };
};

const paper = (made: Paper, word: boolean): Verdict<Printed, never> =>
  accept({ kind: "paper", paper: made, word });

const page = (made: PrintedPage, word: Paper | null = null): Verdict<Printed, never> =>
  accept({ kind: "exercise", page: made, word });

/** A step's form with nothing on it. */
const formOf = (step: Step): PrintedPage => ({
  exercise: step.exercise,
  config: step.config,
  title: step.title,
  sheet: null,
  board: blankBoard(step),
  name: "",
  seats: [],
});

/** Each form of a programme once, in the order in which they are needed. */
const formsOf = ({ steps }: Programme): readonly PrintedPage[] => {
  const alike = (step: Step): string => JSON.stringify([step.exercise, step.config]);
  return steps
    .filter((step, at) => steps.findIndex((other) => alike(other) === alike(step)) === at)
    .map(formOf);
};

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
