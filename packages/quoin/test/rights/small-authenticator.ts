import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from "node:crypto";
import { z } from "zod";

/** What a browser and its holder of keys are asked, as far as this one reads it. */
const asked = z.object({ challenge: z.string(), rp: z.object({ id: z.string() }).optional(), rpId: z.string().optional() });

/** A holder of one key (ES256, WebAuthn level 3), written apart from the library that judges it; what it says can be bent. */
export interface SmallAuthenticator {
  readonly id: string;
  create(options: object, bent?: Bent): object;
  get(options: object, bent?: Bent): object;
}
export interface Bent {
  readonly origin?: string;
  readonly challenge?: string;
  /** Whether it knew its person; without it a key is one factor alone. */
  readonly isVerified?: boolean;
  readonly counter?: number;
  readonly host?: string;
}

const sha256 = (content: Uint8Array | string) => createHash("sha256").update(content).digest();

export function smallAuthenticator(origin: string): SmallAuthenticator {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const id = randomBytes(24);
  let counter = 0;
  const clientData = (type: string, challenge: string, bent: Bent) =>
    Buffer.from(JSON.stringify({ type, challenge: bent.challenge ?? challenge, origin: bent.origin ?? origin, crossOrigin: false }));
  const authenticatorData = (host: string, { isVerified = true, counter: said }: Bent, more: Buffer) => {
    const count = Buffer.alloc(4);
    count.writeUInt32BE(said ?? ++counter);
    // Somebody was there (1), was known (4), and a key stands behind it (64).
    return Buffer.concat([sha256(host), Buffer.from([1 | (isVerified ? 4 : 0) | (more.length > 0 ? 64 : 0)]), count, more]);
  };
  const shown = { id: id.toString("base64url"), rawId: id.toString("base64url"), type: "public-key", clientExtensionResults: {} };
  return {
    id: shown.id,
    create: (options, bent = {}) => {
      const { challenge, rp } = asked.parse(options);
      const length = Buffer.alloc(2);
      length.writeUInt16BE(id.length);
      const credential = Buffer.concat([Buffer.alloc(16), length, id, coseKey(publicKey)]);
      const data = authenticatorData(bent.host ?? rp?.id ?? "", bent, credential);
      // {fmt: "none", attStmt: {}, authData: bytes} in CBOR.
      const attestation = Buffer.concat([Buffer.from([0xa3]), text("fmt"), text("none"), text("attStmt"), Buffer.from([0xa0]), text("authData"), bytes(data)]);
      const response = {
        clientDataJSON: clientData("webauthn.create", challenge, bent).toString("base64url"),
        attestationObject: attestation.toString("base64url"),
      };
      return { ...shown, response };
    },
    get: (options, bent = {}) => {
      const { challenge, rpId } = asked.parse(options);
      const client = clientData("webauthn.get", challenge, bent);
      const data = authenticatorData(bent.host ?? rpId ?? "", bent, Buffer.alloc(0));
      const signature = sign("sha256", Buffer.concat([data, sha256(client)]), privateKey);
      const response = {
        clientDataJSON: client.toString("base64url"),
        authenticatorData: data.toString("base64url"),
        signature: signature.toString("base64url"),
      };
      return { ...shown, response };
    },
  };
}

function text(value: string): Buffer {
  return Buffer.concat([Buffer.from([0x60 + value.length]), Buffer.from(value)]);
}

function bytes(value: Buffer): Buffer {
  const head = value.length < 256 ? Buffer.from([0x58, value.length]) : Buffer.from([0x59, value.length >> 8, value.length & 255]);
  return Buffer.concat([head, value]);
}

/** {1: 2, 3: -7, -1: 1, -2: x, -3: y} in CBOR (RFC 9053: EC2, ES256, P-256). */
function coseKey(key: KeyObject): Buffer {
  const { x = "", y = "" } = key.export({ format: "jwk" });
  const point = (part: string) => bytes(Buffer.from(part, "base64url"));
  return Buffer.concat([Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21]), point(x), Buffer.from([0x22]), point(y)]);
}
