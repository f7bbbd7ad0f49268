import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";

/** Lower-case hexadecimal SHA-256 of a file, read in pieces; whoever takes it back is thrown an AbortError. */
export async function digest(path: string, signal: AbortSignal): Promise<string> {
  const hash = createHash("sha256");
  for await (const piece of createReadStream(path, { highWaterMark: 4 << 20, signal })) hash.update(piece as Buffer);
  return hash.digest("hex");
}
