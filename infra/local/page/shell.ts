import { avatar, el, icon, ring } from "./dom.ts";
import type { State } from "./state.ts";
import { choose, me, start, t } from "./state.ts";
import { fill } from "./texts.ts";
import type { Person } from "./types.ts";

const as = (person: Person, view: string): string => `/?as=${person.key}#/${view}`;

/** Theme and language; Runde's pages follow both. */
export const settings = (state: State, where: string): HTMLElement => {
  const select = (
    name: "theme" | "language",
    label: string,
    chosen: string,
    options: readonly (readonly [string, string])[],
  ): HTMLElement => {
    const field = el(
      "select",
      { "aria-label": label, title: label, "data-testid": `${where}-${name}` },
      ...options.map(([value, text]) => el("option", { value, selected: value === chosen }, text)),
    );
    field.addEventListener("change", () => {
      choose({ [name]: field.value });
      // Every word changes, also in the frames: a fresh page is the simplest honest way.
      if (name === "language") location.reload();
    });
    return field;
  };
  return el(
    "div",
    { class: "settings" },
    select("theme", t("theme"), state.theme, [
      ["default", t("light")],
      ["dark", t("dark")],
      ["contrast", t("contrast")],
    ]),
    select("language", t("language"), state.language, [
      ["nb", "Bokmål"],
      ["nn", "Nynorsk"],
      ["en", "English"],
    ]),
  );
};

/** The six as a row of faces: who is in the meeting, and a way to be another of them. */
export const peopleSwitch = (state: State): HTMLElement =>
  el(
    "nav",
    { class: "switch", "aria-label": t("youAre") },
    ...start.people.map((person) =>
      el(
        "a",
        {
          href: as(person, "meeting"),
          class: state.channel.inMeeting.includes(person.key) ? "inside" : "",
          "aria-current": person.key === me.key ? "true" : null,
          "aria-label": fill(t("be"), { name: person.name }),
          title: fill(t("be"), { name: person.name }),
          "data-testid": `meeting-person-${person.key}`,
        },
        avatar(person.name),
      ),
    ),
  );

const places = (state: State): HTMLElement => {
  const place = (
    view: State["view"],
    drawing: SVGSVGElement,
    label: string,
    also: readonly State["view"][],
    note: string | null,
  ) =>
    el(
      "a",
      {
        href: `#/${view}`,
        class: "place",
        "aria-current": state.view === view || also.includes(state.view) ? "page" : null,
        "data-testid": `place-${view}`,
      },
      drawing,
      el("span", {}, label),
      note === null ? null : el("span", { class: "count" }, note),
    );
  const inside = state.channel.inMeeting.length;
  return el(
    "nav",
    { class: "places", "aria-label": t("places") },
    place("posts", icon("channel"), start.place.channelName, ["tab"], null),
    place("meeting", icon("meeting"), t("meeting"), [], inside === 0 ? null : String(inside)),
    place("chat", icon("chat"), t("chat"), [], null),
    place("me", icon("person"), t("me"), [], null),
  );
};

const person = (state: State, one: Person): HTMLElement => {
  const mine = one.key === me.key;
  const open = fill(t("newWindow"), { name: one.name });
  const kind = one.role === "guest" ? ` · ${t("guest")}` : "";
  return el(
    "li",
    {},
    el(
      "a",
      {
        href: as(one, state.view),
        class: "person",
        "aria-current": mine ? "true" : null,
        "data-testid": `person-${one.key}`,
      },
      avatar(one.name),
      el(
        "span",
        { class: "person-words" },
        el("span", {}, one.name),
        el("span", { class: "faint" }, one.municipality, kind),
      ),
    ),
    mine
      ? null
      : el(
          "a",
          {
            href: as(one, state.view),
            target: "_blank",
            class: "icon-button",
            "aria-label": open,
            title: open,
          },
          icon("window"),
        ),
  );
};

/** The left side: where one is, and who one is. */
export const sidebar = (state: State): HTMLElement =>
  el(
    "div",
    { class: "sidebar-in" },
    el(
      "div",
      { class: "brand" },
      ring(),
      el("div", {}, el("b", {}, t("product")), el("p", { class: "faint" }, t("about"))),
    ),
    places(state),
    el("h2", { class: "side-title", id: "you-are" }, t("youAre")),
    el(
      "ul",
      { class: "people", "aria-labelledby": "you-are" },
      ...start.people.map((one) => person(state, one)),
    ),
    settings(state, "side"),
  );
