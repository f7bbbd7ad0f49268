import { type Account, type Outcome, recordsWithin, type Scope, success, Visibility, type WorkspacePorts } from "@quoin/core";

/** The ports with the register as this account sees it. */
export function portsWithin(ports: WorkspacePorts, account: Account, scopes: readonly Scope[]): WorkspacePorts {
  const visibility = new Visibility(ports.records, account, scopes);
  return {
    ...ports,
    records: recordsWithin(ports.records, account, scopes, visibility),
    reaches: (type, body) => visibility.changes(type, body),
    renewed: async (): Promise<Outcome<WorkspacePorts>> => {
      const renewed = await ports.renewed();
      return renewed.ok ? success(portsWithin(renewed.value, account, scopes)) : renewed;
    },
  };
}
