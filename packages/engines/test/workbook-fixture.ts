import { type EntryOptions, zipFixture } from "./zip-fixture.ts";

/** Parts of a workbook for tests; whatever is not given is left out or has its plainest form. */
export interface WorkbookFixture {
  /** XML of `<sheetData>` and after, by sheet name. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly strings?: string;
  readonly styles?: string;
  readonly date1904?: boolean;
  readonly hidden?: readonly string[];
  /** Further parts, or parts that replace those above. */
  readonly parts?: readonly (readonly [string, string | Uint8Array, EntryOptions?])[];
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** Bytes of an xlsx workbook. */
export function workbookFixture({ sheets, strings, styles, date1904 = false, hidden = [], parts = [] }: WorkbookFixture): Uint8Array {
  const names = Object.keys(sheets);
  const relations = names.map((_, index) => `<Relationship Id="rId${index + 1}" Type="${office}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`);
  if (strings !== undefined) relations.push(`<Relationship Id="rIdS" Type="${office}/sharedStrings" Target="sharedStrings.xml"/>`);
  if (styles !== undefined) relations.push(`<Relationship Id="rIdT" Type="${office}/styles" Target="/xl/styles.xml"/>`);
  const list = names.map(
    (name, index) => `<sheet name="${name}" sheetId="${index + 1}"${hidden.includes(name) ? ' state="hidden"' : ""} r:id="rId${index + 1}"/>`,
  );
  const entries = new Map<string, readonly [string, string | Uint8Array, EntryOptions?]>();
  const add = (...entry: readonly [string, string | Uint8Array, EntryOptions?]): void => {
    entries.set(entry[0], entry);
  };
  add("_rels/.rels", `${head}<Relationships><Relationship Id="a" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`);
  add(
    "xl/workbook.xml",
    `${head}<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr${date1904 ? ' date1904="1"' : ""}/><sheets>${list.join("")}</sheets></workbook>`,
  );
  add("xl/_rels/workbook.xml.rels", `${head}<Relationships>${relations.join("")}</Relationships>`);
  names.forEach((name, index) => {
    add(`xl/worksheets/sheet${index + 1}.xml`, `${head}<worksheet xmlns="${main}">${sheets[name]}</worksheet>`);
  });
  if (strings !== undefined) add("xl/sharedStrings.xml", `${head}<sst xmlns="${main}">${strings}</sst>`);
  if (styles !== undefined) add("xl/styles.xml", `${head}<styleSheet xmlns="${main}">${styles}</styleSheet>`);
  for (const part of parts) add(...part);
  return zipFixture([...entries.values()]);
}
