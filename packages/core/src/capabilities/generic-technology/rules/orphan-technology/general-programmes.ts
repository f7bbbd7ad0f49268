import { byCodePoint } from "@quoin/methods";
import { elementAt } from "../../../../contract/assert-present.ts";
import type { LimitsOf } from "../../../../diagnosis/rule.ts";
import { numberOf, type RowWith, textOf } from "../../../../evidence/roles/gathered-table.ts";
import { isGeneric } from "../missing-subject/generic-rule.ts";
import type { orphanTechnologyFacts } from "./orphan-technology.ts";

/** A project by its programme, who leads it, and how long it runs for what. */
export type ProgrammeProject = RowWith<"project" | "programme" | "category" | "lead", "call_year" | "duration" | "central_funds"> & {
  readonly values: { readonly title?: string | null };
};

export type OrphanLimits = LimitsOf<typeof orphanTechnologyFacts>;

/** Who leads a programme, for how long, and with whose money. Figures that nobody published are unknown, never 0. */
export interface GeneralProgramme {
  readonly programme: string;
  readonly rows: readonly ProgrammeProject[];
  readonly leads: number;
  readonly largest: { readonly lead: string; readonly share: number };
  readonly knownDurations: number;
  /** Of the known durations; null where none is known. */
  readonly stableShare: number | null;
  readonly knownFunds: number;
  /** In 10k of the currency; of the projects whose funds are known. */
  readonly funds: number;
  readonly state: "orphan" | "performed" | "supported" | "unknown";
}

/** Programmes that are general by the office's rule, most projects first. Projects without a lead count among none. */
export function generalProgrammes(rows: readonly ProgrammeProject[], limits: OrphanLimits): GeneralProgramme[] {
  const programmes = new Map<string, ProgrammeProject[]>();
  for (const row of rows) {
    const programme = textOf(row, "programme");
    if (programme === null || textOf(row, "lead") === null) continue;
    const held = programmes.get(programme);
    if (held === undefined) programmes.set(programme, [row]);
    else held.push(row);
  }
  return [...programmes]
    .filter(([, own]) => own.length >= limits.minimum_projects && own.filter((row) => isGeneric(row, limits)).length >= limits.general_share * own.length)
    .map(([programme, own]) => generalProgramme(programme, own, limits))
    .sort((a, b) => b.rows.length - a.rows.length || byCodePoint(a.programme, b.programme));
}

function generalProgramme(programme: string, rows: readonly ProgrammeProject[], limits: OrphanLimits): GeneralProgramme {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const lead = String(textOf(row, "lead"));
    counts.set(lead, (counts.get(lead) ?? 0) + 1);
  }
  const [lead, led] = elementAt(
    [...counts].sort(([a, m], [b, n]) => n - m || byCodePoint(a, b)),
    0,
  );
  const largest = { lead, share: led / rows.length };
  const timed = rows.filter((row) => numberOf(row, "duration") !== null);
  const durations = timed.flatMap((row) => numberOf(row, "duration") ?? []);
  // How long the projects of one call run is the rule of that call, not support that lasts or does not.
  const calls = new Set(timed.map((row) => numberOf(row, "call_year"))).size;
  const funds = rows.flatMap((row) => numberOf(row, "central_funds") ?? []);
  const stableShare = durations.length === 0 ? null : durations.filter((years) => years >= limits.stable_years).length / durations.length;
  const isKnown = stableShare !== null && calls >= limits.minimum_calls && durations.length >= limits.minimum_known_share * rows.length;
  return {
    programme,
    rows,
    leads: counts.size,
    largest,
    knownDurations: durations.length,
    stableShare,
    knownFunds: funds.length,
    funds: funds.reduce((sum, each) => sum + each, 0),
    state: largest.share >= limits.performer_share ? "performed" : !isKnown ? "unknown" : stableShare >= limits.stable_share ? "supported" : "orphan",
  };
}
