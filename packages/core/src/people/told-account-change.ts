import { type Outcome, success } from "../contract/outcome.ts";
import type { WorkspacePorts } from "../contract/ports.ts";
import { patchedRecord } from "../register/changes/patched-record.ts";
import type { AccountChange } from "../register/entities/account-change.ts";
import type { ToldChange } from "./account-store.ts";
import { accountVersions } from "./account-version.ts";

type Told = Pick<AccountChange, "account" | "action"> &
  Partial<Pick<AccountChange, "roles" | "department" | "organisation" | "region" | "person" | "to" | "until" | "issuer" | "subject" | "token">>;

/**
 * What the history will tell of a change of an account. The record is named by account and version, so of two who change the same version of an account
 * one is refused as stale.
 *
 * @param version the version that is changed; the present one where nobody has looked at it before
 */
export async function toldAccountChange(
  { records, clock, hasher, caller }: Pick<WorkspacePorts, "records" | "clock" | "hasher"> & Partial<Pick<WorkspacePorts, "caller">>,
  who: string,
  told: Told,
  version?: number,
): Promise<Outcome<ToldChange>> {
  const changed = version ?? (await accountVersions(records)).get(told.account) ?? 0;
  const id = `account-change-${hasher.sha256(told.account).slice(0, 16)}-${changed + 1}`;
  const change = patchedRecord("account-change", null, { id, ...told });
  return change.ok ? success({ change: change.value, author: { who, via: caller?.via, at: clock.now(), reason: "" } }) : change;
}
