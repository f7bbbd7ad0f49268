import type { Outcome } from "../../contract/outcome.ts";
import type { Proposal } from "../../register/entities/proposal.ts";
import type { RecordChange } from "../../register/record-store.ts";

/** Carries a proposal out as it was asked, in the name of who made it; `change` is written in the same transaction. */
export type CarryOut = (proposed: Proposal, released: { readonly by: string; readonly change: RecordChange }) => Promise<Outcome<unknown>>;

declare module "../../contract/ports.ts" {
  interface WorkspacePorts {
    /** Absent where nobody proposes. */
    readonly carryOut?: CarryOut;
  }
}
