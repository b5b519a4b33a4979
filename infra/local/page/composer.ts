import { say } from "./api.ts";
import { button, el, icon } from "./dom.ts";
import { t } from "./state.ts";

type Options = {
  readonly where: "channel" | "chat";
  readonly thread: () => string | null;
  readonly testId: string;
  readonly label: string;
  readonly sent?: () => void;
};

/** A field to write in. In the channel it begins with a mention of Runde, since Runde hears only what mentions it. */
export const composer = ({ where, thread, testId, label, sent }: Options): HTMLFormElement => {
  let mention = where === "channel";
  const field = el("textarea", {
    rows: "1",
    "data-testid": `${testId}-text`,
    "aria-label": label,
    placeholder: label,
  });
  const notice = el("p", { class: "notice", role: "status", hidden: true });
  const pill = el("span", { class: "pill" }, el("span", {}, "@Runde"));
  const addPill = button({ class: "link pill-add", hidden: true }, `@ ${t("mention")}`, () => {
    setMention(true);
  });
  const setMention = (wanted: boolean) => {
    mention = wanted;
    pill.hidden = !wanted;
    addPill.hidden = wanted;
    const words = wanted ? label : t("writeAll");
    field.placeholder = words;
    field.setAttribute("aria-label", words);
    field.focus();
  };
  pill.append(
    button(
      { class: "pill-remove", "aria-label": t("unmention"), title: t("unmention") },
      icon("close"),
      () => {
        setMention(false);
      },
    ),
  );
  const submit = el(
    "button",
    {
      type: "submit",
      class: "icon-button send",
      "aria-label": t("send"),
      title: t("send"),
      "data-testid": `${testId}-send`,
    },
    icon("send"),
  );
  const form = el(
    "form",
    { class: "composer", "data-testid": testId },
    el("div", { class: "composer-field" }, ...(where === "channel" ? [pill, addPill] : []), field, submit),
    notice,
  );

  const fitHeight = () => {
    field.style.height = "auto";
    field.style.height = `${String(Math.min(field.scrollHeight, 140))}px`;
  };
  field.addEventListener("input", fitHeight);
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const text = field.value.trim();
    if (text === "") return;
    field.value = "";
    fitHeight();
    notice.hidden = true;
    sent?.();
    void say({ where, thread: thread(), text, mention }).then((delivered) => {
      notice.textContent = delivered ? "" : t("messageNotHeard");
      notice.hidden = delivered;
    });
  });
  return form;
};
