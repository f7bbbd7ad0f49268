import { defineConfig, type Plugin } from "vitest/config";
import { LongestFirst } from "./scripts/longest-first.ts";

const sources = ["packages/*/src/**/*.test.{ts,tsx}", "packages/*/test/**/*.test.ts", "scripts/**/*.test.ts"];
/** Tests of processes, threads and pages: what they run is built first, once for all. A busy machine takes its time for them. */
const built = { globalSetup: ["packages/quoin/test/built.setup.ts"], testTimeout: 240_000 };
/** The rooms in the middle: the fast tests reach nine of ten branches of each, or `npm run coverage` fails. */
const countedLayers = [
  "packages/methods/src/exact/**",
  ...["portfolio", "programme", "strategy"].map((room) => `packages/optimise/src/${room}/**`),
  "packages/core/src/capabilities/funding/funds/**",
  "packages/core/src/planning/scenarios/**",
  "packages/core/src/{diagnosis,judging,capabilities/*/rules}/**",
  ...["evidence", "people"].map((room) => `packages/core/src/${room}/**`),
  "packages/core/src/capabilities/substitution/forecast/**",
  "packages/core/src/capabilities/funding/{applications,awards,calls,candidates,duplicates,reviews}/**",
  "packages/core/src/capabilities/funding/awards/**",
  ...["evaluation", "funding/money", "progress"].map((room) => `packages/core/src/capabilities/${room}/**`),
  "packages/core/src/follow-up/replan/**",
  "packages/core/src/**/*leverage*.ts",
];
const [slow, browsers] = ["**/*.slow.test.ts", "**/*.browser.slow.test.ts"];
/** They measure the memory of their process, or bend it for good: each has one of its own. */
const alone = ["**/steady-memory.slow.test.ts"];

/** What lists files when it is transformed is transformed each time: a file more or fewer changes nothing in the module that is kept. */
const listsAnew: Plugin = {
  name: "lists-anew",
  configureVitest: ({ experimental_defineCacheKeyGenerator }) =>
    experimental_defineCacheKeyGenerator(({ sourceCode }) => (sourceCode.includes("import.meta.glob") ? false : null)),
};

export default defineConfig({
  plugins: [listsAnew],
  resolve: { conditions: ["quoin-source"] },
  ssr: { resolve: { conditions: ["quoin-source", "node"] } },
  test: {
    // Dates at every door are text; a zone east of Greenwich shows at once where one is parsed as local time.
    env: { TZ: "Asia/Shanghai" },
    coverage: {
      include: countedLayers,
      reporter: ["text"],
      thresholds: Object.fromEntries(countedLayers.map((room) => [room, { branches: 90 }])),
    },
    // What a browser shows is waited for on a busy machine too.
    expect: { poll: { timeout: 45_000 } },
    // A hang is a fault; a machine that does other work too is none.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: process.env["QUOIN_TEST_REPORT"] ? ["default", ["json", { outputFile: process.env["QUOIN_TEST_REPORT"] }]] : ["default"],
    pool: "forks",
    sequence: { sequencer: LongestFirst },
    // A tier says how many files it runs at once; what a project has of its own would count before an option of the command.
    maxWorkers: Number(process.env["QUOIN_TEST_WORKERS"] ?? 2),
    // Transformed modules stay on disk between files and runs, by what they are made of: most of a file's time was making them anew.
    experimental: { fsModuleCache: true },
    // A tier is one or more of these; scripts/run-tests.js runs one after the other and tells the time of each.
    projects: [
      // They leave no global of the process changed, so that all of them share what they load: it would take longer than many of them do.
      { extends: true, test: { name: "fast", include: sources, exclude: [slow], isolate: false } },
      {
        extends: true,
        test: { ...built, name: "slow", include: sources.map((each) => each.replace(".test.", ".slow.test.")), exclude: [browsers, ...alone], isolate: false },
      },
      { extends: true, test: { ...built, name: "slow-alone", include: alone } },
      { extends: true, test: { ...built, name: "browsers", include: [browsers], isolate: false } },
      // A cluster of Spark on this machine, one for all its tests.
      { extends: true, test: { ...built, name: "cluster", include: ["packages/quoin/test/cluster/*.cluster.ts"] } },
      // Against the built program; the long form takes hours.
      {
        extends: true,
        test: { ...built, name: "attacks", include: ["packages/quoin/test/attack/*.attack.ts"], testTimeout: 6 * 3_600_000, hookTimeout: 600_000 },
      },
    ],
  },
});
