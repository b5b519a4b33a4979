import { follow, tellMeeting } from "./api.ts";
import { prepareCards } from "./cards.ts";
import { channelView } from "./channel.ts";
import { el } from "./dom.ts";
import { startHost } from "./host.ts";
import { meetingView } from "./meeting.ts";
import { personalView } from "./personal.ts";
import { sidebar } from "./shell.ts";
import type { State } from "./state.ts";
import { me, now, start, t, watch } from "./state.ts";

prepareCards();
startHost();

const side = el("aside", { class: "sidebar" });
const channel = channelView();
const personal = personalView();
const meeting = meetingView();
const lost = el("p", { class: "lost", role: "status" });
document.body.append(side, el("main", {}, channel, personal, meeting), lost);

const draw = (state: State, before: State | null): void => {
  const { view, theme, language, connected } = state;
  document.documentElement.dataset["theme"] = theme;
  document.documentElement.lang = language;
  document.title = `${me.name} · ${start.place.channelName}`;
  channel.hidden = view !== "posts" && view !== "tab";
  personal.hidden = view !== "chat" && view !== "me";
  meeting.hidden = view !== "meeting";
  side.hidden = view === "meeting";
  lost.textContent = connected ? "" : t("lost");
  lost.hidden = connected;
  const same =
    before !== null && before.view === view && before.theme === theme && before.channel === state.channel;
  if (!same) side.replaceChildren(sidebar(state));
  if (before?.inMeeting !== state.inMeeting) tellMeeting();
};

draw(now(), null);
watch(draw);
follow();
