import { type AskedLanguages, answeredIn, askedIn, languages, rootOf, type UseCase, useCaseName, useCases, type WorkspacePorts } from "@quoin/core";
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

/** The place that holds all others, and what readers of the start page ask for: the office's languages, then those of the program. */
export async function startOf(
  workspace: Pick<OpenWorkspace, "ports">,
): Promise<{ readonly root: string; readonly languages: readonly AskedLanguages[] } | null> {
  const opened = await workspace.ports({ language: "en", progress: { step: () => {} } });
  if (!opened.ok) return null;
  const { settings }: Pick<WorkspacePorts, "settings"> = opened.value;
  const own = settings.languages.map((tag): AskedLanguages => {
    const { language, names } = answeredIn(settings.languages, askedIn(tag));
    return names === null ? { language } : { language, names: [names] };
  });
  const others = languages.filter((language) => !settings.languages.includes(language));
  return { root: rootOf(settings), languages: [...own, ...others.map((language) => ({ language }))] };
}
