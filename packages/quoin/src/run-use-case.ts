import {
  clockNotes,
  EvidenceFault,
  ExternalFault,
  fault,
  type LooseUseCase,
  type Outcome,
  success,
  type UseCase,
  type WorkspacePorts,
  type WorkspaceUseCase,
} from "@quoin/core";
import { type Asker, loosePorts } from "./composition.ts";

type OnWorkspace = (run: (ports: WorkspacePorts) => Promise<Outcome<unknown>>) => Promise<Outcome<unknown>>;

/** Runs a use case for either face: on loose ports, or on those of a workspace that `onWorkspace` opens; null where none is named. */
export async function runUseCase(
  useCase: UseCase,
  asker: Asker,
  input: Readonly<Record<string, unknown>>,
  onWorkspace: OnWorkspace | null,
): Promise<Outcome<unknown>> {
  try {
    if (useCase.scope === "loose") return await (useCase as LooseUseCase).run(loosePorts(asker), input);
    if (onWorkspace === null) return await aloneAnswer(useCase as WorkspaceUseCase, asker, input);
    return await onWorkspace(async (ports) => {
      const setBack = useCase.changes ? await clockNotes(ports) : [];
      const outcome = await (useCase as WorkspaceUseCase).run(ports, input);
      return outcome.ok && setBack.length > 0 ? success(outcome.value, [...outcome.notes, ...setBack]) : outcome;
    });
  } catch (cause) {
    if (cause instanceof EvidenceFault) return fault(cause.notes);
    if (cause instanceof ExternalFault) return fault(cause.note, cause.kind);
    throw cause;
  }
}

async function aloneAnswer(useCase: WorkspaceUseCase, asker: Asker, input: Readonly<Record<string, unknown>>): Promise<Outcome<unknown>> {
  if (useCase.alone === undefined) throw new Error(`${useCase.words.join(" ")}: no workspace is named`);
  return useCase.alone(loosePorts(asker), input);
}
