import fc from "fast-check";
import { expect, test } from "vitest";
import { sweptSystems } from "../linear-algebra/block-sweeps.ts";
import { inverse } from "../linear-algebra/inverse.ts";
import { chainVectors } from "./multipliers/chain-vectors.ts";
import { changedOutput, shiftedInput } from "./multipliers/changed-inputs.ts";
import { inverseFigures } from "./multipliers/inverse-figures.ts";
import { denseTimes } from "./tables/dense-sums.ts";
import { compressedRows, identityMinus } from "./tables/sparse-matrix.ts";
import { sectorAccounts, type WorldTable } from "./tables/world-table.ts";
import { lostSupply, supplyReach } from "./trade/chain-control.ts";
import { byCountry, verticalSpecialisation } from "./trade/country-trade.ts";
import { type ExportTerms, exportTerms } from "./trade/export-terms.ts";
import { footprint } from "./trade/footprints.ts";
import { koopmanTermNames, koopmanTerms } from "./trade/koopman-wang-wei.ts";
import { solvedTrade, tradeEquations } from "./trade/trade-equations.ts";
import { tradeSystem } from "./trade/trade-system.ts";
import { wangTermNames, wangTerms } from "./trade/wang-wei-zhu.ts";

/** Random worlds of two to five countries and two to four sectors, a third of the cells empty, one sector without a cell now and then, some stocks withdrawn, though never more than a sector makes: the laws are of outputs that are not negative. */
const worlds = fc
  .record({ g: fc.integer({ min: 2, max: 5 }), m: fc.integer({ min: 2, max: 4 }), seed: fc.integer({ min: 1, max: 2 ** 30 }), empty: fc.boolean() })
  .map(({ g, m, seed, empty }): WorldTable => {
    let state = seed;
    const random = (): number => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return state / 2 ** 32;
    };
    const n = g * m;
    const gone = empty ? Math.floor(random() * n) : -1;
    const cells = Array.from({ length: n * n }, (_, at) => (random() < 0.33 || Math.floor(at / n) === gone || at % n === gone ? 0 : random() * 10));
    const demand = Float64Array.from({ length: n * g }, (_, at) => (Math.floor(at / g) === gone ? 0 : random() * 12 * n - (random() < 0.1 ? n : 0)));
    return {
      countries: g,
      industries: m,
      flows: compressedRows(n, n, {
        row: Int32Array.from(cells, (_, at) => Math.floor(at / n)),
        column: Int32Array.from(cells, (_, at) => at % n),
        value: Float64Array.from(cells),
      }),
      demand,
    };
  })
  .filter((table) => sectorAccounts(table).output.every((output) => output >= 0));

function measured(table: WorldTable) {
  const accounts = sectorAccounts(table);
  const leontief = inverse(identityMinus(accounts.inputs), accounts.output.length);
  const system = tradeSystem(table, accounts, leontief);
  return { accounts, leontief, system, vectors: chainVectors(table, accounts), figures: inverseFigures(leontief, accounts.output), terms: exportTerms(system) };
}

function close(got: ArrayLike<number>, want: ArrayLike<number>): void {
  const scale = Math.max(1e-300, ...Array.from(want, Math.abs));
  for (let at = 0; at < want.length; at++) expect(Math.abs((got[at] as number) - (want[at] as number)) / scale).toBeLessThan(1e-10);
}

const plus = (...parts: Float64Array[]): Float64Array =>
  Float64Array.from(parts[0] as Float64Array, (_, at) => parts.reduce((sum, part) => sum + (part[at] as number), 0));

function holds(terms: ExportTerms): void {
  close(plus(terms.dc, terms.fc), terms.exports);
  close(plus(terms.dva, terms.ddc), terms.dc);
  close(plus(terms.fva, terms.fdc), terms.fc);
  close(plus(terms.vax, terms.ref), terms.dva);
  close(plus(terms.gvc, terms.davax), terms.exports);
  close(plus(terms.gvc_backward, terms.gvc_forward), terms.gvc);
}

test("terms of exports add up, source and sink agree over importers, and vax is what others absorb", () => {
  fc.assert(
    fc.property(worlds, (table) => {
      const { system, terms, accounts } = measured(table);
      const sink = exportTerms(system, "sink");
      holds(terms);
      holds(sink);
      const [g, m] = [table.countries, table.industries];
      // Beside the exports: a term of no country is 0 by one allocation and a rounding by the other.
      const exported = byCountry(terms.exports, g, m);
      for (const term of ["dva", "fva"] as const) {
        const bySource = byCountry(terms[term], g, m);
        close(plus(byCountry(sink[term], g, m), exported), plus(bySource, exported));
      }
      const { vs, vs1 } = verticalSpecialisation(system, terms);
      close([vs1.reduce((a, b) => a + b, 0)], [vs.reduce((a, b) => a + b, 0)]);
      const absorbed = Float64Array.from({ length: g }, (_, s) => {
        let sum = 0;
        for (let i = s * m; i < (s + 1) * m; i++)
          for (let r = 0; r < g; r++) if (r !== s) sum += (accounts.valueShare[i] as number) * (system.served[i * g + r] as number);
        return sum;
      });
      close(byCountry(terms.vax, g, m), absorbed);
    }),
    { numRuns: 60 },
  );
});

