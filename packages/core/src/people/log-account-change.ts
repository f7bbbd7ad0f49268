import { type Outcome, success } from "../contract/outcome.ts";
import type { WorkspacePorts } from "../contract/ports.ts";
import type { AccountChange } from "../register/entities/account-change.ts";
import { patchedRecord } from "../register/patched-record.ts";
import { accountVersions } from "./account-version.ts";

type Told = Pick<AccountChange, "account" | "action"> & Partial<Pick<AccountChange, "roles" | "department" | "organisation" | "until">>;

/**
 * Writes a change of an account into the history before it is made: one that fails afterwards has been tried, one that is not written down is not made.
 * The record is named by account and version, so of two who change the same version of an account one is refused as stale.
 *
 * @param version the version that is changed; the present one where nobody has looked at it before
 */
export async function logAccountChange(
  { records, clock, hasher }: Pick<WorkspacePorts, "records" | "clock" | "hasher">,
  who: string,
  told: Told,
  version?: number,
): Promise<Outcome<null>> {
  const at = clock.now();
  const changed = version ?? (await accountVersions(records)).get(told.account) ?? 0;
  const id = `account-change-${hasher.sha256(told.account).slice(0, 16)}-${changed + 1}`;
  const change = patchedRecord("account-change", null, { id, ...told });
  if (!change.ok) return change;
  const outcome = await records.commit([change.value], { who, at, reason: "" });
  return outcome.ok ? success(null) : outcome;
}
