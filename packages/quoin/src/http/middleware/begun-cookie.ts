import { z } from "zod";
import type { Begun } from "./identity-provider.ts";

/** Seconds in which somebody must come back. */
const seconds = 600;

const kept = z.strictObject({ state: z.string().min(1), nonce: z.string().min(1), verifier: z.string().min(1), to: z.string() });

/**
 * The cookie of a log-in that was begun elsewhere. The provider sends people back from a page of its own, so that this one is `SameSite=Lax`: the session's is not sent then. It holds nothing that lets
 * anybody in, and only the browser that began has it: an answer that somebody else was given fits no state here.
 */
export class BegunCookie {
  readonly #name: string;
  readonly #attributes: string;

  constructor(isBehindTls: boolean, basePath: string) {
    this.#name = `${!isBehindTls ? "" : basePath === "" ? "__Host-" : "__Secure-"}quoin-sign-on`;
    this.#attributes = `Path=${basePath === "" ? "/" : basePath}; HttpOnly; SameSite=Lax${isBehindTls ? "; Secure" : ""}`;
  }

  set(begun: Begun): string {
    return `${this.#name}=${Buffer.from(JSON.stringify(begun)).toString("base64url")}; Max-Age=${seconds}; ${this.#attributes}`;
  }

  clear(): string {
    return `${this.#name}=; Max-Age=0; ${this.#attributes}`;
  }

  read(header: string | undefined): Begun | null {
    const pair = (header ?? "").split(/;\s*/).find((each) => each.startsWith(`${this.#name}=`));
    try {
      const text = Buffer.from(pair?.slice(this.#name.length + 1) ?? "", "base64url").toString("utf8");
      const parsed = kept.safeParse(JSON.parse(text));
      return parsed.success ? parsed.data : null;
    } catch {
      return null;
    }
  }
}

/** A page of this server, as it may stand in an address: nothing that leads elsewhere. */
export function ownPage(path: string | undefined): string {
  return path !== undefined && path.length < 2_000 && /^\/(?![/\\])[\x21-\x7e]*$/.test(path) && !path.includes("\\") ? path : "/";
}
