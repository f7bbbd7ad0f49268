import { easeOfRecombination, presenceOf } from "@quoin/methods";
import { z } from "zod";
import { memberOf } from "../../contract/assert-present.ts";
import type { CsvCell } from "../../contract/csv-text.ts";
import { inTextOrder } from "../../evidence/cells/in-text-order.ts";
import { defineMeasures } from "../define-measures.ts";
import { figureCell } from "../figure-cell.ts";
import type { MeasureFamily } from "../measure-family.ts";

const parameters = z.strictObject({});
const positive = { range: [0, Number.POSITIVE_INFINITY], scaling: "invariant" } as const;

/** How easily technologies go together, and how hard the inventions made of them are to find. A pair named twice is one use. Rows in text order. */
export const recombinationFamily = {
  name: "recombination",
  summary: "How easily each technology has gone together with others, and how interdependent inventions are",
  example: { data: "examples/china-its/data/nkrdp_projects.csv", options: "--invention lead_institution_zh --technology programme_zh" },
  measures: defineMeasures(
    "recombination",
    ["invention", "technology"],
    [
      {
        name: "ease",
        table: "technologies",
        column: "ease",
        tells: {
          en: "Ease of recombination: other technologies it has been combined with, over the inventions that use it",
          zh: "重组难易度：曾与之组合的其他技术数与使用它的发明数之比",
        },
        reference: "Fleming and Sorenson 2001",
        ...positive,
      },
      {
        name: "interdependence",
        table: "inventions",
        column: "interdependence",
        tells: {
          en: "Interdependence of an invention: its technologies over the sum of their eases",
          zh: "发明的相互依赖度：所用技术数与其重组难易度之和的比",
        },
        reference: "Fleming and Sorenson 2001",
        ...positive,
      },
    ],
  ),
  keys: [
    { role: "invention", holds: "Column of the inventions (patents, projects)" },
    { role: "technology", holds: "Column of the technologies that they use" },
  ],
  repeats: true,
  numbers: [],
  parameters,
  compute({ rowCount, keys }) {
    const [invention, technology] = [inTextOrder(memberOf(keys, "invention")), inTextOrder(memberOf(keys, "technology"))];
    const [L, T] = [invention.texts.length, technology.texts.length];
    const marks = new Uint8Array(L * T);
    for (let row = 0; row < rowCount; row++) marks[invention.codes[row]! * T + technology.codes[row]!] = 1;
    const uses = presenceOf(marks, L, T);
    const { ease, interdependence } = easeOfRecombination(uses);
    const users = new Int32Array(T);
    for (const t of uses.held) users[t] = users[t]! + 1;
    const size = (l: number) => uses.start[l + 1]! - uses.start[l]!;
    return {
      tables: [
        {
          name: "technologies",
          columns: ["technology", "inventions", "ease"],
          rows: technology.texts.map((name, t): CsvCell[] => [name, users[t], figureCell(ease[t])]),
        },
        {
          name: "inventions",
          columns: ["invention", "technologies", "interdependence"],
          rows: invention.texts.map((name, l): CsvCell[] => [name, size(l), figureCell(interdependence[l])]),
        },
      ],
      notes: [],
    };
  },
} as const satisfies MeasureFamily<typeof parameters>;
