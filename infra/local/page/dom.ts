type Child = Node | string | null;
type Props = Readonly<Record<string, string | boolean | null>>;

/** Makes an element: strings become attributes, `true` an empty one; `null` and `false` leave it out. */
export const el = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  props: Props = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value !== null && value !== false) element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.filter((child) => child !== null));
  return element;
};

/** A button that does one thing. */
export const button = (props: Props, label: string | Node, press: () => void): HTMLButtonElement => {
  const made = el("button", { type: "button", ...props }, label);
  made.addEventListener("click", press);
  return made;
};

const svg = "http://www.w3.org/2000/svg";

const drawings = {
  channel: "M4 7h12M4 13h12M8 3.5 6.5 16.5M13.5 3.5 12 16.5",
  chat: "M10 3.5a6.5 6.5 0 0 1 0 13c-1.1 0-2.1-.2-3-.7L3.5 16.5l.7-3.4A6.5 6.5 0 0 1 10 3.5Z",
  meeting: "M3.5 6.5a1 1 0 0 1 1-1h7a1 1 0 0 1 1 1v7a1 1 0 0 1-1 1h-7a1 1 0 0 1-1-1Zm9 2.5 4-2.5v7l-4-2.5",
  person: "M10 10a3 3 0 1 0 0-6 3 3 0 0 0 0 6Zm-5.5 6.5c.4-2.9 2.6-4 5.5-4s5.100 1.100 5.5 4",
  window: "M9 4.500H5.500a1 1 0 0 0-1 1v9a1 1 0 0 0 1 1h9a1 1 0 0 0 1-1V11M11.500 3.500h5v5M16 4l-6 6",
  send: "M3.500 16.500 17 10 3.500 3.500 5.500 10Zm2-6.500H11",
  close: "m5 5 10 10M15 5 5 15",
  more: "M5 10h.01M10 10h.01M15 10h.01",
  panel: "M3.500 5.500a1 1 0 0 1 1-1h11a1 1 0 0 1 1 1v9a1 1 0 0 1-1 1h-11a1 1 0 0 1-1-1ZM12 4.500v11",
  back: "M8.500 4.500 3.500 10l5 5.500M4 10h12.500",
  reply: "M8 5 3.500 9.500 8 14M4 9.500h7.500a5 5 0 0 1 5 5v.5",
} as const;

/** A line drawing in the text's colour; words stand beside it, so it is hidden from screen readers. */
export const icon = (name: keyof typeof drawings): SVGSVGElement => {
  const drawing = document.createElementNS(svg, "svg");
  for (const [key, value] of [
    ["viewBox", "0 0 20 20"],
    ["class", "icon"],
    ["aria-hidden", "true"],
  ] as const) {
    drawing.setAttribute(key, value);
  }
  const path = document.createElementNS(svg, "path");
  path.setAttribute("d", drawings[name]);
  drawing.append(path);
  return drawing;
};

/** Runde's mark: six seats on a ring, the word at one of them. */
export const ring = (): SVGSVGElement => {
  const drawing = document.createElementNS(svg, "svg");
  drawing.setAttribute("viewBox", "0 0 40 40");
  drawing.setAttribute("class", "ring");
  drawing.setAttribute("aria-hidden", "true");
  const circle = (cx: number, cy: number, r: number, kind: string) => {
    const made = document.createElementNS(svg, "circle");
    made.setAttribute("cx", cx.toFixed(1));
    made.setAttribute("cy", cy.toFixed(1));
    made.setAttribute("r", String(r));
    made.setAttribute("class", kind);
    drawing.append(made);
  };
  circle(20, 20, 13, "ring-line");
  for (let seat = 0; seat < 6; seat += 1) {
    const angle = (seat * Math.PI) / 3 - Math.PI / 2;
    circle(
      20 + 13 * Math.cos(angle),
      20 + 13 * Math.sin(angle),
      seat === 1 ? 4.4 : 3.6,
      seat === 1 ? "ring-word" : "ring-seat",
    );
  }
  return drawing;
};

/** Someone's initials in a circle; Runde has its ring in a square. */
export const avatar = (name: string | null): HTMLElement => {
  if (name === null) return el("span", { class: "avatar avatar-bot", "aria-hidden": "true" }, ring());
  const initials = name
    .split(" ")
    .map((part) => part.slice(0, 1))
    .join("");
  return el("span", { class: "avatar", "aria-hidden": "true" }, initials);
};

/** A box that scrolls and stays at its end while it grows, unless one has scrolled up to read. */
export const endScroller = (testId: string, ...content: readonly HTMLElement[]) => {
  const box = el("div", { class: "scroller", "data-testid": testId }, ...content);
  let following = true;
  const toEnd = (): void => {
    following = true;
    box.scrollTop = box.scrollHeight;
  };
  box.addEventListener("scroll", () => {
    following = box.scrollHeight - box.scrollTop - box.clientHeight < 80;
  });
  // Also called when the box is shown again, which begins at the top.
  const watched = new ResizeObserver(() => {
    if (following) toEnd();
  });
  for (const element of [box, ...content]) watched.observe(element);
  return { box, toEnd };
};
