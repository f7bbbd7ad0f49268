import { patchedRecord } from "../cycle/patched-record.ts";
import { type Outcome, success } from "../outcome.ts";
import type { WorkspacePorts } from "../ports.ts";
import type { AccountChange } from "../register/entities/account-change.ts";

type Told = Pick<AccountChange, "account" | "action"> & Partial<Pick<AccountChange, "roles" | "department" | "organisation" | "until">>;

/** Writes a change of an account into the history before it is made: one that fails afterwards has been tried, one that is not written down is not made. */
export async function logAccountChange(
  { records, clock, hasher }: Pick<WorkspacePorts, "records" | "clock" | "hasher">,
  who: string,
  told: Told,
  reason = "",
): Promise<Outcome<null>> {
  const at = clock.now();
  const seen = await records.count("account-change", { retired: true });
  const id = `account-change-${hasher.sha256(JSON.stringify([told, who, at, seen])).slice(0, 24)}`;
  const change = patchedRecord("account-change", null, { id, ...told });
  if (!change.ok) return change;
  const outcome = await records.commit([change.value], { who, at, reason });
  return outcome.ok ? success(null) : outcome;
}
