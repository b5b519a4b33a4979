import type { Request, Server } from "restify";
import { ownSheet } from "../app/own-sheet.ts";
import type { Identity, Person, Store } from "../app/ports.ts";
import type { Runde } from "../app/runde.ts";
import { meetingId, networkId } from "../core/ids.ts";
import { AddGoal, ChangeKept, QuietKept, SetReminders } from "../protocol/api.ts";
import { AskPrint } from "../protocol/print.ts";
import { type ApiDoors, param, type Told } from "./api-doors.ts";

interface MyRoutes extends ApiDoors {
  readonly runde: Runde;
  readonly store: Store;
}

/** What is one person's alone: my page, my sheets, my links to paper, my rehearsal. */
export const serveMine = (server: Server, { runde, store, handle, body, json }: MyRoutes): void => {
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
};