test("the parts of a trade system solved without an inverse are those made of its cells", () => {
  fc.assert(
    fc.property(worlds, (table) => {
      const { system, terms, accounts } = measured(table);
      const equations = tradeEquations(table, accounts);
      const solutions = sweptSystems(equations.systems);
      // An iteration is no proof: where it does not settle the inverse serves.
      fc.pre(solutions !== null);
      const parts = solvedTrade(table, accounts, equations, solutions ?? []);
      for (const part of ["origins", "domestic", "foreign", "local", "foreignOnce", "served"] as const) close(parts[part], system[part]);
      const [solved, exported] = [exportTerms(parts), terms.exports];
      for (const term of ["dc", "dva", "fc", "fva", "vax", "davax"] as const) close(plus(solved[term], exported), plus(terms[term], exported));
      for (const name of koopmanTermNames)
        close(
          plus(koopmanTerms(parts)[name], byCountry(exported, table.countries, table.industries)),
          plus(koopmanTerms(system)[name], byCountry(exported, table.countries, table.industries)),
        );
    }),
    { numRuns: 60 },
  );
});

test("nine and sixteen terms add up to exports; the first three are vax", () => {
  fc.assert(
    fc.property(worlds, (table) => {
      const { system, terms } = measured(table);
      const [g, m] = [table.countries, table.industries];
      const [nine, sixteen] = [koopmanTerms(system), wangTerms(system)];
      close(plus(...koopmanTermNames.map((name) => nine[name])), byCountry(terms.exports, g, m));
      close(plus(...wangTermNames.map((name) => sixteen[name])), terms.exports);
      close(plus(nine.dva_fin, nine.dva_int, nine.dva_intrex), byCountry(terms.vax, g, m));
    }),
    { numRuns: 60 },
  );
});

test("stages, dispersion and extraction keep their laws", () => {
  fc.assert(
    fc.property(worlds, (table) => {
      const { accounts, leontief, vectors, figures } = measured(table);
      const { output, valueShare } = accounts;
      const n = output.length;
      close(vectors.multiplier, figures.multiplier);
      close(vectors.upstreamness, figures.upstreamness);
      const weighted = (values: Float64Array): number => values.reduce((sum, value, i) => sum + value * Math.max(0, output[i] as number), 0);
      close([weighted(vectors.upstreamness)], [weighted(vectors.multiplier)]);
      close([vectors.power.reduce((a, b) => a + b, 0) / n, vectors.sensitivity.reduce((a, b) => a + b, 0) / n], [1, 1]);
      for (let j = 0; j < n; j++) {
        let value = 0;
        for (let i = 0; i < n; i++) value += (valueShare[i] as number) * (leontief[i * n + j] as number);
        if ((output[j] as number) > 0) expect(value).toBeCloseTo(1, 10);
        const diagonal = leontief[j * n + j] as number;
        const part = (output[j] as number) / diagonal;
        close([(figures.extractionLoss[j] as number) - (figures.extractionBackward[j] as number)], [part]);
        close([figures.extractionForward[j] as number], [((figures.upstreamness[j] as number) - 1) * part]);
      }
    }),
    { numRuns: 60 },
  );
});

test("extraction in closed form is the table solved again without the sector", () => {
  fc.assert(
    fc.property(worlds, fc.nat(), (table, pick) => {
      const { accounts, figures } = measured(table);
      const n = accounts.output.length;
      const gone = pick % n;
      const kept = identityMinus(accounts.inputs).map((cell, at) =>
        Math.floor(at / n) === gone || at % n === gone ? (Math.floor(at / n) === at % n ? 1 : 0) : cell,
      );
      const without = inverse(kept, n);
      let lost = 0;
      for (let i = 0; i < n; i++) {
        lost += accounts.output[i] as number;
        for (let j = 0; j < n; j++) {
          if (j === gone) continue;
          for (let r = 0; r < table.countries; r++) lost -= (without[i * n + j] as number) * (table.demand[j * table.countries + r] as number);
        }
      }
      close([figures.extractionLoss[gone] as number, 1], [lost, 1]);
    }),
    { numRuns: 40 },
  );
});

