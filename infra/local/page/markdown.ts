/** The little of Markdown that Teams shows in cards and messages; everything else stays the text it is. */
export const toHtml = (text: string): string => {
  const lines = escaped(text).split(/\r?\n/);
  const parts: string[] = [];
  let list: "ul" | "ol" | null = null;
  const close = () => {
    if (list) parts.push(`</${list}>`);
    list = null;
  };
  for (const line of lines) {
    const item = /^\s*(?:([-*+])|\d+[.)])\s+(.*)$/.exec(line);
    if (item) {
      const kind = item[1] === undefined ? "ol" : "ul";
      if (list !== kind) {
        close();
        parts.push(`<${kind}>`);
        list = kind;
      }
      parts.push(`<li>${inline(item[2] ?? "")}</li>`);
      continue;
    }
    close();
    parts.push(line.trim() === "" ? "" : `<p>${inline(line)}</p>`);
  }
  close();
  return parts.join("");
};

const escaped = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

const inline = (line: string): string =>
  line
    .replace(/&lt;at&gt;(.*?)&lt;\/at&gt;/g, '<span class="at">@$1</span>')
    .replace(
      /\[([^\]]+)\]\((https?:\/\/[^\s)]+)\)/g,
      '<a href="$2" target="_blank" rel="noopener noreferrer">$1</a>',
    )
    .replace(/\*\*(.+?)\*\*/g, "<strong>$1</strong>")
    .replace(/(^|[^\w*])[*_]([^*_]+)[*_](?![\w*])/g, "$1<em>$2</em>")
    // A backslash keeps the sign after it from meaning anything.
    .replace(/\\([\\`*_{}[\]()#+\-.!~])/g, "$1");
