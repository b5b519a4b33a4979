import type { KeptGoal } from "../src/core/kinds.ts";
import type { Language } from "../src/core/text.ts";
import type { SeatView } from "../src/core/view.ts";
import type {
  CatalogueView,
  HomeView,
  ImportedView,
  MeView,
  NewcomersView,
  OutcomeView,
  PlaceClaim,
  ProgrammeFile,
  SetupView,
} from "../src/protocol/api.ts";
import type { Paper, PaperKind, PrintLink, PrintWhat } from "../src/protocol/print.ts";
import type { Boot } from "./frame/boot-context.tsx";

/** A request that was refused, with the server's own words for it. */
export interface Refused {
  readonly ok: false;
  readonly reason: string;
  readonly text: string;
}
export type Told<Value> = { readonly ok: true; readonly value: Value } | Refused;

/** What can be asked of the server outside a running meeting. */
export interface Api {
  home(place: PlaceClaim): Promise<Told<HomeView | SetupView>>;
  network(id: string): Promise<Told<HomeView>>;
  makeNetwork(
    place: PlaceClaim,
    name: string,
    members: readonly string[],
    guests: readonly string[],
    language: Language,
  ): Promise<Told<HomeView>>;
  changeLanguage(network: string, language: Language): Promise<Told<HomeView>>;
  changeMembers(
    network: string,
    change: { add: readonly string[]; guests: readonly string[]; remove: readonly string[] },
  ): Promise<Told<HomeView>>;
  /** Those in the channel who are not in the network. */
  newcomers(network: string): Promise<Told<NewcomersView>>;
  openMeeting(
    network: string,
    programme: string,
    rehearsal: boolean,
    speed: number,
  ): Promise<Told<{ meeting: string; opened: boolean }>>;
  acceptContract(network: string, version: number): Promise<Told<HomeView>>;
  contractVersions(network: string): Promise<Told<readonly OutcomeView[]>>;
  themes(network: string, change: { text: string } | { vote: string; on: boolean }): Promise<Told<HomeView>>;
  catalogue(network: string): Promise<Told<CatalogueView>>;
  saveProgramme(
    network: string,
    wanted: {
      readonly id: string | null;
      readonly title: string;
      readonly minutes: number;
      readonly picks: readonly { readonly from: string; readonly step: string; readonly minutes: number }[];
    },
  ): Promise<Told<{ readonly id: string }>>;
  importProgramme(network: string, text: string): Promise<Told<ImportedView>>;
  programmeFile(network: string, id: string): Promise<Told<ProgrammeFile>>;
  deleteProgramme(network: string, id: string): Promise<Told<unknown>>;
  me(): Promise<Told<MeView>>;
  export(): Promise<Told<unknown>>;
  deleteKept(id: string): Promise<Told<unknown>>;
  changeKept(
    id: string,
    change: { readonly version: number; readonly content: unknown; readonly remindOn: string | null },
  ): Promise<Told<MeView>>;
  quietKept(id: string, quiet: boolean): Promise<Told<MeView>>;
  setReminders(on: boolean): Promise<Told<MeView>>;
  addGoal(network: string, goal: Omit<KeptGoal, "id">, remindOn: string | null): Promise<Told<MeView>>;
  deleteSheet(meeting: string, step: string): Promise<Told<unknown>>;
  ownSheet(meeting: string, step: string): Promise<Told<OwnSheet>>;
  deleteMe(): Promise<Told<unknown>>;
  /** What the network has agreed on, in words. */
  readPaper(network: string, kind: PaperKind): Promise<Told<Paper>>;
  /** A link to paper: opened once, within five minutes, outside Teams. */
  print(what: PrintWhat, language: Language): Promise<Told<PrintLink>>;
  endRehearsal(meeting: string): Promise<Told<unknown>>;
}

/** One of my own sheets, from a meeting that has ended. */
export interface OwnSheet {
  readonly exercise?: string;
  readonly config?: unknown;
  readonly title?: { readonly nb: string };
  readonly sheet: unknown;
  readonly board?: unknown;
  readonly name?: string;
  readonly seats?: readonly SeatView[];
}

