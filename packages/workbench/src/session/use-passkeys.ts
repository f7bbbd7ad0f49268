import { ApiProblem, type Problem } from "@quoin/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { inBase } from "../address/base-path.ts";
import { sessionKey } from "../api/session.ts";
import { currentLanguage } from "../language/language.ts";
import type { OwnProof } from "./use-second-factor.ts";

/** A passkey as its owner sees it. */
export interface OwnPasskey {
  readonly id: string;
  readonly label: string;
  readonly created_at: string;
  readonly used_at: string | null;
}

export interface PasskeyDoors {
  readonly passkeys: readonly OwnPasskey[];
  /** Asks the browser for a new key and adds it. */
  add(proof: OwnProof, label: string): Promise<void>;
  remove(proof: OwnProof, id: string): Promise<void>;
}

const passkeysKey = ["passkeys"] as const;

/** Whether this browser makes keys for this page: only under a name (no number), and where nobody between can read along. */
export function canUsePasskeys(): boolean {
  return window.isSecureContext && "PublicKeyCredential" in window && !/^[\d.]+$|^\[/.test(window.location.hostname);
}

/** What there is only where somebody wants it. */
const browser = () => import("@simplewebauthn/browser");

/** One's own passkeys. Adding and taking away open a new session. */
export function usePasskeys(): PasskeyDoors {
  const queries = useQueryClient();
  const list = useQuery({
    queryKey: passkeysKey,
    queryFn: () => send<{ readonly passkeys: readonly OwnPasskey[] }>("GET", ""),
  });
  const anew = async () => {
    await queries.invalidateQueries({ queryKey: sessionKey });
    await queries.invalidateQueries({ queryKey: passkeysKey });
  };
  return {
    passkeys: list.data?.passkeys ?? [],
    add: async (proof, label) => {
      const { startRegistration } = await browser();
      const optionsJSON = await send<Parameters<typeof startRegistration>[0]["optionsJSON"]>("POST", "", proof);
      const response = await startRegistration({ optionsJSON });
      await send("PUT", "", { ...proof, label, response });
      await anew();
    },
    remove: async (proof, id) => {
      await send("DELETE", "", { ...proof, id });
      await anew();
    },
  };
}

/** Shows a passkey of this page to the server; who it lets in is asked for afterwards. */
export async function showPasskey(): Promise<void> {
  const { startAuthentication } = await browser();
  const optionsJSON = await send<Parameters<typeof startAuthentication>[0]["optionsJSON"]>("POST", "/log-in", {});
  await send("PUT", "/log-in", { response: await startAuthentication({ optionsJSON }) });
}

async function send<T>(method: string, path: string, body?: object): Promise<T> {
  const headers = { "accept-language": currentLanguage(), "content-type": "application/json" };
  const init = body === undefined ? { method, headers } : { method, headers, body: JSON.stringify(body) };
  const response = await fetch(inBase(`/session/passkeys${path}`), init);
  const answer: unknown = await response.json();
  if (!response.ok) throw new ApiProblem(answer as Problem);
  return answer as T;
}
