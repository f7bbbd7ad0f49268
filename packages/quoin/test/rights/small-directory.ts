import { createServer } from "node:net";

/** Somebody in the directory: attributes by name, the password that binds. */
export interface DirectoryEntry {
  readonly dn: string;
  readonly password: string;
  readonly attributes: Readonly<Record<string, readonly string[]>>;
}

export interface StartedDirectory {
  readonly url: string;
  readonly entries: DirectoryEntry[];
  /** Filters that were asked, as attribute and value. */
  readonly asked: string[];
  stop(): Promise<void>;
}

interface Piece {
  readonly tag: number;
  readonly value: Buffer;
  readonly end: number;
}

/** A directory by RFC 4511 that knows bind and search by one equality, written from the standard and not by the client's library. As most do, it lets in a name without a password as nobody. */
export async function startDirectory(entries: DirectoryEntry[]): Promise<StartedDirectory> {
  const asked: string[] = [];
  const server = createServer((socket) => {
    let held = Buffer.alloc(0);
    socket.on("error", () => {});
    socket.on("data", (data: Buffer) => {
      held = Buffer.concat([held, data]);
      for (let piece = pieceAt(held, 0); piece !== null; piece = pieceAt(held, 0)) {
        held = held.subarray(piece.end);
        const [id, operation] = piecesOf(piece.value);
        if (id === undefined || operation === undefined) return socket.destroy();
        for (const answer of answersTo(operation)) socket.write(piece_(0x30, piece_(0x02, id.value), answer));
      }
    });
  });
  const answersTo = ({ tag, value }: Piece): readonly Buffer[] => {
    const parts = piecesOf(value);
    if (tag === 0x60) {
      const [dn, password] = [parts[1]?.value.toString() ?? "", parts[2]?.value.toString() ?? ""];
      const isRight = password === "" || entries.some((entry) => entry.dn === dn && entry.password === password);
      return [done(0x61, isRight ? 0 : 49)];
    }
    if (tag !== 0x63) return [];
    const [attribute = "", wanted = ""] = piecesOf(parts[6]?.value ?? Buffer.alloc(0)).map((part) => part.value.toString());
    asked.push(`${attribute}=${wanted}`);
    const found = parts[6]?.tag === 0xa3 ? entries.filter(({ attributes }) => attributes[attribute]?.includes(wanted)) : entries;
    return [...found.map(entryOf), done(0x65, 0)];
  };
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return { url: `ldap://127.0.0.1:${port}`, entries, asked, stop: () => new Promise((resolve) => server.close(() => resolve())) };
}

function entryOf({ dn, attributes }: DirectoryEntry): Buffer {
  const held = Object.entries(attributes).map(([name, values]) => piece_(0x30, text(name), piece_(0x31, ...values.map(text))));
  return piece_(0x64, text(dn), piece_(0x30, ...held));
}

const text = (value: string): Buffer => piece_(0x04, Buffer.from(value));
const done = (tag: number, code: number): Buffer => piece_(tag, piece_(0x0a, Buffer.from([code])), text(""), text(""));

function piece_(tag: number, ...parts: readonly Buffer[]): Buffer {
  const value = Buffer.concat(parts);
  const length = value.length < 128 ? [value.length] : [0x82, value.length >> 8, value.length & 255];
  return Buffer.concat([Buffer.from([tag, ...length]), value]);
}

function piecesOf(buffer: Buffer): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let piece = pieceAt(buffer, 0); piece !== null; piece = pieceAt(buffer, piece.end)) pieces.push(piece);
  return pieces;
}

/** The piece that begins here; null where it is not whole. */
function pieceAt(buffer: Buffer, at: number): Piece | null {
  const [tag, first] = [buffer[at], buffer[at + 1]];
  if (tag === undefined || first === undefined) return null;
  const bytes = first < 128 ? 0 : first & 127;
  if (buffer.length < at + 2 + bytes) return null;
  const length = bytes === 0 ? first : buffer.readUIntBE(at + 2, bytes);
  const start = at + 2 + bytes;
  return buffer.length < start + length ? null : { tag, value: buffer.subarray(start, start + length), end: start + length };
}
