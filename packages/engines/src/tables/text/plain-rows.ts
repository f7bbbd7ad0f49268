import { isMissingMarker, type RowBlock } from "@quoin/core";
import { webAssembly } from "../../system/web-assembly.ts";
import { spanText } from "../cell-grid.ts";
import { plainNumber } from "../plain-number.ts";
import { plainRowsModule } from "./plain-rows-module.ts";

const quote = 0x22;
const apostrophe = 0x27;
const lineFeed = 0x0a;
/** Bytes that end a cell: comma, line feed, carriage return. */
const ends = [0x2c, lineFeed, 0x0d];
/** The memory as plain-rows.wat has it. */
const [powersAt, columnsAt, columnBytes, entryBytes, page] = [256, 512, 32, 32, 65_536];
/** Places of a column: kind, where its answers go, entries, slots, mask of the slots, code of the row before. */
const [kindOf, answersOf, entriesOf, slotsOf, maskOf, previousOf] = [0, 1, 2, 3, 4, 5];
const notPlain = Symbol("not plain");

interface Kernel {
  rows(at: number, limit: number, count: number): number;
}

/**
 * Rows of plain csv taken in one pass: each byte is looked at once, no span of a cell is kept; keys become codes in order of first appearance, numbers doubles, where they stand.
 * A block with a quotation mark or an apostrophe, a blank key, a row of another width, a lone carriage return or a cell that is neither number nor missing marker is not plain:
 * null, and whoever knows how to read such a block reads it, and codes its keys by `codeOf`. Null for every block where the machine has no WebAssembly.
 */
export class PlainRows {
  readonly #columns: readonly string[];
  readonly #keys: readonly string[];
  readonly #numbers: readonly string[];
  readonly #known: readonly Map<string, number>[];
  readonly #texts: string[][];
  readonly #memory = new webAssembly.Memory({ initial: 1 });
  readonly #kernel: Kernel | null;
  readonly #places: readonly number[];
  readonly #room: { texts: number; entries: number; slots: number }[];
  #bytes: Uint8Array;
  #words: Int32Array;
  #free: number;
  #block = 0;
  #size = 0;

