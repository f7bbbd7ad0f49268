import { useCaseName, useCases } from "@quoin/core";
import type { OpenWorkspace } from "../src/composition.ts";
import type { Asker } from "../src/loose-ports.ts";
import { parseInput } from "../src/protocol/parse-input.ts";
import { runUseCase } from "../src/run-use-case.ts";

/** Runs a use case as the command line does, for the owner of the folder; a fault fails the test. */
export async function runUseCaseNamed(workspace: OpenWorkspace, asker: Asker, name: string, raw: Readonly<Record<string, unknown>>): Promise<unknown> {
  const useCase = useCases.find((each) => useCaseName(each) === name);
  if (useCase === undefined) throw new Error(`no use case ${name}`);
  const input = parseInput(useCase, raw, "en", (path) => path);
  if (!input.ok) throw new Error(JSON.stringify(input.notes));
  const outcome = await runUseCase(useCase, asker, input.value, async (run) => {
    const ports = await workspace.ports(asker);
    return ports.ok ? run(ports.value) : ports;
  });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.notes));
  return outcome.value;
}
