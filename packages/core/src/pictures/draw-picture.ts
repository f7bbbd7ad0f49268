import { z } from "zod";
import { callerLocale } from "../contract/caller-locale.ts";
import { deliveredFiles, field, fileField, pairsField } from "../contract/fields.ts";
import { fault, success } from "../contract/outcome.ts";
import { looseUseCase } from "../contract/use-case.ts";
import { tableOptionFields } from "../evidence/files/table-reader.ts";
import { semicolon } from "../language/marks.ts";
import { readerFormatter } from "../language/message/formatter.ts";
import { readerOf } from "../language/message/reader.ts";
import { note } from "../language/note.ts";
import { plainWords } from "../language/office-words.ts";
import { pictureWords } from "./look/picture.words.ts";
import type { PictureForm } from "./look/picture-drawer.ts";
import type { PictureKind } from "./look/picture-kind.ts";
import { wholePicture } from "./look/picture-look.ts";
import { pictureKinds } from "./picture-kinds.ts";
import { readPlaces } from "./read-places.ts";
import { readPictureRows } from "./read-rows.ts";

const formats = { ".svg": "svg", ".png": "png", ".pdf": "pdf" } as const satisfies Record<string, PictureForm["format"]>;
const names = pictureKinds.map(({ name }) => name) as [string, ...string[]];
/** Widths of journals: one column, two columns. */
const millimetres = { column: 85, page: 175 } as const;
const pointsOfMillimetre = 72 / 25.4;

/** `quoin picture` */
export const drawPicture = looseUseCase({
  words: ["picture"],
  summary: "A figure for a paper, drawn of a table that a measure wrote: .svg, .png or .pdf, its letters inside, and its Vega-Lite specification beside it",
  changes: false,
  delivers: "file",
  rights: "analysis",
  example:
    "quoin picture survival --data survival/survival.csv --title 'Time until a result is transferred' --source 'examples/survival/transfers.csv (invented)' --to survival.pdf",
  input: z.strictObject({
    kind: field(z.enum(names), { description: `What is drawn: ${names.join(", ")}`, position: 0 }),
    data: fileField("Table whose rows are drawn, as `measure` writes it"),
    columns: pairsField(z.string().min(1), "Column that plays a role of the kind, where it is called otherwise", "column"),
    where: pairsField(z.union([z.string(), z.number()]), "Only rows whose column holds the text", "text"),
    title: field(z.string().max(200).default(""), { description: "What the picture says" }),
    subtitle: field(z.string().max(200).default(""), { description: "What is measured, and its unit" }),
    source: field(z.string().max(600).default(""), { description: "Where the numbers come from; it stands under the picture" }),
    invented: field(z.boolean().default(false), { description: "The data is made up; said under the picture. A column `synthetic` says so too" }),
    width: field(z.enum(["column", "page"]).default("column"), { description: "Width of one column of a journal (85 mm) or of its page (175 mm)" }),
    dpi: field(z.number().int().min(72).max(1200).default(300), { description: "Dots of a PNG to an inch", unit: "1/inch" }),
    reference: field(z.number().default(0), { description: "Value at which nothing differs (forest)", unit: "as the estimates" }),
    places: fileField("Table of tiles: region_code, tile_column, tile_row").optional(),
    outlines: fileField("Outlines of places as GeoJSON").optional(),
    key: field(z.string().default("id"), { description: "Property of the outlines that holds the code of a place" }),
    to: field(z.string(), { description: "file to write; its ending says the format: .svg, .png or .pdf", kind: "destination" }),
    ...tableOptionFields,
  }),
  output: deliveredFiles,
  async run(ports, { kind: name, data, columns, where, title, subtitle, source, invented, width, dpi, reference, places, outlines, key, to, ...options }) {
    const ending = /\.[^./\\]*$/.exec(to)?.[0].toLowerCase() ?? "";
    const format = Object.entries(formats).find(([each]) => each === ending)?.[1];
    if (format === undefined) return fault(note("report.unknown-ending", { ending, known: Object.keys(formats).join(", ") }, { field: "to" }));
    const kind = kindNamed(name);
    const read = await readPictureRows(ports, kind, data, { columns, where, options });
    if (!read.ok) return read;
    const stood = await readPlaces(ports, kind, { places, outlines, key });
    if (!stood.ok) return stood;
    const { caller } = ports;
    const formatter = readerFormatter(readerOf(callerLocale(caller), plainWords, plainWords, caller.nameLanguage), caller.language);
    const say = formatter.of(pictureWords);
    const marks = [
      invented || read.value.synthetic ? say("invented") : "",
      ...(smallPrint[name] ?? []).map((code) => say(code)),
      source === "" ? "" : `${say("source")}${source}`,
    ];
    const words = {
      title,
      subtitle,
      smallPrint: [...marks, `${say("made")}${ports.codeVersion}`].filter((each) => each !== "").join(semicolon(caller.language)),
      language: caller.reader ?? caller.language,
    };
    const specOf = (points: number) =>
      wholePicture(
        kind.panels(read.value.rows, { language: caller.language, width: points, reference, places: stood.value, say: (code) => say(code) }),
        { width: points },
        words,
      );
    const wanted = millimetres[width] * pointsOfMillimetre;
    const spec = specOf(await inner(ports.pictures.width, specOf, wanted));
    const bytes = await ports.pictures.draw(spec, { format, title: title === "" ? name : title, producer: `Quoin ${ports.codeVersion}`, dotsPerInch: dpi });
    const stem = to.replace(/^.*[/\\]/, "").slice(0, -ending.length);
    return success(
      {
        files: [
          { name: `${stem}${ending}`, parts: [bytes] },
          { name: `${stem}.vl.json`, parts: [`${JSON.stringify(spec, null, 1)}\n`] },
        ],
      },
      [...read.notes, ...stood.notes],
    );
  },
});

/** What is said under each kind of picture. */
const smallPrint: Readonly<Record<string, readonly (keyof typeof pictureWords.table)[]>> = {
  ranks: ["bands"],
  substitution: ["band"],
  survival: ["band"],
  vintages: ["vintages"],
  tiles: ["schematic"],
  map: ["outlines"],
};

function kindNamed(name: string): PictureKind {
  const kind = pictureKinds.find((each) => each.name === name);
  if (kind === undefined) throw new Error(`there is no picture ${name}`);
  return kind;
}

/** The width of the drawing itself with which the whole is as wide as wanted: words at the axes take the rest, known only when they are drawn. */
async function inner(
  widthOf: (spec: Readonly<Record<string, unknown>>) => Promise<number>,
  specOf: (points: number) => Readonly<Record<string, unknown>>,
  wanted: number,
): Promise<number> {
  let points = Math.round(wanted * 0.8);
  // What stands beside it hardly changes with its width: the second look is there to see that it did not.
  for (let look = 0; look < 2; look++) points = Math.max(60, Math.round(points + wanted - (await widthOf(specOf(points)))));
  return points;
}
