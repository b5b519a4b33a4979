import { existsSync, readdirSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type PersonKey, people, place } from "../../infra/local/people.ts";
import { meetingId, networkId, type SeatId } from "../../src/core/ids.ts";
import type { HomeView } from "../../src/protocol/api.ts";
import type { PrintView, PrintWhat, paperKinds } from "../../src/protocol/print.ts";
import { type Pdf, packedWords, readPdf } from "../support/pdf.ts";
import { connectTab } from "../support/tab-socket.ts";
import { startWorld, type World } from "../support/world.ts";

/** Paper as it comes out: every print page in a real browser without Teams, and who gets it. */
let world: World;
let home: HomeView;
let meeting: string;
let browser: BrowserContext;

const ask = async (person: PersonKey, method: string, path: string, body?: unknown) => {
  const response = await fetch(`${world.tryOut.server.url}${path}`, {
    method,
    headers: {
      authorization: `Bearer ${await world.tryOut.teams.tokenFor(person)}`,
      ...(body === undefined ? {} : { "content-type": "application/json" }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: (await response.json()) as unknown };
};
const ticketFor = async (
  what: PrintWhat,
  person: PersonKey = "kari",
  language: "nb" | "nn" | "en" = "nb",
): Promise<string> => {
  const told = await ask(person, "POST", "/api/print", { what, language });
  expect(told).toMatchObject({ status: 200 });
  return (told.body as { ticket: string }).ticket;
};
/** What someone gets who has a link's secret, and nothing else. */
const open = async (ticket: string, more: object = {}) => {
  const response = await fetch(`${world.tryOut.server.url}/api/print/open`, {
    method: "POST",
    headers: { "content-type": "application/json", "accept-language": "nb" },
    body: JSON.stringify({ ticket, ...more }),
  });
  return { status: response.status, body: (await response.json()) as PrintView & { reason?: string } };
};
const addressOf = (ticket: string, language = "nb"): string =>
  `${world.tryOut.server.url}/tab/?view=print&theme=default&language=${language}#${ticket}`;

const opened = async (what: PrintWhat, language: "nb" | "nn" | "en" = "nb"): Promise<Page> => {
  const page = await browser.newPage();
  await page.goto(addressOf(await ticketFor(what, "kari", language), language));
  await page.locator(".print-paper > *").first().waitFor({ timeout: 60_000 });
  return page;
};
/** The paper as a PDF; with RUNDE_PAPERS its pages are laid there to be looked at. */
const printed = async (what: PrintWhat, name: string, language: "nb" | "nn" | "en" = "nb"): Promise<Pdf> => {
  const page = await opened(what, language);
  const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  const folder = process.env["RUNDE_PAPERS"];
  if (folder !== undefined) {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, `${name}.pdf`), bytes);
  }
  await page.close();
  return readPdf(bytes);
};
const a4 = { width: 210, height: 297 };
const a4Lying = { width: 297, height: 210 };
const a3Lying = { width: 420, height: 297 };
const sizes = (pdf: Pdf) => pdf.pages.map(({ width, height }) => ({ width, height }));
const says = (pdf: Pdf, words: string): void => {
  expect(packedWords(pdf.text)).toContain(packedWords(words));
};

const mySeat = (): SeatId => {
  const seat = home.members.find(({ me }) => me)?.id;
  if (seat === undefined) throw new Error("Kari has no seat.");
  return seat;
};

beforeAll(async () => {
  world = await startWorld();
  await world.tryOut.teams.teams.install("kari", true, "nb-NO");
  const made = await ask("kari", "POST", "/api/networks", {
    place: { channelId: place.channelId },
    name: "Ledernettverket",
    members: people.map((one) => `${one.tenantId}/${one.objectId}`),
    guests: [],
  });
  home = made.body as HomeView;
  const started = await ask("kari", "POST", `/api/networks/${home.network.id}/meetings`, {
    programme: "startpakke",
    rehearsal: false,
    speed: 1,
  });
  meeting = (started.body as { meeting: string }).meeting;
  browser = await world.browser.newContext({ locale: "nb-NO", colorScheme: "dark" });
});
afterAll(async () => {
  await world.stop();
});

/** Lays something in the meeting as if it had been played. */
const laid = async (lay: Parameters<typeof world.tryOut.server.store.meetingTurn>[2]): Promise<void> => {
  const answer = await world.tryOut.server.store.meetingTurn(meetingId(meeting), null, lay);
  expect(answer.ok).toBe(true);
};
const agreed = async (kind: (typeof paperKinds)[number] | "themes", content: unknown): Promise<void> => {
  await world.tryOut.server.store.changeOutcome(networkId(home.network.id), kind, () => content);
};

describe("forms", () => {
  const known: Readonly<Record<string, readonly [typeof a4, number]>> = {
    "care-label": [a4, 1],
    "user-manual": [a4, 1],
    "ground-rules": [a4, 1],
    contract: [a4, 2],
    "peer-coaching": [a4, 3],
    "self-observation": [a3Lying, 1],
    eisenhower: [a4Lying, 1],
    "four-spheres": [a4, 1],
    "diamond-nine": [a3Lying, 1],
    guide: [a4, 1],
  };

  it("of every exercise that has one fit their paper, with words that can be selected", async () => {
    const pages = readdirSync("src/exercises").filter((folder) =>
      existsSync(join("src/exercises", folder, "print.tsx")),
    );
    const seen = new Set<string>();
    for (const programme of home.programmes)
      for (const step of programme.steps) {
        if (seen.has(step.exercise) || !pages.includes(step.exercise)) continue;
        seen.add(step.exercise);
        const pdf = await printed(
          { kind: "form", network: home.network.id, programme: programme.id, step: step.id },
          `form-${step.exercise}`,
        );
        const [size, count] = known[step.exercise] ?? [pdf.pages[0], pdf.pages.length];
        expect
          .soft(sizes(pdf), step.exercise)
          .toEqual(Array(count).fill({ width: size?.width, height: size?.height }));
        for (const page of pdf.pages)
          expect
            .soft(packedWords(page.text).length, `${step.exercise} has a page without words`)
            .toBeGreaterThan(10);
      }
    expect([...Object.keys(known)].filter((exercise) => !seen.has(exercise))).toEqual([]);
  });

  it("of a whole programme come together, each once, each on paper of its own size", async () => {
    for (const programme of ["startpakke", "selvledelse", "forsvarlig-ledelse"]) {
      const pdf = await printed({ kind: "forms", network: home.network.id, programme }, `forms-${programme}`);
      const alone = new Map<string, Pdf>();
      for (const step of home.programmes.find(({ id }) => id === programme)?.steps ?? []) {
        if (!existsSync(join("src/exercises", step.exercise, "print.tsx"))) continue;
        const what = { kind: "form", network: home.network.id, programme, step: step.id } as const;
        const one = await printed(what, `form-${programme}-${step.id}`);
        alone.set(packedWords(one.text), one);
      }
      // As many pages as the forms have one by one, and none without words in between.
      expect.soft(sizes(pdf), programme).toEqual([...alone.values()].flatMap(sizes));
      for (const page of pdf.pages) expect.soft(packedWords(page.text).length, programme).toBeGreaterThan(10);
    }
  });

  it("are in the reader's language", async () => {
    const step = home.programmes
      .flatMap((programme) => programme.steps.map((one) => ({ ...one, programme: programme.id })))
      .find(({ exercise }) => exercise === "peer-coaching");
    const what = {
      kind: "form",
      network: home.network.id,
      programme: step?.programme ?? "",
      step: step?.id ?? "",
    } as const;
    says(await printed(what, "cards-nn", "nn"), "Snakk som om fokuspersonen ikkje er her.");
    says(await printed(what, "cards-en", "en"), "Talk as if the focus person weren't here.");
  });
});

describe("what is mine", () => {
  it("is printed with my words and my name: a sheet from the meeting", async () => {
    const line = {
      id: "a",
      symbol: "sun",
      prompt: null,
      text: "Trenger dagslys og ærlige svar.",
      mine: true,
    };
    await laid((turn) => {
      turn.putSheet("care-label", mySeat(), { lines: [line] });
      return Promise.resolve({ ok: true, seq: turn.seq });
    });
    const pdf = await printed({ kind: "sheet", meeting, step: "care-label" }, "care-label");
    expect(sizes(pdf)).toEqual([a4]);
    says(pdf, "Trenger dagslys og ærlige svar.");
    says(pdf, home.members.find(({ me }) => me)?.name ?? "nobody");
  });

  it("is nobody else's: the others get their own sheet of the same step", async () => {
    const { body } = await open(await ticketFor({ kind: "sheet", meeting, step: "care-label" }, "samir"));
    expect(body).toMatchObject({ kind: "exercise", sheet: null });
    expect(JSON.stringify(body)).not.toContain("dagslys");
  });

  it("is printed from my page: self-observation on A3 with its picture, and all my goals", async () => {
    const row = { time: 6, well: 0.8, important: 0.9, symbols: ["star"] };
    await laid((turn) => {
      const at = mySeat();
      turn.keep(at, "plan", {
        kind: "task-rows",
        content: { unit: "hours", rows: [{ ...row, id: "r1", task: "Veilede nye kolleger" }] },
      });
      turn.keep(at, "plan", {
        kind: "goal",
        content: {
          id: "g1",
          direction: "more",
          text: "Jeg skal spørre før jeg svarer",
          situation: "På mandagsmøtet",
          start: "2026-12-01",
          horizon: "short",
          training: "",
        },
      });
      turn.keep(at, "plan", {
        kind: "homework",
        content: { id: "h1", text: "Snakke med to kolleger", remindOn: null },
      });
      return Promise.resolve({ ok: true, seq: turn.seq });
    });
    const kept = (
      (await ask("kari", "GET", "/api/me")).body as { kept: readonly { id: string; kind: string }[] }
    ).kept;
    const rows = kept.find(({ kind }) => kind === "task-rows");
    const form = await printed({ kind: "kept", id: rows?.id ?? "" }, "self-observation");
    expect(sizes(form)).toEqual([a3Lying, a3Lying]);
    says(form, "Veilede nye kolleger");
    const goals = await printed({ kind: "goals" }, "goals");
    expect(sizes(goals)).toEqual([a4]);
    says(goals, "Jeg skal spørre før jeg svarer");
    says(goals, "1. desember 2026");
    says(goals, "Snakke med to kolleger");
    const others = await ask("samir", "POST", "/api/print", {
      what: { kind: "kept", id: rows?.id },
      language: "nb",
    });
    expect(others).toMatchObject({ status: 409, body: { reason: "nothing-to-print" } });
  });
});

describe("what the network has", () => {
  it("prints contract, plan, rules and lists on A4, and gives each as a Word file", async () => {
    const seat = mySeat();
    await agreed("contract", {
      version: 2,
      headings: [{ id: "norms", title: { nb: "Slik har vi det sammen" }, prompt: { nb: "Hva gjør vi?" } }],
      clauses: [{ id: "c1", heading: "norms", text: "Vi begynner presis." }],
      reviewOn: "2027-03-02",
      savedAt: 1,
      acceptedBy: [seat],
      onBehalf: [],
    });
    await agreed("plan", {
      leader: seat,
      secretary: null,
      rotation: [],
      rhythm: { choice: "month", text: "" },
      dates: [{ id: "d1", date: "2027-01-12", start: "09:00", end: "12:00", how: "room", place: "Rådhuset" }],
      platform: "Kanalen vår",
      bring: "",
    });
    await agreed("ground-rules", {
      rules: [{ id: "r", text: "Vi lar hverandre snakke ferdig.", version: 1, from: [], adoptedAt: 1 }],
    });
    await agreed("values", { title: { nb: "Det vi står for" }, items: [{ text: "Mot", table: 2 }] });
    const words: Readonly<Record<string, readonly string[]>> = {
      contract: ["Vi begynner presis.", "Har godtatt", "Ikke svart ennå", "2. mars 2027"],
      plan: ["tirsdag 12. januar", "kl. 09.00–12.00", "Rådhuset", "Hver måned"],
      "ground-rules": ["Vi lar hverandre snakke ferdig."],
      values: ["Det vi står for", "Mot (bord 2)"],
    };
    for (const [outcome, said] of Object.entries(words)) {
      const what = { kind: "outcome", network: home.network.id, outcome } as PrintWhat;
      const pdf = await printed(what, outcome);
      expect(sizes(pdf), outcome).toEqual([a4]);
      for (const one of said) says(pdf, one);
      const page = await opened(what);
      const [file] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "Last ned som Word" }).click(),
      ]);
      expect(file.suggestedFilename()).toMatch(/^[\p{L}-]+\.docx$/u);
      await page.close();
    }
  });

  it("prints poster, year, risks and responsibilities on A3 without their step, with names, and gives each as a Word file", async () => {
    const seat = mySeat();
    await agreed("poster", {
      title: { nb: "Sammen om barna" },
      sections: [
        { id: "vision", title: { nb: "Visjon" }, look: "sentence" },
        { id: "why", title: { nb: "Hvorfor vi er her" }, look: "list" },
      ],
      lines: [
        { id: "l0", section: "vision", text: "Barna skal merke at vi snakker sammen.", strong: true },
        { id: "l1", section: "why", text: "Vi har det samme oppdraget.", strong: false },
      ],
    });
    await agreed("year", {
      start: 8,
      entries: [{ id: "y", kind: "theme", text: "Budsjett", month: 11, date: null }],
    });
    await agreed("risks", {
      risks: [
        {
          id: "r1",
          text: "Vakttelefonen er tom for strøm",
          likelihood: 4,
          consequence: 5,
          measure: "Lader på kontoret",
          owner: { seat, role: "" },
          by: "2031-03-02",
        },
      ],
    });
    await agreed("responsibilities", {
      roles: [
        { id: "a", name: { nb: "Leder" } },
        { id: "b", name: { nb: "Fagteam" } },
      ],
      areas: [{ id: "x", name: { nb: "Turnus" }, cells: [{ role: "a", mark: "decides" }] }],
    });
    const a3 = { width: 297, height: 420 };
    const words: Readonly<Record<string, readonly [typeof a4, readonly string[]]>> = {
      poster: [a3, ["Sammen om barna", "Barna skal merke at vi snakker sammen."]],
      year: [a3Lying, ["Budsjett"]],
      risks: [a3Lying, ["Vakttelefonen er tom for strøm", "Kari · innen 2. mars 2031"]],
      responsibilities: [a3Lying, ["Turnus", "bestemmer"]],
    };
    for (const [outcome, [size, said]] of Object.entries(words)) {
      const what = { kind: "outcome", network: home.network.id, outcome } as PrintWhat;
      const pdf = await printed(what, outcome);
      expect.soft(sizes(pdf), outcome).toEqual([size]);
      for (const one of said) says(pdf, one);
      const { body } = await open(await ticketFor(what));
      expect
        .soft(body, outcome)
        .toMatchObject({ word: { name: expect.stringMatching(/\.docx$/u) as string } });
    }
  });

  it("prints the facilitator's plan: of a programme, and with times of day once the meeting runs", async () => {
    const programme = await printed(
      { kind: "agenda", network: home.network.id, programme: "startpakke" },
      "agenda",
    );
    expect(sizes(programme).every(({ width, height }) => width === 210 && height === 297)).toBe(true);
    expect(programme.pages.length).toBeGreaterThan(2);
    says(programme, "Startpakke");
    says(programme, "Plan for prosesslederen");
    const waiting = await printed({ kind: "running-agenda", meeting }, "running-agenda");
    expect(sizes(waiting)).toEqual(sizes(programme));
    says(waiting, "0:00");
    const tab = await connectTab(world.tryOut.server.url, await world.tryOut.teams.tokenFor("kari"), meeting);
    expect((await tab.ask({ t: "do", command: { do: "start" } })).t).toBe("ack");
    tab.close();
    const runs = await printed({ kind: "running-agenda", meeting }, "running-agenda");
    expect(runs.text).toMatch(/Møtet\s*begynte\s*\d\d\.\d\d/u);
    expect(runs.text).toMatch(/ventet\s*slutt\s*\d\d\.\d\d/u);
  });

  it("is for its members only", async () => {
    const what = { kind: "outcome", network: home.network.id, outcome: "contract" } as const;
    const seat = home.members.find(
      ({ name }) => name === people.find(({ key }) => key === "samir")?.name,
    )?.id;
    const ticket = await ticketFor(what, "samir");
    const leave = await ask("kari", "POST", `/api/networks/${home.network.id}/members`, {
      add: [],
      guests: [],
      remove: [seat],
    });
    expect(leave.status).toBe(200);
    // A link made while it was right opens nothing when it is no longer.
    expect(await open(ticket)).toMatchObject({ status: 410, body: { reason: "not-a-member" } });
    expect(await ask("samir", "POST", "/api/print", { what, language: "nb" })).toMatchObject({
      status: 403,
      body: { reason: "not-a-member" },
    });
    expect(
      await ask("samir", "POST", "/api/print", { what: { kind: "running-agenda", meeting }, language: "nb" }),
    ).toMatchObject({ status: 403 });
  });
});

