import { byCodePoint, decimalOfText, numberOf } from "@quoin/methods";
import { z } from "zod";
import { field } from "../../../contract/fields.ts";
import { fault, type Outcome, success } from "../../../contract/outcome.ts";
import type { WorkspacePorts } from "../../../contract/ports.ts";
import { workspaceUseCase } from "../../../contract/use-case.ts";
import { note } from "../../../language/note.ts";
import { noSuchRecord } from "../../../register/changes/record-input.ts";
import { nameOf } from "../../../register/record-label.ts";
import { moneyLevelName } from "../../../schema/money-level-names.ts";
import { drawnYears } from "./drawn-line.ts";
import { type LayeredRoadmap, roadmapAnswer } from "./roadmap-answer.ts";
import { type DrawnLine, gatherRoadmap, type RoadmapEvidence } from "./roadmap-evidence.ts";
import { linesWithoutYears, roadmapLayers } from "./roadmap-layers.ts";

/** What a layered roadmap is asked for with. */
export const roadmapFields = {
  system: field(z.string().optional(), { description: "Technology system (card); without it all that is needed and all that plans act on", position: 0 }),
  from: field(z.int().min(1800).max(2199).optional(), { description: "First year (default: the year in which the plan of this office begins)", unit: "year" }),
  years: field(z.int().min(1).max(50).default(15), { description: "How many years", unit: "years" }),
};

/** `quoin plan roadmap` */
export const layeredRoadmap = workspaceUseCase({
  words: ["plan", "roadmap"],
  summary:
    "The plans of all offices as one layered roadmap: market, products, technologies, research, platforms, money by year; forecast takeovers, gaps, whose line each is",
  changes: false,
  delivers: "answer",
  rights: "analysis",
  example: "quoin plan roadmap quoin-demo drive-unit",
  input: z.strictObject(roadmapFields),
  output: roadmapAnswer,
  run: (ports, asked) => readRoadmap(ports, asked),
});

/** The answer of a roadmap, which its sheet prints too. */
export async function readRoadmap(
  ports: WorkspacePorts,
  { system, from: asked, years }: { readonly system?: string | undefined; readonly from?: number | undefined; readonly years: number },
): Promise<Outcome<LayeredRoadmap>> {
  const evidence = await gatherRoadmap(ports);
  const card = system === undefined ? null : evidence.systems.find(({ id }) => id === system);
  if (card === undefined) return noSuchRecord("technology-system", system ?? "");
  const from = asked ?? firstYear(ports, evidence);
  if (from === null) return fault(note("roadmap.no-year", {}, { field: "from" }), "missing");
  const to = from + years - 1;
  const { rows, links, lines } = roadmapLayers(evidence, card?.id ?? null, from, to);
  const shown = card === null ? evidence.lines : lines;
  return success({
    system: card === null ? null : { id: card.id, label: nameOf(card) },
    systems: evidence.systems.map((each) => ({ id: each.id, label: nameOf(each) })),
    from,
    to,
    rows: [...rows],
    links: [...links],
    money: moneyByLevel(shown, from, to, ports.settings.currency),
    currency: ports.settings.currency,
    unknown: {
      without_years: linesWithoutYears(shown).map(({ id, label, office }) => ({ line: id, label, office })),
      without_money: shown.filter(({ money }) => money.length === 0).length,
      other_currency: shown.filter(({ money }) => money.some(({ currency }) => currency !== ports.settings.currency)).length,
      uncoded: shown.filter(({ technology, item }) => technology === null && item === null).length,
    },
    offices: new Set(shown.map(({ officeId }) => officeId)).size,
    lines: shown.length,
    synthetic: shown.some(({ synthetic }) => synthetic) || rows.some(({ marks }) => marks.some(({ synthetic }) => synthetic)),
  });
}

/** Of the office's own plan; else the year after its figures; else the first that any plan names. */
function firstYear({ settings }: Pick<WorkspacePorts, "settings">, { together, lines }: RoadmapEvidence): number | null {
  if (settings.plan.first_year !== undefined) return settings.plan.first_year;
  if (settings.base_year !== undefined) return settings.base_year + 1;
  const named = [...together.plans.flatMap(({ plan }) => plan.horizon_from ?? []), ...lines.flatMap((line) => drawnYears(line)?.from ?? [])];
  return named.length === 0 ? null : named.reduce((least, year) => Math.min(least, year));
}

/** Money of the lines by source and year, in the office's currency, each line once. */
function moneyByLevel(lines: readonly DrawnLine[], from: number, to: number, currency: string): LayeredRoadmap["money"] {
  const levels = new Map<string | null, { committed: number; intended: number }[]>();
  for (const { money } of lines)
    for (const { year, level, amount, currency: own, kind } of money) {
      const decimal = decimalOfText(String(amount));
      if (own !== currency || year < from || year > to || decimal === null) continue;
      const key = level ?? null;
      const years = levels.get(key) ?? Array.from({ length: to - from + 1 }, () => ({ committed: 0, intended: 0 }));
      levels.set(key, years);
      const cell = years[year - from];
      if (cell !== undefined) cell[kind === "commitment" ? "committed" : "intended"] += numberOf(decimal);
    }
  return [...levels]
    .sort(([a], [b]) => Number(a === null) - Number(b === null) || byCodePoint(a ?? "", b ?? ""))
    .map(([level, years]) => ({
      level,
      name: level === null ? { en: "source not said", zh: "来源未注明" } : moneyLevelName(level),
      years: years.map((cell, at) => ({ year: from + at, ...cell })),
    }));
}
