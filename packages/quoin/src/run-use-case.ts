import {
  callerLocale,
  clockNotes,
  EvidenceFault,
  ExternalFault,
  fault,
  type LooseUseCase,
  loadLocale,
  localeOf,
  type Outcome,
  officeWords,
  plainWords,
  readerOf,
  render,
  success,
  type UseCase,
  type WorkspacePorts,
  type WorkspaceUseCase,
} from "@quoin/core";
import { type Asker, loosePorts } from "./loose-ports.ts";
import { runHeld } from "./second-person.ts";

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
    return await onWorkspace(async (ports) => {
      const setBack = useCase.changes ? await clockNotes(ports) : [];
      const outcome = await runHeld(useCase as WorkspaceUseCase, ports, input);
      if (!outcome.ok) return outcome;
      const { reader, nameLanguage } = ports.caller;
      const locale = callerLocale(ports.caller);
      const said = render(outcome.value, useCase.output, readerOf(locale, officeWords(ports.settings), officeWords(ports.settings, reader), nameLanguage));
      return success(said, [...outcome.notes, ...setBack]);
    });
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
