import { officeWords } from "../../../evidence/territory/territory-names.ts";
import type { LanguageTag } from "../../../language/language-tag.ts";
import { officeText } from "../../../language/office-words.ts";
import { type Language, type LocalText, languages } from "../../../language/text.ts";
import type { Fields } from "../../../register/changes/patched-record.ts";
import type { Application } from "../../../register/entities/application.ts";
import type { Call } from "../../../register/entities/call.ts";
import { moneyLevelName } from "../../../schema/money-level-names.ts";
import { nameOfLanguage } from "../../../schema/record-labels.ts";

/** A column of the table in which applications are handed in: how a field is written into a cell and read from it. */
export interface ApplicationColumn {
  /** Also taken as the header. */
  readonly name: string;
  readonly label: LocalText;
  write(application: Application): string;
  /** What the cell says of the record; null where it cannot be read. */
  read(text: string): Fields | null;
}

type Name = keyof Application & string;
/** Fields that hold a list of such values. */
type ListOf<V> = { [N in Name]: Application[N] extends readonly V[] ? N : never }[Name];

function text(name: Name, en: string, zh: string): ApplicationColumn {
  return { name, label: { en, zh }, write: (application) => String(application[name] ?? ""), read: (cell) => ({ [name]: cell === "" ? null : cell }) };
}

/** ISO, or with the year first: 2026/7/1, 2026年7月1日. */
function date(name: Name, en: string, zh: string): ApplicationColumn {
  return {
    ...text(name, en, zh),
    read: (cell) => {
      if (cell === "" || /^\d{4}(-\d{2}(-\d{2})?)?$/.test(cell)) return { [name]: cell === "" ? null : cell };
      const [, year, month = "", day = ""] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:T00:00:00)?$/.exec(cell) ?? [];
      return year === undefined ? null : { [name]: `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` };
    },
  };
}

/** An amount in the currency itself; commas between thousands are taken away. */
export function plainAmount(cell: string): string | null {
  const plain = /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(cell) ? cell.replaceAll(",", "") : cell;
  return /^\d+(\.\d+)?$/.test(plain) ? plain : null;
}

function money(name: Name, en: string, zh: string): ApplicationColumn {
  return {
    ...text(name, en, zh),
    read: (cell) => {
      const amount = cell === "" ? null : plainAmount(cell);
      return amount === null && cell !== "" ? null : { [name]: amount };
    },
  };
}

/** Ids hold no blanks, so that blanks, commas and semicolons part them. */
function ids(name: ListOf<string>, en: string, zh: string): ApplicationColumn {
  return {
    name,
    label: { en, zh },
    write: (application) => application[name].join(" "),
    read: (cell) => ({ [name]: cell.split(/[\s;；，、]+/u).filter((id) => id !== "") }),
  };
}

/** One entry a line, its parts between bars. */
function lines(name: ListOf<object>, parts: readonly string[], en: string, zh: string): ApplicationColumn {
  return {
    name,
    label: { en, zh },
    write: (application) =>
      application[name]
        .map((entry: Fields) =>
          parts
            .map((part) => entry[part] ?? "")
            .join(" | ")
            .replace(/( \| )+$/, ""),
        )
        .join("\n"),
    read: (cell) => {
      const rows = cell.split(/[\n;；]/u).filter((line) => line.trim() !== "");
      const entries = rows.map((line) => line.split("|").map((part) => part.trim()));
      if (entries.some((entry) => entry.length > parts.length)) return null;
      return { [name]: entries.map((entry) => Object.fromEntries(parts.map((part, at) => [part, entry[at] || null]))) };
    },
  };
}

/** Several numbers of one statement in a cell, between bars; all of them, or an empty cell. */
function numbers(name: "value" | "success", parts: readonly string[], en: string, zh: string): ApplicationColumn {
  return {
    name,
    label: { en, zh },
    write: (application) => {
      const stated: Fields | null = application[name];
      return stated === null ? "" : parts.map((part) => String(stated[part] ?? "")).join(" | ");
    },
    read: (cell) => {
      if (cell.trim() === "") return { [name]: null };
      const said = cell.split(/[|｜]/u).map((part) => plainNumber(part.trim()));
      return said.length !== parts.length || said.some((part) => part === null)
        ? null
        : { [name]: Object.fromEntries(parts.map((part, at) => [part, said[at]])) };
    },
  };
}