test("money in another unit leaves ratios, and the order of cells changes nothing", () => {
  fc.assert(
    fc.property(worlds, (table) => {
      const first = measured(table);
      const other = measured({
        ...table,
        flows: { ...table.flows, value: table.flows.value.map((each) => each * 1000) },
        demand: table.demand.map((each) => each * 1000),
      });
      close(other.vectors.multiplier, first.vectors.multiplier);
      close(other.figures.backwardVariation, first.figures.backwardVariation);
      close(
        other.terms.dva,
        first.terms.dva.map((each) => each * 1000),
      );
      const cells = { row: new Int32Array(table.flows.value.length), column: table.flows.index.toReversed(), value: table.flows.value.toReversed() };
      for (let i = 0; i < table.flows.rows; i++) cells.row.fill(i, table.flows.start[i], table.flows.start[i + 1]);
      cells.row.reverse();
      expect(compressedRows(table.flows.rows, table.flows.rows, cells)).toEqual(table.flows);
    }),
    { numRuns: 40 },
  );
});

/** x = (I - A)⁻¹ y of a table given in full. */
function resolved(coefficients: Float64Array, demand: Float64Array): Float64Array {
  const n = demand.length;
  return denseTimes(
    inverse(
      coefficients.map((a, at) => (Math.floor(at / n) === at % n ? 1 : 0) - a),
      n,
    ),
    demand,
  );
}

function coefficientsOf(table: WorldTable): Float64Array {
  const { inputs } = sectorAccounts(table);
  return identityMinus(inputs).map((cell, at) => (Math.floor(at / inputs.rows) === at % inputs.rows ? 1 : 0) - cell);
}

test("changed inputs by low rank are what solving the changed table gives", () => {
  fc.assert(
    fc.property(worlds, fc.integer({ min: 0, max: 1000 }), (table, pick) => {
      const { leontief, accounts } = measured(table);
      const n = accounts.output.length;
      const demand = Float64Array.from({ length: n }, (_, i) => 1 + ((i * 7 + pick) % 5));
      const a = coefficientsOf(table);
      const [from, to, buyer, other] = [pick % n, (pick + 1) % n, (pick * 3 + 2) % n, (pick * 5 + 1) % n];
      const changes = [...shiftedInput(a[from * n + buyer] as number, from, to, buyer, 0.4), { seller: to, buyer: other, by: 0.01 }];
      const changed = a.slice();
      for (const { seller, buyer: column, by } of changes) changed[seller * n + column] = (changed[seller * n + column] as number) + by;
      const { before, after } = changedOutput(leontief, accounts.valueShare, demand, changes);
      close(before, resolved(a, demand));
      close(after, resolved(changed, demand));
    }),
    { numRuns: 40 },
  );
});

test("supply losses by one rank are what the Ghosh model gives without the deliveries", () => {
  fc.assert(
    fc.property(worlds, fc.constantFrom(0, 0.3, 0.9), (table, replaceable) => {
      const { leontief, accounts, system } = measured(table);
      const { countries, industries } = table;
      const n = countries * industries;
      const s = countries - 1;
      const reach = supplyReach({ ...system, inverse: leontief }, s);
      const a = coefficientsOf(table);
      const x = accounts.divisor;
      // B' = x̂ A' x̂⁻¹ transposed: columns of A' scaled, so that x' = (I - B')⁻¹ w.
      const allocated = Float64Array.from({ length: n * n }, (_, at) => {
        const [j, i] = [Math.floor(at / n), at % n];
        return (x[i] as number) > 0 ? ((a[i * n + j] as number) * (x[j] as number)) / (x[i] as number) : 0;
      });
      const primary = x.map((each, j) => each * (accounts.valueShare[j] as number));
      for (let i = 0; i < n; i++) {
        const cut = allocated.slice();
        for (let j = s * industries; j < n; j++) cut[j * n + i] = (cut[j * n + i] as number) * replaceable;
        const left = resolved(cut, primary);
        let lost = 0;
        for (let j = s * industries; j < n; j++) lost += (x[j] as number) - (left[j] as number);
        const scale = x.reduce((sum, each) => sum + each, 0);
        const found = lostSupply(reach.output[i] as number, reach.own[i] as number, replaceable);
        expect(Math.abs(lost - found) / scale).toBeLessThan(1e-10);
      }
    }),
    { numRuns: 25 },
  );
});

test("footprints add up: production and consumption, imports and exports", () => {
  fc.assert(
    fc.property(worlds, (table) => {
      const { system, accounts } = measured(table);
      const stressor = accounts.divisor.map((x, i) => (x > 0 ? x * (1 + (i % 3)) : 0));
      const { production, consumption, imports, exports } = footprint(system, stressor);
      const sum = (values: Float64Array): number => values.reduce((total, each) => total + each, 0);
      close([sum(consumption)], [sum(production)]);
      const { countries: g, industries: m } = table;
      const country = (values: Float64Array): number[] => Array.from({ length: g }, (_, c) => sum(values.subarray(c * m, (c + 1) * m)));
      close(
        country(consumption),
        country(production).map((each, c) => each - (country(exports)[c] as number) + (country(imports)[c] as number)),
      );
    }),
    { numRuns: 40 },
  );
});
