import { paperCodes } from "../../codes/paper/paper.ts";
import { type DataResource, tableTitle } from "../../evidence/data-package.ts";
import type { Formatter } from "../../language/message/formatter.ts";
import { groupedText, numberText } from "../../language/number-text.ts";
import { amount, decimal, integer, years } from "../../language/statement/values.ts";
import { asTyped } from "../../language/text.ts";
import type { Block, Text } from "../document/document.ts";
import { headWords } from "../document/head.words.ts";
import { numberCell } from "../document/number-cell.ts";
import type { ReportContent } from "../report-content.ts";
import { basisWords } from "./basis.words.ts";
import { openStandBlocks } from "./open-stand.ts";

/** 发展基础与形势: what exists, which evidence was used, what of the paper's stages and demands it speaks to. */
export function basisBlocks(content: ReportContent): readonly Block[] {
  const { formatter, place, resources } = content;
  const say = formatter.of(basisWords);
  return [
    ...paperBlocks(content),
    { kind: "heading", level: 2, text: say("exists") },
    ...registerBlocks(content),
    ...fundBlocks(content),
    ...openStandBlocks(content),
    { kind: "heading", level: 2, text: say("used") },
    { kind: "paragraph", text: say("tables", { place: place.label, n: integer(resources.length, "tables") }) },
    evidenceTable(content),
  ];
}

/** Whose list the document goes by, and what its codes stand for. */
export function paperBlocks({ formatter, paper }: ReportContent): readonly Block[] {
  if (paper === null) return [];
  const say = formatter.of(basisWords);
  return [{ kind: "paragraph", text: say("paper", { name: paper, codes: paperCodes }) }];
}

function registerBlocks({ formatter, records }: ReportContent): readonly Block[] {
  const say = formatter.of(basisWords);
  const held = records.filter(({ count }) => count > 0);
  if (held.length === 0) return [{ kind: "paragraph", text: say("no-records") }];
  return [
    {
      kind: "table",
      caption: say("register"),
      columns: [
        { label: say("kind"), align: "left" },
        { label: say("number"), align: "right" },
        { label: say("invented"), align: "right" },
      ],
      rows: held.map(({ label, count, invented }): readonly Text[] => [
        formatter.text(label),
        [{ number: count, text: groupedText(count, formatter) }],
        invented === 0 ? numberCell(0, formatter) : [`${numberText(invented, formatter)} `, { invented: true }],
      ]),
    },
  ];
}

function fundBlocks({ formatter, fund, currency, resources }: ReportContent): readonly Block[] {
  if (fund === null) return [];
  const { leverage, firstYear, lastYear, projects } = fund;
  const source = resources.find(({ name }) => name === fund.table);
  const title = formatter.text(asTyped(source === undefined ? { en: fund.table, zh: fund.table } : tableTitle(source)));
  const told = formatter.of(basisWords)("fund", {
    years: years(firstYear, lastYear),
    central: amount(leverage.denominator, currency),
    projects: integer(projects, "projects"),
    total: amount(leverage.numerator, currency),
    ratio: { en: ` ${leverage.name}`, zh: "" },
    leverage: decimal(leverage.value, 3, "ratio"),
  });
  return [{ kind: "paragraph", text: [told, { footnote: formatter.language === "zh" ? `《${title}》` : title }] }];
}

function evidenceTable({ formatter, resources }: ReportContent): Block {
  const say = formatter.of(basisWords);
  return {
    kind: "table",
    caption: say("list"),
    remark: say("annex"),
    columns: [
      { label: formatter.of(headWords)("table"), align: "left", width: 30 },
      { label: say("holds"), align: "left" },
    ],
    rows: resources.map((resource) => [formatter.text(asTyped(tableTitle(resource))), described(resource, formatter)]),
  };
}

/** What a table holds, in the reader's language where it is said in it. */
function described({ description, description_zh: chinese }: DataResource, formatter: Formatter): string | null {
  return description === undefined ? (chinese ?? null) : formatter.text(asTyped({ en: description, zh: chinese ?? description }));
}
