import type { Request, Response, Server } from "restify";
import type { Log } from "../app/ports.ts";
import type { Printed } from "../app/print.ts";
import type { Runde } from "../app/runde.ts";
import type { Language } from "../core/text.ts";
import { type AskPrint, OpenPrint, type Paper, type PrintView, type WordFile } from "../protocol/print.ts";
import { writeWord } from "./docx.ts";
import { type GuardOptions, readJson } from "./http-guard.ts";
import { languageOf, refusalText } from "./refuse.ts";

export interface PrintRoutes {
  readonly runde: Runde;
  readonly log: Log;
  readonly guard: GuardOptions;
}

/**
 * Opens a link to paper. Nobody is signed in here: a browser outside Teams has the link's secret and nothing else. It comes in the
 * body of a POST, so that it stands in no address and no log.
 */
export const servePrint = (server: Server, { runde, log, guard }: PrintRoutes): void => {
  server.post(
    "/api/print/open",
    readJson({ ...guard, maxBodyBytes: 1024 }),
    async (request: Request, response: Response) => {
      response.header("cache-control", "no-store");
      const language = languageOf(request.headers["accept-language"]);
      const no = (status: number, reason: string): void => {
        response.send(status, { reason, text: refusalText(reason, language) });
      };
      const sent = OpenPrint.safeParse(request.body);
      if (!sent.success) {
        no(400, "link-unknown");
        return;
      }
      try {
        const opened = await runde.print.openLink(sent.data.ticket);
        if (opened.ok) response.send(200, await printView(opened.value));
        else no(410, opened.reason);
      } catch {
        log.warn("request not answered", { route: "print" });
        no(503, "busy");
      }
    },
  );
};

const printView = async ({
  printed,
  ...asked
}: AskPrint & { readonly printed: Printed }): Promise<PrintView> => {
  switch (printed.kind) {
    case "exercise":
      return {
        ...asked,
        kind: "exercise",
        ...printed.page,
        word: await wordFile(printed.word, asked.language),
      };
    case "forms":
      return { ...asked, ...printed };
    case "paper": {
      const { paper, word } = printed;
      return { ...asked, kind: "paper", paper, word: await wordFile(word ? paper : null, asked.language) };
    }
  }
};

const wordFile = async (paper: Paper | null, language: Language): Promise<WordFile | null> =>
  paper === null
    ? null
    : { name: fileName(paper.title), base64: (await writeWord(paper, language)).toString("base64") };

const fileName = (title: string): string => {
  const plain = title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60);
  return `${plain === "" ? "runde" : plain}.docx`;
};
