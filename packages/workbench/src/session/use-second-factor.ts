import { ApiProblem, type Problem } from "@quoin/core";
import { useQueryClient } from "@tanstack/react-query";
import { inBase } from "../address/base-path.ts";
import { sessionKey } from "../api/session.ts";
import { currentLanguage } from "../language/language.ts";

/** Who somebody is, for what only they may do: the name where nobody is logged in, and a code where there is a second factor already. */
export interface OwnProof {
  readonly name?: string;
  readonly password: string;
  readonly code?: string;
}

/** What an app on a telephone is told. */
export interface OfferedFactor {
  readonly secret: string;
  readonly uri: string;
}

export interface SecondFactorDoors {
  offer(proof: OwnProof): Promise<OfferedFactor>;
  /** Sets it by a code of it; answers with the codes for recovery, which are shown once. */
  set(proof: OwnProof, secret: string, newCode: string): Promise<readonly string[]>;
  remove(proof: OwnProof): Promise<void>;
}

/** One's own second factor. Setting it and taking it away open a new session. */
export function useSecondFactor(): SecondFactorDoors {
  const queries = useQueryClient();
  return {
    offer: (proof) => send<OfferedFactor>("POST", proof),
    set: async (proof, secret, newCode) =>
      (await send<{ readonly recovery_codes: readonly string[] }>("PUT", { ...proof, secret, new_code: newCode })).recovery_codes,
    remove: async (proof) => {
      await send("DELETE", proof);
      await queries.invalidateQueries({ queryKey: sessionKey });
    },
  };
}

async function send<T>(method: string, body: object): Promise<T> {
  const headers = { "accept-language": currentLanguage(), "content-type": "application/json" };
  const response = await fetch(inBase("/session/second-factor"), { method, headers, body: JSON.stringify(body) });
  const answer: unknown = await response.json();
  if (!response.ok) throw new ApiProblem(answer as Problem);
  return answer as T;
}