/** A number, also one below zero; commas between thousands are taken away. */
function plainNumber(cell: string): number | null {
  const plain = plainAmount(cell.replace(/^-/, ""));
  return plain === null ? null : Number(plain) * (cell.startsWith("-") ? -1 : 1);
}

function title(language: LanguageTag): ApplicationColumn {
  const { en, zh } = nameOfLanguage(language);
  return {
    name: `title_${language}`,
    label: { en: `Title in ${en}`, zh: `${zh}名称` },
    write: ({ labels }) => (labels as Application["labels"] & Readonly<Record<LanguageTag, string | null>>)[language] ?? "",
    read: (cell) => ({ labels: { [language]: cell === "" ? null : cell } }),
  };
}

/** As templates that went out call them. */
const ownTitles = {
  zh: { ...title("zh"), label: { en: "Title in Chinese", zh: "中文名称" } },
  en: { ...title("en"), label: { en: "Title in English", zh: "英文名称" } },
} as const satisfies Readonly<Record<Language, ApplicationColumn>>;

/** What an application of before brings along: how it ended. */
export const historicColumns: readonly ApplicationColumn[] = [
  text("status", "Status", "状态"),
  date("submitted_at", "Submitted at", "提交时间"),
  text("decision", "Reason of the decision", "决定理由"),
];

/** The columns for a call, in the order of its template and in the office's words; each of its budgets is a column. */
export function applicationColumns(call: Call, settings: Parameters<typeof officeWords>[0]): readonly ApplicationColumn[] {
  const words = officeWords(settings);
  return plainColumns(call, titleLanguages(settings.languages)).map((column) => ({
    ...column,
    label: { en: officeText(column.label.en, words, "en"), zh: officeText(column.label.zh, words, "zh") },
  }));
}

/** The languages of titles: those of the office; the program's two where it reads them alone. */
function titleLanguages(read: readonly LanguageTag[] = languages): readonly LanguageTag[] {
  return read.every((tag) => languages.some((own) => own === tag)) ? ["zh", "en"] : read;
}

function plainColumns(call: Call, read: readonly LanguageTag[]): readonly ApplicationColumn[] {
  const titles = read.map((tag) => (tag === "en" || tag === "zh" ? ownTitles[tag] : title(tag)));
  return [
    text("id", "Identifier", "编号"),
    ...titles,
    text("organisation", "Applicant (id, name or credit code)", "申报单位(编号、名称或统一社会信用代码)"),
    ids("participants", "Participants (ids)", "参与单位(编号)"),
    text("summary", "Summary", "摘要"),
    text("region", "Region (code)", "实施地区(代码)"),
    date("start", "Start", "开始日期"),
    date("end", "End", "结束日期"),
    ids("items", "Card items (ids)", "清单条目(编号)"),
    ids("technologies", "Technologies (ids)", "技术(编号)"),
    money("amount_requested", "Amount requested", "申请经费"),
    ...call.budgets.map(({ year, level }): ApplicationColumn => {
      const words = level === null ? null : moneyLevelName(level);
      const own = (line: { year: number; level: string | null }): boolean => line.year === year && line.level === level;
      return {
        name: `budget_${year}${level === null ? "" : `_${level}`}`,
        label: { en: `Budget ${year}${words === null ? "" : ` ${words.en}`}`, zh: `${year} 年经费${words === null ? "" : `(${words.zh})`}` },
        write: ({ budgets }) => budgets.find(own)?.amount ?? "",
        read: (cell) => {
          const amount = cell === "" ? null : plainAmount(cell);
          return amount === null && cell !== "" ? null : { budgets: amount === null ? [] : [{ year, level, amount }] };
        },
      };
    }),
    money("own_funds", "Own funds", "自筹经费"),
    text("outcome", "Outcome that the benefit counts (a currency where it is money)", "效益所计的成果（为资金时填货币代码）"),
    numbers(
      "value",
      ["mean", "low", "high", "level"],
      "Expected benefit (mean | lower end | upper end | probability that it lies within)",
      "预期效益(均值 | 下限 | 上限 | 落在区间内的概率)",
    ),
    numbers("success", ["low", "mode", "high"], "Probability of success (at least | most likely | at most)", "成功概率(最低 | 最可能 | 最高)"),
    lines("equipment", ["name", "model", "price"], "Equipment (name | model | price, one a line)", "拟购设备(名称 | 型号 | 单价,每行一台)"),
    lines("documents", ["name", "sha256"], "Documents (one a line)", "申报材料(每行一份)"),
    text("contact", "Contact", "联系人"),
  ];
}