/** The place the host says we stand in: a claim that the server checks against the roster. */
export const placeOf = (boot: Boot): PlaceClaim => {
  const { channelId, chatId, teamId } = boot.host.place;
  return {
    ...(channelId === undefined ? {} : { channelId }),
    ...(chatId === undefined ? {} : { chatId }),
    ...(teamId === undefined ? {} : { teamId }),
  };
};

const unreachable: Readonly<Record<Language, string>> = {
  nb: "Runde får ikke kontakt akkurat nå. Det som er lagret, er trygt. Prøv igjen om litt.",
  nn: "Runde når ikkje tenaren akkurat no. Det som er lagra, er trygt. Prøv igjen om litt.",
  en: "Runde cannot reach the server just now. What is saved is safe. Try again in a moment.",
};

/** The server's JSON routes, signed in afresh at each request. */
export const apiFor = (boot: Boot): Api => {
  const ask = async <Value>(method: string, path: string, body?: unknown): Promise<Told<Value>> => {
    try {
      const token = await boot.host.getToken();
      const response = await fetch(path, {
        method,
        headers: {
          authorization: `Bearer ${token}`,
          "accept-language": boot.language,
          ...(body === undefined ? {} : { "content-type": "application/json" }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const told: unknown = await response.json();
      // Our own server answers these shapes; src/protocol/api.ts is checked on its side.
      return response.ok
        ? { ok: true, value: told as Value }
        : { ...(told as { reason: string; text: string }), ok: false };
    } catch {
      return { ok: false, reason: "unreachable", text: unreachable[boot.language] };
    }
  };
  const at = encodeURIComponent;
  return {
    home: (place) => ask("POST", "/api/home", { place }),
    network: (id) => ask("GET", `/api/networks/${at(id)}`),
    makeNetwork: (place, name, members, guests, language) =>
      ask("POST", "/api/networks", { place, name, members, guests, language }),
    changeLanguage: (network, language) => ask("POST", `/api/networks/${at(network)}/language`, { language }),
    changeMembers: (network, change) => ask("POST", `/api/networks/${at(network)}/members`, change),
    newcomers: (network) => ask("GET", `/api/networks/${at(network)}/newcomers`),
    openMeeting: (network, programme, rehearsal, speed) =>
      ask("POST", `/api/networks/${at(network)}/meetings`, { programme, rehearsal, speed }),
    acceptContract: (network, version) =>
      ask("POST", `/api/networks/${at(network)}/contract/accept`, { version }),
    contractVersions: (network) => ask("GET", `/api/networks/${at(network)}/contract`),
    themes: (network, change) => ask("POST", `/api/networks/${at(network)}/themes`, change),
    catalogue: (network) => ask("GET", `/api/networks/${at(network)}/programmes`),
    saveProgramme: (network, wanted) => ask("POST", `/api/networks/${at(network)}/programmes`, wanted),
    importProgramme: (network, text) =>
      ask("POST", `/api/networks/${at(network)}/programmes/import`, { text }),
    programmeFile: (network, id) => ask("GET", `/api/networks/${at(network)}/programmes/${at(id)}/file`),
    deleteProgramme: (network, id) => ask("DELETE", `/api/networks/${at(network)}/programmes/${at(id)}`),
    me: () => ask("GET", "/api/me"),
    export: () => ask("GET", "/api/me/export"),
    changeKept: (id, change) => ask("POST", `/api/me/kept/${at(id)}`, change),
    quietKept: (id, quiet) => ask("POST", `/api/me/kept/${at(id)}/quiet`, { quiet }),
    setReminders: (on) => ask("POST", "/api/me/reminders", { on }),
    addGoal: (network, goal, remindOn) => ask("POST", "/api/me/goals", { network, goal, remindOn }),
    deleteKept: (id) => ask("DELETE", `/api/me/kept/${at(id)}`),
    deleteSheet: (meeting, step) => ask("DELETE", `/api/me/sheets/${at(meeting)}/${at(step)}`),
    ownSheet: (meeting, step) => ask("GET", `/api/me/sheets/${at(meeting)}/${at(step)}`),
    deleteMe: () => ask("DELETE", "/api/me"),
    readPaper: (network, kind) => ask("GET", `/api/networks/${at(network)}/papers/${at(kind)}`),
    print: (what, language) => ask("POST", "/api/print", { what, language }),
    endRehearsal: (meeting) => ask("DELETE", `/api/rehearsals/${at(meeting)}`),
  };
};
