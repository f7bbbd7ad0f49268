import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { earlyPages } from "./vite-pages.ts";

const server = { target: "http://127.0.0.1:4040", changeOrigin: true, headers: { origin: "http://127.0.0.1:4040" } };

export default defineConfig({
  plugins: [react(), earlyPages()],
  resolve: { conditions: ["quoin-source", "module", "browser", "development|production"] },
  // A page names its files from the root of the server, which puts its base path before them; files name each other by where they lie.
  experimental: { renderBuiltUrl: (file, { hostType }) => (hostType === "html" ? `/${file}` : { relative: true }) },
  build: {
    outDir: "dist",
    emptyOutDir: true,
    chunkSizeWarningLimit: 600,
    rolldownOptions: {
      input: { index: "index.html", early: "src/app/prefetch.ts" },
      // A schema that no page holds anything against is left out, and with the last of them the library of schemas.
      treeshake: { manualPureFunctions: ["z"] },
      output: {
        // The names of those who share a file would be longer than many of the files' contents are packed.
        chunkFileNames: ({ name }) => (name.startsWith("some~") ? "assets/some-[hash].js" : "assets/[name]-[hash].js"),
        assetFileNames: ({ names }) => (names.some((name) => name.startsWith("some~")) ? "assets/some-[hash][extname]" : "assets/[name]-[hash][extname]"),
        // A page is a handful of files, not eighty: a browser fetches six at a time, and each costs a request whatever its size. What many pages need comes
        // in one file, with the first of them; what a few need lies in files by who needs it, small ones with the nearest.
        codeSplitting: {
          groups: [
            { name: "shared", test: /^(?!.*core\/src\/(?:codes\/lists|language\/german|.*\.de\.ts))/, minShareCount: 8, priority: 2 },
            {
              name: "some",
              test: /^(?!.*core\/src\/(?:language\/german|.*\.de\.ts))/,
              minShareCount: 2,
              maxModuleSize: 60_000,
              entriesAware: true,
              entriesAwareMergeThreshold: 20_000,
              priority: 1,
            },
          ],
        },
      },
    },
  },
  // The server answers its own pages only, so a question from the development server must look like one of them.
  server: { proxy: { "/api": server, "/session": server } },
});
