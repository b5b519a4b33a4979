import type * as Renderer from "adaptivecards";
import { press, submit } from "./api.ts";
import { el } from "./dom.ts";
import { openLink } from "./links.ts";
import { toHtml } from "./markdown.ts";
import { me, t } from "./state.ts";
import type { Card, Pressed } from "./types.ts";

/** The official renderer, loaded as a script: its modules do not load in a browser without a bundler. */
declare const AdaptiveCards: typeof Renderer;

const color = (name: string, subtle = name) => ({ default: `var(--${name})`, subtle: `var(--${subtle})` });
const foregrounds = {
  default: color("colorNeutralForeground1", "colorNeutralForeground3"),
  dark: color("colorNeutralForeground1", "colorNeutralForeground2"),
  light: color("colorNeutralForegroundOnBrand"),
  accent: color("colorBrandForeground2"),
  good: color("colorPaletteGreenForeground3"),
  warning: color("colorStatusWarningForeground3"),
  attention: color("colorStatusDangerForeground3"),
};
const surface = (background: string) => ({
  backgroundColor: `var(--${background})`,
  foregroundColors: foregrounds,
});

/** Measures as in Teams; colours are variables, so that a card follows the theme without being drawn again. */
const hostConfig = {
  fontFamily: "var(--fontFamilyBase)",
  supportsInteractivity: true,
  spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
  separator: { lineThickness: 1, lineColor: "var(--colorNeutralStroke2)" },
  fontSizes: { small: 12, default: 14, medium: 16, large: 20, extraLarge: 24 },
  lineHeights: { small: 16, default: 20, medium: 22, large: 28, extraLarge: 32 },
  fontWeights: { lighter: 400, default: 400, bolder: 600 },
  imageSizes: { small: 32, medium: 52, large: 100 },
  imageSet: { imageSize: "medium", maxImageHeight: 100 },
  factSet: { title: { weight: "Bolder", maxWidth: 160 }, value: {}, spacing: 16 },
  actions: {
    maxActions: 6,
    spacing: "default",
    buttonSpacing: 8,
    actionsOrientation: "horizontal",
    actionAlignment: "left",
    showCard: { actionMode: "inline", inlineTopMargin: 12 },
  },
  inputs: { label: { inputSpacing: 4, requiredInputs: { suffix: " *" } } },
  containerStyles: {
    default: surface("colorNeutralBackground1"),
    emphasis: surface("colorNeutralBackground3"),
    accent: surface("colorBrandBackground2"),
    good: surface("colorStatusSuccessBackground1"),
    warning: surface("colorStatusWarningBackground1"),
    attention: surface("colorStatusWarningBackground1"),
  },
};

/** What this person has been shown instead of a card, until the message itself changes. */
const replaced = new Map<string, { readonly of: Card; readonly by: Card }>();
const refreshed = new Set<string>();

type Slot = { readonly box: HTMLElement; readonly notice: HTMLElement };

/** Draws a card of a message, with buttons that reach the bot. */
export const drawCard = (message: string, card: Card, version: number): HTMLElement => {
  const box = el("div", { class: "card" });
  const notice = el("p", { class: "card-notice", role: "status" });
  const slot = { box, notice };
  const own = replaced.get(message);
  fillBox(slot, message, card, own?.of === card ? own.by : card);
  refresh(slot, message, card, version);
  return el("div", { class: "card-frame" }, box, notice);
};

const fillBox = (slot: Slot, message: string, of: Card, shown: Card): void => {
  const made = new AdaptiveCards.AdaptiveCard();
  made.hostConfig = new AdaptiveCards.HostConfig(hostConfig);
  made.onExecuteAction = (action) => {
    void act(slot, message, of, action);
  };
  made.parse(shown);
  const drawn = made.render();
  slot.box.replaceChildren(...(drawn ? [drawn] : []));
};

const act = async (slot: Slot, message: string, of: Card, action: Renderer.Action): Promise<void> => {
  slot.notice.textContent = "";
  if (action instanceof AdaptiveCards.OpenUrlAction) {
    openLink(action.url ?? "");
    return;
  }
  slot.box.setAttribute("aria-busy", "true");
  const pressed = await send(message, action);
  slot.box.removeAttribute("aria-busy");
  show(slot, message, of, pressed);
};

const send = async (message: string, action: Renderer.Action): Promise<Pressed> => {
  if (action instanceof AdaptiveCards.ExecuteAction) {
    const named = {
      ...(action.id === undefined ? {} : { id: action.id }),
      ...(action.title === undefined ? {} : { title: action.title }),
    };
    return press(message, { ...named, verb: action.verb, data: action.data ?? {} }, "manual");
  }
  if (action instanceof AdaptiveCards.SubmitAction) return submit(message, action.data ?? {});
  return { kind: "done" };
};

const show = (slot: Slot, message: string, of: Card, pressed: Pressed): void => {
  switch (pressed.kind) {
    case "card":
      replaced.set(message, { of, by: pressed.card });
      fillBox(slot, message, of, pressed.card);
      return;
    case "message":
      slot.notice.textContent = pressed.text;
      return;
    case "refused":
      slot.notice.textContent = t("buttonNotHeard");
      return;
    case "done":
      return;
  }
};

/** A card may ask to be fetched anew for the people it names; once for each version of it. */
const refresh = (slot: Slot, message: string, card: Card, version: number): void => {
  const wanted = card["refresh"];
  const key = `${message}@${String(version)}`;
  if (!isRecord(wanted) || !isRecord(wanted["action"]) || refreshed.has(key)) return;
  const { userIds, action } = wanted;
  if (Array.isArray(userIds) && !userIds.includes(me.mri)) return;
  refreshed.add(key);
  const verb = typeof action["verb"] === "string" ? action["verb"] : "";
  void press(message, { verb, data: action["data"] ?? {} }, "automatic").then((pressed) => {
    if (pressed.kind === "card") show(slot, message, card, pressed);
  });
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Tells the renderer once how text in cards is to be read. */
export const prepareCards = (): void => {
  AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = toHtml(text);
    result.didProcess = true;
  };
};
