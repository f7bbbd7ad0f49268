// Puts the program into a few files, so that it starts without loading hundreds. Native engines and what only some commands need stay packages of
// their own, loaded when they are asked for; threads are entries beside the first.
import { rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

const root = new URL("../../../packages/", import.meta.url);
const place = (path) => fileURLToPath(new URL(path, root));

await rm(place("quoin/dist/app/"), { recursive: true, force: true });
const bundle = await rolldown({
  input: {
    main: place("quoin/src/main.ts"),
    "highs-worker": place("engines/src/solver/highs-worker.ts"),
    "dense-worker": place("engines/src/linear-algebra/dense-worker.ts"),
    "part-worker": place("engines/src/measures/part-worker.ts"),
    "work-entry": place("quoin/src/work/work-entry.ts"),
  },
  platform: "node",
  resolve: { conditionNames: ["quoin-source", "node", "import"] },
  external: [/^@duckdb\//, /^highs/, "libsql", "pg", "opencc-js", "pinyin-pro", "piscina", "@resvg/resvg-wasm", "@grpc/grpc-js", "protobufjs", "apache-arrow"],
});
await bundle.write({
  dir: place("quoin/dist/app/"),
  format: "esm",
  sourcemap: true,
  minify: { mangle: false, compress: false, codegen: true },
  entryFileNames: "[name].js",
  chunkFileNames: "[name]-[hash].js",
});
await bundle.close();
