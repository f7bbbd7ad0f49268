import { DenseBasis } from "../linear-programme/dense-basis.ts";
import type { EfficiencyPanel, EvaluatedUnit } from "./efficiency-panel.ts";
import type { FrontierAnswer, SlackWeights } from "./frontier-answer.ts";
import { FrontierProgramme } from "./frontier-programme.ts";
import { largestSlacks } from "./largest-slacks.ts";
import { PeerSet } from "./peer-set.ts";
import { radialEfficiency } from "./radial-efficiency.ts";
import type { ReturnsToScale } from "./returns-to-scale.ts";

const primalTolerance = 1e-12;
const pivotTolerance = 1e-9;
/** Reduced costs are held against the size of their own terms: an error of this share in each adds up to no more than this share of the score. */
const dualTolerance = 1e-12;
/** A column of the best face: its reduced cost is no more than this. */
const faceTolerance = 1e-10;
const refreshEvery = 24;
const mostSteps = 4000;

/**
 * The frontier of a reference set, against which unit after unit is held: the programmes of `radialEfficiency`, and of `largestSlacks` with the score fixed, for many units.
 *
 * Of one unit to the next only the column of the score and the right side change. The multipliers (v, u, w) of the last unit, scaled so that v x_o = 1 (input) or u y_o = 1 (output), are multipliers of the next,
 * since v x_j - u y_j - w >= 0 holds for each j whatever their scale: so its basis stays dual feasible and a few steps of the dual simplex lead to the next answer.
 * Those steps look at the units that have been peers so far. Then all units are priced with the multipliers found; one with a negative reduced cost joins the peers and primal steps follow, until there is none: the answer is that of the whole reference.
 * The first basis holds the score, one unit (the best in a single ratio) and slacks. The largest slacks are found on the face of best points, the columns without reduced cost.
 *
 * Where this way leads to no answer (no input that all producers use, or no end of steps) the unit's programme is solved by itself from the start (`radialEfficiency`).
 * Answers do not depend on the order of units but for rounding, and for the weights where several are best.
 * Cost about 10 steps of peers · rows each, and units · rows for the pricing. Reference: Dulá & López 2013 (restricted reference sets); Ali 1994 (warm starts).
 */
export class RadialFrontier {
  readonly #reference: EfficiencyPanel;
  readonly #returns: ReturnsToScale;
  readonly #programme: FrontierProgramme;
  readonly #basis: DenseBasis;
  readonly #isBasic: Uint8Array;
  readonly #peers: PeerSet;
  readonly #reduced: Float64Array;
  readonly #alpha: Float64Array;
  readonly #direction: Float64Array;
  /** Position of the score in the basis, which it never leaves. */
  #place = 0;
  #leftOut = -1;
  #isWarm = false;

  constructor(reference: EfficiencyPanel, orientation: "input" | "output", returns: ReturnsToScale) {
    const programme = new FrontierProgramme(reference, orientation, returns);
    const columns = programme.units + 1 + programme.rows;
    this.#reference = reference;
    this.#returns = returns;
    this.#programme = programme;
    this.#basis = new DenseBasis(programme.rows);
    this.#isBasic = new Uint8Array(columns);
    this.#peers = new PeerSet(programme.columns, programme.rows);
    this.#reduced = new Float64Array(columns);
    this.#alpha = new Float64Array(programme.rows);
    this.#direction = new Float64Array(programme.rows);
  }

  /** Holds a unit against the frontier; with weights, finds the slacks too. */
  evaluate(unit: EvaluatedUnit, weights: SlackWeights | null = null): FrontierAnswer {
    return this.#carried(unit, weights) ?? this.#alone(unit, weights);
  }

