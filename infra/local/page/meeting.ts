import { share } from "./api.ts";
import { addButton } from "./channel.ts";
import { avatar, button, el, icon } from "./dom.ts";
import { frameBox, openFrame, sharer } from "./host.ts";
import { frameUrl, spots } from "./host-context.ts";
import { peopleSwitch, settings } from "./shell.ts";
import type { State } from "./state.ts";
import { change, go, now, personNamed, start, t, watch } from "./state.ts";
import { fill } from "./texts.ts";

const faces = (state: State): HTMLElement =>
  el(
    "div",
    { class: "faces" },
    ...start.people.map(({ key, name }) => {
      const here = state.channel.inMeeting.includes(key);
      const note = here
        ? el("span", { class: "faint" }, t("here"))
        : el(
            "a",
            { href: `/?as=${key}#/meeting`, target: "_blank", "aria-label": fill(t("newWindow"), { name }) },
            t("letIn"),
          );
      return el(
        "figure",
        { class: here ? "face" : "face away" },
        avatar(name),
        el("figcaption", {}, name, note),
      );
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
  const back = button(
    { class: "quiet-button with-icon", "data-testid": "to-channel" },
    t("toChannel"),
    () => {
      go("posts");
    },
  );
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
    el(
      "div",
      { class: "meeting-title" },
      el("h1", {}, start.place.channelName),
      el("p", { class: "faint" }, line),
    ),
    peopleSwitch(state),
    el("div", { class: "header-end" }, settings(state, "meeting"), panel, stage ? stop : null, leave),
  );
};

/** What the meeting shows besides its bar; a change in anything else leaves it as it is. */
const shownOf = ({ channel, panel, theme, inMeeting }: State): readonly unknown[] => [
  channel,
  panel,
  theme,
  inMeeting,
];

/** The meeting: the stage that all see, and one's own side panel at 280 px in its frame of 320. */
export const meetingView = (): HTMLElement => {
  const head = el("div");
  const stageBox = el("div", { class: "stage" });
  const panelFrame = el("div", { class: "panel-frame" });
  const panelBox = el(
    "aside",
    { class: "panel", "aria-label": t("panelFrame") },
    el("p", { class: "panel-title" }, "Runde"),
    panelFrame,
  );
  const showStage = frameBox(stageBox);
  const showPanel = frameBox(panelFrame);
  const notYet = (): HTMLElement => el("div", { class: "empty" }, el("p", {}, t("notYet")), addButton());

  const drawStage = (state: State): void => {
    const { installed, stage, inMeeting } = state.channel;
    if (!state.inMeeting) showStage("", notYet);
    else if (!installed) showStage("not-yet", notYet);
    else if (stage) showStage(`stage ${stage.url}`, () => openFrame(spots.stage, stage.url, t("stageFrame")));
    else showStage(`lobby ${inMeeting.join()}`, () => lobby(state));
  };
  const drawPanel = (state: State): void => {
    const open = state.inMeeting && state.panel && state.channel.installed;
    panelBox.hidden = !open;
    showPanel(open ? "panel" : "", () => openFrame(spots.panel, start.tabUrl, t("panelFrame")));
  };

  const draw = (state: State, before: State | null): void => {
    const known = before === null ? [] : shownOf(before);
    if (shownOf(state).every((value, index) => value === known[index])) return;
    head.replaceChildren(bar(state));
    drawStage(state);
    drawPanel(state);
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
