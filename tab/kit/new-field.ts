const fields = "textarea.k-input,input.k-input";

/** After a press that lays an empty field on its paper: takes the writer to that field once it is there, unless they have gone elsewhere. */
export function toNewField(): void {
  const button = document.activeElement;
  const paper = button?.closest(".paper");
  if (!button || !paper) return;
  const before = new Set(paper.querySelectorAll(fields));
  const changes = new MutationObserver(() => {
    const fresh = [...paper.querySelectorAll<HTMLElement>(fields)].find((field) => !before.has(field));
    if (!fresh) return;
    changes.disconnect();
    if (document.activeElement === button || !button.isConnected) fresh.focus();
  });
  changes.observe(paper, { childList: true, subtree: true });
  button.addEventListener(
    "blur",
    () => {
      if (button.isConnected) changes.disconnect();
    },
    { once: true },
  );
}
