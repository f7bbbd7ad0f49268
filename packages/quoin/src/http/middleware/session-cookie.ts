import { sessionSeconds } from "@quoin/core";
import { KnownBrowser } from "./known-browser.ts";

/**
 * The cookie of a session. Scripts cannot read it and pages of other sites cannot send it. Where TLS stands before the server it is `Secure`
 * and its name says so to the browser (`__Host-`): then no neighbour in the domain can set it either. Under a base path it is sent to nobody beside it, which that name does not allow
 * (`__Secure-`).
 */
export class SessionCookie {
  readonly #name: string;
  readonly #attributes: string;
  readonly browser: KnownBrowser;

  constructor(isBehindTls: boolean, basePath = "") {
    const prefix = !isBehindTls ? "" : basePath === "" ? "__Host-" : "__Secure-";
    this.#name = `${prefix}quoin-session`;
    this.#attributes = `Path=${basePath === "" ? "/" : basePath}; HttpOnly; SameSite=Strict${isBehindTls ? "; Secure" : ""}`;
    this.browser = new KnownBrowser(prefix, this.#attributes);
  }

  set(secret: string): string {
    return `${this.#name}=${secret}; Max-Age=${sessionSeconds}; ${this.#attributes}`;
  }

  clear(): string {
    return `${this.#name}=; Max-Age=0; ${this.#attributes}`;
  }

  /** The secret in a `Cookie` header, or undefined. */
  read(header: string | undefined): string | undefined {
    const pair = (header ?? "").split(/;\s*/).find((each) => each.startsWith(`${this.#name}=`));
    return pair?.slice(this.#name.length + 1);
  }
}
