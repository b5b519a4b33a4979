import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import type { Plugin } from "vite";

const pack = promisify(brotliCompress);
/** Bytes. Below this a packed file saves no packet on the way. */
const worthPacking = 1_000;

/** Lays each script and style beside itself packed with Brotli (`.br`), so that the server packs nothing at request. */
export function packedPlugin(): Plugin {
  return {
    name: "runde-packed",
    apply: "build",
    async writeBundle({ dir }, bundle) {
      if (dir === undefined) return;
      await Promise.all(
        Object.values(bundle).map(async (file) => {
          const content = Buffer.from(file.type === "chunk" ? file.code : file.source);
          if (!/\.(?:js|css)$/u.test(file.fileName) || content.length < worthPacking) return;
          const packed = await pack(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } });
          await writeFile(join(dir, `${file.fileName}.br`), packed);
        }),
      );
    },
  };
}
