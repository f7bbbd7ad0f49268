import { type Account, type Outcome, type Rights, recordsWithin, type Scope, scopesOf, success, Visibility, type WorkspacePorts } from "@quoin/core";

/** The ports with the register as this account sees it. */
export function portsWithin(ports: WorkspacePorts, account: Account, scopes: readonly Scope[]): WorkspacePorts {
  const visibility = new Visibility(ports.records, account, scopes);
  const visibilityUnder = (rights?: Rights) =>
    rights === undefined ? visibility : new Visibility(ports.records, account, scopesOf(account.roles, { rights }));
  return {
    ...ports,
    records: recordsWithin(ports.records, account, scopes, visibility),
    reaches: (type, body, under) => visibilityUnder(under).changes(type, body),
    renewed: async (): Promise<Outcome<WorkspacePorts>> => {
      const renewed = await ports.renewed();
      return renewed.ok ? success(portsWithin(renewed.value, account, scopes)) : renewed;
    },
  };
}
