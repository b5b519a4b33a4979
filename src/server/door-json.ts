// Escapes of what no text of ours may hold: NUL, which the database cannot store, and halves of characters.
const suspect = /\\u(?:0000|d[89a-f])/i;

const storable = (_key: string, value: unknown): unknown =>
  typeof value === "string" ? value.replace(/\p{Surrogate}/gu, "\ufffd").replaceAll("\0", "") : value;

/** Parses JSON that came from outside; its texts can be stored and read again whatever was sent. Throws on what is not JSON. */
export const parseJson = (text: string): unknown =>
  suspect.test(text) ? (JSON.parse(text, storable) as unknown) : (JSON.parse(text) as unknown);
