import type { Hasher } from "../../contract/ports.ts";

/** A passkey of an account (WebAuthn level 3): the public half of a pair of keys whose other half never leaves a telephone, a computer or a token. */
export interface Passkey {
  /** Of the pair, as its holder names it: base64url. */
  readonly id: string;
  readonly account: string;
  /** COSE key, base64url. */
  readonly public_key: string;
  /** How often it has signed, as its holder counts; 0 where it does not. */
  readonly counter: number;
  readonly transports: readonly string[];
  /** What its owner calls it. */
  readonly label: string;
  readonly created_at: string;
  /** Milliseconds since 1970 of the newest challenge that it answered; 0 of none. No challenge is taken twice, nor an older one. */
  readonly used: number;
}

/** By what the history knows a passkey: the beginning of a hash of what lets in, so that another key in its place shows. */
export function passkeyMark(hasher: Hasher, { id, public_key }: Pick<Passkey, "id" | "public_key">): string {
  return hasher.sha256(`${id}\n${public_key}`).slice(0, 16);
}

/** Where a browser is when it asks for a key: a key of one site is shown to no other. */
export interface PasskeySite {
  /** Name without port. */
  readonly host: string;
  /** `https://office.example:8443` */
  readonly origin: string;
}

/** What a browser hands on of its holder, as WebAuthn level 3 writes it in JSON; all of it base64url. */
interface HandedOn<Response> {
  readonly id: string;
  readonly rawId: string;
  readonly type: "public-key";
  readonly response: Response;
}
export type MadeKey = HandedOn<{ readonly clientDataJSON: string; readonly attestationObject: string }>;
export type SignedByKey = HandedOn<{ readonly clientDataJSON: string; readonly authenticatorData: string; readonly signature: string }>;

/** What browser and holder do together: the port behind passkeys. Challenges are base64url. What does not hold is null. */
export interface PasskeyCeremonies {
  /** What `navigator.credentials.create` is asked, as JSON. */
  creation(asked: {
    readonly site: PasskeySite;
    readonly account: string;
    readonly office: string;
    readonly challenge: string;
    readonly known: readonly Passkey[];
  }): Promise<object>;
  created(shown: {
    readonly site: PasskeySite;
    readonly challenge: string;
    readonly response: MadeKey;
  }): Promise<Pick<Passkey, "id" | "public_key" | "counter" | "transports"> | null>;
  /** What `navigator.credentials.get` is asked, as JSON: any key of this site, whose holder knows its person (by a finger, a face, a number). */
  request(asked: { readonly site: PasskeySite; readonly challenge: string }): Promise<object>;
  /** The counter of a key that has signed. */
  signed(shown: { readonly site: PasskeySite; readonly challenge: string; readonly response: SignedByKey; readonly passkey: Passkey }): Promise<number | null>;
}

declare module "../../contract/ports.ts" {
  interface WorkspacePorts {
    readonly passkeys: PasskeyCeremonies;
  }
}
