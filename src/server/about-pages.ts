import type { Next, Request, Response, Server } from "restify";
import { inLanguage, type Language, type Text } from "../core/text.ts";
import { languageOf } from "./refuse.ts";

/** The two pages that the Teams package points to; whoever runs Runde adds what is theirs to say. */
const pages: Readonly<
  Record<"/privacy" | "/terms", { readonly title: Text; readonly lines: readonly Text[] }>
> = {
  "/privacy": {
    title: { nb: "Personvern i Runde", nn: "Personvern i Runde", en: "Privacy in Runde" },
    lines: [
      {
        nb: "Det du skriver på arket ditt, viser ingen skjerm, rolle, kort, nedlasting eller logg i Runde til andre.",
        nn: "Det du skriv på arket ditt, viser ingen skjerm, rolle, kort, nedlasting eller logg i Runde til andre.",
        en: "What you write on your sheet, no screen, role, card, download or log in Runde shows to anyone else.",
      },
      {
        nb: "Den som har både tjeneren og nøkkelen til den, kunne teknisk sett lest det. Databasen alene viser ingenting.",
        nn: "Den som har både tenaren og nøkkelen til han, kunne teknisk sett ha lese det. Databasen åleine viser ingenting.",
        en: "Whoever holds both the server and its key could technically read it. The database alone shows nothing.",
      },
      {
        nb: "Runde kjenner navnet ditt og kontoen din i Teams, og det dere blir enige om sammen. Runde leser ikke andre meldinger i kanalen, og bruker ingen språkmodell.",
        nn: "Runde kjenner namnet ditt og kontoen din i Teams, og det de blir einige om saman. Runde les ikkje andre meldingar i kanalen, og bruker ingen språkmodell.",
        en: "Runde knows your name and account in Teams, and what you agree on together. It reads no other messages in the channel, and uses no language model.",
      },
      {
        nb: "På Min side kan du laste ned og slette det som er ditt. Sletter du alt, blir nøkkelen din ødelagt.",
        nn: "På Sida mi kan du laste ned og slette det som er ditt. Slettar du alt, blir nøkkelen din øydelagd.",
        en: "On My page you can download and delete what is yours. If you delete everything, your key is destroyed.",
      },
    ],
  },
  "/terms": {
    title: { nb: "Bruk av Runde", nn: "Bruk av Runde", en: "Using Runde" },
    lines: [
      {
        nb: "Runde er et verktøy for møter mellom ledere, ikke for saker. Fortell uten navn, sted og andre kjennetegn.",
        nn: "Runde er eit verktøy for møte mellom leiarar, ikkje for saker. Fortel utan namn, stad og andre kjenneteikn.",
        en: "Runde is a tool for meetings between leaders, not for cases. Leave out names, places and anything that points to someone.",
      },
      {
        nb: "Virksomheten din avgjør hvem som kan bruke Runde, og hvor lenge det dere lager sammen, blir tatt vare på.",
        nn: "Verksemda di avgjer kven som kan bruke Runde, og kor lenge det de lagar saman, blir teke vare på.",
        en: "Your organisation decides who may use Runde, and how long what you make together is kept.",
      },
    ],
  },
};

const html = (path: keyof typeof pages, language: Language): string => {
  const { title, lines } = pages[path];
  const body = lines.map((line) => `<p>${inLanguage(line, language)}</p>`).join("");
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${inLanguage(title, language)}</title></head><body><h1>${inLanguage(title, language)}</h1>${body}</body></html>`;
};

export const serveAboutPages = (server: Server): void => {
  for (const path of ["/privacy", "/terms"] as const)
    server.get(path, (request: Request, response: Response, next: Next) => {
      response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
      response.end(html(path, languageOf(request.headers["accept-language"])));
      next(false);
    });
};
