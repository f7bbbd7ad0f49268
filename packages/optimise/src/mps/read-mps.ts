import { addCrossedLimits } from "../programme/crossed-limits.ts";
import type { ModelFault, ModelPlace, ReadModel } from "../programme/model-fault.ts";
import { ModelFaults } from "../programme/model-faults.ts";
import type { NamedProgramme } from "../programme/named-programme.ts";
import { applyBound, boundFields } from "./mps-bound.ts";
import { mpsLines } from "./mps-line.ts";
import { type MpsColumn, type MpsRow, mpsRowLimits } from "./mps-model.ts";

/**
 * Reads a model in MPS, free or fixed: NAME, OBJSENSE, ROWS, COLUMNS (with integer markers), RHS, RANGES, BOUNDS, ENDATA.
 * Minimises unless OBJSENSE says MAX. The first N row is the objective, further ones are left out; its right side r is the constant -r.
 * An integer column without a bound is 0 or 1, as in the format's first solvers.
 */
export function readMps(text: string): ReadModel {
  const free = new MpsReader().read(text, "free");
  if (free.ok) return free;
  // Only the fixed format allows blanks in names.
  const fixed = new MpsReader().read(text, "fixed");
  return fixed.ok ? fixed : free;
}

type Section = "ROWS" | "COLUMNS" | "RHS" | "RANGES" | "BOUNDS" | "OBJSENSE" | "OBJNAME" | "NAME" | "ENDATA";
const sections: ReadonlySet<string> = new Set(["ROWS", "COLUMNS", "RHS", "RANGES", "BOUNDS", "OBJSENSE", "OBJNAME", "NAME", "ENDATA"]);

class MpsReader {
  readonly #faults = new ModelFaults();
  readonly #remarks: ModelFault[] = [];
  readonly #rows = new Map<string, MpsRow>();
  readonly #columns = new Map<string, MpsColumn>();
  /** Last lines that set a limit of a row, a bound of a column. */
  readonly #rowLimits = new Map<string, number>();
  readonly #bounds = new Map<string, number>();
  readonly #sets = new Map<Section, string>();
  #objective: string | null = null;
  #sense: "max" | "min" = "min";
  #integer = false;
  #line = 1;
  #ended = false;

  read(text: string, format: "free" | "fixed"): ReadModel {
    let section: Section | null = null;
    for (const { number, head, fields } of mpsLines(text, format)) {
      this.#line = number;
      if (this.#faults.size > 20) break;
      if (head) {
        section = this.#head(fields);
        if (section === "ENDATA") break;
        if (section === null) break;
      } else if (section === null) this.#wrong("A line stands before the first section.", "第一个部分之前出现数据行。");
      else this.#data(section, format === "fixed" ? compact(fields, section) : fields);
    }
    if (!this.#faults.any && !this.#ended) this.#wrong("The file ends without ENDATA.", "文件缺少 ENDATA。");
    if (!this.#faults.any && this.#columns.size === 0) this.#faults.add("model.empty", {}, this.#at());
    if (this.#faults.any) return this.#faults.refusal();
    const model = this.#assemble();
    const { rowNames, columnNames } = model;
    addCrossedLimits(this.#faults, model, (key, at) =>
      this.#at((key === "lo" ? this.#rowLimits : this.#bounds).get((key === "lo" ? rowNames : columnNames)[at] ?? "")),
    );
    return this.#faults.any ? this.#faults.refusal() : { ok: true, model, remarks: this.#remarks };
  }

  #at(line = this.#line): ModelPlace {
    return { line, column: 1 };
  }

  #wrong(problem: string, problem_zh: string): void {
    this.#faults.add("model.mps-line", { problem, problem_zh }, this.#at());
  }

  #head(fields: readonly string[]): Section | null {
    const word = (fields[0] ?? "").toUpperCase();
    if (word === "OBJSENSE" && fields[1] !== undefined) this.#senseWord(fields[1]);
    if (word === "MAX" || word === "MIN") {
      this.#senseWord(word);
      return "OBJSENSE";
    }
    if (word === "OBJECT" || word === "OBJECTIVE") return "OBJNAME";
    if (word === "ENDATA") this.#ended = true;
    if (sections.has(word)) return word as Section;
    if (/^(QUADOBJ|QMATRIX|QSECTION|QCMATRIX|CSECTION|SOS\d?|INDICATORS|GENCONS|LAZYCONS|PWLOBJ|SETS)$/.test(word))
      this.#faults.add("model.mps-unsupported", { what: word }, this.#at());
    else this.#wrong(`There is no section '${fields[0] ?? ""}'.`, `没有名为“${fields[0] ?? ""}”的部分。`);
    return null;
  }

  #data(section: Section, fields: readonly string[]): void {
    if (section === "ROWS") this.#row(fields);
    else if (section === "COLUMNS") this.#column(fields);
    else if (section === "RHS" || section === "RANGES") this.#limits(section, fields);
    else if (section === "BOUNDS") this.#bound(fields);
    else if (section === "OBJSENSE") this.#senseWord(fields[0] ?? "");
    else if (section === "OBJNAME") this.#objective = fields[0] ?? null;
    else this.#wrong("A line stands outside every section.", "数据行不属于任何部分。");
  }

