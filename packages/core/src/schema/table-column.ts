import type { LocalText } from "../language/text.ts";

/** What stands in a column of a table, as `quoin rule needs` prints it. */
export type ColumnKind = "code" | "region" | "year" | "count" | "money" | "share" | "persons" | "number" | "text" | "date" | "boolean";

/** Kinds whose cells are read as doubles; a boolean is 1 or 0. All other kinds are texts, so that codes keep their zeros. */
export type NumberKind = "year" | "count" | "money" | "share" | "persons" | "number" | "boolean";
export type TextKind = Exclude<ColumnKind, NumberKind>;

/** A column that a table may hold, by what it means: its name in an office's own file is another matter (`bind`). */
export interface TableColumn<K extends ColumnKind = ColumnKind> {
  readonly kind: K;
  /** What it is called where a sentence or a head has room for a name alone. */
  readonly title: LocalText;
  /** What stands in it and how it is to be filled; its title where nothing more is to be said. */
  readonly meaning: LocalText;
  /** Whether a table without it cannot play the role. A cell of it may still be missing. */
  readonly required: boolean;
  /**
   * The unit that its numbers are read in: "1" for shares, the things counted for counts, years, person-years. Of money the currency is left out:
   * `10k` is ten thousand of whatever currency the workspace has, `1` the currency itself. Null where the cells are no quantity.
   */
  readonly unit: string | null;
  /** Codes: the role of the table that lists them, where there is one. */
  readonly of: string | null;
  /** Texts that may stand in one column for each language (names). */
  readonly languages: boolean;
  /** Bounds that a possible value keeps, both inclusive. */
  readonly min: number | null;
  readonly max: number | null;
  /** Money of many currencies, each in its own: not turned into the office's. */
  readonly ownCurrency: boolean;
  /** A value as it could stand in a row. */
  readonly example: string | number;
}

interface Facts {
  readonly unit?: string;
  readonly of?: string;
  readonly min?: number;
  readonly max?: number;
  readonly ownCurrency?: boolean;
  readonly example?: string | number;
}

function declared<K extends ColumnKind>(kind: K, en: string, zh: string, facts: Facts, example: string | number): TableColumn<K> {
  const { unit = null, of = null, min = null, max = null, ownCurrency = false } = facts;
  return {
    kind,
    title: { en, zh },
    meaning: { en, zh },
    required: false,
    unit,
    of,
    languages: false,
    min,
    max,
    ownCurrency,
    example: facts.example ?? example,
  };
}

/** Calls a column by a name of its own: what its meaning says beside goes into no head. */
export function titled<C extends TableColumn>(en: string, zh: string, column: C): C {
  return { ...column, title: { en, zh } };
}

/** Makes a column one without which a table cannot play its role. */
export function required<K extends ColumnKind>(column: TableColumn<K>): TableColumn<K> {
  return { ...column, required: true };
}

/** A text that names one of several things: an industry, a category. `of` is the role of the table that lists them. */
export function code(en: string, zh: string, facts: Pick<Facts, "of" | "example"> = {}): TableColumn<"code"> {
  return declared("code", en, zh, facts, "A1");
}

/** Code of a region of the territory. */
export function region(en = "Region", zh = "地区"): TableColumn<"region"> {
  return declared("region", en, zh, { of: "regions" }, "R1");
}

export function year(en = "Year", zh = "年份"): TableColumn<"year"> {
  return declared("year", en, zh, { unit: "year", min: 1000, max: 9999 }, 2023);
}

/** How many of something there are: never negative. */
export function count(en: string, zh: string, unit: string): TableColumn<"count"> {
  return declared("count", en, zh, { unit, min: 0 }, 12);
}

/** An amount; `unit` says in how many of the currency it is read: `1`, `10k`, `1m`, `100m`, `1bn`. */
export function money(en: string, zh: string, unit: MoneyScale = "1", facts: Pick<Facts, "ownCurrency"> = {}): TableColumn<"money"> {
  return declared("money", en, zh, { unit, ...facts }, 1250);
}

/** Names of powers of ten that amounts are counted in. */
export type MoneyScale = "1" | "1k" | "10k" | "1m" | "100m" | "1bn";

/** A part of a whole, 0 to 1; read from percent where the unit says so. */
export function share(en: string, zh: string): TableColumn<"share"> {
  return declared("share", en, zh, { unit: "1", min: 0, max: 1 }, 0.42);
}

/** People, or the time that they work: person-years. */
export function persons(en: string, zh: string, unit: "person" | "person_year" = "person"): TableColumn<"persons"> {
  return declared("persons", en, zh, { unit, min: 0 }, 340);
}

/** Any other number, with its unit; one that may be negative where no bound is given. */
export function number(en: string, zh: string, unit: string, facts: Pick<Facts, "min" | "max" | "example"> = {}): TableColumn<"number"> {
  return declared("number", en, zh, { unit, ...facts }, 7.5);
}

/** How long something lasts, in years; months are turned into them. */
export function duration(en: string, zh: string, example: number): TableColumn<"number"> {
  return declared("number", en, zh, { unit: "years", min: 0 }, example);
}

export function text(en: string, zh: string, example = "Example"): TableColumn<"text"> {
  return declared("text", en, zh, {}, example);
}

/** A name, which may stand in a column for each language. */
export function name(en = "Name", zh = "名称", example = "Example"): TableColumn<"text"> {
  return { ...declared("text", en, zh, {}, example), languages: true };
}

/** A day, a month or a year, ISO 8601. */
export function date(en: string, zh: string): TableColumn<"date"> {
  return declared("date", en, zh, {}, "2023-05-31");
}

/** Yes or no: 1 and 0, true and false, yes and no are read. */
export function flag(en: string, zh: string): TableColumn<"boolean"> {
  return declared("boolean", en, zh, {}, 1);
}

/** Whether cells of a kind are read as numbers. */
export function isNumberKind(kind: ColumnKind): kind is NumberKind {
  return kind !== "code" && kind !== "region" && kind !== "text" && kind !== "date";
}
