import type { Next, Request, Response, Server } from "restify";
import { ownSheet } from "../app/own-sheet.ts";
import type { Identity, Log, Network, Person, Store } from "../app/ports.ts";
import type { Runde } from "../app/runde.ts";
import { meetingId, networkId } from "../core/ids.ts";
import {
  AcceptContract,
  AddGoal,
  ChangeKept,
  ChangeLanguage,
  ChangeMembers,
  ChangeThemes,
  HomeRequest,
  ImportProgramme,
  MakeNetwork,
  OpenMeeting,
  type PlaceClaim,
  QuietKept,
  SaveProgramme,
  SetReminders,
} from "../protocol/api.ts";
import { AskPrint, PaperKindName } from "../protocol/print.ts";
import { apiDoors, param, type Told } from "./api-doors.ts";
import { type GuardOptions, readJson } from "./http-guard.ts";
import { languageOf } from "./refuse.ts";
import type { SignIn } from "./sign-in.ts";

export interface ApiPorts {
  readonly runde: Runde;
  readonly store: Store;
  readonly signIn: SignIn;
  readonly log: Log;
  readonly guard: GuardOptions;
}

/** Bringing in a programme, for which all others wait, costs as much as many requests. */
const IMPORT_COST = 20;

/** The JSON routes below /api, each behind sign-in; what they answer is src/protocol/api.ts. */
export const serveApi = (server: Server, { runde, store, signIn, log, guard }: ApiPorts): void => {
  const json = readJson(guard);
  /** A programme file is text within JSON. */
  const wideJson = readJson({ ...guard, maxBodyBytes: 1024 * 1024 });
  const { handle, body } = apiDoors({ signIn, log });
  const conversation = (place: PlaceClaim): string =>
    (place.channelId ?? place.chatId ?? "").split(";")[0] ?? "";

  server.post(
    "/api/home",
    json,
    body(HomeRequest, (identity, { place }) => runde.networks.homeAt(identity, conversation(place))),
  );
  server.get(
    "/api/networks/:network",
    handle((identity, request) => runde.networks.homeById(identity, networkId(param(request, "network")))),
  );
  server.post(
    "/api/networks",
    json,
    body(MakeNetwork, (identity, { place, ...wanted }) =>
      runde.networks.make(identity, { ...wanted, conversation: conversation(place) }),
    ),
  );
  server.post(
    "/api/networks/:network/members",
    json,
    body(ChangeMembers, (identity, change, request) =>
      runde.networks.changeMembers(identity, networkId(param(request, "network")), change),
    ),
  );
  server.get(
    "/api/networks/:network/newcomers",
    handle((identity, request) => runde.networks.newcomers(identity, networkId(param(request, "network")))),
  );
  server.post(
    "/api/networks/:network/language",
    json,
    body(ChangeLanguage, (identity, { language }, request) =>
      runde.networks.changeLanguage(identity, networkId(param(request, "network")), language),
    ),
  );
  server.post(
    "/api/networks/:network/meetings",
    json,
    body(OpenMeeting, async (identity, wanted, request) => {
      const mine = await runde.networks.membership(identity, networkId(param(request, "network")));
      if (!mine.ok) return mine;
      const answer = await runde.meetings.open(mine.value.network, mine.value.person, wanted);
      return answer.ok ? { ok: true, value: answer.value } : answer;
    }),
  );
  const inNetwork = async (
    identity: Identity,
    request: Request,
    work: (network: Network) => Promise<Told>,
  ): Promise<Told> => {
    const mine = await runde.networks.membership(identity, networkId(param(request, "network")));
    return mine.ok ? work(mine.value.network) : mine;
  };
  server.get(
    "/api/networks/:network/programmes",
    handle((identity, request) =>
      inNetwork(identity, request, async (network) => ({
        ok: true,
        value: await runde.programmes.catalogue(network),
      })),
    ),
  );
  server.post(
    "/api/networks/:network/programmes",
    json,
    body(SaveProgramme, (identity, { id, ...draft }, request) =>
      inNetwork(identity, request, (network) => runde.programmes.save(network, id, draft)),
    ),
  );
  server.post(
    "/api/networks/:network/programmes/import",
    wideJson,
    body(
      ImportProgramme,
      (identity, { text }, request) =>
        inNetwork(identity, request, (network) =>
          runde.programmes.bringIn(network, text, languageOf(request.headers["accept-language"])),
        ),
      IMPORT_COST,
    ),
  );
  server.get(
    "/api/networks/:network/programmes/:id/file",
    handle((identity, request) =>
      inNetwork(identity, request, (network) => runde.programmes.takeOut(network, param(request, "id"))),
    ),
  );
  server.del(
    "/api/networks/:network/programmes/:id",
    handle((identity, request) =>
      inNetwork(identity, request, (network) => runde.programmes.remove(network, param(request, "id"))),
    ),
  );
  server.post(
    "/api/networks/:network/contract/accept",
    json,
    body(AcceptContract, (identity, { version }, request) =>
      runde.networks.acceptVersion(identity, networkId(param(request, "network")), version),
    ),
  );
  server.get(
    "/api/networks/:network/contract",
    handle(async (identity, request) => {
      const mine = await runde.networks.membership(identity, networkId(param(request, "network")));
      return mine.ok
        ? { ok: true, value: await store.outcomeVersions(mine.value.network.id, "contract") }
        : mine;
    }),
  );
  server.get(
    "/api/networks/:network/papers/:kind",
    handle(async (identity, request) => {
      const kind = PaperKindName.safeParse(param(request, "kind"));
      const language = languageOf(request.headers["accept-language"]);
      const network = networkId(param(request, "network"));
      return kind.success
        ? runde.print.readOutcome(identity, network, kind.data, language)
        : { ok: false, reason: "nothing-to-print" };
    }),
  );
  server.post(
    "/api/networks/:network/themes",
    json,
    body(ChangeThemes, (identity, change, request) =>
      runde.networks.changeThemes(identity, networkId(param(request, "network")), change),
    ),
  );
  /** What belongs to somebody is asked of those Runde knows; a visitor leaves no row behind. */
  const ofPerson =
    (work: (person: Person, request: Request) => Promise<unknown>) =>
    async (identity: Identity, request: Request): Promise<Told> => {
      const person = await store.findPerson(identity);
      return { ok: true, value: person === null ? {} : await work(person, request) };
    };
  server.get(
    "/api/me",
    handle(async (identity) => ({ ok: true, value: await runde.mine.me(identity) })),
  );
  server.get(
    "/api/me/export",
    handle(
      ofPerson(async (person) => {
        const [kept, sheets, networks] = await Promise.all([
          store.kept(person.id),
          store.endedSheets(person.id),
          store.networksOf(person.id),
        ]);
        return {
          name: person.name,
          networks: networks.map(({ name }) => name),
          kept,
          sheets: sheets.map(({ meeting, step, document, at }) => ({
            meeting: meeting.id,
            programme: meeting.programme.title,
            step,
            at,
            content: document.content,
          })),
        };
      }),
    ),
  );
  server.del(
    "/api/me/kept/:id",
    handle((identity, request) => runde.mine.remove(identity, param(request, "id"))),
  );
  server.post(
    "/api/me/kept/:id",
    json,
    body(ChangeKept, (identity, wanted, request) =>
      runde.mine.change(identity, param(request, "id"), wanted),
    ),
  );
  server.post(
    "/api/me/kept/:id/quiet",
    json,
    body(QuietKept, (identity, { quiet }, request) =>
      runde.mine.quiet(identity, param(request, "id"), quiet),
    ),
  );
  server.post(
    "/api/me/reminders",
    json,
    body(SetReminders, async (identity, { on }) => ({
      ok: true,
      value: await runde.mine.setReminders(identity, on),
    })),
  );
  server.post(
    "/api/me/goals",
    json,
    body(AddGoal, (identity, { network, ...wanted }) =>
      runde.mine.addGoal(identity, networkId(network), wanted),
    ),
  );
  server.del(
    "/api/me/sheets/:meeting/:step",
    handle(
      ofPerson(async (person, request) => {
        await store.deleteSheet(person.id, meetingId(param(request, "meeting")), param(request, "step"));
        return {};
      }),
    ),
  );
  server.del(
    "/api/me",
    handle(
      ofPerson(async (person) => {
        await store.deletePerson(person.id);
        return {};
      }),
    ),
  );
  /** The owner's own sheet, also of an ended meeting, for my page and for print. */
  server.get(
    "/api/me/sheets/:meeting/:step",
    handle(async (identity, request) => {
      const person = await store.findPerson(identity);
      const meeting = meetingId(param(request, "meeting"));
      const own = person === null ? null : await ownSheet(store, person, meeting, param(request, "step"));
      return { ok: true, value: own ?? { sheet: null } };
    }),
  );
  /** A link to paper, for whoever asks and for what they ask; it is opened at the route beside (src/server/print.ts). */
  server.post(
    "/api/print",
    json,
    body(AskPrint, (identity, wanted) => runde.print.askLink(identity, wanted)),
  );
  server.del(
    "/api/rehearsals/:meeting",
    handle(async (identity, request) => {
      const person = await store.findPerson(identity);
      const meeting = meetingId(param(request, "meeting"));
      if (person === null || (await store.rehearsalOwner(meeting)) !== person.id)
        return { ok: false, reason: "no-such-meeting" };
      await store.deleteMeeting(meeting);
      return { ok: true, value: {} };
    }),
  );
  server.get("/health", (_request: Request, response: Response, next: Next) => {
    response.send(200, { up: true });
    next();
  });
};
