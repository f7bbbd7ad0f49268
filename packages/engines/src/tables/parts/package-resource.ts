import { readFileSync, realpathSync } from "node:fs";
import { basename, dirname, join, sep } from "node:path";
import { ExternalFault, note, type SaidOfFile, tableEncodings } from "@quoin/core";

/** A resource of a package: a file within its folder, or rows that the package holds itself, and what the package says of it. */
export type PackageResource = { readonly said: SaidOfFile } & ({ readonly path: string } | { readonly rows: Uint8Array });

type Fields = Readonly<Record<string, unknown>>;

/** How a separated file is read here; a package that says otherwise is refused, not misread. */
const dialectHere: Fields = { quoteChar: '"', doubleQuote: true, header: true, headerRows: [1] };
const dialectRead = new Set([
  "delimiter",
  "lineTerminator",
  "skipInitialSpace",
  "sheetName",
  "$schema",
  "csvddfVersion",
  "name",
  "title",
  "description",
  ...Object.keys(dialectHere),
]);

/**
 * A resource of a Frictionless `datapackage.json` (Data Package 1 and 2) by its name, or the only one (null): its path within the package's folder, links followed, and the delimiter,
 * encoding, signs of numbers, and missing values that its dialect and schema say.
 *
 * @throws ExternalFault where it is not there, lies elsewhere, or is written in a way that is not read
 */
export function packageResource(file: string, part: string | null): PackageResource {
  const shown = basename(file);
  const resources = resourcesOf(file, shown);
  const names = resources.map(({ name }) => String(name));
  const found = part === null ? onlyOf(resources, shown, names) : resources.find(({ name }) => name === part);
  if (found === undefined)
    throw new ExternalFault(note("input.no-such-part", { file: shown, part: part ?? "", known: names.join(", ") }, { file: shown }), "input");
  const said = saidOf(found, shown);
  if (Array.isArray(found["data"])) return { said: { ...said, format: "json" }, rows: new Uint8Array(Buffer.from(JSON.stringify(found["data"]), "utf8")) };
  const path = typeof found["path"] === "string" ? within(dirname(file), found["path"]) : null;
  if (path === null) throw new ExternalFault(note("input.part-elsewhere", { file: shown, part: String(found["name"]) }, { file: shown }), "input");
  return { said, path };
}

function onlyOf(resources: readonly Fields[], shown: string, names: readonly string[]): Fields | undefined {
  const [first] = names;
  if (first === undefined) throw new ExternalFault(note("input.no-tables", { file: shown }, { file: shown }), "input");
  if (names.length > 1)
    throw new ExternalFault(note("input.part-needed", { file: shown, known: names.join(", "), example: `${shown}#${first}` }, { file: shown }), "input");
  return resources[0];
}

/** The path of a file below the folder, null where it leads out of it, by its words or by a link. */
function within(folder: string, path: string): string | null {
  if (/^(?:[a-z]+:|[/\\])|(?:^|[/\\])\.\.(?:[/\\]|$)/i.test(path)) return null;
  const whole = join(folder, path);
  try {
    return realpathSync(whole).startsWith(`${realpathSync(folder)}${sep}`) ? whole : null;
  } catch {
    // Not there: whoever reads it says so.
    return whole;
  }
}

/** What a package says of a resource, in the words of the reader of tables. */
function saidOf(resource: Fields, shown: string): SaidOfFile {
  const [dialect, schema] = [fieldsOf(resource["dialect"]), fieldsOf(resource["schema"])];
  const refuse = (what: string): never => {
    throw new ExternalFault(note("input.dialect", { file: shown, part: String(resource["name"]), what }, { file: shown }), "input");
  };
  for (const [name, value] of Object.entries(dialect))
    if (!dialectRead.has(name) || (name in dialectHere && JSON.stringify(value) !== JSON.stringify(dialectHere[name])))
      refuse(`dialect.${name}: ${JSON.stringify(value)}`);
  const delimiter = text(dialect["delimiter"]);
  if (delimiter !== undefined && ![",", ";", "\t", "|"].includes(delimiter)) refuse(`dialect.delimiter: ${JSON.stringify(delimiter)}`);
  const fields = Array.isArray(schema["fields"]) ? schema["fields"].map(fieldsOf) : [];
  const numbers = fields.filter(({ type }) => type === "number" || type === "integer");
  const sign = (name: string): string | undefined => {
    const signs = [...new Set(numbers.flatMap((field) => text(field[name]) ?? []))];
    if (signs.length > 1) refuse(`schema.fields.${name}: ${signs.join(" | ")}`);
    return signs[0];
  };
  const [decimal, thousands, encoding, sheet] = [sign("decimalChar"), sign("groupChar"), encodingOf(resource, refuse), text(dialect["sheetName"])];
  if (decimal !== undefined && ![".", ","].includes(decimal)) refuse(`decimalChar: ${decimal}`);
  if (thousands !== undefined && ![".", ",", " ", "'"].includes(thousands)) refuse(`groupChar: ${thousands}`);
  const missing = Array.isArray(schema["missingValues"])
    ? schema["missingValues"].map((each) => (typeof each === "string" ? each : String(fieldsOf(each)["value"])))
    : [];
  return {
    ...(delimiter === undefined ? {} : { delimiter }),
    ...(encoding === undefined ? {} : { encoding }),
    ...(decimal === undefined ? {} : { decimal }),
    ...(thousands === undefined ? {} : { thousands }),
    ...(sheet === undefined ? {} : { sheet }),
    missing: missing.filter((each) => each !== ""),
  };
}

/** Names that packages write for what stands in the list under another name. */
const otherNames: Readonly<Record<string, string>> = {
  utf8: "utf-8",
  latin1: "windows-1252",
  "iso-8859-1": "windows-1252",
  cp1252: "windows-1252",
  gbk: "gb18030",
  gb2312: "gb18030",
};

function encodingOf(resource: Fields, refuse: (what: string) => never): string | undefined {
  const said = text(resource["encoding"])?.toLowerCase();
  if (said === undefined) return undefined;
  const named = otherNames[said] ?? said;
  return tableEncodings.some((known) => known === named) ? named : refuse(`encoding: ${said}`);
}

function text(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function resourcesOf(file: string, shown: string): readonly Fields[] {
  try {
    const read: unknown = JSON.parse(readFileSync(file, "utf8").replace(/^\uFEFF/, ""));
    const resources = fieldsOf(read)["resources"];
    if (Array.isArray(resources)) return resources.map(fieldsOf);
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    throw new ExternalFault(note("input.not-json", { file: shown, problem: cause.message }, { file: shown }), "input", cause);
  }
  throw new ExternalFault(note("input.no-parts", { file: shown }, { file: shown }), "input");
}

function fieldsOf(value: unknown): Fields {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
