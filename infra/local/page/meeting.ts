import { share } from "./api.ts";
import { addButton } from "./channel.ts";
import { avatar, button, el, icon } from "./dom.ts";
import { openFrame, sharer } from "./host.ts";
import type { HostFrame } from "./host.ts";
import { frameUrl, spots } from "./host-context.ts";
import { peopleSwitch, settings } from "./shell.ts";
import { change, go, now, personNamed, start, t, watch } from "./state.ts";
import type { State } from "./state.ts";
import { fill } from "./texts.ts";

const faces = (state: State): HTMLElement =>
  el(
    "div",
    { class: "faces" },
    ...state.channel.inMeeting.map((key) => {
      const name = personNamed(key);
      return el("figure", { class: "face" }, avatar(name), el("figcaption", {}, name));
    }),
  );

/** Before anything is shared: the people, and the way to get Runde up in front of everyone. */
const lobby = (state: State): HTMLElement =>
  el(
    "div",
    { class: "lobby" },
    faces(state),
    button({ class: "primary large", "data-testid": "share-stage" }, t("shareStage"), () => {
      void share(frameUrl(spots.stage, start.tabUrl));
    }),
    el("p", { class: "faint" }, t("shareHint")),
  );

const bar = (state: State): HTMLElement => {
  const { stage, inMeeting } = state.channel;
  const names = inMeeting.map((key) => personNamed(key).split(" ")[0] ?? "").join(", ");
  const back = button({ class: "quiet-button with-icon", "data-testid": "to-channel" }, t("toChannel"), () => {
    go("posts");
  });
  back.prepend(icon("back"));
  const panel = button(
    { class: "with-icon", "aria-pressed": String(state.panel), "data-testid": "toggle-panel" },
    state.panel ? t("hidePanel") : t("showPanel"),
    () => {
      change({ panel: !now().panel });
    },
  );
  panel.prepend(icon("panel"));
  const stop = button({ "data-testid": "stop-sharing" }, t("stopSharing"), () => {
    void share(null);
  });
  const leave = button({ class: "danger", "data-testid": "leave-meeting" }, t("leave"), () => {
    change({ inMeeting: false });
    go("posts");
  });
  const line = stage ? fill(t("sharedBy"), { name: sharer() }) : fill(t("inMeeting"), { names });
  return el(
    "header",
    { class: "meeting-bar" },
    back,
    el("div", { class: "meeting-title" }, el("h1", {}, start.place.channelName), el("p", { class: "faint" }, line)),
    peopleSwitch(state),
    el("div", { class: "header-end" }, settings(state, "meeting"), panel, stage ? stop : null, leave),
  );
};

/** The meeting: the stage that all see, and one's own side panel at 280 px in its frame of 320. */
export const meetingView = (): HTMLElement => {
  const head = el("div");
  const stageBox = el("div", { class: "stage" });
  const panelBox = el("aside", { class: "panel", "aria-label": t("panelFrame") });
  let stage: HostFrame | null = null;
  let panel: HostFrame | null = null;
  let shown = "";

  const drawStage = (state: State, open: boolean): void => {
    const url = open && state.channel.installed ? (state.channel.stage?.url ?? "") : "";
    const kind = !open ? "" : !state.channel.installed ? "not-yet" : url === "" ? "lobby" : "stage";
    const wanted = `${kind} ${url}`;
    if (wanted !== shown) {
      shown = wanted;
      stage?.close();
      stage = kind === "stage" ? openFrame(spots.stage, url, t("stageFrame")) : null;
      stageBox.replaceChildren(...(stage ? [stage.frame] : []));
      if (kind === "not-yet") stageBox.append(el("div", { class: "empty" }, el("p", {}, t("notYet")), addButton()));
    }
    if (kind === "lobby") stageBox.replaceChildren(lobby(state));
  };

  const drawPanel = (state: State, open: boolean): void => {
    const wanted = open && state.panel && state.channel.installed;
    panelBox.hidden = !wanted;
    if (wanted && !panel) {
      panel = openFrame(spots.panel, start.tabUrl, t("panelFrame"));
      panelBox.replaceChildren(el("p", { class: "panel-title" }, "Runde"), panel.frame);
    } else if (!wanted && panel) {
      panel.close();
      panel = null;
    }
  };

  const draw = (state: State, before: State | null): void => {
    const same =
      before !== null &&
      before.channel === state.channel &&
      before.panel === state.panel &&
      before.theme === state.theme &&
      before.inMeeting === state.inMeeting;
    if (same) return;
    head.replaceChildren(bar(state));
    drawStage(state, state.inMeeting);
    drawPanel(state, state.inMeeting);
  };
  draw(now(), null);
  watch(draw);
  return el(
    "section",
    { class: "meeting", "data-testid": "meeting" },
    head,
    el("div", { class: "meeting-body" }, stageBox, panelBox),
  );
};
