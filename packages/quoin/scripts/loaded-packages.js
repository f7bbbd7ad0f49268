/** What stays a package of its own beside the built program: native engines, WebAssembly, and what only some commands need. The bundler leaves it, a release brings it along. */
export const loadedPackages = [
  "@duckdb/node-api",
  "@grpc/grpc-js",
  "@resvg/resvg-wasm",
  "@simplewebauthn/server",
  "apache-arrow",
  "harfbuzzjs",
  "highs",
  "libsql",
  "opencc-js",
  "pg",
  "pinyin-pro",
  "piscina",
  "protobufjs",
];
