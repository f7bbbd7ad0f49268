import type { SourceFile } from "../../../contract/fields.ts";
import type { Outcome } from "../../../contract/outcome.ts";

/** A key of an office: the public half is known by its 32 bytes as base64url. */
export interface OfficeKeyPair {
  /** PKCS #8, PEM. */
  readonly privateKey: string;
  readonly publicKey: string;
}

/** How bundles are packed, unpacked, signed and checked. */
export interface Bundles {
  /** A zip archive with the entries in their order and without times: the same entries are the same bytes. */
  pack(entries: readonly { readonly name: string; readonly text: string }[]): Promise<readonly Uint8Array[]>;
  /** The entries of an archive as texts; refused unread above the largest size, and where an entry unpacks to more than it may, is no UTF-8 or has a wrong checksum. */
  unpack(file: SourceFile): Promise<Outcome<ReadonlyMap<string, string>>>;
  newKey(): OfficeKeyPair;
  /** The public half of a private key in PEM; null where the text is no Ed25519 key. */
  publicKeyOf(privateKey: string): string | null;
  /** Ed25519 over the UTF-8 bytes of a text, base64. */
  sign(privateKey: string, text: string): string;
  /** False for a wrong signature and for what is none. */
  verify(publicKey: string, text: string, signature: string): boolean;
}

declare module "../../../contract/ports.ts" {
  interface Ports {
    readonly bundles: Bundles;
  }
}
