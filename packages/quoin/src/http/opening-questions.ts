import { type Language, languages, rootOf, type UseCase, useCaseName, useCases, type WorkspacePorts } from "@quoin/core";
import type { OpenWorkspace } from "../composition.ts";

/** A question that the start page asks before its reader has chosen anything. */
export interface OpeningQuestion {
  readonly useCase: UseCase;
  readonly name: string;
  readonly body: string;
}

/** What the start page asks, as the use cases say it: what takes long first, what every page needs last. */
export function openingQuestions(root: string): readonly OpeningQuestion[] {
  const asked = useCases.flatMap((useCase) => (useCase.opening === undefined ? [] : [{ useCase, opening: useCase.opening }]));
  const [long, quick] = [asked.filter(({ opening }) => opening.takesLong === true), asked.filter(({ opening }) => opening.takesLong !== true)];
  return [...long, ...quick.toReversed()].map(({ useCase, opening }) => ({ useCase, name: useCaseName(useCase), body: JSON.stringify(opening.asks(root)) }));
}

/** The place that holds all others, and the program's languages, those of the office first. */
export async function startOf(workspace: Pick<OpenWorkspace, "ports">): Promise<{ readonly root: string; readonly languages: readonly Language[] } | null> {
  const opened = await workspace.ports({ language: "en", progress: { step: () => {} } });
  if (!opened.ok) return null;
  const { settings }: Pick<WorkspacePorts, "settings"> = opened.value;
  const own = settings.languages.flatMap((each) => languages.filter((language) => language === each));
  return { root: rootOf(settings), languages: [...new Set([...own, ...languages])] };
}