  /** @param columns all columns of the file in their order, of which keys and numbers are read */
  constructor(columns: readonly string[], keys: readonly string[], numbers: readonly string[]) {
    [this.#columns, this.#keys, this.#numbers] = [columns, keys, numbers];
    this.#known = keys.map(() => new Map());
    this.#texts = keys.map(() => []);
    this.#places = keys.map((name) => columns.indexOf(name));
    [this.#bytes, this.#words] = [new Uint8Array(this.#memory.buffer), new Int32Array(this.#memory.buffer)];
    this.#free = columnsAt + columnBytes * columns.length;
    for (const end of ends) this.#bytes[end] = 1;
    new Float64Array(this.#memory.buffer, powersAt, 16).forEach((_, power, powers) => {
      powers[power] = 10 ** power;
    });
    this.#reserve(0);
    this.#room = keys.map(() => ({ texts: 0, entries: 0, slots: 0 }));
    this.#places.forEach((_, key) => {
      this.#setWord(key, previousOf, -1);
      this.#widenEntries(key, 256);
      this.#widenSlots(key, 1024);
    });
    this.#kernel = this.#made();
  }

  /** The texts of each key so far. */
  get texts(): readonly (readonly string[])[] {
    return this.#texts;
  }

  /** The code of a text of a key, wherever it was read; -1 where it is blank. */
  codeOf(key: number, text: string): number {
    const known = this.#known[key]?.get(text);
    if (known !== undefined) return known;
    const bytes = Buffer.from(text, "utf8");
    let hash = 0x811c9dc5;
    for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
    return this.#add(key, text, bytes, hash ^ (hash >>> 15));
  }

  /** Rows of whole lines. */
  take(block: Uint8Array): RowBlock | null {
    const kernel = this.#kernel;
    if (kernel === null || this.#keys.length === 0 || block.includes(quote) || block.includes(apostrophe)) return null;
    this.#place(block);
    const rowCount = rowsOf(kernel, this.#block, block.length, this.#columns.length);
    if (rowCount < 0) return null;
    const answers = (name: string): number => this.#words[this.#wordOf(this.#columns.indexOf(name), answersOf)]!;
    return {
      rowCount,
      keys: this.#keys.map((name) => new Int32Array(this.#memory.buffer, answers(name), rowCount).slice()),
      numbers: this.#numbers.map((name) => new Float64Array(this.#memory.buffer, answers(name), rowCount).slice()),
    };
  }

  #made(): Kernel | null {
    try {
      const module = new webAssembly.Module(Buffer.from(plainRowsModule, "base64"));
      const env = {
        memory: this.#memory,
        added: (column: number, from: number, to: number, hash: number) => {
          const key = this.#places.indexOf((column - columnsAt) / columnBytes);
          return this.#add(key, spanText(this.#bytes, from, to), this.#bytes.slice(from, to), hash);
        },
        number: (from: number, to: number) => {
          const number = plainNumber(this.#bytes, from, to);
          if (Number.isNaN(number) && !isMissingMarker(spanText(this.#bytes, from, to))) throw notPlain;
          return number;
        },
      };
      return new webAssembly.Instance(module, { env }).exports as Kernel;
    } catch {
      return null;
    }
  }

  /** Copies the block into the memory, a line feed behind it, and makes room for its answers: a row has a byte for each key and one for the end of each cell. */
  #place(block: Uint8Array): void {
    if (block.length > this.#size) {
      this.#size = Math.max(block.length, 2 * this.#size);
      this.#block = this.#reserve(this.#size + 16);
      const rows = Math.ceil(this.#size / (this.#columns.length + this.#keys.length)) + 1;
      this.#columns.forEach((name, column) => {
        const kind = this.#keys.includes(name) ? 1 : this.#numbers.includes(name) ? 2 : 0;
        this.#words[this.#wordOf(column, kindOf)] = kind;
        const answers = this.#reserve(kind * 4 * rows);
        this.#words[this.#wordOf(column, answersOf)] = answers;
      });
    }
    this.#bytes.set(block, this.#block);
    this.#bytes[this.#block + block.length] = lineFeed;
  }

  #add(key: number, text: string, bytes: Uint8Array, hash: number): number {
    const [known, texts, room] = [this.#known[key], this.#texts[key], this.#room[key]];
    if (known === undefined || texts === undefined || room === undefined) throw new Error("no such key");
    if (text.trim() === "") return -1;
    const code = texts.length;
    known.set(text, code);
    texts.push(text);
    if (code === room.entries) this.#widenEntries(key, 2 * room.entries);
    const entry = this.#word(key, entriesOf) + entryBytes * code;
    const at = this.#reserve(bytes.length);
    this.#bytes.set(bytes, at);
    const head = Math.min(8, bytes.length);
    this.#bytes.set(bytes.subarray(0, head), entry);
    this.#bytes.fill(0xff, entry + 8, entry + 8 + head);
    this.#words.set([at, bytes.length, hash, -1], entry / 4 + 4);
    if (2 * texts.length > room.slots) this.#widenSlots(key, 4 * room.slots);
    else this.#fill(key, code, hash);
    return code;
  }

  #fill(key: number, code: number, hash: number): void {
    const [slots, mask] = [this.#word(key, slotsOf) / 4, this.#word(key, maskOf)];
    let slot = hash & mask;
    while (this.#words[slots + slot]! >= 0) slot = (slot + 1) & mask;
    this.#words[slots + slot] = code;
  }

  #widenEntries(key: number, entries: number): void {
    const room = this.#room[key] as { entries: number };
    const at = this.#reserve(entryBytes * entries);
    const held = this.#word(key, entriesOf);
    this.#bytes.copyWithin(at, held, held + entryBytes * room.entries);
    this.#setWord(key, entriesOf, at);
    room.entries = entries;
  }

  #widenSlots(key: number, slots: number): void {
    const at = this.#reserve(4 * slots);
    this.#words.fill(-1, at / 4, at / 4 + slots);
    this.#setWord(key, slotsOf, at);
    this.#setWord(key, maskOf, slots - 1);
    (this.#room[key] as { slots: number }).slots = slots;
    const entries = this.#word(key, entriesOf) / 4;
    this.#texts[key]?.forEach((_, code) => {
      this.#fill(key, code, this.#words[entries + 8 * code + 6]!);
    });
  }

  #wordOf(column: number, place: number): number {
    return (columnsAt + columnBytes * column) / 4 + place;
  }

  #word(key: number, place: number): number {
    return this.#words[this.#wordOf(this.#places[key]!, place)]!;
  }

  #setWord(key: number, place: number, value: number): void {
    this.#words[this.#wordOf(this.#places[key]!, place)] = value;
  }

  /** So many bytes more, from a multiple of eight on. */
  #reserve(bytes: number): number {
    const at = Math.ceil(this.#free / 8) * 8;
    this.#free = at + bytes;
    const lacking = this.#free + 8 - this.#memory.buffer.byteLength;
    if (lacking > 0) {
      this.#memory.grow(Math.ceil(lacking / page));
      [this.#bytes, this.#words] = [new Uint8Array(this.#memory.buffer), new Int32Array(this.#memory.buffer)];
    }
    return at;
  }
}

function rowsOf(kernel: Kernel, at: number, size: number, columns: number): number {
  try {
    return kernel.rows(at, at + size, columns);
  } catch (cause) {
    if (cause === notPlain) return -1;
    throw cause;
  }
}
