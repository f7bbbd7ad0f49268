import { callerLocale, clockNotes, type Outcome, officeWords, readerOf, render, success, type WorkspacePorts, type WorkspaceUseCase } from "@quoin/core";
import { runHeld } from "./second-person.ts";

/** Runs a use case on a workspace that is open, and says its answer to who asks. */
export async function runOnWorkspace(useCase: WorkspaceUseCase, ports: WorkspacePorts, input: Readonly<Record<string, unknown>>): Promise<Outcome<unknown>> {
  const setBack = useCase.changes ? await clockNotes(ports) : [];
  const outcome = await runHeld(useCase, ports, input);
  if (!outcome.ok) return outcome;
  const { reader, nameLanguage } = ports.caller;
  const locale = callerLocale(ports.caller);
  const said = render(outcome.value, useCase.output, readerOf(locale, officeWords(ports.settings), officeWords(ports.settings, reader), nameLanguage));
  return success(said, [...outcome.notes, ...setBack]);
}
