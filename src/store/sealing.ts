import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

/** Where a box belongs. It opens nowhere else: not for another owner, not as another document, not as another version. */
export interface BoxPlace {
  /** Whose key seals it: a person, or a simulated seat. */
  readonly owner: string;
  /** Which document, with every id that tells it from others: `["sheet", meeting, step, seat]`. */
  readonly document: readonly string[];
  readonly version: number;
}

const FORMAT = 1;
const IV = 12;
const TAG = 16;

// A JSON array keeps the parts apart whatever they contain, so that no two places give the same bytes.
const additional = ({ owner, document, version }: BoxPlace): Buffer =>
  Buffer.from(JSON.stringify(["runde", FORMAT, owner, document, version]), "utf8");

/** Seals JSON content for one place: version(1) | iv(12) | ciphertext | tag(16), AES-256-GCM. */
export const seal = (key: Uint8Array, place: BoxPlace, content: unknown): Buffer => {
  const iv = randomBytes(IV);
  const cipher = createCipheriv("aes-256-gcm", key, iv, { authTagLength: TAG });
  cipher.setAAD(additional(place));
  const text = JSON.stringify(content);
  return Buffer.concat([
    Buffer.of(FORMAT),
    iv,
    cipher.update(text, "utf8"),
    cipher.final(),
    cipher.getAuthTag(),
  ]);
};

/** A box that is not what its place says: moved, changed, of an unknown format or sealed with another key. */
export class BoxRefused extends Error {
  override readonly name = "BoxRefused";
  constructor(cause?: unknown) {
    super("A sealed document does not open in this place.", { cause });
  }
}

/** Opens what was sealed for exactly this place; anything else throws `BoxRefused` and tells nothing of the content. */
export const unseal = (key: Uint8Array, place: BoxPlace, box: Uint8Array): unknown => {
  const bytes = Buffer.from(box.buffer, box.byteOffset, box.byteLength);
  if (bytes.length < 1 + IV + TAG || bytes[0] !== FORMAT) throw new BoxRefused();
  const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(1, 1 + IV), { authTagLength: TAG });
  decipher.setAAD(additional(place));
  decipher.setAuthTag(bytes.subarray(bytes.length - TAG));
  try {
    const text = Buffer.concat([
      decipher.update(bytes.subarray(1 + IV, bytes.length - TAG)),
      decipher.final(),
    ]);
    const content: unknown = JSON.parse(text.toString("utf8"));
    return content;
  } catch (error) {
    throw new BoxRefused(error);
  }
};
