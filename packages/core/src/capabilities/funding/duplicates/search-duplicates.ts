import type { WorkspacePorts } from "../../../contract/ports.ts";
import type { Application } from "../../../register/entities/application.ts";
import { recordsOf } from "../../../register/typed-records.ts";
import type { DuplicateSubject } from "./duplicate-subject.ts";
import { applicationSubject, projectSubject } from "./duplicate-subject.ts";
import { type FoundMatch, foundMatches, type SisterPair, sisterPairs } from "./found-matches.ts";
import { sharedFacts } from "./shared-facts.ts";

/** Applications that were never handed in, or were taken back, repeat nothing. */
const notInPlay = ["draft", "withdrawn"];

/** All that an application is held against: every project and every application in play, of every department. */
export interface DuplicateField {
  readonly applications: ReadonlyMap<string, Application>;
  readonly others: readonly DuplicateSubject[];
}

export async function duplicateField({ unrestrictedRecords: records }: Pick<WorkspacePorts, "unrestrictedRecords">): Promise<DuplicateField> {
  const inPlay = (await recordsOf(records, "application")).filter(({ status }) => !notInPlay.includes(status));
  const projects = await recordsOf(records, "project");
  // A project made by an award is its application under another name: only one of the two is compared.
  const awarded = new Set(projects.flatMap((project) => project.application ?? []));
  const rivals = inPlay.filter(({ id }) => !awarded.has(id));
  return {
    applications: new Map(rivals.map((each) => [each.id, each])),
    others: [...projects.map(projectSubject), ...rivals.map(applicationSubject)],
  };
}

/** What candidates repeat, and how well the search does on planted copies. */
export async function searchDuplicates(
  candidates: readonly DuplicateSubject[],
  { others }: DuplicateField,
  asked: { readonly threshold: number | undefined; readonly seed: number },
) {
  // The phrase tables of the script conversion are large: loaded by the command that needs them.
  const { likeness } = await import("./likeness.ts");
  const like = likeness(candidates, others, asked);
  const found: readonly FoundMatch[] = foundMatches(candidates, others, like, sharedFacts(candidates, others));
  const sisters: readonly SisterPair[] = sisterPairs(candidates, others, like.sisters, found);
  return { found, sisters, calibration: like.calibration, sisterThreshold: like.sisterThreshold };
}
