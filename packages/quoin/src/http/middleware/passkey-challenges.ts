import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import type { Clock } from "@quoin/core";

/** Milliseconds in which a challenge must be answered. */
const goodFor = 300_000;
const [momentBytes, randomLength, sealBytes] = [6, 16, 32] as const;

/**
 * Challenges that say when they were made and for what, under a seal: any server of the workspace knows one as its own, and nothing is kept of those that nobody answers. What is done with one is what makes it good once: a key
 * takes none as old as the newest that it answered, and is added once.
 */
export class PasskeyChallenges {
  readonly #key: () => Promise<Uint8Array>;
  readonly #clock: Pick<Clock, "now">;

  constructor(key: () => Promise<Uint8Array>, clock: Pick<Clock, "now">) {
    this.#key = key;
    this.#clock = clock;
  }

  /** A new one for a purpose (`log-in`, `add NAME`), base64url. */
  async make(purpose: string): Promise<string> {
    const said = Buffer.alloc(momentBytes + randomLength);
    said.writeUIntBE(Date.parse(this.#clock.now()), 0, momentBytes);
    randomBytes(randomLength).copy(said, momentBytes);
    return Buffer.concat([said, await this.#seal(said, purpose)]).toString("base64url");
  }

  /** When it was made, in milliseconds since 1970; null where it is none of ours, for another purpose, or too old. */
  async madeAt(challenge: string, purpose: string): Promise<number | null> {
    const whole = Buffer.from(challenge, "base64url");
    if (whole.length !== momentBytes + randomLength + sealBytes) return null;
    const said = whole.subarray(0, momentBytes + randomLength);
    if (!timingSafeEqual(whole.subarray(said.length), await this.#seal(said, purpose))) return null;
    const at = said.readUIntBE(0, momentBytes);
    const age = Date.parse(this.#clock.now()) - at;
    return age >= 0 && age <= goodFor ? at : null;
  }

  async #seal(said: Buffer, purpose: string): Promise<Buffer> {
    return createHmac("sha256", await this.#key())
      .update(said)
      .update(purpose)
      .digest();
  }
}

/** The challenge that a browser says it answered, as it stands in `clientDataJSON`; empty where there is none. What it is worth is found out by the seal and the signature. */
export function answeredChallenge({ response: { clientDataJSON } }: { readonly response: { readonly clientDataJSON: string } }): string {
  try {
    const said: unknown = JSON.parse(Buffer.from(clientDataJSON, "base64url").toString("utf8"));
    return typeof said === "object" && said !== null && "challenge" in said && typeof said.challenge === "string" ? said.challenge : "";
  } catch {
    return "";
  }
}
