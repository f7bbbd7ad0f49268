import { z } from "zod";
import { success } from "../../../contract/outcome.ts";
import { workspaceUseCase } from "../../../contract/use-case.ts";
import { spokenTables } from "../../../evidence/roles/joined-tables.ts";
import { nameText } from "../../../language/text.ts";
import { workspaceSources } from "../../../workspace/workspace-sources.ts";
import { countedTable, opportunityYear } from "./opportunity-year.ts";
import { spaceFields } from "./space-fields.ts";
import { activityGroups, technologySpace } from "./technology-space.ts";

const output = z.object({
  ...countedTable,
  region: z.string().nullable(),
  /** Whether the sign of complexity is certain; where it is not, no activity has any. */
  certain: z.boolean(),
  activities: z.array(
    z.object({
      activity: z.string(),
      label: nameText,
      group: z.string().nullable(),
      holders: z.number(),
      firms: z.number(),
      complexity: z.number().nullable(),
      present: z.boolean().nullable(),
      density: z.number().nullable(),
      /** Its group by the drawn links, by number of `communities`; null where it is drawn alone. */
      community: z.int().nullable(),
    }),
  ),
  links: z.array(z.object({ from: z.number(), to: z.number(), weight: z.number(), kind: z.enum(["forest", "strong"]) })),
  /** Activities that the drawn links join closely, by falling number of what is counted: their largest ones by numbers of `activities`, how many there are, and what is counted in them. */
  communities: z.array(z.object({ largest: z.array(z.int()), activities: z.int(), firms: z.number() })),
  /** Of the communities (Newman's Q); null without links. It describes and tests nothing. */
  modularity: z.number().nullable(),
  all: z.object({ activities: z.number(), links: z.number() }),
});
export type SpaceAnswer = z.infer<typeof output>;

/** `quoin opportunities space DIR` */
export const showSpace = workspaceUseCase({
  words: ["opportunities", "space"],
  summary: "Which activities lie near to each other because the same places hold them: the space, as far as it is drawn",
  changes: false,
  delivers: "answer",
  printed: true,
  rights: "analysis",
  sharedAnswer: true,
  example: "quoin opportunities space quoin-demo --region 350000",
  input: z.strictObject(spaceFields),
  output,
  run: async (ports, { most, links, ...asked }) => {
    const found = await opportunityYear(ports, asked);
    if (!found.ok) return found;
    const { evidence, years, year, synthetic, region } = found.value;
    const space = technologySpace(found.value, await activityGroups(workspaceSources(ports)), { most, links });
    return success({
      table: spokenTables(evidence.firms.table),
      synthetic,
      counted: found.value.counted,
      sector: found.value.sector,
      years: [...years],
      year,
      region,
      certain: space.certain,
      activities: [...space.activities],
      links: [...space.links],
      communities: space.communities.map((each) => ({ ...each, largest: [...each.largest] })),
      modularity: space.modularity,
      all: space.all,
    });
  },
});
