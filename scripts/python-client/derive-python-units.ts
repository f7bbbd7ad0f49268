import { unitsByCommand } from "../measure-units.ts";
import { quotedText } from "./python-text.ts";

/** `_units.py`: the units of the columns of each answer, for `frame.attrs`. */
export function pythonUnitsText(made: string): string {
  const commands = [...unitsByCommand()].map(([name, tables]) => {
    const listed = Object.entries(tables).map(
      ([table, columns]) =>
        `        ${quotedText(table)}: {\n${Object.entries(columns)
          .map(([column, unit]) => `            ${quotedText(column)}: ${quotedText(unit)},\n`)
          .join("")}        },\n`,
    );
    return `    ${quotedText(name)}: {\n${listed.join("")}    },\n`;
  });
  return `"""Units of the columns of each answer: by command, table and column."""\n\n${made}\nfrom __future__ import annotations\n\nfrom typing import Dict\n\nUNITS: Dict[str, Dict[str, Dict[str, str]]] = {\n${commands.join("")}}\n`;
}