  #senseWord(word: string): void {
    if (/^max/i.test(word)) this.#sense = "max";
    else if (/^min/i.test(word)) this.#sense = "min";
    else this.#wrong(`OBJSENSE is '${word}'; it is MAX or MIN.`, `OBJSENSE 为“${word}”；应为 MAX 或 MIN。`);
  }

  #row([kind = "", name = "", ...rest]: readonly string[]): void {
    const upper = kind.toUpperCase();
    if (!/^[NLGE]$/.test(upper) || name === "" || rest.length > 0)
      this.#wrong("A row is a letter N, L, G or E and a name.", "行应为字母 N、L、G 或 E 加名称。");
    else if (this.#rows.has(name)) this.#faults.add("model.repeated-name", { name }, this.#at());
    else {
      if (upper === "N") {
        if (this.#objective === null) this.#objective = name;
        else if (this.#objective !== name) this.#ignored(`The further objective row '${name}'`, `另一目标行“${name}”`);
      }
      this.#rows.set(name, { name, kind: upper as MpsRow["kind"], rhs: 0, range: null });
    }
  }

  #column(fields: readonly string[]): void {
    if (fields[1] === "'MARKER'") {
      if (fields[2] === "'INTORG'") this.#integer = true;
      else if (fields[2] === "'INTEND'") this.#integer = false;
      else this.#wrong("A marker is 'INTORG' or 'INTEND'.", "标记应为 'INTORG' 或 'INTEND'。");
      return;
    }
    const [name = "", ...pairs] = fields;
    if (pairs.length !== 2 && pairs.length !== 4) {
      this.#wrong("A column line is a name and one or two pairs of row and number.", "列数据应为名称加一至两组行名与数值。");
      return;
    }
    let column = this.#columns.get(name);
    if (column === undefined) {
      column = { name, integer: this.#integer, lower: 0, upper: this.#integer ? 1 : Number.POSITIVE_INFINITY, bounded: false, cost: 0, entries: new Map() };
      this.#columns.set(name, column);
    }
    for (let at = 0; at < pairs.length; at += 2) {
      const row = this.#rowNamed(pairs[at] ?? "");
      const value = this.#number(pairs[at + 1] ?? "");
      if (row === undefined || value === null) continue;
      if (column.entries.has(row)) this.#faults.add("model.repeated-row", { row: row.name, column: name }, this.#at());
      column.entries.set(row, value);
    }
  }

  #limits(section: "RHS" | "RANGES", fields: readonly string[]): void {
    const named = fields.length % 2 === 1;
    const pairs = named ? fields.slice(1) : fields;
    if (pairs.length !== 2 && pairs.length !== 4) {
      this.#wrong(`A line of ${section} is one or two pairs of row and number.`, `${section} 行应为一至两组行名与数值。`);
      return;
    }
    if (!this.#firstSet(section, named ? (fields[0] ?? "") : "")) return;
    for (let at = 0; at < pairs.length; at += 2) {
      const row = this.#rowNamed(pairs[at] ?? "");
      const value = this.#number(pairs[at + 1] ?? "");
      if (row === undefined || value === null) continue;
      this.#rowLimits.set(row.name, this.#line);
      if (section === "RHS") row.rhs = value;
      else row.range = value;
    }
  }

  #bound(fields: readonly string[]): void {
    const { kind, set, name, value } = boundFields(fields, (text) => this.#columns.has(text));
    const column = this.#columns.get(name);
    if (column === undefined) this.#wrong(`There is no column '${name}'.`, `没有名为“${name}”的列。`);
    if (column === undefined || !this.#firstSet("BOUNDS", set)) return;
    const limit = value === null ? 0 : this.#number(value);
    if (limit === null) return;
    if (kind === "SC" || kind === "SI") {
      this.#faults.add("model.mps-unsupported", { what: `a semi-continuous bound (${kind})` }, this.#at());
      return;
    }
    this.#bounds.set(name, this.#line);
    const applied = applyBound(column, kind, limit);
    if (applied === "unknown") this.#wrong(`'${kind}' is no kind of bound.`, `“${kind}”不是边界类型。`);
    if (applied === "freed") this.#ignored(`The lower limit 0 of '${name}', whose upper limit is negative,`, `“${name}”的上限为负，其下限 0 `);
  }

  /** Of several right sides, ranges or bounds the first is used. */
  #firstSet(section: Section, set: string): boolean {
    const first = this.#sets.get(section);
    if (first === undefined) this.#sets.set(section, set);
    if (first === undefined || first === set || set === "") return true;
    this.#ignored(`The further set '${set}' of ${section}`, `${section} 的另一组“${set}”`);
    return false;
  }

  #ignored(what: string, what_zh: string): void {
    if (this.#remarks.length < 20) this.#remarks.push({ code: "model.mps-ignored", parameters: { what, what_zh }, at: this.#at() });
  }

  #rowNamed(name: string): MpsRow | undefined {
    const row = this.#rows.get(name);
    if (row === undefined) this.#wrong(`There is no row '${name}'.`, `没有名为“${name}”的行。`);
    return row;
  }

  #number(text: string): number | null {
    const value = /^[+-]?(\d+\.?\d*|\.\d+)([eEdD][+-]?\d+)?$/.test(text) ? Number(text.replace(/[dD]/, "e")) : infinity(text);
    if (value === null) this.#wrong(`'${text}' is not a number.`, `“${text}”不是数字。`);
    return value !== null && Math.abs(value) >= 1e20 ? Math.sign(value) * Number.POSITIVE_INFINITY : value;
  }

  #assemble(): NamedProgramme {
    const rows = [...this.#rows.values()].filter(({ kind }) => kind !== "N");
    const place = new Map(rows.map((row, at) => [row, at]));
    const objective = this.#rows.get(this.#objective ?? "");
    const columns = [...this.#columns.values()];
    const index: number[] = [];
    const value: number[] = [];
    const start = Int32Array.from({ length: columns.length + 1 }, () => 0);
    columns.forEach((column, j) => {
      for (const [row, coefficient] of column.entries) {
        const at = place.get(row);
        if (row === objective) column.cost = coefficient;
        if (at === undefined || coefficient === 0) continue;
        index.push(at);
        value.push(coefficient);
      }
      start[j + 1] = index.length;
    });
    const limits = rows.map(mpsRowLimits);
    const programme = {
      sense: this.#sense,
      columns: columns.length,
      rows: rows.length,
      start,
      index: Int32Array.from(index),
      value: Float64Array.from(value),
      cost: Float64Array.from(columns, ({ cost }) => cost),
      lower: Float64Array.from(columns, ({ lower }) => lower),
      upper: Float64Array.from(columns, ({ upper }) => upper),
      integer: Uint8Array.from(columns, ({ integer }) => Number(integer)),
      rowLower: Float64Array.from(limits, ([low]) => low),
      rowUpper: Float64Array.from(limits, ([, high]) => high),
      offset: objective === undefined ? 0 : -objective.rhs + 0,
    };
    return { programme, columnNames: columns.map(({ name }) => name), rowNames: rows.map(({ name }) => name) };
  }
}

function infinity(text: string): number | null {
  const match = /^([+-]?)inf(inity)?$/i.exec(text);
  return match === null ? null : match[1] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}

/** Fixed fields without the empty ones; only ROWS and BOUNDS use the first. */
function compact(fields: readonly string[], section: Section): readonly string[] {
  const used = section === "ROWS" || section === "BOUNDS" ? fields : fields.slice(1);
  return used.filter((field) => field !== "");
}
