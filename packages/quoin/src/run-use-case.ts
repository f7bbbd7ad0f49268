import {
  clockNotes,
  EvidenceFault,
  ExternalFault,
  fault,
  inOfficeWords,
  inTongue,
  type LooseUseCase,
  learnTongue,
  type OfficeWords,
  type Outcome,
  officeWords,
  plainWords,
  programLanguage,
  type ReaderLanguage,
  success,
  tongueOf,
  type UseCase,
  type WorkspacePorts,
  type WorkspaceUseCase,
  wordsInTongue,
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
    await learnTongue(asker.language);
    if (useCase.scope === "loose") return plain(await (useCase as LooseUseCase).run(loosePorts(asker), input), asker);
    if (onWorkspace === null) return await aloneAnswer(useCase as WorkspaceUseCase, asker, input);
    return await onWorkspace(async (ports) => {
      const setBack = useCase.changes ? await clockNotes(ports) : [];
      const outcome = await (useCase as WorkspaceUseCase).run(ports, input);
      if (!outcome.ok) return outcome;
      const { language, reader } = ports.caller;
      const value = reader === undefined ? outcome.value : inFurther(outcome.value, reader, officeWords(ports.settings));
      return success(inOfficeWords(value, wordsFor(officeWords(ports.settings, reader), reader ?? language), language), [...outcome.notes, ...setBack]);
    });
  } catch (cause) {
    if (cause instanceof EvidenceFault) return fault(cause.notes);
    if (cause instanceof ExternalFault) return fault(cause.note, cause.kind);
    throw cause;
  }
}

async function aloneAnswer(useCase: WorkspaceUseCase, asker: Asker, input: Readonly<Record<string, unknown>>): Promise<Outcome<unknown>> {
  if (useCase.alone === undefined) throw new Error(`${useCase.words.join(" ")}: no workspace is named`);
  return plain(await useCase.alone(loosePorts(asker), input), asker);
}

/** An answer where no office is asked. */
function plain(outcome: Outcome<unknown>, { language }: Asker): Outcome<unknown> {
  if (!outcome.ok) return outcome;
  return { ...outcome, value: inOfficeWords(inFurther(outcome.value, language, plainWords), wordsFor(plainWords, language), programLanguage(language)) };
}

/** An answer in a further language, in the place of English; the words of the office in which texts may stand already. */
function inFurther(value: unknown, reader: ReaderLanguage, words: OfficeWords): unknown {
  const tongue = tongueOf(reader);
  return tongue === null ? value : inTongue(value, tongue, words);
}

function wordsFor(words: OfficeWords, reader: ReaderLanguage): OfficeWords {
  const tongue = tongueOf(reader);
  return tongue === null ? words : wordsInTongue(words, tongue);
}
