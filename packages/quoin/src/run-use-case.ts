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

/** Runs a use case for either face: on loose ports, or on those of a workspace that `onWorkspace` opens. */
export async function runUseCase(
  useCase: UseCase,
  asker: Asker,
  input: Readonly<Record<string, unknown>>,
  onWorkspace: OnWorkspace,
): Promise<Outcome<unknown>> {
  try {
    if (useCase.scope === "loose") return await (useCase as LooseUseCase).run(loosePorts(asker), input);
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
