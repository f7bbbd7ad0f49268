import type { SheetCellLook, SheetColumn } from "../../contract/table-writer.ts";

const looks: readonly SheetCellLook[] = ["plain", "title", "heading", "header", "wrapped", "note"];
const formats = ["general", "text", "date"] as const;
const formatIds = { general: 0, text: 49, date: 14 } as const;

/** Number of the cell format for a look in a column of a format; links have their own. */
export function styleNumber(look: SheetCellLook, format: SheetColumn["format"] = "general", link = false): number {
  return (link ? looks.length * formats.length : 0) + looks.indexOf(look) * formats.length + formats.indexOf(format);
}

/** Font, fill and alignment of each look; the fonts are those that `fonts` lists. */
const parts: Readonly<Record<SheetCellLook, { readonly font: number; readonly fill: number; readonly border: number; readonly alignment: string }>> = {
  plain: { font: 0, fill: 0, border: 0, alignment: 'vertical="top"' },
  title: { font: 1, fill: 0, border: 0, alignment: 'vertical="center"' },
  heading: { font: 2, fill: 0, border: 0, alignment: 'vertical="center"' },
  header: { font: 3, fill: 2, border: 1, alignment: 'vertical="center" wrapText="1"' },
  wrapped: { font: 0, fill: 0, border: 0, alignment: 'vertical="top" wrapText="1"' },
  note: { font: 4, fill: 0, border: 0, alignment: 'vertical="top" wrapText="1"' },
};

const fonts =
  '<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>' +
  '<font><b/><sz val="16"/><name val="Calibri"/><family val="2"/></font>' +
  '<font><b/><sz val="13"/><name val="Calibri"/><family val="2"/></font>' +
  '<font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font>' +
  '<font><i/><sz val="9"/><color rgb="FF555555"/><name val="Calibri"/><family val="2"/></font>' +
  '<font><u/><sz val="11"/><color rgb="FF0B57A4"/><name val="Calibri"/><family val="2"/></font>';
const linkFont = 5;

/** `xl/styles.xml`: the same for every workbook. */
export function stylesXml(main: string): string {
  const cells = [false, true].flatMap((link) =>
    looks.flatMap((look) =>
      formats.map((format) => {
        const { font, fill, border, alignment } = parts[look];
        return `<xf numFmtId="${formatIds[format]}" fontId="${link ? linkFont : font}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment ${alignment}/></xf>`;
      }),
    ),
  );
  return (
    `<styleSheet xmlns="${main}"><fonts count="6">${fonts}</fonts>` +
    '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE6EBF0"/><bgColor indexed="64"/></patternFill></fill></fills>' +
    '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top/><bottom style="thin"><color rgb="FF7A8794"/></bottom><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${cells.length}">${cells.join("")}</cellXfs>` +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}
