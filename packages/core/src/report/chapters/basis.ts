import { paperCodes } from "../../codes/paper/paper.ts";
import { type DataResource, tableTitle } from "../../evidence/data-package.ts";
import type { Voice } from "../../language/message/voice.ts";
import { groupedText, numberText } from "../../language/number-text.ts";
import { amount, decimal, whole, years } from "../../language/statement/values.ts";
import { asTyped } from "../../language/text.ts";
import type { Block, Text } from "../document/document.ts";
import { headWords } from "../document/head.words.ts";
import { numberCell } from "../document/number-cell.ts";
import type { ReportContent } from "../report-content.ts";
import { basisWords } from "./basis.words.ts";

/** 发展基础与形势: what exists, which evidence was used, what of the paper's stages and demands it speaks to. */
export function basisBlocks(content: ReportContent): readonly Block[] {
  const { voice, place, resources } = content;
  const say = voice.of(basisWords);
  return [
    ...paperBlocks(content),
    { kind: "heading", level: 2, text: say("exists") },
    ...registerBlocks(content),
    ...fundBlocks(content),
    { kind: "heading", level: 2, text: say("used") },
    { kind: "paragraph", text: say("tables", { place: place.label, n: whole(resources.length, "tables") }) },
    evidenceTable(content),
  ];
}

/** Whose list the document goes by, and what its codes stand for. */
export function paperBlocks({ voice, paper }: ReportContent): readonly Block[] {
  if (paper === null) return [];
  const say = voice.of(basisWords);
  return [{ kind: "paragraph", text: say("paper", { name: paper, codes: paperCodes }) }];
}

function registerBlocks({ voice, records }: ReportContent): readonly Block[] {
  const say = voice.of(basisWords);
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
        voice.text(label),
        [{ number: count, text: groupedText(count, voice) }],
        invented === 0 ? numberCell(0, voice) : [`${numberText(invented, voice)} `, { invented: true }],
      ]),
    },
  ];
}

function fundBlocks({ voice, fund, currency, resources }: ReportContent): readonly Block[] {
  if (fund === null) return [];
  const { leverage, firstYear, lastYear, projects } = fund;
  const source = resources.find(({ name }) => name === fund.table);
  const title = voice.text(asTyped(source === undefined ? { en: fund.table, zh: fund.table } : tableTitle(source)));
  const told = voice.of(basisWords)("fund", {
    years: years(firstYear, lastYear),
    central: amount(leverage.denominator, currency),
    projects: whole(projects, "projects"),
    total: amount(leverage.numerator, currency),
    ratio: { en: ` ${leverage.name}`, zh: "" },
    leverage: decimal(leverage.value, 3, "ratio"),
  });
  return [{ kind: "paragraph", text: [told, { footnote: voice.language === "zh" ? `《${title}》` : title }] }];
}

function evidenceTable({ voice, resources }: ReportContent): Block {
  const say = voice.of(basisWords);
  return {
    kind: "table",
    caption: say("list"),
    remark: say("annex"),
    columns: [
      { label: voice.of(headWords)("table"), align: "left", width: 30 },
      { label: say("holds"), align: "left" },
    ],
    rows: resources.map((resource) => [voice.text(asTyped(tableTitle(resource))), described(resource, voice)]),
  };
}

/** What a table holds, in the reader's language where it is said in it. */
function described({ description, description_zh: chinese }: DataResource, voice: Voice): string | null {
  return description === undefined ? (chinese ?? null) : voice.text(asTyped({ en: description, zh: chinese ?? description }));
}
