import type { Request, Server } from "restify";
import type { Identity, Network, Store } from "../app/ports.ts";
import type { Runde } from "../app/runde.ts";
import { networkId } from "../core/ids.ts";
import {
  AcceptContract,
  ChangeLanguage,
  ChangeMembers,
  ChangeThemes,
  HomeRequest,
  ImportProgramme,
  MakeNetwork,
  OpenMeeting,
  type PlaceClaim,
  SaveProgramme,
} from "../protocol/api.ts";
import { PaperKindName } from "../protocol/print.ts";
import { type ApiDoors, param, type Told } from "./api-doors.ts";
import { languageOf } from "./refuse.ts";

interface NetworkRoutes extends ApiDoors {
  readonly runde: Runde;
  readonly store: Store;
}

/** Bringing in a programme, for which all others wait, costs as much as many requests. */
const IMPORT_COST = 20;

/** The network's own routes: its home, its members, its programmes and what it has agreed on. */
export const serveNetworks = (server: Server, routes: NetworkRoutes): void => {
  const { runde, store, handle, body, json, wideJson } = routes;
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
};
