import { crc32, deflateSync } from "node:zlib";

/** Red, green, blue and opacity of one point, 0–255 each. */
export type Pixel = readonly [number, number, number, number];

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** A square PNG with transparency, point by point. */
export const encodePng = (size: number, pixelAt: (x: number, y: number) => Pixel): Buffer => {
  const rows = Buffer.alloc(size * (1 + size * 4));
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1) rows.set(pixelAt(x, y), y * (1 + size * 4) + 1 + x * 4);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  // Eight bits per channel, colour with transparency, no interlacing.
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(rows)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
};

/** Width and height of a PNG, or null when it is none. */
export const pngSize = (file: Buffer): { readonly width: number; readonly height: number } | null =>
  file.length > 24 && file.subarray(0, 8).equals(SIGNATURE)
    ? { width: file.readUInt32BE(16), height: file.readUInt32BE(20) }
    : null;

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
};
