import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { Paper } from "../protocol/print.ts";
import { writeWord } from "./docx.ts";

const paper: Paper = {
  title: "Nettverkskontrakt",
  lines: ["Ledernettverket", "Versjon 2"],
  blocks: [
    { kind: "heading", text: "Slik møtes vi" },
    { kind: "list", items: ["Vi begynner presis & slutter presis", "Vi <lytter> ferdig"], ordered: false },
    { kind: "list", items: ["Én", "To"], ordered: true },
    { kind: "list", items: ["Én igjen"], ordered: true },
    { kind: "new-page" },
    { kind: "small-heading", text: "Innsjekk", aside: "5 min" },
    { kind: "text", text: "Velkommen.\nVi tar en runde.\u0007", tone: "aloud" },
    { kind: "table", head: ["Hvem", "Svar"], rows: [["Kari", "Har godtatt"]] },
  ],
};

const parts = async (of = paper): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries(
    Object.entries(unzipSync(await writeWord(of, "nb"))).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );

describe("a Word file", () => {
  it("holds the words of its paper, as they were written", async () => {
    const body = (await parts())["word/document.xml"] ?? "";
    const words = body.replaceAll(/<[^>]+>/gu, " ");
    for (const said of [
      "Nettverkskontrakt",
      "Vi begynner presis &amp; slutter presis",
      "Vi &lt;lytter&gt; ferdig",
      "Har godtatt",
    ])
      expect(words).toContain(said);
    // XML has no place for control characters: Word would refuse the whole file.
    expect(body).not.toMatch(/(?![\t\n\r])\p{Cc}/u);
  });

  it("has real headings, lists, a table whose head repeats, and A4", async () => {
    const body = (await parts())["word/document.xml"] ?? "";
    expect(body.match(/<w:pStyle w:val="(Title|Heading1|Heading2)"/gu)).toHaveLength(3);
    expect(body.match(/<w:numPr>/gu)).toHaveLength(5);
    expect(body).toContain("<w:tblHeader/>");
    expect(body).toMatch(/<w:pgSz w:w="1190\d" w:h="1683\d"/u);
  });

  it("lies down where a table has many columns", async () => {
    const head = ["Område", "Leder", "Fagteam", "Ansatte", "Kommuneledelsen"];
    const wide: Paper = { ...paper, blocks: [{ kind: "table", head, rows: [head] }] };
    const body = (await parts(wide))["word/document.xml"] ?? "";
    expect(body).toMatch(/<w:pgSz w:w="1683\d" w:h="1190\d" w:orient="landscape"/u);
  });

  it("says who made it with nobody's name", async () => {
    const about = (await parts())["docProps/core.xml"] ?? "";
    expect(about).toContain("<dc:creator>Runde</dc:creator>");
    expect(about).toContain("<cp:lastModifiedBy>Runde</cp:lastModifiedBy>");
  });
});
