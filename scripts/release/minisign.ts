import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from "node:crypto";

/** What stands before the 32 bytes of an Ed25519 key in its SubjectPublicKeyInfo (RFC 8410). */
const spkiPrefix = Buffer.from("302a300506032b6570032100", "hex");
/** Of a key, and of a signature over the hash of a file (BLAKE2b-512), which minisign makes since 0.10. */
const [ofKey, ofHash] = [Buffer.from("Ed"), Buffer.from("ED")];

/** The 32 bytes of a key, and its number: here the first eight bytes of its hash, so that the same key always has the same one. */
function numbered(key: KeyObject): { readonly raw: Buffer; readonly id: Buffer } {
  const raw = createPublicKey(key).export({ type: "spki", format: "der" }).subarray(spkiPrefix.length);
  return { raw, id: createHash("sha256").update(raw).digest().subarray(0, 8) };
}

/** The public key as minisign reads it from a file (`minisign -V -p FILE`). */
export function publicKeyFile(privateKey: string): string {
  const { raw, id } = numbered(createPrivateKey(privateKey));
  const shown = Buffer.from(id).reverse().toString("hex").toUpperCase();
  return `untrusted comment: minisign public key ${shown}\n${Buffer.concat([ofKey, id, raw]).toString("base64")}\n`;
}

/** The signature of a file in minisign's format: over its hash, and over that signature with the comment, which is thereby trusted. */
export function signatureFile(content: Buffer, privateKey: string, comment: string): string {
  if (/[\r\n]/.test(comment)) throw new Error("minisign: a comment is one line");
  const key = createPrivateKey(privateKey);
  const { id } = numbered(key);
  const signature = sign(null, createHash("blake2b512").update(content).digest(), key);
  const global = sign(null, Buffer.concat([signature, Buffer.from(comment)]), key);
  const line = Buffer.concat([ofHash, id, signature]).toString("base64");
  return `untrusted comment: signature of a release of Quoin\n${line}\ntrusted comment: ${comment}\n${global.toString("base64")}\n`;
}

/** Whether a signature file holds for a content and a public key, as minisign judges it. */
export function isSigned(content: Buffer, signatureText: string, publicKeyText: string): boolean {
  const [, keyLine = ""] = publicKeyText.split("\n");
  const [, line = "", trusted = "", globalLine = ""] = signatureText.split("\n");
  const [key, signed] = [Buffer.from(keyLine, "base64"), Buffer.from(line, "base64")];
  if (key.length !== 42 || signed.length !== 74 || !key.subarray(0, 2).equals(ofKey) || !signed.subarray(0, 2).equals(ofHash)) return false;
  if (!key.subarray(2, 10).equals(signed.subarray(2, 10)) || !trusted.startsWith("trusted comment: ")) return false;
  const publicKey = createPublicKey({ key: Buffer.concat([spkiPrefix, key.subarray(10)]), format: "der", type: "spki" });
  const signature = signed.subarray(10);
  const comment = Buffer.from(trusted.slice("trusted comment: ".length));
  return (
    verify(null, createHash("blake2b512").update(content).digest(), publicKey, signature) &&
    verify(null, Buffer.concat([signature, comment]), publicKey, Buffer.from(globalLine, "base64"))
  );
}