  #alone(unit: EvaluatedUnit, weights: SlackWeights | null): FrontierAnswer {
    const { isInput } = this.#programme;
    const found = radialEfficiency(this.#reference, unit, isInput ? "input" : "output", this.#returns);
    const reached = (values: Float64Array): Float64Array => values.map((value) => value * found.score);
    const point = { ...unit, x: isInput ? reached(unit.x) : unit.x, y: isInput ? unit.y : reached(unit.y) };
    const slacks = weights === null || Number.isNaN(found.score) ? null : largestSlacks(this.#reference, point, weights, this.#returns);
    return { ...found, slacks };
  }

  /** A unit that is left out is first held against the whole reference, which leaves the frontier as it was; null where this way leads to no answer. */
  #carried(unit: EvaluatedUnit, weights: SlackWeights | null): FrontierAnswer | null {
    const nowhere = { score: Number.NaN, lambda: new Float64Array(this.#programme.units), slacks: null };
    this.#leftOut = -1;
    this.#programme.state(unit);
    if (!(this.#isWarm && this.#carryOver()) && !this.#start()) return null;
    this.#isWarm = false;
    const isJoining = unit.place >= 0 && !this.#peers.has(unit.place);
    if (isJoining) this.#peers.join(unit.place);
    const found = this.#settle();
    if (found !== true) return found === null ? null : nowhere;
    const answer = unit.isLeftOut ? this.#withoutItself(unit.place, weights) : this.#answer(weights);
    this.#isWarm = true;
    if (isJoining && this.#isBasic[unit.place] === 0) this.#peers.leave(unit.place);
    return answer === "none" ? nowhere : answer;
  }

  /** From the best point of the whole reference to that of the others, and back: units that join meanwhile have no negative reduced cost in the basis that is put back, since it was priced against all. */
  #withoutItself(unit: number, weights: SlackWeights | null): FrontierAnswer | "none" | null {
    const [members, inverse, values, isBasic, place] = [
      this.#basis.members.slice(),
      this.#basis.inverse.slice(),
      this.#basis.values.slice(),
      this.#isBasic.slice(),
      this.#place,
    ];
    this.#leftOut = unit;
    const found = this.#settle();
    const answer = found === true ? this.#answer(weights) : found === false ? "none" : null;
    this.#basis.members.set(members);
    this.#basis.inverse.set(inverse);
    this.#basis.values.set(values);
    this.#isBasic.set(isBasic);
    this.#place = place;
    this.#leftOut = -1;
    return answer;
  }

  /** The last basis with the new score in the place of the old one. */
  #carryOver(): boolean {
    const basis = this.#basis;
    basis.direction(this.#programme.score, 0, this.#direction);
    const pivot = this.#direction[this.#place]!;
    if (!(pivot > 1e-6 * this.#direction.reduce((most, value) => Math.max(most, Math.abs(value)), 0))) return false;
    basis.exchange(this.#programme.units, this.#place, this.#direction);
    basis.solve(this.#programme.right);
    return true;
  }

  /**
   * A basis whose multipliers are one input and one output, so that v x_j >= u y_j for each j; input form: the input alone will do.
   * False where every input is free for somebody who makes that output.
   */
  #start(): boolean {
    const { rows, units, isInput } = this.#programme;
    const { members } = this.#basis;
    const scored = this.#programme.largestScoreRow();
    if (scored < 0) return false;
    for (let row = 0; row < rows; row += 1) members[row] = units + 1 + row;
    members[scored] = units;
    this.#place = scored;
    if (!isInput) {
      const { input, unit } = this.#programme.bestRatio(scored);
      if (unit < 0) return false;
      this.#peers.join(unit);
      members[input] = unit;
    }
    this.#isBasic.fill(0);
    for (const column of members) this.#isBasic[column] = 1;
    if (!this.#basis.invert(this.#programme.write)) return false;
    this.#basis.solve(this.#programme.right);
    return true;
  }

  /** Leads the basis to the best point: true; false where there is no point at all; null where no end is in sight. */
  #settle(): boolean | null {
    this.#price();
    const reached = this.#dualSteps();
    if (reached === null) return null;
    if (!reached) {
      if (this.#peers.count === this.#programme.units) return false;
      // What the peers cannot reach the whole reference may: once more with all.
      this.#peers.joinAll();
      if (!this.#start()) return null;
      this.#price();
      const whole = this.#dualSteps();
      if (whole !== true) return whole;
    }
    for (let round = 0; round < 200; round += 1) {
      if (!this.#primalSteps()) return null;
      if (!this.#admit()) return true;
    }
    return null;
  }

  /** Reduced costs of peers and slacks from the multipliers, which are the score's own row of the inverse. */
  #price(): void {
    const { rows, units, sign } = this.#programme;
    const reduced = this.#reduced;
    const y = this.#multipliers();
    const products = this.#peers.products(y, 0);
    for (let at = 0; at < this.#peers.count; at += 1) reduced[this.#peers.members[at]!] = -products[at]!;
    for (let row = 0; row < rows; row += 1) reduced[units + 1 + row] = -y[row]! * sign[row]!;
  }

  #multipliers(): Float64Array {
    const row = this.#basis.inverse.subarray(this.#place * this.#programme.rows, (this.#place + 1) * this.#programme.rows);
    return this.#programme.isInput ? row : row.map((value) => -value);
  }

  #isHeldAtZero(column: number): boolean {
    return column === this.#leftOut || (column > this.#programme.units && this.#programme.sign[column - this.#programme.units - 1] === 0);
  }

  #dualSteps(): boolean | null {
    const { rows, units, sign } = this.#programme;
    const [reduced, alpha, peers] = [this.#reduced, this.#alpha, this.#peers.members];
    const { members, values, inverse } = this.#basis;
    for (let step = 1; step < mostSteps; step += 1) {
      if (step % refreshEvery === 0) {
        this.#refresh();
        this.#price();
      }
      const leaving = this.#furthestBelow();
      if (leaving < 0) return true;
      const wanted = values[leaving]! < 0 ? -1 : 1;
      const base = leaving * rows;
      let [entering, least, size] = [-1, Number.POSITIVE_INFINITY, 0];
      const products = this.#peers.products(inverse, base);
      for (let at = 0; at < this.#peers.count; at += 1) {
        const length = products[at]! * wanted;
        if (length <= pivotTolerance) continue;
        const unit = peers[at]!;
        if (this.#isBasic[unit] === 1 || unit === this.#leftOut) continue;
        const ratio = Math.max(0, reduced[unit]!) / length;
        if (ratio < least || (ratio === least && length > size)) [entering, least, size] = [unit, ratio, length];
      }
      for (let row = 0; row < rows; row += 1) {
        const column = units + 1 + row;
        if (this.#isBasic[column] === 1 || sign[row] === 0) continue;
        alpha[row] = inverse[base + row]! * sign[row]!;
        const length = alpha[row]! * wanted;
        if (length <= pivotTolerance) continue;
        const ratio = Math.max(0, reduced[column]!) / length;
        if (ratio < least || (ratio === least && length > size)) [entering, least, size] = [column, ratio, length];
      }
      if (entering < 0) return false;
      const move = wanted * (reduced[entering]! / size);
      for (let at = 0; at < this.#peers.count; at += 1) reduced[peers[at]!]! -= move * products[at]!;
      for (let row = 0; row < rows; row += 1) reduced[units + 1 + row]! -= move * alpha[row]!;
      const left = members[leaving]!;
      this.#exchange(entering, leaving);
      reduced[entering] = 0;
      reduced[left] = -move;
    }
    return null;
  }

  /** The position that lies furthest outside its limits, measured across its own row of the inverse (dual steepest edge); -1 where all are inside. */
  #furthestBelow(): number {
    const { members, values, inverse } = this.#basis;
    let [furthest, most] = [-1, 0];
    for (let position = 0; position < this.#programme.rows; position += 1) {
      const value = values[position]!;
      const excess = value < 0 ? -value : this.#isHeldAtZero(members[position]!) ? value : 0;
      if (excess <= primalTolerance || position === this.#place) continue;
      let length = 0;
      for (let row = 0, base = position * this.#programme.rows; row < this.#programme.rows; row += 1) length += inverse[base + row]! ** 2;
      const distance = (excess * excess) / length;
      if (distance > most) [furthest, most] = [position, distance];
    }
    return furthest;
  }

  #exchange(entering: number, leaving: number): void {
    const basis = this.#basis;
    this.#programme.direction(this.#basis, entering, this.#direction);
    this.#isBasic[basis.members[leaving]!] = 0;
    this.#isBasic[entering] = 1;
    basis.exchange(entering, leaving, this.#direction);
  }

  #refresh(): void {
    if (this.#basis.invert(this.#programme.write)) this.#basis.solve(this.#programme.right);
  }

  /** Prices the units that are no peers yet; those with the least reduced cost join. False where none is negative. */
  #admit(): boolean {
    const { rows, units, columns } = this.#programme;
    const y = this.#multipliers();
    let [worst, second] = [-1, -1];
    let [least, next] = [0, 0];
    for (let unit = 0, base = 0; unit < units; unit += 1, base += rows) {
      if (this.#peers.has(unit) || unit === this.#leftOut) continue;
      let sum = 0;
      for (let row = 0; row < rows; row += 1) sum -= y[row]! * columns[base + row]!;
      this.#reduced[unit] = sum;
      if (sum >= least && sum >= next) continue;
      if (!this.#isNegative(unit, sum, y)) continue;
      if (sum < least) [second, next, worst, least] = [worst, least, unit, sum];
      else [second, next] = [unit, sum];
    }
    if (worst >= 0) this.#peers.join(worst);
    if (second >= 0) this.#peers.join(second);
    return worst >= 0;
  }

  #isNegative(unit: number, reduced: number, y: Float64Array): boolean {
    let size = 0;
    for (let row = 0, base = unit * this.#programme.rows; row < this.#programme.rows; row += 1)
      size += Math.abs(y[row]! * this.#programme.columns[base + row]!);
    return reduced < -dualTolerance * size;
  }

  /** Primal steps over the peers until none has a negative reduced cost; false where no end is in sight. */
  #primalSteps(): boolean {
    const { values } = this.#basis;
    let [still, last] = [0, Number.POSITIVE_INFINITY];
    for (let step = 1; step < mostSteps; step += 1) {
      if (step % refreshEvery === 0) this.#refresh();
      this.#price();
      const y = this.#multipliers();
      let [entering, least] = [-1, 0];
      const isCareful = still > 2 * this.#programme.rows;
      for (let at = 0; at < this.#peers.count; at += 1) {
        const unit = this.#peers.members[at]!;
        const reduced = this.#reduced[unit]!;
        if (this.#isBasic[unit] === 1 || unit === this.#leftOut || reduced >= least || !this.#isNegative(unit, reduced, y)) continue;
        [entering, least] = [unit, isCareful ? least : reduced];
        if (isCareful) break;
      }
      for (let row = 0; row < this.#programme.rows; row += 1) {
        const column = this.#programme.units + 1 + row;
        const reduced = this.#reduced[column]!;
        if (this.#programme.sign[row] !== 0 && this.#isBasic[column] === 0 && reduced < Math.min(least, -dualTolerance)) [entering, least] = [column, reduced];
      }
      if (entering < 0) return true;
      if (!this.#step(entering)) return false;
      const score = this.#programme.isInput ? values[this.#place]! : -values[this.#place]!;
      still = score < last - 1e-14 ? 0 : still + 1;
      last = Math.min(last, score);
    }
    return false;
  }

  /** Brings a column in where the basis allows; false where nothing stops it. */
  #step(entering: number): boolean {
    const { members, values } = this.#basis;
    const direction = this.#direction;
    this.#programme.direction(this.#basis, entering, this.#direction);
    let [leaving, least, size] = [-1, Number.POSITIVE_INFINITY, 0];
    for (let position = 0; position < this.#programme.rows; position += 1) {
      if (position === this.#place) continue;
      const length = direction[position]!;
      const isHeld = this.#isHeldAtZero(members[position]!);
      if (isHeld ? Math.abs(length) <= pivotTolerance : length <= pivotTolerance) continue;
      const ratio = isHeld ? 0 : Math.max(0, values[position]!) / length;
      if (ratio < least - 1e-14 || (ratio <= least + 1e-14 && Math.abs(length) > size))
        [leaving, least, size] = [position, Math.min(least, ratio), Math.abs(length)];
    }
    if (leaving < 0) return false;
    this.#exchange(entering, leaving);
    return true;
  }

  #answer(weights: SlackWeights | null): FrontierAnswer {
    const isDone = weights === null || this.#widen(weights);
    // A fresh inverse: what earlier units left in the old one must not be seen in the last digits.
    this.#refresh();
    const score = this.#basis.values[this.#place]!;
    const { units, rows, inputs, outputs } = this.#programme;
    const { members, values } = this.#basis;
    const lambda = new Float64Array(units);
    const slack = new Float64Array(rows);
    members.forEach((column, position) => {
      const value = Math.max(0, values[position]!);
      if (column < this.#programme.units) lambda[column] = value;
      else if (column > this.#programme.units) slack[column - this.#programme.units - 1] = value;
    });
    const slacks = weights === null || !isDone ? null : { lambda, input: slack.slice(0, inputs), output: slack.slice(inputs, inputs + outputs) };
    return { score, lambda, slacks };
  }

  /** The largest weighted sum of slacks on the face of best points; false where no end is in sight. */
  #widen(weights: SlackWeights): boolean {
    const { rows, units, inputs, columns, sign } = this.#programme;
    const reduced = this.#reduced;
    const { members, inverse } = this.#basis;
    this.#price();
    const gain = new Float64Array(rows);
    gain.set(weights.input);
    gain.set(weights.output, inputs);
    const heaviest = gain.reduce((most, weight) => Math.max(most, weight), 0);
    const face: number[] = [];
    for (let unit = 0; unit < units; unit += 1) if (unit !== this.#leftOut && (this.#isBasic[unit] === 1 || reduced[unit]! <= faceTolerance)) face.push(unit);
    for (let row = 0; row < rows; row += 1)
      if (sign[row] !== 0 && (this.#isBasic[units + 1 + row] === 1 || reduced[units + 1 + row]! <= faceTolerance)) face.push(units + 1 + row);
    if (face.every((column) => this.#isBasic[column] === 1)) return true;
    const gainOf = (column: number): number => (column > units ? gain[column - units - 1]! / heaviest : 0);
    const y = new Float64Array(rows);
    let still = 0;
    for (let step = 1; step < mostSteps; step += 1) {
      if (step % refreshEvery === 0) this.#refresh();
      y.fill(0);
      for (let position = 0; position < rows; position += 1) {
        const own = gainOf(members[position]!);
        if (own !== 0) for (let row = 0; row < rows; row += 1) y[row]! += own * inverse[position * rows + row]!;
      }
      let [entering, most] = [-1, 1e-11];
      for (const column of face) {
        if (this.#isBasic[column] === 1) continue;
        let worth = gainOf(column);
        if (column > units) worth -= y[column - units - 1]! * sign[column - units - 1]!;
        else for (let row = 0; row < rows; row += 1) worth -= y[row]! * columns[column * rows + row]!;
        if (worth > most) [entering, most] = [column, still > 2 * rows + 20 ? Number.POSITIVE_INFINITY : worth];
      }
      if (entering < 0) return true;
      const before = members.slice();
      if (!this.#step(entering)) return false;
      const left = before.findIndex((column, position) => column !== members[position]);
      still = Math.abs(this.#basis.values[left]!) > 1e-13 ? 0 : still + 1;
    }
    return false;
  }
}
