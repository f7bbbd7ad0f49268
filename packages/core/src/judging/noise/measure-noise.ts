import { z } from "zod";
import { field, listField } from "../../contract/fields.ts";
import { success } from "../../contract/outcome.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import type { Finding } from "../../diagnosis/finding/finding.ts";
import { withNationFamily } from "../../diagnosis/verdict/nation-family.ts";
import { lawKinds } from "../../evidence/empty-worlds/world-law.ts";
import { verbatim } from "../../language/statement/values.ts";
import { noiseWords } from "../noise.words.ts";
import { pageFindings } from "../page-findings.ts";
import { keepNoise } from "./kept-noise.ts";
import { preparedNoise } from "./prepared-noise.ts";
import { talliedNoise } from "./tallied-noise.ts";
import { findingsInWorld } from "./world-findings.ts";

const alarms = z.object({ looks: z.int(), confirmed: z.int(), expected: z.number() });
/** `here`: the same questions on the office's own tables. */
const counted = alarms.extend({
  /** More than what is promised and two of its standard errors. */
  exceeds: z.boolean(),
  here: z.object({ looks: z.int(), confirmed: z.int() }),
});

/** `quoin noise` */
export const measureNoise = workspaceUseCase({
  words: ["noise"],
  summary: "False alarms: what the rules confirm in worlds made from the tables with nothing in them, beside what they confirm here",
  changes: false,
  delivers: "answer",
  printed: true,
  rights: "analysis",
  effort: "long",
  tellsSteps: true,
  example: "quoin noise quoin-demo --worlds 2 --only standards",
  input: z.strictObject({
    worlds: field(z.number().int().min(1).max(1000).default(5), { description: "Worlds that are made; each is judged as a whole" }),
    seed: field(z.number().int().min(0).max(Number.MAX_SAFE_INTEGER).default(1), {
      description: "Seed of the worlds: the same one makes the same worlds",
    }),
    only: listField("Problems (P1), sub-items (P1.3) or rules to judge; all when left out").optional(),
  }),
  output: z.object({
    worlds: z.int(),
    seed: z.int(),
    /** Rules that read what worlds make anew. */
    rules: z.array(counted.extend({ rule: z.string() })),
    /** `expected`: worlds in which anything at all of the family may be confirmed. */
    families: z.array(counted.extend({ id: z.string() })),
    page: counted,
    /** Rules of which nothing is made anew: worlds say nothing of them. */
    untouched: z.array(z.string()),
    /** What the worlds were made of. `block`: the field whose rows keep together, null where each row is alone; `declared`: whether the table says so. */
    tables: z.array(z.object({ role: z.string(), table: z.string(), laws: z.array(z.enum(lawKinds)), block: z.string().nullable(), declared: z.boolean() })),
  }),
  run: async (ports, { worlds, seed, only }) => {
    const prepared = await preparedNoise(ports, only ?? []);
    if (!prepared.ok) return prepared;
    const { judging, shared, made, untouched } = prepared.value;
    const steps = (worlds + 1) * made.rules.length;
    const step = (text: { readonly en: string; readonly zh: string }, done: number): void => ports.progress.step(text, done, steps);
    const own = await pageFindings(ports, made.rules, { ...judging, shared }, ({ title }, done) => step(noiseWords.text("here", { title }), done));
    // Some rules alone are no page: each is held to its own level, since the family of the whole's tests is that of all rules.
    const isPage = only === undefined || only.length === 0;
    const found: (readonly Finding[])[] = [];
    for (let world = 0; world < worlds; world++) {
      const alone = await findingsInWorld(made, judging, { seed, world }, ({ title }, done) =>
        step(noiseWords.text("world", { world: verbatim(`${world + 1}/${worlds}`), title }), (world + 1) * made.rules.length + done),
      );
      found.push(isPage ? withNationFamily(alone, judging.time.root, shared) : alone);
    }
    const counts = talliedNoise(
      found,
      own.flatMap(({ findings }) => findings),
      shared,
    );
    const answer = {
      worlds,
      seed,
      ...counts,
      untouched,
      tables: made.tables.map(({ role, table, laws, isDeclared }) => ({
        role,
        table,
        laws: laws.map(({ kind }) => kind),
        block: laws.flatMap((law) => ("block" in law && law.block !== null ? [law.block] : []))[0] ?? null,
        declared: isDeclared,
      })),
    };
    if (isPage) await keepNoise(ports, { worlds, seed, looks: answer.page.looks, confirmed: answer.page.confirmed });
    return success(answer);
  },
});
