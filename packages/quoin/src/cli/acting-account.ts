import { readFile } from "node:fs/promises";
import { authorised, fault, note, type Outcome, partedAccount, success, tokenName, type UseCase, type WorkspacePorts, withinToken } from "@quoin/core";
import type { Asker } from "../loose-ports.ts";
import { portsWithin } from "../ports-within.ts";
import { carryingOut } from "../second-person.ts";

type Open = (asker: Asker) => Promise<Outcome<WorkspacePorts>>;

/** The ports as the owner of the folder has them, or, with a token, as its account has them by HTTP. */
export async function actingPorts(
  ports: WorkspacePorts,
  open: Open,
  tokenFile: string | undefined,
  useCase: UseCase,
  asker: Asker,
): Promise<Outcome<WorkspacePorts>> {
  if (tokenFile === undefined) return success({ ...ports, carryOut: carryingOut(open, asker) });
  const token = await readFile(tokenFile, "utf8").catch(() => "");
  const { hasher, accounts, clock } = ports;
  const hash = hasher.sha256(token.trim());
  const admitted = await accounts.admitted(hash, "token", clock.now());
  if (admitted === null) return fault(note("people.token", {}, { file: tokenFile }), "forbidden");
  const { made_by } = admitted;
  const account = admitted.account.roles.includes("administrator") ? partedAccount(admitted.account, await accounts.list()) : admitted.account;
  const within = withinToken(admitted.narrow, useCase);
  if (!within.ok) return within;
  const scopes = authorised(account, useCase);
  if (!scopes.ok) return scopes;
  const own = await open({ ...asker, account, via: { token: tokenName(hash), made_by } });
  return own.ok ? success({ ...portsWithin(own.value, account, scopes.value), carryOut: carryingOut(open, asker) }) : own;
}
