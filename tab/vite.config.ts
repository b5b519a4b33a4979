import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { preloadPlugin } from "./frame/preload-plugin.ts";

export default defineConfig({
  root: import.meta.dirname,
  base: "/tab/",
  publicDir: false,
  plugins: [react(), preloadPlugin()],
  build: {
    outDir: "../dist/tab",
    emptyOutDir: true,
    target: "es2022",
    // The polyfill would be an extra script; every browser that Teams runs in knows modulepreload.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: true,
  },
});
