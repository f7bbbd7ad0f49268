import { execFileSync } from "node:child_process";

/** How tests are asked for: as `npm test`, as the check of every tier, or by naming tiers. */
export type TestForm = "usual" | "every" | "named";

/** Into how many parts the files of a tier are dealt out, of which one commit runs one and the next commit the next; a tier that is not here runs whole. */
const parts: Readonly<Record<TestForm, Readonly<Record<string, number>>>> = {
  usual: { slow: 10, browsers: 10 },
  every: { slow: 3, browsers: 3 },
  named: {},
};

/**
 * The place of this commit in its history, so that commits that follow each other run different parts; by its name where the clone has no history of it. `QUOIN_TURN` says another one, to repeat a
 * run. 0 where there is no commit.
 */
export function turnOfCommit(): number {
  const said = process.env["QUOIN_TURN"];
  if (said !== undefined && /^\d+$/.test(said)) return Number(said);
  try {
    const git = (...words: readonly string[]): string => execFileSync("git", words, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
    return git("rev-parse", "--is-shallow-repository") === "true"
      ? Number.parseInt(git("rev-parse", "HEAD").slice(0, 8), 16)
      : Number(git("rev-list", "--count", "HEAD"));
  } catch {
    return 0;
  }
}

/** The part of a tier's files that is run, as 2/4 is the second quarter of them; null where it is all, as in the long form. `QUOIN_TEST_PART` says another one. */
export function partOf(tier: string, form: TestForm, turn: number, environment: NodeJS.ProcessEnv = process.env): string | null {
  const said = environment["QUOIN_TEST_PART"] ?? "";
  if (said !== "") return said;
  const count = environment["QUOIN_TESTS"] === "long" ? 1 : (parts[form][tier] ?? 1);
  return count === 1 ? null : `${(turn % count) + 1}/${count}`;
}

/** What a run leaves to other commits, and how all of it is run. */
export function shareNote(tiers: readonly string[], form: TestForm, turn: number, environment: NodeJS.ProcessEnv = process.env): string {
  const shared = tiers.flatMap((tier) => {
    const part = partOf(tier, form, turn, environment);
    return part === null ? [] : [`${tier} ${part}`];
  });
  return shared.length === 0
    ? "Each tier runs all its files.\n"
    : `Of some tiers this commit runs one part of the files, the next commit the next, and test files that were just changed${form === "every" ? ", draw at random or go to a size" : ""} always: ${shared.join(", ")} (QUOIN_TURN=${turn} repeats it; npm run test:long runs all).\n`;
}

/** Test files that the last commit or nobody yet has committed changed; none where there is no history. */
export function justChanged(): ReadonlySet<string> {
  try {
    const asked = ["diff", "--name-only", "--diff-filter=d", "HEAD~1", "--"];
    const told = execFileSync("git", asked, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
    return new Set(told.split("\n").filter((name) => /\.(?:test\.tsx?|attack\.ts|cluster\.ts)$/.test(name)));
  } catch {
    return new Set();
  }
}

/** Whether a test file draws at random or goes to a size, of which its short form takes a share: it says its whole number by `core/test/long-run.ts`. */
export function isSampled(text: string): boolean {
  return /from "[^"]*\/long-run\.ts"/.test(text) && /\btimes\(|isLong \? [\d_]{4,}/.test(text);
}

/** Deals files out to parts one by one in their order, which begins with those that take longest, so that parts take about as long as each other; `always` are in each. */
export function dealtOut<T>(files: readonly T[], index: number, count: number, always: (file: T) => boolean): readonly T[] {
  return files.filter((file, place) => place % count === index - 1 || always(file));
}
