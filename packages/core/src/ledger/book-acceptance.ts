import { fault, type Outcome, success } from "../contract/outcome.ts";
import { note } from "../language/note.ts";
import type { Contract, Instalment } from "../register/entities/contract.ts";
import { recordIn } from "../register/typed-records.ts";
import { heldUnits } from "./amount.ts";
import { projectOfAward } from "./book-award.ts";
import { madeDue } from "./book-contract.ts";
import type { CommitTerms } from "./commit-terms.ts";
import type { Deed } from "./entry-draft.ts";
import type { Booking } from "./funding.ts";
import type { MoneyChange } from "./ledger-reading.ts";
import { reverseDeed } from "./reverse-deed.ts";

interface Tied {
  readonly contract: Contract;
  readonly instalments: readonly Instalment[];
}

/**
 * What waits for a milestone is due once it is accepted, of every contract that names it; an acceptance that is taken back undoes the entries that followed from it. A milestone that money waits
 * for, or that is accepted, stays with its project: elsewhere nobody would find what waits for it.
 */
export async function bookAcceptance(booking: Booking, { id, before, after }: MoneyChange, said: Pick<CommitTerms, "day" | "reason">): Promise<Outcome<null>> {
  const is = recordIn({ type: "milestone", body: after }, "milestone");
  const was = before === null ? null : recordIn({ type: "milestone", body: before }, "milestone");
  const wasAccepted = was !== null && was.accepted !== null;
  const isMoved = was !== null && was.project !== is.project;
  if (!isMoved && wasAccepted === (is.accepted !== null)) return success(null);
  const tied = await tiedTo(booking, id);
  if (isMoved && (wasAccepted || is.accepted !== null || tied.length > 0)) {
    const contracts = tied.map(({ contract }) => contract.id).join(", ");
    return fault(note("milestone.tied", { id, contracts: contracts === "" ? "–" : contracts }, { table: "milestone", field: "project" }));
  }
  if (wasAccepted) return takenBack(booking, id, tied, said);
  if (is.accepted === null) return success(null);
  for (const { contract, instalments } of tied) {
    const deed: Deed = { day: said.day, currency: contract.currency, document: `milestone/${id}` };
    const project = await projectOf(booking, contract);
    for (const instalment of instalments) {
      const due = await madeDue(booking, { instalment, units: heldUnits(instalment.amount, contract.currency), project }, deed);
      if (!due.ok) return due;
    }
  }
  return success(null);
}

/** Contracts in use of which an instalment names this milestone. */
async function tiedTo({ reading }: Booking, milestone: string): Promise<readonly Tied[]> {
  const contracts = await reading.referring("contract", "instalments", { type: "milestone", id: milestone });
  return contracts.map((body) => {
    const contract = recordIn({ type: "contract", body }, "contract");
    return { contract, instalments: contract.instalments.filter((each) => each.milestone === milestone) };
  });
}

/** The project that money of a contract is kept under: that of its award. */
async function projectOf({ reading }: Booking, { award, project }: Contract): Promise<string> {
  const body = await reading.get("award", award);
  return body === null ? (project ?? award) : projectOfAward(recordIn({ type: "award", body }, "award"));
}

/** An instalment that was paid was rightly due: its payment is taken back first. */
async function takenBack(booking: Booking, id: string, tied: readonly Tied[], said: Pick<CommitTerms, "day" | "reason">): Promise<Outcome<null>> {
  for (const { contract, instalments } of tied)
    for (const body of await booking.reading.referring("transaction", "contract", { type: "contract", id: contract.id })) {
      const { type, instalment, id: transaction } = recordIn({ type: "transaction", body }, "transaction");
      if (type === "disbursement" && instalments.some((each) => each.id === instalment))
        return fault(note("milestone.paid", { id, instalment: instalment ?? "", transaction }, { table: "milestone", field: "accepted" }));
    }
  await reverseDeed(booking, `milestone/${id}`, said);
  return success(null);
}
