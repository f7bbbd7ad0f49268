/** Some columns of a programme, kept row after row as well, so that a row of multipliers meets them in one sweep: the units that have been peers so far. */
export class PeerSet {
  readonly members: Int32Array;
  readonly #columns: Float64Array;
  readonly #rows: number;
  readonly #isMember: Uint8Array;
  readonly #cells: Float64Array;
  readonly #products: Float64Array;
  #count = 0;

  /** @param columns all columns one after another, `columns[unit * rows + row]` */
  constructor(columns: Float64Array, rows: number) {
    const units = columns.length / rows;
    this.#columns = columns;
    this.#rows = rows;
    this.members = new Int32Array(units);
    this.#isMember = new Uint8Array(units);
    this.#cells = new Float64Array(columns.length);
    this.#products = new Float64Array(units);
  }

  get count(): number {
    return this.#count;
  }

  has(unit: number): boolean {
    return this.#isMember[unit] === 1;
  }

  join(unit: number): void {
    if (this.has(unit)) return;
    this.#put(this.#count, unit);
    this.#count += 1;
    this.#isMember[unit] = 1;
  }

  joinAll(): void {
    for (let unit = 0; unit < this.members.length; unit += 1) this.join(unit);
  }

  leave(unit: number): void {
    const at = this.members.subarray(0, this.#count).lastIndexOf(unit);
    this.#count -= 1;
    this.#put(at, this.members[this.#count]!);
    this.#isMember[unit] = 0;
  }

  /** multipliers · column of each member, in the order of `members`; the multipliers begin at `base`. The array is written anew at each call. */
  products(multipliers: Float64Array, base: number): Float64Array {
    const [count, units, products, cells] = [this.#count, this.members.length, this.#products, this.#cells];
    products.fill(0, 0, count);
    for (let row = 0; row < this.#rows; row += 1) {
      const factor = multipliers[base + row]!;
      if (factor === 0) continue;
      for (let at = 0, cell = row * units; at < count; at += 1, cell += 1) products[at]! += factor * cells[cell]!;
    }
    return products;
  }

  #put(at: number, unit: number): void {
    this.members[at] = unit;
    for (let row = 0; row < this.#rows; row += 1) this.#cells[row * this.members.length + at] = this.#columns[unit * this.#rows + row]!;
  }
}
