import type { Account } from "../../contract/account.ts";
import { fault, type Outcome, success } from "../../contract/outcome.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { type Note, note } from "../../language/note.ts";
import type { Identity } from "../account-store.ts";
import { type LoggedIn, openedSession } from "../log-in.ts";
import { partFaults } from "../parted-administrators.ts";
import { toldAccountChange } from "../told-account-change.ts";
import { displayField, nameFaults, nameField, regionFaults, unknownOrganisation } from "../user-input.ts";
import { type GroupRule, type Reach, reachOfGroups } from "./group-rules.ts";

/** Somebody for whom another program vouches: an identity provider, or a proxy. */
export interface Vouched extends Identity {
  /** The name that an account made for them gets. It finds no account: who knows a name has shown nothing. */
  readonly name: string;
  readonly display: string;
  readonly groups: readonly string[];
  /** Who they are, as the office numbers people; null where that is not told. */
  readonly person: string | null;
}

type Ports = Pick<WorkspacePorts, "accounts" | "secrets" | "hasher" | "clock" | "records">;

/**
 * Lets in somebody for whom another program vouches, under the account that is tied to who vouches and by what name; by nothing else, neither name nor address of mail.
 * With rules the groups decide at each log-in how far the account reaches, and somebody who has none yet gets one; who is in no group that a rule names is not let in, and what is open of them ends.
 * Without rules only accounts that the owner has tied are let in, and reach as far as they do.
 */
export async function signOn(ports: Ports, who: Vouched, rules: readonly GroupRule[] | null): Promise<Outcome<LoggedIn>> {
  const known = await ports.accounts.signedOn(who);
  if (known?.disabled) return fault(note("sign-on.disabled", { name: known.name }), "forbidden");
  if (rules === null) return known === null ? fault(note("sign-on.unknown", { name: who.name }), "forbidden") : success(await openedSession(ports, known));
  const reach = reachOfGroups(rules, who.groups);
  if (reach.roles.length === 0) {
    if (known !== null) await ports.accounts.dismissSessions(known.name);
    return fault(note("sign-on.no-group", { name: who.name }), "forbidden");
  }
  const account = known === null ? await added(ports, who, reach) : await brought(ports, known, who, reach);
  return account.ok ? success(await openedSession(ports, account.value)) : account;
}

/** What is wrong with how far an account would reach. */
async function reachFaults(ports: Ports, name: string, { roles, department, organisation, region }: Reach): Promise<readonly Note[]> {
  return [
    ...(await unknownOrganisation(ports, "department", department)),
    ...(await unknownOrganisation(ports, "organisation", organisation)),
    ...(await regionFaults(ports, name, region, roles)),
    ...partFaults(name, roles),
  ];
}

async function added(ports: Ports, who: Vouched, reach: Reach): Promise<Outcome<Account>> {
  const { name, issuer, subject, person } = who;
  if (!nameField.safeParse(name).success) return fault(note("sign-on.name", { name: name.slice(0, 64) }), "forbidden");
  if ((await ports.accounts.get(name)) !== null) return fault(note("sign-on.name-taken", { name }), "forbidden");
  const notes = [...(await nameFaults(ports, name)), ...(await reachFaults(ports, name, reach))];
  if (notes.length > 0) return fault(notes, "forbidden");
  const account = { name, display: shown(who), ...reach, person, disabled: false, created_at: ports.clock.now(), created_by: name };
  const told = await toldAccountChange(ports, name, { account: name, action: "account-added", ...toldReach(reach, person), issuer, subject });
  if (!told.ok) return told;
  const made = await ports.accounts.addTied(account, { issuer, subject }, told.value);
  return made.ok ? success(account) : made;
}

/** An account as far as its groups reach today. */
async function brought(ports: Ports, known: Account, who: Vouched, reach: Reach): Promise<Outcome<Account>> {
  const changed = { ...known, ...reach, person: who.person ?? known.person };
  const isSame =
    changed.roles.join() === known.roles.join() &&
    (["department", "organisation", "region", "person"] as const).every((field) => changed[field] === known[field]);
  if (isSame) return success(known);
  const notes = await reachFaults(ports, known.name, reach);
  if (notes.length > 0) return fault(notes, "forbidden");
  const told = await toldAccountChange(ports, known.name, { account: known.name, action: "account-changed", ...toldReach(reach, changed.person) });
  if (!told.ok) return told;
  const made = await ports.accounts.change(changed, told.value);
  return made.ok ? success(changed) : made;
}

const toldReach = ({ roles, department, organisation, region }: Reach, person: string | null) => ({ roles, department, organisation, region, person });

/** The name as people read it, where it can be read. */
function shown({ display, name }: Vouched): string {
  return displayField.safeParse(display).success ? display : name;
}
