import type { Contract } from "../../register/entities/contract.ts";
import type { RecordStore } from "../../register/record-store.ts";
import { byId, recordsOf } from "../../register/typed-records.ts";

/** A contract whose work goes on, with what it rests on. */
export interface RunningContract {
  readonly record: Contract;
  readonly project: string | null;
  readonly call: string | null;
  readonly programme: string | null;
  readonly fund: string | null;
}

/** Contracts whose project is neither closed nor cancelled, with the programme and the fund of their call, else of their award. */
export async function runningContracts(records: Pick<RecordStore, "list">): Promise<readonly RunningContract[]> {
  const contracts = await recordsOf(records, "contract");
  if (contracts.length === 0) return [];
  const projects = byId(await recordsOf(records, "project"));
  const calls = byId(await recordsOf(records, "call"));
  const awards = byId(await recordsOf(records, "award"));
  const programmes = byId(await recordsOf(records, "programme"));
  return contracts.flatMap((record) => {
    const { project, call, award } = record;
    const status = project === null ? null : (projects.get(project)?.status ?? null);
    if (status === "closed" || status === "cancelled") return [];
    const under = call === null ? undefined : calls.get(call);
    const programme = under?.programme ?? awards.get(award)?.programme ?? null;
    const fund = under?.fund ?? (programme === null ? null : (programmes.get(programme)?.fund ?? null));
    return [{ record, project, call, programme, fund }];
  });
}

/** The contracts among them as what a change is told to. */
export function contractsTold(
  contracts: readonly RunningContract[],
  rests: (contract: RunningContract) => boolean,
): readonly { readonly type: "contract"; readonly record: Contract }[] {
  return contracts.filter(rests).map(({ record }) => ({ type: "contract", record }));
}
