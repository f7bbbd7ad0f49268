import type { WrittenSheet } from "../../contract/table-writer.ts";
import { sheetNames } from "./sheet-names.ts";
import { columnName, linksXml, type SheetLink, sheetXml } from "./sheet-xml.ts";
import { stylesXml } from "./workbook-styles.ts";
import { xmlAttribute } from "./xml-text.ts";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relations = "http://schemas.openxmlformats.org/package/2006/relationships";
const types = "http://schemas.openxmlformats.org/package/2006/content-types";
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const choicesSheet = "choices";

/** A part of a workbook: its name in the archive, and its text in pieces that are made as they are read. */
export type WorkbookPart = readonly [name: string, pieces: Iterable<string>];

/** The parts of a workbook in the order in which they are packed, row by row: cells as inline texts and numbers, choices on a hidden sheet, no time and no name in the bytes. Each has to be read before the next. */
export function* workbookParts(sheets: readonly WrittenSheet[]): Generator<WorkbookPart> {
  const lists = choiceLists(sheets);
  const all = lists.length === 0 ? sheets : [...sheets, { name: choicesSheet, rows: transposed(lists.map(({ choices }) => choices)) }];
  const names = sheetNames(all.map(({ name }) => name));
  yield ["[Content_Types].xml", [head, contentTypes(all.length)]];
  yield [
    "_rels/.rels",
    [head, `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`],
  ];
  yield ["xl/workbook.xml", [head, workbookXml(names, lists.length > 0)]];
  yield ["xl/_rels/workbook.xml.rels", [head, workbookRelations(all.length)]];
  yield ["xl/styles.xml", [head, stylesXml(main)]];
  for (const [index, sheet] of all.entries()) {
    const links: SheetLink[] = [];
    const rangeOf = (column: number): string | null => {
      const list = lists.findIndex((each) => each.sheet === index && each.column === column);
      if (list < 0) return null;
      const place = columnName(list);
      return `'${names.at(-1)}'!$${place}$1:$${place}$${lists[list]?.choices.length}`;
    };
    yield [`xl/worksheets/sheet${index + 1}.xml`, withHead(sheetXml(main, office, sheet, rangeOf, links))];
    if (links.length > 0) yield [`xl/worksheets/_rels/sheet${index + 1}.xml.rels`, [head, linksXml(relations, office, links)]];
  }
}

interface ChoiceList {
  readonly sheet: number;
  readonly column: number;
  readonly choices: readonly string[];
}

function choiceLists(sheets: readonly WrittenSheet[]): readonly ChoiceList[] {
  return sheets.flatMap(({ columns = [] }, sheet) => columns.flatMap(({ choices = [] }, column) => (choices.length === 0 ? [] : [{ sheet, column, choices }])));
}

function* transposed(lists: readonly (readonly string[])[]): Generator<(string | null)[]> {
  const longest = Math.max(...lists.map(({ length }) => length));
  for (let row = 0; row < longest; row++) yield lists.map((list) => list[row] ?? null);
}

function* withHead(pieces: Iterable<string>): Generator<string> {
  yield head;
  yield* pieces;
}

function contentTypes(sheets: number): string {
  const type = (name: string): string => `application/vnd.openxmlformats-officedocument.spreadsheetml.${name}+xml`;
  const parts = Array.from({ length: sheets }, (_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${type("worksheet")}"/>`);
  return `<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type("sheet.main")}"/><Override PartName="/xl/styles.xml" ContentType="${type("styles")}"/>${parts.join("")}</Types>`;
}

function workbookXml(names: readonly string[], hidesLast: boolean): string {
  const sheets = names.map((name, index) => {
    const hidden = hidesLast && index === names.length - 1 ? ' state="hidden"' : "";
    return `<sheet name="${xmlAttribute(name)}" sheetId="${index + 1}"${hidden} r:id="rId${index + 1}"/>`;
  });
  return `<workbook xmlns="${main}" xmlns:r="${office}"><bookViews><workbookView/></bookViews><sheets>${sheets.join("")}</sheets></workbook>`;
}

function workbookRelations(sheets: number): string {
  const list = Array.from(
    { length: sheets },
    (_, index) => `<Relationship Id="rId${index + 1}" Type="${office}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  return `<Relationships xmlns="${relations}">${list.join("")}<Relationship Id="rId${sheets + 1}" Type="${office}/styles" Target="styles.xml"/></Relationships>`;
}
