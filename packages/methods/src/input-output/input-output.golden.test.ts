import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { inverse } from "../linear-algebra/inverse.ts";
import { chainVectors } from "./multipliers/chain-vectors.ts";
import { inverseFigures } from "./multipliers/inverse-figures.ts";
import { compressedRows, identityMinus } from "./tables/sparse-matrix.ts";
import { sectorAccounts } from "./tables/world-table.ts";
import { byCountry, byPartner, bySector, verticalSpecialisation } from "./trade/country-trade.ts";
import { type ExportTermName, exportTerms } from "./trade/export-terms.ts";
import { koopmanTermNames, koopmanTerms } from "./trade/koopman-wang-wei.ts";
import { tradeSystem } from "./trade/trade-system.ts";
import { wangTermNames, wangTerms } from "./trade/wang-wei-zhu.ts";

type Columns = Readonly<Record<string, readonly number[]>>;
interface Golden {
  readonly countries: readonly string[];
  readonly industries: readonly string[];
  readonly flows: readonly (readonly number[])[];
  readonly demand: readonly (readonly number[])[];
  readonly vectors: Columns;
  readonly country: Columns;
  readonly pairs: Columns;
  readonly kww: Columns;
  readonly wwz: Columns;
  readonly sink: Columns;
}

/** |got - want| <= 1e-9 |want| + 1e-11 of the largest of the column. */
function near(got: ArrayLike<number>, want: readonly number[] | undefined, what: string): void {
  if (want === undefined) throw new Error(`no golden column ${what}`);
  expect(got.length, what).toBe(want.length);
  const largest = Math.max(...want.map(Math.abs));
  want.forEach((value, at) => {
    expect(Math.abs((got[at] as number) - value), `${what} ${at}: ${got[at]} for ${value}`).toBeLessThanOrEqual(1e-9 * Math.abs(value) + 1e-11 * largest);
  });
}

const terms: Readonly<Record<string, ExportTermName>> = {
  GEXP: "exports",
  DC: "dc",
  DVA: "dva",
  DDC: "ddc",
  FC: "fc",
  FVA: "fva",
  FDC: "fdc",
  REF: "ref",
  DAVAX: "davax",
  VAX: "vax",
  GVC: "gvc",
  GVCB: "gvc_backward",
  GVCF: "gvc_forward",
};

