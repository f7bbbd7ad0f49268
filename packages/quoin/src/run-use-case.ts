import {
  EvidenceFault,
  ExternalFault,
  fault,
  type LooseUseCase,
  loadLocale,
  localeOf,
  type Outcome,
  plainWords,
  readerOf,
  render,
  type UseCase,
  type WorkspacePorts,
  type WorkspaceUseCase,
} from "@quoin/core";
import { type Asker, loosePorts } from "./loose-ports.ts";

type OnWorkspace = (run: (ports: WorkspacePorts) => Promise<Outcome<unknown>>) => Promise<Outcome<unknown>>;

/** Runs a use case for either face: on loose ports, or on those of a workspace that `onWorkspace` opens; null where none is named. */
export async function runUseCase(
  useCase: UseCase,
  asker: Asker,
  input: Readonly<Record<string, unknown>>,
  onWorkspace: OnWorkspace | null,
): Promise<Outcome<unknown>> {
  try {
    await loadLocale(asker.language);
    if (useCase.scope === "loose") return plain(useCase, await (useCase as LooseUseCase).run(loosePorts(asker), input), asker);
    if (onWorkspace === null) return await aloneAnswer(useCase as WorkspaceUseCase, asker, input);
    // What an office has is loaded with its workspace: a measure on a file starts without it.
    const { runOnWorkspace } = await import("./run-on-workspace.ts");
    return await onWorkspace((ports) => runOnWorkspace(useCase as WorkspaceUseCase, ports, input));
  } catch (cause) {
    if (cause instanceof EvidenceFault) return fault(cause.notes);
    if (cause instanceof ExternalFault) return fault(cause.note, cause.kind);
    throw cause;
  }
}

async function aloneAnswer(useCase: WorkspaceUseCase, asker: Asker, input: Readonly<Record<string, unknown>>): Promise<Outcome<unknown>> {
  if (useCase.alone === undefined) throw new Error(`${useCase.words.join(" ")}: no workspace is named`);
  return plain(useCase, await useCase.alone(loosePorts(asker), input), asker);
}

/** An answer where no office is asked. */
function plain(useCase: UseCase, outcome: Outcome<unknown>, { language, names = [] }: Asker): Outcome<unknown> {
  return outcome.ok ? { ...outcome, value: render(outcome.value, useCase.output, readerOf(localeOf(language), plainWords, plainWords, names[0])) } : outcome;
}
