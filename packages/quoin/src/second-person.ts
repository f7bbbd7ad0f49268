import { basename } from "node:path";
import {
  authorised,
  type CarryOut,
  fault,
  Holding,
  type HoldingTerms,
  isAnother,
  maybeOwnAccounts,
  type Note,
  note,
  type Outcome,
  propose,
  type SourceFile,
  success,
  type UseCase,
  useCaseName,
  useCases,
  type WorkspacePorts,
  type WorkspaceUseCase,
} from "@quoin/core";
import type { Asker } from "./loose-ports.ts";
import { portsWithin } from "./ports-within.ts";
import { readQuestion } from "./protocol/read-question.ts";

/** Opens the workspace of a question once more, for another asker. */
type Open = (asker: Asker) => Promise<Outcome<WorkspacePorts>>;

/** Runs a use case so that no deed for two is done by one: what needs a second person is kept as it was asked, and answers so. */
export async function runHeld(useCase: WorkspaceUseCase, ports: WorkspacePorts, input: Readonly<Record<string, unknown>>): Promise<Outcome<unknown>> {
  if (!useCase.changes) return useCase.run(ports, input);
  const terms = {
    hasAccounts: await ports.accounts.exist(),
    account: ports.caller.account,
    unrestrictedRecords: ports.unrestrictedRecords,
    isAnother: (name: string) => isAnother(ports, name),
    mine: () => maybeOwnAccounts(ports),
  };
  const { holding, held: within } = heldPorts(ports, terms);
  const outcome = await useCase.run(within, input);
  const held = (notes: readonly Note[]) => (holding.isEdited ? [...notes, note("people.rules-held", {})] : notes);
  if (holding.waiting.length > 0) {
    const proposed = await propose(ports, useCaseName(useCase), JSON.stringify(await storable(input)), holding.waiting);
    return proposed.ok ? { ...proposed, notes: held(proposed.notes) } : proposed;
  }
  if (!outcome.ok || holding.told === null) return outcome;
  return { ...outcome, notes: held(outcome.notes), value: holding.told === "asked" ? outcome.value : told(outcome.value, holding.told) };
}

function heldPorts(ports: WorkspacePorts, terms: HoldingTerms): { readonly holding: Holding; readonly held: WorkspacePorts } {
  const holding = new Holding(terms);
  const over = (own: WorkspacePorts): WorkspacePorts => ({
    ...own,
    records: holding.over(own.records, own.settings),
    renewed: async () => {
      const renewed = await own.renewed();
      return renewed.ok ? success(over(renewed.value)) : renewed;
    },
  });
  return { holding, held: over(ports) };
}

/** Says of a deed that one person did it because nobody asks for two. */
function told(value: unknown, second_person: "none" | "off"): unknown {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value, second_person } : value;
}

/** What was asked as the API takes it: files as base64. */
async function storable(value: unknown): Promise<unknown> {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return Promise.all(value.map(storable));
  if (isFile(value)) return { name: basename(value.name), content_base64: Buffer.from(await value.bytes()).toString("base64") };
  const entries: [string, unknown][] = [];
  for (const [name, inner] of Object.entries(value)) entries.push([name, await storable(inner)]);
  return Object.fromEntries(entries);
}

function isFile(value: object): value is SourceFile {
  return "bytes" in value && typeof value.bytes === "function";
}

/** Carries proposals out: as they were asked, by the account that asked, with the rights that it has today. */
export function carryingOut(open: Open, asker: Asker): CarryOut {
  return async (proposed, released) => {
    const useCase = useCases.find((each: UseCase) => useCaseName(each) === proposed.use_case);
    const known = await open(asker);
    if (!known.ok) return known;
    const maker = proposed.held_by ?? proposed.made_by;
    const account = await known.value.accounts.get(maker);
    if (useCase?.scope !== "workspace" || account === null || account.disabled) return fault(note("user.disabled", { name: maker }));
    const scopes = authorised(account, useCase);
    if (!scopes.ok) return scopes;
    const own = await open({ ...asker, account, via: undefined });
    if (!own.ok) return own;
    const asked = readQuestion(useCase, JSON.parse(proposed.input ?? "{}") as Record<string, unknown>, asker.language);
    if (!asked.ok) return asked;
    const within = portsWithin(own.value, account, scopes.value);
    const terms = {
      hasAccounts: true,
      account,
      unrestrictedRecords: own.value.unrestrictedRecords,
      isAnother: (name: string) => isAnother(within, name),
      mine: () => maybeOwnAccounts(within),
      released: { ...released, proposed },
    };
    const { held } = heldPorts(within, terms);
    return (useCase as WorkspaceUseCase).run(held, asked.value.input);
  };
}
