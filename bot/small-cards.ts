import type { Reminder } from "../src/app/ports.ts";
import type { Programme } from "../src/core/programme.ts";
import { fill, inLanguage, type Language, type ProgrammeText } from "../src/core/text.ts";
import { type Card, cardOf, heading, line, open, press } from "./card-parts.ts";
import type { Links } from "./cards.ts";
import { helpRows, smallTexts } from "./small-texts.ts";
import { cardTexts } from "./texts.ts";

const say =
  (language: Language) =>
  (key: keyof typeof smallTexts, values: Readonly<Record<string, string>> = {}): string =>
    fill(inLanguage(smallTexts[key], language), values);

/** What Runde says when it has been added to a place: who it is, who reads along, and the one thing to do now. */
export const welcomeCard = (language: Language, links: Links): Card => {
  const t = say(language);
  return cardOf(
    language,
    t("welcomeTitle"),
    [
      heading(t("welcomeTitle"), "large"),
      line(t("welcome")),
      line(t("welcomeNext")),
      line(t("readersSee"), { subtle: true }),
    ],
    [open(t("whoIsHere"), links.setup(), true), press(t("everyone"), "everyone", {})],
  );
};

/** Everything one can say, in the network's language. */
export const helpCard = (language: Language): Card => {
  const t = say(language);
  return cardOf(language, t("helpTitle"), [
    heading(t("helpTitle"), "medium"),
    {
      type: "FactSet",
      facts: helpRows.map(([said, does]) => ({
        title: inLanguage(said, language),
        value: inLanguage(does, language),
      })),
    },
    line(t("helpFoot"), { subtle: true }),
  ]);
};

/** The meetings a network may open. */
export const chooseCard = (
  language: Language,
  programmes: readonly Pick<Programme, "id" | "title" | "summary" | "minutes">[],
): Card => {
  const t = say(language);
  const title = (text: ProgrammeText): string => inLanguage(text, language);
  const minutes = inLanguage(cardTexts.minutes, language);
  return cardOf(
    language,
    t("chooseTitle"),
    [
      heading(t("chooseTitle"), "medium"),
      ...programmes.flatMap((programme) => [
        line(`${title(programme.title)} · ${fill(minutes, { n: programme.minutes })}`, { bold: true }),
        line(title(programme.summary), { subtle: true, close: true }),
      ]),
    ],
    programmes
      .slice(0, 6)
      .map((programme, index) =>
        press(title(programme.title), "open", { programme: programme.id }, index === 0),
      ),
  );
};

/** Asks before something that concerns everyone. */
export const confirmCard = (
  language: Language,
  what: "skip" | "end",
  step: string,
  data: Readonly<Record<string, string | number>>,
): Card => {
  const t = say(language);
  const question = t(what === "skip" ? "confirmSkip" : "confirmEnd", { step });
  return cardOf(
    language,
    question,
    [line(question, { size: "medium" }), line(t("orSayYes"), { subtle: true, close: true })],
    [press(t(what === "skip" ? "yesSkip" : "yesEnd"), `${what}!`, data, true), press(t("no"), "keep", data)],
  );
};

/** A card that only says how a question was settled: it takes the question's place. */
export const saidCard = (language: Language, text: string): Card => cardOf(language, text, [line(text)]);

/** A small step between meetings, in one's own chat, and two ways to be left in peace. */
export const reminderCard = ({ language, text, about, day }: Reminder, links: Links): Card => {
  const t = say(language);
  const title = t(about === "goal" ? "reminderGoal" : "reminderHomework");
  return cardOf(
    language,
    title,
    [heading(title, "medium"), line(text), line(t("onlyYou"), { subtle: true })],
    [
      open(t("openMine"), links.me(), true),
      press(t("notThis"), "quiet", { about, day }),
      press(t("noReminders"), "quiet-all", {}),
    ],
  );
};

/** Takes a reminder's place when its reader has said no to it, or to all. */
export const quietCard = (language: Language, what: "this" | "all", links: Links): Card => {
  const t = say(language);
  const text = t(what === "this" ? "quietThis" : "quietAll");
  return cardOf(language, text, [line(text)], [open(t("openMine"), links.me())]);
};
