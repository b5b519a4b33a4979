import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { preloadPlugin } from "./frame/preload-plugin.ts";
import { pureSchemasPlugin } from "./frame/pure-schemas-plugin.ts";

export default defineConfig({
  root: import.meta.dirname,
  base: "/tab/",
  publicDir: false,
  plugins: [react(), pureSchemasPlugin(), preloadPlugin()],
  build: {
    outDir: "../dist/tab",
    emptyOutDir: true,
    target: "es2022",
    // The polyfill would be an extra script; every browser that Teams runs in knows modulepreload.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // Fetched with the rules of an exercise, never before the first button.
            { name: "zod", test: /node_modules[\\/]zod[\\/]/, priority: 2 },
          ],
        },
      },
    },
  },
});
