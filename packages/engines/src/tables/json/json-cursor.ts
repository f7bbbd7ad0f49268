/** Thrown where JSON text breaks off its grammar; the place is counted by the one who catches. */
export class JsonFault extends Error {
  override readonly name = "JsonFault";
  readonly at: number;

  constructor(problem: string, at: number) {
    super(problem);
    this.at = at;
  }
}

const escapes: Readonly<Record<number, number>> = { 34: 0x22, 92: 0x5c, 47: 0x2f, 98: 8, 102: 12, 110: 10, 114: 13, 116: 9 };
const number = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;

/**
 * Walks over the bytes of a JSON text (RFC 8259). Texts are unescaped in place, since that never makes them longer; numbers stay as they are written,
 * which `JSON.parse` would round.
 */
export class JsonCursor {
  at = 0;
  line = 1;
  /** The scalar that was read last. */
  start = 0;
  end = 0;
  readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** The next byte that is no blank, or -1 at the end; it is not passed. */
  peek(): number {
    for (; this.at < this.bytes.length; this.at++) {
      const byte = this.bytes[this.at]!;
      if (byte === 0x0a) this.line++;
      else if (byte !== 0x20 && byte !== 0x09 && byte !== 0x0d) return byte;
    }
    return -1;
  }

  /** Passes this sign or stays. */
  skip(sign: string): boolean {
    if (this.peek() !== sign.charCodeAt(0)) return false;
    this.at++;
    return true;
  }

  expect(sign: string): void {
    if (!this.skip(sign)) throw new JsonFault(`'${sign}' expected`, this.at);
  }

  /** Reads a text, number, true, false or null into `start` and `end`; null is empty. */
  scalar(): void {
    const lead = this.peek();
    if (lead === 0x22) {
      this.text();
      return;
    }
    if (lead === 0x7b || lead === 0x5b) throw new JsonFault("a value is itself an object or a list", this.at);
    this.start = this.at;
    while (this.at < this.bytes.length && !isEnd(this.bytes[this.at]!)) this.at++;
    this.end = this.at;
    const word = Buffer.from(this.bytes.buffer, this.bytes.byteOffset + this.start, this.end - this.start).toString("latin1");
    if (word === "null") this.end = this.start;
    else if (word !== "true" && word !== "false" && !number.test(word)) throw new JsonFault("a value expected", this.start);
  }

  text(): void {
    if (this.peek() !== 0x22) throw new JsonFault("a text expected", this.at);
    const opened = this.at++;
    this.start = this.at;
    let end = this.at;
    for (;;) {
      if (this.at >= this.bytes.length) throw new JsonFault("a text is never closed", opened);
      const byte = this.bytes[this.at]!;
      if (byte === 0x22) break;
      if (byte < 0x20) throw new JsonFault("a line break or control character inside a text", this.at);
      if (byte === 0x5c) end = this.#unescape(end);
      else {
        this.bytes[end++] = byte;
        this.at++;
      }
    }
    this.end = end;
    this.at++;
  }

  #unescape(end: number): number {
    const kind = this.bytes[this.at + 1] ?? 0;
    const plain = escapes[kind];
    if (plain !== undefined) {
      this.bytes[end] = plain;
      this.at += 2;
      return end + 1;
    }
    if (kind !== 0x75) throw new JsonFault("an unknown escape", this.at);
    let code = this.#unit(this.at + 2);
    this.at += 6;
    if (code >= 0xd800 && code < 0xdc00 && this.bytes[this.at] === 0x5c && this.bytes[this.at + 1] === 0x75) {
      const low = this.#unit(this.at + 2);
      if (low >= 0xdc00 && low < 0xe000) {
        code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00);
        this.at += 6;
      }
    }
    const encoded = Buffer.from(String.fromCodePoint(code), "utf8");
    this.bytes.set(encoded, end);
    return end + encoded.length;
  }

  #unit(at: number): number {
    const digits = Buffer.from(this.bytes.subarray(at, at + 4)).toString("latin1");
    if (!/^[0-9a-fA-F]{4}$/.test(digits)) throw new JsonFault("an unknown escape", at - 2);
    return Number.parseInt(digits, 16);
  }
}

function isEnd(byte: number): boolean {
  return byte === 0x2c || byte === 0x7d || byte === 0x5d || byte <= 0x20;
}
