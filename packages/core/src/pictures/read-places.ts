import { z } from "zod";
import type { SourceFile } from "../contract/fields.ts";
import { fault, type Outcome, success } from "../contract/outcome.ts";
import type { Ports } from "../contract/ports.ts";
import { utf8Text } from "../contract/utf8.ts";
import { readKeyedTable } from "../evidence/files/keyed-table.ts";
import { note } from "../language/note.ts";
import type { PictureKind, PicturePlaces } from "./look/picture-kind.ts";

/** What is read of outlines; how they are drawn is the drawer's. */
const outlinesSchema = z.looseObject({
  type: z.literal("FeatureCollection"),
  features: z.array(z.looseObject({ type: z.literal("Feature"), properties: z.record(z.string(), z.unknown()) })).min(1),
});

/** Where places stand, for the kinds that need to know it. */
export async function readPlaces(
  { tables }: Pick<Ports, "tables">,
  kind: PictureKind,
  { places, outlines, key }: { readonly places?: SourceFile | undefined; readonly outlines?: SourceFile | undefined; readonly key: string },
): Promise<Outcome<PicturePlaces>> {
  if (kind.places === undefined) return success(null);
  if (kind.places === "tiles") {
    if (places === undefined) return fault(note("picture.no-places", {}, { field: "places" }));
    const read = await readKeyedTable(tables, places, {
      keys: { place: "region_code" },
      numbers: { column: { column: "tile_column", missing: "refuse" }, row: { column: "tile_row", missing: "refuse" } },
    });
    if (!read.ok) return read;
    const { keys, numbers, rowCount } = read.value;
    const tiles = Array.from({ length: rowCount }, (_, row) => ({
      texts: { place: keys.place.texts[keys.place.codes[row] ?? 0] ?? null },
      numbers: { column: numbers.column[row] ?? null, row: numbers.row[row] ?? null },
    }));
    return success({ tiles }, read.notes);
  }
  if (outlines === undefined) return fault(note("picture.no-places", {}, { field: "outlines" }));
  const parsed = outlinesSchema.safeParse(jsonOf(utf8Text(await outlines.bytes())));
  if (!parsed.success || !parsed.data.features.some(({ properties }) => key in properties))
    return fault(note("picture.bad-outlines", { key }, { file: outlines.name }));
  return success({ outlines: parsed.data, key });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