describe("a link", () => {
  it("opens once; of many who come at the same moment, one", async () => {
    const ticket = await ticketFor({ kind: "goals" });
    const answers = await Promise.all(Array.from({ length: 12 }, () => open(ticket)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(new Set(answers.filter(({ status }) => status !== 200).map(({ body }) => body.reason))).toEqual(
      new Set(["link-used"]),
    );
  });

  it("says in plain words that it has been used, and shows nothing", async () => {
    const ticket = await ticketFor({ kind: "goals" });
    await open(ticket);
    const page = await browser.newPage();
    await page.goto(addressOf(ticket));
    await page.getByText("Denne lenken er brukt.", { exact: false }).waitFor({ timeout: 60_000 });
    expect(await page.locator(".print-paper").count()).toBe(0);
    await page.close();
  });

  it("takes its secret out of the address, and sends it in no address", async () => {
    const ticket = await ticketFor({ kind: "goals" });
    const page = await browser.newPage();
    const addresses: string[] = [];
    page.on("request", (request) => {
      addresses.push(request.url(), JSON.stringify(request.headers()));
    });
    await page.goto(addressOf(ticket));
    await page.locator(".print-paper > *").first().waitFor({ timeout: 60_000 });
    expect(page.url()).not.toContain(ticket);
    // Chromium tells of the page itself with its fragment, which is never sent.
    expect(addresses.filter((address) => address.split("#")[0]?.includes(ticket))).toEqual([]);
    await page.close();
  });

  it("opens what it was made for, and for nobody's other wish", async () => {
    const ticket = await ticketFor({ kind: "goals" });
    const other = { what: { kind: "sheet", meeting, step: "care-label" } };
    expect(await open(ticket, other)).toMatchObject({ status: 400, body: { reason: "link-unknown" } });
    expect(await open(ticket)).toMatchObject({ status: 200, body: { kind: "paper", word: null } });
  });

  it("is not guessed", async () => {
    const ticket = await ticketFor({ kind: "goals" });
    expect(ticket.length).toBeGreaterThanOrEqual(22);
    for (const wrong of ["", "a", `${ticket}a`, ticket.slice(1), "x".repeat(40), "'; select 1; --aaaaaaaaaa"])
      expect((await open(wrong)).status, wrong).toBeGreaterThanOrEqual(400);
    expect((await open(ticket)).status).toBe(200);
  });

  it("is made for nobody who is not signed in", async () => {
    const answer = await fetch(`${world.tryOut.server.url}/api/print`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ what: { kind: "goals" }, language: "nb" }),
    });
    expect(answer.status).toBe(401);
  });

  it("is gone after five minutes", async () => {
    const ticket = await ticketFor({ kind: "goals" });
    await world.shift(5);
    expect(await open(ticket)).toMatchObject({ status: 410, body: { reason: "link-expired" } });
  });
});

