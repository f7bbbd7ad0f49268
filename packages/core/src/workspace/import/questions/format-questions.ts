import { type Note, type NoteAt, type NoteChoice, question } from "../../../language/note.ts";
import { dayOrders } from "../../conventions.ts";
import { canonicalDate } from "../cells/canonical-date.ts";
import { canonicalNumber } from "../cells/canonical-number.ts";
import type { SheetColumn } from "../layout/raw-columns.ts";
import { spacedNumber, sumOfCells } from "./column-figures.ts";

/** Asks what a sign of a column of numbers is that no cell of the file settles: with both readings of a cell and both sums of the column. */
export function numberQuestion(column: SheetColumn, sign: "." | ",", isMissing: (text: string) => boolean, at: NoteAt): Note {
  const other = sign === "." ? "," : ".";
  const texts = column.texts.filter((text, row) => column.kinds?.[row] !== "number" && text.trim() !== "" && !isMissing(text.trim()));
  const text = texts.find((each) => each.includes(sign)) ?? "";
  const reading = (code: "import.reading-thousands" | "import.reading-decimal", path: string, decimal: "." | ",", thousands: "." | "," | null): NoteChoice => {
    const read = (each: string) => canonicalNumber(each, { decimal, thousands }) ?? "";
    return {
      reading: { code, parameters: { text, amount: spacedNumber(read(text)), sum: spacedNumber(sumOfCells(texts.map(read))) } },
      path: [path],
      value: sign,
    };
  };
  const choices = [reading("import.reading-thousands", "thousands", other, sign), reading("import.reading-decimal", "decimal", sign, null)];
  const readings = choices.map(({ path, reading: { parameters } }) => `${path.join("/")}=${sign}: ${parameters["sum"] ?? ""}`).join("; ");
  return question("import.number-undecided", { column: column.name, sign, text, readings }, at, choices);
}

/** Asks whether day or month stands first in a column of days that no cell of the file settles. */
export function dayQuestion(column: SheetColumn, text: string, at: NoteAt): Note {
  return question(
    "import.days-unsure",
    { column: column.name, text },
    at,
    dayOrders.map((order) => ({
      reading: { code: "import.reading-day", parameters: { text, day: canonicalDate(text.trim(), order) ?? "" } },
      path: ["days"],
      value: order,
    })),
  );
}
