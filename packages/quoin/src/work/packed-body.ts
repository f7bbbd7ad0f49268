import { promisify } from "node:util";
import { gzip } from "node:zlib";

const pack = promisify(gzip);
/** Answers below this go in one packet anyway. */
export const smallestPacked = 1_400;

/** A body packed with gzip, quickly or, at `level` 9, as small as it gets; null where it is too small to be worth it. */
export async function packedBody(body: Uint8Array, level = 4): Promise<Uint8Array<ArrayBuffer> | null> {
  return body.byteLength < smallestPacked ? null : new Uint8Array(await pack(body, { level }));
}
