import { z } from "zod";
import { field } from "../../contract/fields.ts";
import { success } from "../../contract/outcome.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { noSuchRecord, recordAnswer, recordLabels } from "../changes/record-input.ts";
import type { RecordStore } from "../record-store.ts";
import { readCards } from "./card-records.ts";
import { cardState } from "./card-state.ts";

const named = z.object({ type: z.string(), id: z.string(), labels: recordLabels });
const place = z.object({ type: z.string(), id: z.string() });

const coverage = z.object({
  organisations: z.array(z.string()),
  covered: z.array(z.string()),
  open: z.array(z.string()),
  share: z.number().nullable(),
});

/** `quoin card` */
export const showCard = workspaceUseCase({
  words: ["card"],
  summary: "A technology-system card: its chain, what is missing, what is done twice, what nobody has filled in",
  changes: false,
  delivers: "answer",
  rights: "analysis",
  sharedAnswer: true,
  example: "quoin card quoin-demo display-panels",
  input: z.strictObject({ id: field(z.string(), { description: "id of the technology system", position: 0 }) }),
  output: z.object({
    system: recordAnswer,
    /** In the order of the chain, the supply line and the support line together. */
    links: z.array(z.object({ record: recordAnswer, covered: z.boolean().nullable() })),
    items: z.array(
      z.object({
        record: recordAnswer,
        standing: z.enum(["missing", "in-project", "made", "not-needed", "unknown"]),
        projects: z.array(z.string()),
        duplicate: z.boolean(),
        grade: z.string().nullable(),
        library: z.string().nullable(),
      }),
    ),
    missing: z.array(z.string()),
    duplicates: z.array(z.string()),
    unknown_lists: z.array(z.string()),
    source_needed: z.array(place),
    synthetic: z.array(place),
    coverage: coverage.nullable(),
    /** Names of the organisations, projects and platforms that the card refers to. */
    names: z.array(named),
  }),
  run: async ({ records }, { id }) => {
    const card = (await readCards(records)).find(({ system }) => system.id === id);
    if (card === undefined) return noSuchRecord("technology-system", id);
    const state = cardState(card);
    const { system, links, items } = card;
    const organisations = [system.lead, ...system.partners, ...links.flatMap(({ covered_by }) => covered_by), ...items.flatMap(({ producers }) => producers)];
    return success({
      system,
      links: links.map((record) => ({ record, covered: state.coverage === null ? null : state.coverage.covered.includes(record.id) })),
      items: state.items.map(({ item, standing, projects, duplicate, grade, library }) => ({
        record: item,
        standing,
        projects: [...projects],
        duplicate,
        grade,
        library,
      })),
      missing: [...state.missing],
      duplicates: [...state.duplicates],
      unknown_lists: [...state.unknownLists],
      source_needed: [...state.sourceNeeded],
      synthetic: [...state.synthetic],
      coverage:
        state.coverage === null
          ? null
          : { ...state.coverage, organisations: [...state.coverage.organisations], covered: [...state.coverage.covered], open: [...state.coverage.open] },
      names: [
        ...(await namesOf(records, "organisation", organisations)),
        ...(await namesOf(records, "facility", system.facilities)),
        ...card.projects.map((project) => ({ type: "project", id: project.id, labels: project.labels })),
      ],
    });
  },
});

async function namesOf(records: Pick<RecordStore, "get">, type: string, ids: readonly (string | null)[]): Promise<z.output<typeof named>[]> {
  const wanted = [...new Set(ids)].filter((id) => id !== null).sort();
  return Promise.all(
    wanted.map(async (id) => ({
      type,
      id,
      labels: (await records.get(type, id))?.body.labels ?? { en: null, zh: null },
    })),
  );
}
