import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const server = { target: "http://127.0.0.1:4040", changeOrigin: true, headers: { origin: "http://127.0.0.1:4040" } };

export default defineConfig({
  plugins: [react()],
  resolve: { conditions: ["quoin-source", "module", "browser", "development|production"] },
  build: { outDir: "dist", emptyOutDir: true },
  // The server answers its own pages only, so a question from the development server must look like one of them.
  server: { proxy: { "/api": server, "/session": server } },
});
