import { z } from "zod";
import { field } from "../../contract/fields.ts";

/** The place that is asked about: any node of the territory; the whole of it where none is named. */
export function placeField(what = "") {
  return field(z.string().optional(), { description: `Code of a place${what === "" ? "" : ` ${what}`} (default: the root of the territory)` });
}
