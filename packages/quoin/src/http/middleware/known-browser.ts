import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";

/** Half a year; each log-in begins it anew. */
const seconds = 180 * 24 * 3_600;

/**
 * A second cookie, by which a browser is known that has been let in under a name before: it lets nobody in, and only keeps who guesses elsewhere from making this browser wait. It holds a
 * random number and its HMAC under the account's password hash, so nothing is stored for it, every server of a workspace knows it, and a new password ends it.
 */
export class KnownBrowser {
  readonly #name: string;
  readonly #attributes: string;

  /** @param attributes those of the session's cookie */
  constructor(prefix: string, attributes: string) {
    this.#name = `${prefix}quoin-browser`;
    this.#attributes = attributes;
  }

  set(account: string, passwordHash: string): string {
    const number = randomBytes(16).toString("base64url");
    return `${this.#name}=${number}.${proof(number, account, passwordHash)}; Max-Age=${seconds}; ${this.#attributes}`;
  }

  /** The browser's number where it is known for this account; null for every other cookie, and where there is none. */
  read(header: string | undefined, account: string, passwordHash: string | null): string | null {
    const pair = (header ?? "").split(/;\s*/).find((each) => each.startsWith(`${this.#name}=`));
    const [number = "", given = ""] = pair?.slice(this.#name.length + 1).split(".") ?? [];
    if (passwordHash === null || !/^[\w-]{22}$/.test(number)) return null;
    const [right, said] = [Buffer.from(proof(number, account, passwordHash)), Buffer.from(given)];
    return right.length === said.length && timingSafeEqual(right, said) ? number : null;
  }
}

function proof(number: string, account: string, passwordHash: string): string {
  return createHmac("sha256", passwordHash).update(`browser\n${account}\n${number}`).digest("base64url");
}
