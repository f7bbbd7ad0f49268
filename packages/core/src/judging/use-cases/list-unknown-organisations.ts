import { z } from "zod";
import { field } from "../../contract/fields.ts";
import { success } from "../../contract/outcome.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { workspaceSources } from "../../workspace/workspace-sources.ts";
import { unknownInstitutions } from "./unknown-institutions.ts";

/** `quoin organisation unknown` */
export const listUnknownOrganisations = workspaceUseCase({
  words: ["organisation", "unknown"],
  summary: "Organisations whose kind nothing tells, the most money first: what findings count either way until somebody decides",
  changes: false,
  delivers: "answer",
  printed: true,
  rights: "evidence",
  effort: "long",
  example: "quoin organisation unknown quoin-demo --limit 20",
  input: z.strictObject({
    search: field(z.string(), { description: "part of the name" }).default(""),
    limit: field(z.int().min(1).max(1000), { description: "at most so many", unit: "organisations" }).default(100),
    offset: field(z.int().min(0), { description: "how many to pass over", unit: "organisations" }).default(0),
  }),
  output: z.object({
    currency: z.string(),
    /** All of unknown kind that the search finds, and their published money; null where none is published. */
    total: z.number(),
    funds: z.number().nullable(),
    organisations: z.array(
      z.object({
        /** Id of its record, or the one that it gets when it is decided. */
        id: z.string(),
        name: z.string(),
        registered: z.boolean(),
        projects: z.number(),
        funds: z.number().nullable(),
        partnerships: z.number(),
        posts: z.number(),
      }),
    ),
  }),
  run: async (ports, { search, limit, offset }) => {
    const every = await unknownInstitutions(workspaceSources(ports), ports.settings);
    if (!every.ok) return every;
    const part = search.trim().toLowerCase();
    const found = part === "" ? every.value : every.value.filter(({ name }) => name.toLowerCase().includes(part));
    const published = found.flatMap(({ funds }) => funds ?? []);
    return success({
      currency: ports.settings.currency,
      total: found.length,
      funds: published.length === 0 ? null : published.reduce((sum, each) => sum + each, 0),
      organisations: found.slice(offset, offset + limit).map((each) => ({ ...each })),
    });
  },
});
