import { z } from "zod";
import { field } from "../../contract/fields.ts";
import { success } from "../../contract/outcome.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { recordsOf } from "../../register/typed-records.ts";
import { roleEvidence } from "../roles/bind-table.ts";
import { gathered, textOf } from "../roles/gathered-table.ts";
import { lackOf, needed } from "../roles/required-table.ts";
import { regionShapes } from "../tables/region-shapes.ts";
import { comparedPlaces } from "./compared-places.ts";
import { rootOf } from "./territory.ts";

const shapesTable = needed(regionShapes, ["region", "shape"]);

/** `quoin shapes` */
export const mapShapes = workspaceUseCase({
  words: ["shapes"],
  summary: "Outlines of the places right below a place, for maps: none where no table plays the role region_shapes",
  changes: false,
  delivers: "answer",
  rights: "analysis",
  reads: "evidence",
  example: "quoin shapes quoin-demo --of CN",
  input: z.strictObject({ of: field(z.string().optional(), { description: "the place whose parts are drawn; all places that are compared if left out" }) }),
  output: z.object({
    table: z.string().nullable(),
    /** A place and its rings: numbers parted by blanks, x before y, one ring from the next by `;`. */
    shapes: z.array(z.object({ region: z.string(), shape: z.string() })),
  }),
  run: async (ports, { of }) => {
    const sources = { ...roleEvidence(ports.evidence, ports.settings), records: ports.records };
    if (lackOf(sources, shapesTable) !== null) return success({ table: null, shapes: [] });
    const root = rootOf(ports.settings);
    const wanted =
      of === undefined || of === root
        ? (await comparedPlaces(sources)).compared
        : new Set((await recordsOf(ports.records, "region")).filter(({ parent }) => parent === of).map(({ id }) => id));
    const { table, rows } = await gathered(sources, shapesTable);
    const shapes = rows.flatMap((row) => {
      const [region, shape] = [textOf(row, "region"), textOf(row, "shape")];
      return region !== null && shape !== null && wanted.has(region) ? [{ region, shape }] : [];
    });
    return success({ table, shapes });
  },
});
