/** The texts in a sheet as plain lines: ids, marks and numbers say nothing to a reader. */
export function Words({ content, empty }: { readonly content: unknown; readonly empty?: string }) {
  const lines = textsIn(content);
  return lines.length === 0 && empty !== undefined ? (
    <p>{empty}</p>
  ) : (
    <ul className="print-words">
      {lines.map((line, index) => (
        // The same words may stand twice; their place tells them apart, and the list never changes while shown.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <li key={index}>{line}</li>
      ))}
    </ul>
  );
}

const wordless = new Set(["id", "category", "shape", "state", "symbol", "kind", "question"]);

const textsIn = (content: unknown): readonly string[] => {
  if (typeof content === "string") return content.trim() === "" ? [] : [content];
  if (Array.isArray(content)) return content.flatMap(textsIn);
  if (typeof content !== "object" || content === null) return [];
  return Object.entries(content).flatMap(([key, value]) => (wordless.has(key) ? [] : textsIn(value)));
};
