import { isUtf8 } from "node:buffer";
import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from "node:crypto";
import { stat } from "node:fs/promises";
import { type Bundles, fault, note, type Outcome, type SourceFile, success } from "@quoin/core";
import { ArchiveTooLarge, BrokenArchive } from "../tables/zip/broken-archive.ts";
import { unpackEntry } from "../tables/zip/unpack-entry.ts";
import { zipDirectory } from "../tables/zip/zip-directory.ts";
import { ZipWriter } from "../tables/zip/zip-writer.ts";

/** A bundle of ten thousand lines has a few hundred kilobytes. */
const largestBundle = 64 * 2 ** 20;
/** All entries of a bundle together, unpacked. */
const largestContent = 256 * 2 ** 20;
const mostEntries = 32;
/** What stands before the 32 bytes of an Ed25519 key in its SubjectPublicKeyInfo (RFC 8410). */
const spkiPrefix = Buffer.from("302a300506032b6570032100", "hex");

/** Bundles as zip archives, signed by Node's own crypto. */
export const bundleFiles: Bundles = {
  async pack(entries) {
    const zip = new ZipWriter();
    for (const { name, text } of entries) await zip.add(name, [text]);
    return zip.finish();
  },
  async unpack(file) {
    const size = await sizeOf(file);
    if (size !== null && size > largestBundle) return tooLarge(file, size);
    const bytes = await file.bytes();
    if (bytes.length > largestBundle) return tooLarge(file, bytes.length);
    try {
      const twice = new Set<string>();
      const texts = await unpacked(bytes, twice);
      if (twice.size > 0) return fault([...twice].slice(0, 20).map((part) => note("bundle.double-part", { part }, { file: file.name })));
      return success(texts);
    } catch (cause) {
      if (!(cause instanceof BrokenArchive || cause instanceof ArchiveTooLarge || cause instanceof RangeError)) throw cause;
      return fault(note("bundle.broken", { problem: cause.message }, { file: file.name }));
    }
  },
  newKey() {
    const { privateKey } = generateKeyPairSync("ed25519");
    return { privateKey: privateKey.export({ type: "pkcs8", format: "pem" }).toString(), publicKey: rawKey(privateKey) };
  },
  publicKeyOf(privateKey) {
    const key = privateKeyOf(privateKey);
    return key === null ? null : rawKey(key);
  },
  sign(privateKey, text) {
    return sign(null, Buffer.from(text, "utf8"), createPrivateKey(privateKey)).toString("base64");
  },
  verify(publicKey, text, signature) {
    const raw = Buffer.from(publicKey, "base64url");
    if (raw.length !== 32 || raw.toString("base64url") !== publicKey) return false;
    const key = createPublicKey({ key: Buffer.concat([spkiPrefix, raw]), format: "der", type: "spki" });
    return verify(null, Buffer.from(text, "utf8"), key, Buffer.from(signature, "base64"));
  },
};

function privateKeyOf(text: string): KeyObject | null {
  try {
    const key = createPrivateKey(text);
    return key.asymmetricKeyType === "ed25519" ? key : null;
  } catch {
    return null; // Whatever the text is, it is no key.
  }
}

function rawKey(key: KeyObject): string {
  return createPublicKey(key).export({ type: "spki", format: "der" }).subarray(spkiPrefix.length).toString("base64url");
}

/** Before anything of it is read; null where the file is in memory already. */
async function sizeOf({ path }: SourceFile): Promise<number | null> {
  if (path === undefined) return null;
  return stat(path).then(
    ({ size }) => size,
    () => null, // Reading it will say what is wrong.
  );
}

function tooLarge({ name }: SourceFile, bytes: number): Outcome<never> {
  return fault(note("bundle.too-large", { bytes, largest: largestBundle }, { file: name }));
}

async function unpacked(bytes: Uint8Array, twice: Set<string>): Promise<ReadonlyMap<string, string>> {
  const directory = zipDirectory(bytes, (name) => twice.add(name));
  if (directory.size > mostEntries) throw new BrokenArchive(`it has ${directory.size} parts`);
  const texts = new Map<string, string>();
  let total = 0;
  for (const entry of directory.values()) {
    if (entry.encrypted) throw new BrokenArchive(`${entry.name} is encrypted`);
    const chunks: Uint8Array[] = [];
    for await (const chunk of unpackEntry(bytes, entry)) {
      total += chunk.length;
      if (total > largestContent) throw new ArchiveTooLarge(`> ${largestContent} bytes`);
      chunks.push(chunk);
    }
    const content = Buffer.concat(chunks);
    if (!isUtf8(content)) throw new BrokenArchive(`${entry.name} is no UTF-8`);
    texts.set(entry.name, content.toString("utf8"));
  }
  return texts;
}
