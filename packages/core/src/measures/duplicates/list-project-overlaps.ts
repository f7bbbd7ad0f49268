import { z } from "zod";
import { field } from "../../contract/fields.ts";
import { fault, success } from "../../contract/outcome.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { overLimit } from "../../contract/work-limits.ts";
import { roleEvidence } from "../../evidence/roles/bind-table.ts";
import { gathered, numberOf, type RowWith, textOf } from "../../evidence/roles/gathered-table.ts";
import { placeOfRow } from "../../evidence/roles/joined-tables.ts";
import { lackedTable } from "../../evidence/roles/lacked-table.ts";
import { lackOf } from "../../evidence/roles/required-table.ts";
import { projects } from "../../evidence/tables/projects.ts";
import { doubledMoney } from "./doubled-money.ts";
import type { DuplicateCandidate } from "./find-duplicates.ts";

const listed = z.object({
  id: z.string(),
  table: z.string(),
  row: z.int(),
  title: z.string(),
  lead: z.string().nullable(),
  year: z.number().nullable(),
  /** In the office's currency; null where it is not known. */
  funds: z.number().nullable(),
});

/** `quoin role overlaps` */
export const listProjectOverlaps = workspaceUseCase({
  words: ["role", "overlaps"],
  summary: "Projects that read alike, in one list or in two that play the role together, and the money that is counted twice where they are the same",
  changes: false,
  delivers: "answer",
  rights: "analysis",
  effort: "long",
  example: "quoin role overlaps quoin-demo",
  input: z.strictObject({
    threshold: field(z.number().gt(0).max(1).optional(), {
      description: "score from which a pair is listed (default: chosen on copies planted in the texts)",
      unit: "0..1",
    }),
    seed: field(z.int().nonnegative().default(1), { description: "seed of the planted copies" }),
  }),
  output: z.object({
    tables: z.array(z.string()),
    currency: z.string(),
    projects: z.int(),
    threshold: z.number(),
    /** Of the copies that were planted, the share that is found; null where none could be planted. */
    recall: z.number().nullable(),
    /** Pairs of one organisation: these alone can be money counted twice. */
    same_organisation: z.int(),
    /** Money beyond the largest amount of each group of projects of one organisation: with the same text, and with all that reads alike. Nobody has decided that they are the same. */
    counted_twice: z.object({ same_text: z.number(), near_text: z.number(), unpriced: z.int() }),
    /** Likeness from which pairs are about the same. */
    sister_threshold: z.number(),
    /** Pairs that are about the same and no copies: sister projects. Their money is not counted. */
    sisters: z.int(),
    /** Copies; of one organisation first, then by score. */
    pairs: z.array(z.object({ a: listed, b: listed, score: z.number(), across: z.boolean(), reasons: z.array(z.string()) })),
    /** Whether any of the rows is marked as invented. */
    synthetic: z.boolean(),
  }),
  run: async (ports, { threshold, seed }) => {
    const sources = roleEvidence(ports.evidence, ports.settings);
    const lack = lackOf(sources, { contract: projects, fields: ["project", "title"] });
    if (lack !== null) return fault(lackedTable(projects), "missing");
    const { table, rows } = await gathered(sources, { contract: projects, fields: ["project", "title", "lead", "call_year", "duration", "central_funds"] });
    const read = rows.flatMap((row) => projectOf(table, row));
    const refused = overLimit(ports, "pairs", read.length ** 2, "role");
    if (refused !== null) return fault(refused);
    ports.progress.step({ en: "Comparing texts", zh: "比对文本" });
    // The phrase tables of the script conversion are large: loaded only where they are needed.
    const { findDuplicates } = await import("./find-duplicates.ts");
    // A number that stands twice in a list is told apart by its place.
    const byKey = new Map(read.map((each, at) => [String(at), each]));
    const found = findDuplicates(
      [...byKey].map(([key, each]) => candidateOf(key, each)),
      null,
      { threshold, seed },
    );
    const pairs = found.matches
      .flatMap(({ id, other, score, reasons, sameOrganisation }) => {
        const [a, b] = [byKey.get(id), byKey.get(other)];
        return a === undefined || b === undefined ? [] : [{ a, b, score, reasons, isOne: sameOrganisation === true }];
      })
      .sort((x, y) => Number(y.isOne) - Number(x.isOne) || y.score - x.score);
    const one = pairs.filter(({ isOne }) => isOne);
    const same = doubledMoney(one.filter(({ reasons }) => reasons.includes("same-text")));
    const near = doubledMoney(one);
    return success({
      tables: [...new Set(read.map((each) => each.table))],
      currency: ports.settings.currency,
      projects: read.length,
      threshold: found.calibration.threshold,
      recall: found.calibration.recall,
      sister_threshold: found.sisterThreshold,
      sisters: found.sisters.length,
      same_organisation: one.length,
      counted_twice: { same_text: same.amount, near_text: near.amount, unpriced: near.unpriced },
      pairs: pairs.map(({ a, b, score, reasons }) => ({ a: printed(a), b: printed(b), score, across: a.table !== b.table, reasons: [...reasons] })),
      synthetic: rows.some(({ values }) => values.synthetic === 1),
    });
  },
});

interface ReadProject extends z.infer<typeof listed> {
  readonly until: number | null;
}

function projectOf(table: string, row: RowWith<"project" | "title" | "lead", "call_year" | "duration" | "central_funds">): readonly ReadProject[] {
  const [id, title, year, years, funds] = [
    textOf(row, "project"),
    textOf(row, "title"),
    numberOf(row, "call_year"),
    numberOf(row, "duration"),
    numberOf(row, "central_funds"),
  ];
  if (id === null || title === null) return [];
  return [
    {
      id,
      ...placeOfRow(table, row.row),
      title,
      lead: textOf(row, "lead"),
      year,
      // Read in ten thousands of the currency; whole cents of it.
      funds: funds === null ? null : Math.round(funds * 1_000_000) / 100,
      until: year === null || years === null ? null : year + years,
    },
  ];
}

function candidateOf(key: string, { title, lead, year, until }: ReadProject): DuplicateCandidate {
  return { id: key, text: title, organisation: lead, from: year === null ? null : String(year), to: until === null ? null : String(until) };
}

function printed({ until: _, ...each }: ReadProject): z.infer<typeof listed> {
  return each;
}
