import { z } from "zod";
import { field } from "../../../contract/fields.ts";
import { placeField } from "../../../evidence/territory/place-field.ts";
import { sectors } from "./opportunity-year.ts";

/** Which activities are looked at. */
export const sectorField = field(z.enum(sectors).optional(), {
  description: "Manufacturing alone, or all activities (default: manufacturing where firms are counted and the table of industries says which are)",
});

/** What may be asked of the space, on the page and for a file. */
export const spaceFields = {
  region: placeField("whose activities are marked as held or lacking"),
  year: field(z.number().int().optional(), { description: "Year of the table (default: the newest)" }),
  sector: sectorField,
  most: field(z.number().int().min(2).max(500).default(150), { description: "Activities that are drawn, those with the most firms" }),
  links: field(z.number().min(0).max(10).default(2), {
    description: "Links an activity on average; the forest that connects whatever is connected is always drawn",
  }),
};
