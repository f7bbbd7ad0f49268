import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { conditions: ["quoin-source"] },
  ssr: { resolve: { conditions: ["quoin-source", "node"] } },
  test: {
    include: ["packages/*/src/**/*.test.{ts,tsx}", "packages/*/test/**/*.test.ts"],
    // Dates at every door are text; a zone east of Greenwich shows at once where one is parsed as local time.
    env: { TZ: "Asia/Shanghai" },
    // What a browser shows is waited for on a busy machine too.
    expect: { poll: { timeout: 45_000 } },
    testTimeout: 60_000,
    hookTimeout: 120_000,
    reporters: process.env["QUOIN_TEST_REPORT"] ? ["default", ["json", { outputFile: process.env["QUOIN_TEST_REPORT"] }]] : ["default"],
    pool: "forks",
    maxWorkers: 2,
  },
});
