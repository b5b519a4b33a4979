import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { packedPlugin } from "./frame/packed-plugin.ts";
import { preloadPlugin } from "./frame/preload-plugin.ts";
import { pureSchemasPlugin } from "./frame/pure-schemas-plugin.ts";

export default defineConfig({
  root: import.meta.dirname,
  base: "/tab/",
  publicDir: false,
  plugins: [react(), pureSchemasPlugin(), preloadPlugin(), packedPlugin()],
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
          // Only what a group names: else it would draw React and Fluent away from the frame.
          includeDependenciesRecursively: false,
          groups: [
            // Fetched with the rules of an exercise, never before the first button.
            { name: "zod", test: /node_modules[\\/]zod[\\/]/, priority: 2 },
            // What the views of a meeting share, in one file: a dozen small ones wait in line for six connections.
            // Not what the frame itself is made of, which stays with it.
            {
              name: "meeting",
              test: /[\\/]tab[\\/](?:meeting|sync|kit[\\/](?!action-button|announcer|keep-focus|language|surface|symbol-icon|texts))/,
              minShareCount: 2,
              priority: 1,
            },
          ],
        },
      },
    },
  },
});