describe.each(["leather", "agg8x8"])("%s", (name) => {
  const golden = JSON.parse(readFileSync(new URL(`./${name}.golden.json`, import.meta.url), "utf8")) as Golden;
  const [g, m] = [golden.countries.length, golden.industries.length];
  const n = g * m;
  const places = Array.from({ length: n * n }, (_, at) => at);
  const table = {
    countries: g,
    industries: m,
    flows: compressedRows(n, n, {
      row: Int32Array.from(places, (at) => Math.floor(at / n)),
      column: Int32Array.from(places, (at) => at % n),
      value: Float64Array.from(golden.flows.flat()),
    }),
    demand: Float64Array.from(golden.demand.flat()),
  };
  const accounts = sectorAccounts(table);
  const leontief = inverse(identityMinus(accounts.inputs), n);
  const system = tradeSystem(table, accounts, leontief);
  const source = exportTerms(system);
  const pairs = (term: Float64Array): number[] => Array.from(byPartner(term, g, m)).filter((_, at) => Math.floor(at / g) !== at % g);

  test("vectors from two systems, without the inverse", () => {
    const vectors = chainVectors(table, accounts);
    expect(vectors.productive).toBe(true);
    expect(vectors.residual).toBeLessThan(1e-12);
    near(accounts.output, golden.vectors["x"], "x");
    near(accounts.valueShare, golden.vectors["va_coef"], "va_coef");
    near(vectors.multiplier, golden.vectors["output_multiplier"], "output_multiplier");
    near(vectors.upstreamness, golden.vectors["ghosh_rowsum_upstreamness"], "upstreamness");
    near(vectors.power, golden.vectors["power_of_dispersion"], "power");
    near(vectors.sensitivity, golden.vectors["sensitivity_ghosh"], "sensitivity");
  });

  test("dispersion, variation and extraction from the inverse", () => {
    const figures = inverseFigures(leontief, accounts.output);
    near(figures.multiplier, golden.vectors["output_multiplier"], "output_multiplier");
    near(figures.upstreamness, golden.vectors["ghosh_rowsum_upstreamness"], "upstreamness");
    near(figures.sensitivityLeontief, golden.vectors["sensitivity_leontief"], "sensitivity_leontief");
    near(figures.backwardVariation, golden.vectors["cv_power"], "cv_power");
    near(figures.forwardVariation, golden.vectors["cv_sensitivity_leontief"], "cv_sensitivity_leontief");
    near(figures.extractionLoss, golden.vectors["extraction_complete_loss"], "extraction_loss");
    near(figures.extractionBackward, golden.vectors["extraction_backward_loss"], "extraction_backward");
    near(figures.extractionForward, golden.vectors["extraction_forward_loss"], "extraction_forward");
  });

  test("Borin and Mancini, source: sectors, countries and pairs", () => {
    for (const [column, term] of Object.entries(terms)) {
      near(bySector(source[term], g), golden.vectors[`bm_${column}`], `sector ${term}`);
      near(byCountry(source[term], g, m), golden.country[`bm_${column}`], `country ${term}`);
      near(pairs(source[term]), golden.pairs[column], `pair ${term}`);
    }
    const { vs, vs1, position } = verticalSpecialisation(system, source);
    near(vs, golden.country["VS_foreign_content"], "vs");
    near(vs1, golden.country["DVX_indirect_VA"], "vs1");
    near(position, golden.country["gvc_position_koopman2010"], "position");
  });

  test("Borin and Mancini, sink, against exvatools", () => {
    const sink = exportTerms(system, "sink");
    const added = (...names: string[]): number[] =>
      (golden.sink["EXGR"] ?? []).map((_, at) => names.reduce((sum, each) => sum + (golden.sink[each]?.[at] ?? Number.NaN), 0));
    near(pairs(sink.exports), golden.sink["EXGR"], "exports");
    near(pairs(sink.vax), added("VAX1", "VAX2", "VAX3", "VAX4"), "vax");
    near(pairs(sink.ref), added("REF1", "REF2"), "ref");
    near(pairs(sink.ddc), golden.sink["DDC"], "ddc");
    near(pairs(sink.fva), added("FVA1", "FVA2", "FVA3", "FVA4"), "fva");
    near(pairs(sink.fdc), golden.sink["FDC"], "fdc");
    near(byCountry(sink.dva, g, m), golden.country["bm_DVA"], "source and sink agree by country");
  });

  test("Koopman, Wang and Wei; Wang, Wei and Zhu, which folds to it", () => {
    const nine = koopmanTerms(system);
    const sixteen = wangTerms(system);
    for (const [column, term] of Object.entries(golden.kww).map(([each]) => [each, each.toLowerCase()] as const)) {
      expect(koopmanTermNames).toContain(term);
      near(nine[term as (typeof koopmanTermNames)[number]], golden.kww[column], `kww ${term}`);
    }
    for (const term of wangTermNames) near(pairs(sixteen[term]), golden.wwz[term], `wwz ${term}`);
    const folded = (...names: (typeof wangTermNames)[number][]): number[] =>
      golden.countries.map((_, s) => names.reduce((sum, each) => sum + (byCountry(sixteen[each], g, m)[s] as number), 0));
    near(nine.dva_int, folded("dva_int", "dva_intrexi1"), "dva_int");
    near(nine.dva_intrex, folded("dva_intrexf", "dva_intrexi2"), "dva_intrex");
    near(nine.rdv_fin, folded("rdv_fin", "rdv_fin2"), "rdv_fin");
    near(nine.ddc, folded("ddc_fin", "ddc_int"), "ddc");
    near(nine.fdc, folded("odc", "mdc"), "fdc");
  });
});
