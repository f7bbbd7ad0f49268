import { nationalFigures, SingularMatrix } from "@quoin/methods";
import { z } from "zod";
import { elementAt } from "../../../../contract/assert-present.ts";
import { field } from "../../../../contract/fields.ts";
import { fault, type Outcome, success } from "../../../../contract/outcome.ts";
import { workspaceUseCase } from "../../../../contract/use-case.ts";
import { overLimit } from "../../../../contract/work-limits.ts";
import { lackOf } from "../../../../evidence/roles/required-table.ts";
import { note } from "../../../../language/note.ts";
import { localText } from "../../../../language/text.ts";
import type { NamedNation } from "../../../../measures/input-output/named-nation.ts";
import { workspaceSources } from "../../../../workspace/workspace-sources.ts";
import { nationalTable, type WorkspaceNation, workspaceNation } from "./workspace-nation.ts";

const imports = z.enum(["given", "proportional"]);
const ofYear = z.object({
  year: z.number(),
  /** Sectors of the table: of fewer the import content of exports is lower. */
  sectors: z.number(),
  exports: z.number(),
  imports: z.number(),
  /** Import content of exports, by exports, with imports as the table tells them (where it does) and by proportion of use. Null without exports. */
  vs_share_given: z.number().nullable(),
  vs_share_proportional: z.number().nullable(),
  errors: z.number(),
  warnings: z.number(),
});
const sector = z.object({
  industry: z.object({ code: z.string(), label: localText }),
  output: z.number(),
  value_share: z.number(),
  /** Output at home, value added at home, pay at home and imports for one unit of final demand for the sector's goods from home. */
  multiplier_domestic: z.number(),
  value_multiplier: z.number(),
  income_multiplier: z.number().nullable(),
  import_content: z.number(),
  /** Of what is used of its kind of goods at home. */
  import_share: z.number(),
  upstreamness: z.number(),
  /** Output at home that would go if the sector bought nothing at home, by all output. */
  extraction_share: z.number(),
});
const output = z.object({
  tables: z.array(z.string()),
  synthetic: z.boolean(),
  years: z.array(ofYear),
  year: z.number(),
  /** How the sectors' figures take imports. */
  imports,
  /** Sectors of the year, the largest import content first. */
  sectors: z.array(sector),
});
export type NationalTableAnswer = z.infer<typeof output>;

/** `quoin national-table DIR` */
export const showNationalTable = workspaceUseCase({
  words: ["national-table"],
  summary: "What the economy's own input-output tables say: imports behind exports over the years, and what each sector moves at home",
  changes: false,
  delivers: "answer",
  printed: true,
  rights: "analysis",
  sharedAnswer: true,
  example: "quoin national-table quoin-demo",
  input: z.strictObject({
    year: field(z.number().int().optional(), { description: "Year of the table (default: the newest)" }),
    imports: field(imports.default("given"), { description: "Imports as the table gives them where it does, or by proportion of use" }),
  }),
  output,
  run: async (ports, { year, imports: wanted }) => {
    const sources = workspaceSources(ports);
    const { role } = nationalTable.contract;
    if (lackOf(sources, nationalTable) !== null) return fault(note("evidence.no-table-for-role", { role }, { table: role }), "missing");
    const nation = await workspaceNation(sources);
    if (nation.repeated !== null) {
      const [first, second] = nation.repeated;
      return fault(note("input-output.duplicate-flow", { table: elementAt(nation.tables, 0), first, second }));
    }
    const shown = year ?? nation.years.at(-1);
    if (shown === undefined || !nation.years.includes(shown))
      return fault(note("input-output.no-year", { year: String(year ?? "–"), years: nation.years.join(", ") }, { field: "--year" }), "missing");
    const read = nation.years.map((each) => ({ year: each, given: nation.table(each, "given"), proportional: nation.table(each, "proportional") }));
    const cells = read.reduce((sum, { given }) => sum + (given.ok ? given.value.industries.length ** 2 : 0), 0);
    const refused = overLimit(ports, "cells", cells, role);
    if (refused !== null) return fault(refused);
    const years: z.infer<typeof ofYear>[] = [];
    for (const each of read) {
      const [given, proportional] = [solved(each.given), solved(each.proportional)];
      if (!given.ok) return given;
      if (!proportional.ok) return proportional;
      years.push(yearOf(each.year, given.value, proportional.value));
    }
    const chosen = solved(nation.table(shown, wanted));
    if (!chosen.ok) return chosen;
    return success({
      tables: [...nation.tables],
      synthetic: nation.synthetic,
      years,
      year: shown,
      imports: chosen.value.nation.importsAre,
      sectors: sectorsOf(chosen.value, (code) => nation.nameOf(shown, code)),
    });
  },
});

interface Solved {
  readonly nation: NamedNation;
  readonly figures: ReturnType<typeof nationalFigures>;
}

function solved(read: ReturnType<WorkspaceNation["table"]>): Outcome<Solved> {
  if (!read.ok) return read;
  try {
    const figures = nationalFigures(read.value.table);
    return figures.productive ? success({ nation: read.value, figures }) : fault(note("input-output.not-productive"));
  } catch (cause) {
    if (cause instanceof SingularMatrix) return fault(note("input-output.not-productive"));
    throw cause;
  }
}

function yearOf(year: number, given: Solved, proportional: Solved): z.infer<typeof ofYear> {
  const { industries, exports, imports: bought, audit, importsAre } = given.nation;
  const count = (severity: string): number => audit.filter((row) => row.note.severity === severity).length;
  return {
    year,
    sectors: industries.length,
    exports: total(exports),
    imports: total(bought),
    vs_share_given: importsAre === "given" ? specialisation(given) : null,
    vs_share_proportional: specialisation(proportional),
    errors: count("error"),
    warnings: count("warning"),
  };
}

/** Σ import content · exports / Σ exports. */
function specialisation({ nation: { exports }, figures: { importContent } }: Solved): number | null {
  const all = total(exports);
  return all > 0 ? total(exports.map((exported, j) => exported * importContent[j]!)) / all : null;
}

function sectorsOf({ nation, figures }: Solved, nameOf: (code: string) => z.infer<typeof localText>): z.infer<typeof sector>[] {
  const { industries, table, hasPay } = nation;
  const all = total(table.output.map((x) => Math.max(x, 0)));
  const at = (values: Float64Array, i: number): number => values[i]!;
  return industries
    .map((code, i) => ({
      industry: { code, label: nameOf(code) },
      output: at(table.output, i),
      value_share: at(figures.valueShare, i),
      multiplier_domestic: at(figures.domesticMultiplier, i),
      value_multiplier: at(figures.valueMultiplier, i),
      income_multiplier: hasPay ? at(figures.incomeMultiplier, i) : null,
      import_content: at(figures.importContent, i),
      import_share: at(table.importShare, i),
      upstreamness: at(figures.upstreamness, i),
      extraction_share: all > 0 ? at(figures.extractionBackward, i) / all : 0,
    }))
    .sort((a, b) => b.import_content - a.import_content || (a.industry.code < b.industry.code ? -1 : 1));
}

function total(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}
