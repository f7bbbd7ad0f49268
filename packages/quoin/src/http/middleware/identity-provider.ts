import type { Vouched } from "@quoin/core";
import * as client from "openid-client";
import { isSafe, type ProviderSettings } from "./sign-on-settings.ts";

/** What has to be there again when somebody comes back: it stands in a cookie of the browser that began, and nowhere else. */
export interface Begun {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  /** The page that was asked for. */
  readonly to: string;
}

/** Seconds in which a provider must answer, and after which what it says of itself is asked anew. */
const patience = 10;
const knownFor = 3_600;

/** OpenID Connect: the code flow with PKCE (RFC 7636), state and nonce; the token is verified with the provider's published keys. */
export class IdentityProvider {
  readonly #settings: ProviderSettings;
  readonly #seconds: () => number;
  #found: { readonly config: Promise<client.Configuration>; readonly at: number } | null = null;

  constructor(settings: ProviderSettings, seconds: () => number) {
    this.#settings = settings;
    this.#seconds = seconds;
  }

  get issuer(): string {
    return this.#settings.issuer;
  }

  /** Where the browser goes, and what it keeps meanwhile. Throws where the provider cannot be reached. */
  async begin(to: string): Promise<{ readonly at: URL; readonly begun: Begun }> {
    const config = await this.#config();
    const begun = { state: client.randomState(), nonce: client.randomNonce(), verifier: client.randomPKCECodeVerifier(), to };
    const at = client.buildAuthorizationUrl(config, {
      redirect_uri: this.#back,
      scope: this.#settings.scopes.join(" "),
      state: begun.state,
      nonce: begun.nonce,
      code_challenge: await client.calculatePKCECodeChallenge(begun.verifier),
      code_challenge_method: "S256",
    });
    return { at, begun };
  }

  /** For whom the provider vouches; throws where the answer is not to what was begun, has been used, or is not the provider's. */
  async finish(search: string, { state, nonce, verifier }: Begun): Promise<Vouched> {
    const config = await this.#config();
    const tokens = await client.authorizationCodeGrant(config, new URL(`${this.#back}${search}`), {
      pkceCodeVerifier: verifier,
      expectedState: state,
      expectedNonce: nonce,
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    if (claims === undefined) throw new Error("there is no token of who somebody is");
    const { name_claim, display_claim, groups_claim, person_claim } = this.#settings;
    // Many providers keep all but the subject for whoever asks with the other token.
    const asks = [name_claim, groups_claim].some((name) => claims[name] === undefined) && config.serverMetadata().userinfo_endpoint !== undefined;
    const more = asks ? await client.fetchUserInfo(config, tokens.access_token, claims.sub) : {};
    const said: Readonly<Record<string, unknown>> = { ...more, ...claims };
    const name = textOf(said[name_claim]) ?? claims.sub;
    return {
      issuer: claims.iss,
      subject: claims.sub,
      name,
      display: textOf(said[display_claim]) ?? name,
      groups: textsOf(said[groups_claim]),
      person: person_claim === undefined ? null : textOf(said[person_claim]),
    };
  }

  /** Where a browser goes whose session here has ended, so that it ends there too; null where the provider offers none. */
  async end(): Promise<string | null> {
    const config = await this.#config();
    if (config.serverMetadata().end_session_endpoint === undefined) return null;
    return client.buildEndSessionUrl(config, { post_logout_redirect_uri: `${this.#address}/` }).href;
  }

  get #address(): string {
    return this.#settings.address.replace(/\/$/, "");
  }

  get #back(): string {
    return `${this.#address}/session/oidc/back`;
  }

  #config(): Promise<client.Configuration> {
    const now = this.#seconds();
    if (this.#found !== null && now - this.#found.at < knownFor) return this.#found.config;
    const { issuer, client_id, secret } = this.#settings;
    const execute = [client.enableNonRepudiationChecks];
    const at = new URL(issuer);
    if (at.protocol === "http:" && isSafe(at)) execute.push(client.allowInsecureRequests);
    const config = client.discovery(at, client_id, secret ?? undefined, secret === null ? client.None() : client.ClientSecretBasic(secret), {
      execute,
      timeout: patience,
    });
    const found = { config, at: now };
    this.#found = found;
    config.catch(() => {
      if (this.#found === found) this.#found = null; // Who comes next asks again.
    });
    return config;
  }
}

function textOf(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : typeof value === "number" ? String(value) : null;
}

function textsOf(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : [value]).flatMap((each) => textOf(each) ?? []);
}