it("D1 says first what leaves Runde, and then opens it outside Teams", async () => {
  const page = await world.page("kari", "#/tab");
  const tab = page.frameLocator('iframe[name="runde-home"]');
  const agreedOn = tab.getByRole("region", { name: "Dette har vi blitt enige om" });
  await agreedOn.getByRole("button", { name: "Nettverkskontrakt" }).click({ timeout: 60_000 });
  await tab.getByText("Tidligere versjoner, utkast og hvem som foreslo hva.").waitFor({ timeout: 60_000 });
  const [paper] = await Promise.all([
    page.context().waitForEvent("page"),
    tab.getByRole("button", { name: "Skriv ut" }).click(),
  ]);
  await paper.getByText("Vi begynner presis.").waitFor({ timeout: 60_000 });
  // It is said on the paper's own page, too, and not on the paper.
  await paper.getByText("Tidligere versjoner, utkast og hvem som foreslo hva.").waitFor();
  expect(await paper.locator(".print-paper").innerText()).not.toContain("Tidligere versjoner");
  await paper.close();
  const [word] = await Promise.all([
    page.context().waitForEvent("page"),
    tab.getByRole("button", { name: "Last ned som Word" }).click(),
  ]);
  const file = await word.waitForEvent("download", { timeout: 60_000 });
  expect(file.suggestedFilename()).toBe("nettverkskontrakt.docx");
});
