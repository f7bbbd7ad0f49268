import { type AccountChange, type Note, note, passkeyMark } from "@quoin/core";
import type { Kysely } from "kysely";
import { nodeHasher } from "../../system/node-hasher.ts";
import type { RecordTables } from "../rows/tables.ts";

/** What an account may do, by the history or by its row: all that decides what it reaches. */
interface AccountReach {
  readonly roles: string;
  readonly department: string | null;
  readonly organisation: string | null;
  readonly region: string | null;
  readonly disabled: boolean;
  /** By whom another program lets somebody in as this account; an empty text where none does. */
  readonly identity: string;
  /** Whether it shows a code beside its password. */
  readonly factor: boolean;
  /** Keys that let in without a password, by the beginnings of their hashes. */
  readonly passkeys: readonly string[];
}

/** Accounts that are not what the history made of them: changed, put in or taken out by hand. */
export async function accountProblems(db: Kysely<RecordTables>): Promise<readonly Note[]> {
  const told = await toldAccounts(db);
  const rows = await db.selectFrom("account").select(["name", "roles", "department", "organisation", "region", "disabled"]).orderBy("name").execute();
  const ties = new Map((await db.selectFrom("sign_on").selectAll().execute()).map((row) => [row.account, identityText(row)]));
  const factors = new Set((await db.selectFrom("second_factor").select("account").execute()).map(({ account }) => account));
  const keys = new Map<string, string[]>();
  for (const { account, ...key } of await db.selectFrom("passkey").select(["account", "id", "public_key"]).execute())
    keys.set(account, [...(keys.get(account) ?? []), passkeyMark(nodeHasher, key)]);
  const present = new Set(rows.map(({ name }) => name));
  const changed = rows.filter(({ name, roles, department, organisation, region, disabled }) => {
    const known = told.get(name);
    return (
      known === undefined ||
      known.roles !== roles ||
      known.department !== department ||
      known.organisation !== organisation ||
      known.region !== region ||
      known.disabled !== (Number(disabled) === 1) ||
      known.identity !== (ties.get(name) ?? "") ||
      known.factor !== factors.has(name) ||
      known.passkeys.toSorted().join() !== (keys.get(name) ?? []).toSorted().join()
    );
  });
  const names = [...changed.map(({ name }) => name), ...[...told.keys()].filter((name) => !present.has(name))];
  return names.map((name) => note("register.changed-account", { name }, { table: "account", field: name }));
}

async function toldAccounts(db: Kysely<RecordTables>): Promise<ReadonlyMap<string, AccountReach>> {
  const rows = await db.selectFrom("change").select("after").where("type", "=", "account-change").orderBy("seq").execute();
  const told = new Map<string, AccountReach>();
  for (const { after } of rows) {
    const { account, action, roles, department, organisation, region, ...more } = JSON.parse(after) as AccountChange;
    const known = told.get(account);
    if (action === "account-added" || action === "account-changed")
      told.set(account, {
        roles: (roles ?? []).join(","),
        department: department ?? null,
        organisation: organisation ?? null,
        region: region ?? null,
        disabled: known?.disabled ?? false,
        identity: (more.issuer ?? null) === null ? (known?.identity ?? "") : identityText(more),
        factor: known?.factor ?? false,
        passkeys: known?.passkeys ?? [],
      });
    else if (known !== undefined && (action === "second-factor-set" || action === "second-factor-removed"))
      told.set(account, { ...known, factor: action === "second-factor-set" });
    else if (known !== undefined && (action === "passkey-added" || action === "passkey-removed"))
      told.set(account, {
        ...known,
        passkeys: [...known.passkeys.filter((mark) => mark !== more.token), ...(action === "passkey-added" ? [more.token ?? ""] : [])],
      });
    else if (known !== undefined && action === "passkeys-removed") told.set(account, { ...known, passkeys: [] });
    else if (known !== undefined && (action === "sign-on-tied" || action === "sign-on-untied"))
      told.set(account, { ...known, identity: action === "sign-on-tied" ? identityText(more) : "" });
    else if (known !== undefined && (action === "account-disabled" || action === "account-enabled"))
      told.set(account, { ...known, disabled: action === "account-disabled" });
  }
  return told;
}

/** Rows of the history from before there was an identity have neither field. */
function identityText({ issuer, subject }: { readonly issuer?: string | null | undefined; readonly subject?: string | null | undefined }): string {
  return JSON.stringify([issuer ?? "", subject ?? ""]);
}
