import { greatCircleKm } from "@quoin/methods";
import type { Certificate } from "../plan.ts";
import { ProgrammeBuilder } from "../programme-builder.ts";
import type { Solver } from "../solver-port.ts";

/** A province as seat of laboratories and home of research personnel. A null number is missing, and such a province is left out with its name. */
export interface LaboratoryRegion {
  readonly code: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly laboratories: number;
  readonly personnel: number | null;
}

/** What the office assumes: reach of a laboratory, how many research person-years one laboratory serves, how many to open. */
export interface SitingAssumptions {
  readonly radiusKm: number;
  readonly personnelPerLaboratory: number;
  readonly open: number;
}

export interface LaboratorySites {
  /** Provinces in whose capital a laboratory is to open, in text order, with the unserved personnel that each covers. */
  readonly sites: readonly { readonly code: string; readonly covers: readonly string[]; readonly personnel: number }[];
  /** Person-years beyond what the laboratories there already serve, by province. */
  readonly unserved: readonly { readonly code: string; readonly personnel: number }[];
  readonly left: readonly string[];
  readonly certificate: Certificate;
}

/**
 * Maximal covering of research personnel that existing laboratories do not serve (Church & ReVelle 1974).
 *
 *   max  sum_i h_i z_i        z_i <= sum_{k: d_ik <= R} y_k,   sum_k y_k <= P,   y_k in {0,1},  0 <= z_i <= 1
 *   h_i = max(0, personnel_i - c · laboratories_i)   personnel beyond what the laboratories there serve
 *   d_ik = great-circle kilometres between the capitals of i and k
 *
 * Among plans of equal cover the one whose sites come first in text order is taken (a cost below any difference in h).
 */
export async function laboratoryCoverage(
  regions: readonly LaboratoryRegion[],
  { radiusKm, personnelPerLaboratory, open }: SitingAssumptions,
  solver: Solver,
): Promise<LaboratorySites> {
  const known = regions.filter(({ personnel }) => personnel !== null).toSorted((a, b) => (a.code < b.code ? -1 : 1));
  const unserved = known.map(({ code, personnel, laboratories }) => ({
    code,
    personnel: Math.max(0, (personnel ?? 0) - personnelPerLaboratory * laboratories),
  }));
  const reaches = known.map((client) =>
    known.flatMap((site, k) => (greatCircleKm(client.latitude, client.longitude, site.latitude, site.longitude) <= radiusKm ? [k] : [])),
  );
  const model = new ProgrammeBuilder("max");
  const tieBreak = 1e-6 / (known.length + 1);
  const siteColumns = known.map((_, k) => model.addColumn({ cost: -tieBreak * (k + 1), upper: 1, integer: true }));
  const clientColumns = unserved.map(({ personnel }) => model.addColumn({ cost: personnel, upper: 1 }));
  clientColumns.forEach((column, i) => {
    model.addRow({ upper: 0, terms: [[column, 1], ...(reaches[i] ?? []).map((k) => [siteColumns[k]!, -1] as const)] });
  });
  model.addRow({ upper: open, terms: siteColumns.map((column) => [column, 1] as const) });
  const result = await solver.solve(model.programme(), { gap: 0, timeLimitSeconds: 30, seed: 1 });
  const chosen = known.flatMap((_, k) => ((result.solution?.[siteColumns[k]!] ?? 0) > 0.5 ? [k] : []));
  const covered = unserved.filter((_, i) => (reaches[i] ?? []).some((k) => chosen.includes(k)));
  const objective = covered.reduce((sum, { personnel }) => sum + personnel, 0);
  const bound = result.bound === null ? null : Math.max(objective, result.bound);
  const gap = bound === null ? null : Math.abs(bound - objective) / Math.max(1, Math.abs(objective));
  return {
    sites: chosen.map((k) => {
      const covers = unserved.filter((client, i) => client.personnel > 0 && (reaches[i] ?? []).includes(k));
      return { code: known[k]!.code, covers: covers.map(({ code }) => code), personnel: covers.reduce((sum, { personnel }) => sum + personnel, 0) };
    }),
    unserved,
    left: regions
      .filter(({ personnel }) => personnel === null)
      .map(({ code }) => code)
      .toSorted(),
    certificate: {
      objective,
      bound,
      gap,
      status: gap !== null && gap <= 1e-9 ? "optimal" : result.status === "optimal" ? "within-gap" : result.status,
      solver: result.engine,
      seed: 1,
      check: { rules: 1, violated: chosen.length > open ? 1 : 0, worst: Math.max(0, chosen.length - open) },
    },
  };
}
