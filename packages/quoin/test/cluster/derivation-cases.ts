import { gzipSync } from "node:zlib";

/** A derivation that both engines must answer alike. */
export interface DerivationCase {
  readonly name: string;
  readonly spec: string;
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  /** What each source is given by, where that is not the file itself. */
  readonly data?: Readonly<Record<string, string>>;
}

const regions = ["11", "31", "", "44", "上海", "😀", "ﾈ", "Z", " 11"];
const classes = ["H01", "G02", "A61", "", "B60"];
const values = ["1.10", "2", "", "0.7", "1e1", "…", "-3.25e-2", " 4 ", "1000000.000001"];

/** Units with one to three rows, keys that are missing, texts beyond the Latin ones, numbers in every form that people write. */
const patents = [
  "patent,applicant,region,year,class,value,synthetic",
  ...Array.from({ length: 240 }, (_, row) => {
    const unit = row % 97;
    const cells = [
      unit === 13 ? "" : `p${unit}`,
      `a${(row * 7) % 23}`,
      regions[(row * 5) % regions.length],
      2015 + ((row * 3) % 6),
      classes[(row * 11) % 5],
      values[unit % 9],
      String(row % 50 === 7),
    ];
    return cells.join(",");
  }),
  'p500,"a, ""the"" firm\nof two lines",11,2016,H01,3,false',
  "",
].join("\n");
const fields = "class,field\nH01,electronics\nG02,optics\nC07,\nB61,rails\nB61,trains\n";
const pairs = "class,year,weight\nH01,2016,1\nH01,2017,2\nG02,2016,3\n";
const citations = `citing,cited\n${Array.from({ length: 300 }, (_, row) => `p${(row * 13) % 101},p${(row * row) % 89}`).join("\n")}\n,p3\np4,\n`;
const both = { "patents.csv": patents, "fields.csv": fields };
const looked = "lookups: [{table: fields, on: {class: class}, take: {field: field}}]";
const generality = "kind: generality\nunit: patent\ntechnology: class\ncites: {table: citations, from: citing, to: cited}";

export const derivationCases: readonly DerivationCase[] = [
  {
    name: "counts, distincts and exact sums by keys that may be missing",
    spec: "from: patents\nkind: count\nkeys: [region, class]\nfigures: {rows: {count: rows}, applicants: {distinct: applicant}, value: {sum: value}}\n",
    files: { "patents.csv": patents },
  },
  {
    name: "fractional counts and sums over a lookup",
    spec: `from: patents\n${looked}\nkind: count\nkeys: [region, field]\nfractional: {unit: patent, over: [region, field]}\nfigures: {patents: {count: rows}, applicants: {distinct: applicant}}\n`,
    files: both,
  },
  {
    name: "a complete panel of rows that satisfy conditions",
    spec: "from: patents\nwhere: [{column: value, op: '>', value: 1}, {column: region, op: not-in, value: ['Z', 44]}, {column: class, op: not-null}, {column: year, op: '!=', value: 2016}]\nkind: panel\nkeys: [region]\ntime: year\ncomplete: true\nfigures: {rows: {count: rows}, value: {sum: value}}\n",
    files: { "patents.csv": patents },
  },
  {
    name: "pairs, whole, from a threshold on",
    spec: "from: patents\nkind: links\nunit: patent\nends: applicant\nweight: whole\nmin_weight: 2\n",
    files: { "patents.csv": patents },
  },
  { name: "pairs, fractional", spec: "from: patents\nkind: links\nunit: patent\nends: region\nweight: fractional\n", files: { "patents.csv": patents } },
  {
    name: "generality with citations of one's own",
    spec: `from: patents\n${generality}\nself: in\n`,
    files: { "patents.csv": patents, "citations.csv": citations },
  },
  {
    name: "generality without citations of one's own technology and owner",
    spec: `from: patents\n${generality}\nself: out\nowner: applicant\n`,
    files: { "patents.csv": patents, "citations.csv": citations },
  },
  { name: "first and last years", spec: "from: patents\nkind: transitions\nunit: applicant\ntime: year\nkeys: [region]\n", files: { "patents.csv": patents } },
  { name: "percentiles", spec: "from: patents\nkind: quantiles\nkeys: [region]\nof: value\nat: [0.5, 0.025, 0.9, 1]\n", files: { "patents.csv": patents } },
  {
    name: "a lookup by two columns that drops rows, one after another that keeps them",
    spec: "from: patents\nlookups: [{table: pairs, on: {class: class, year: year}, take: {weight: weight}, unmatched: drop}, {table: fields, on: {class: class}, take: {field: field}}]\nkind: count\nkeys: [field, weight]\nfigures: {rows: {count: rows}, weights: {sum: weight}}\n",
    files: { ...both, "pairs.csv": pairs },
  },
  {
    name: "files of one table, packed or not, columns in any order, folders that say a column",
    spec: "from: t\nkind: count\nkeys: [year, a]\nfigures: {n: {count: rows}, b: {sum: b}}\n",
    files: { "t/year=2020/x.csv": "a,b\n1,2\n", "t/year=2021/y.csv.gz": gzipSync("b,a\n2,1\n3,x y\n"), "t/_notes.csv": "no,table\n" },
    data: { t: "t/**/*.csv*" },
  },
];

/** Derivations that both engines refuse with the same note. */
export const refusals: readonly (DerivationCase & { readonly code: string; readonly words?: readonly string[] })[] = [
  {
    name: "a lookup that matches twice",
    spec: "from: patents\nlookups: [{table: fields, on: {class: class}, take: {field: field}}]\nkind: count\nkeys: [field]\nfigures: {n: {count: rows}}\n",
    files: { "patents.csv": patents, "fields.csv": "class,field\nH01,a\nH01,a\n" },
    code: "derive.lookup-twice",
  },
  { name: "a sum of what is no number", spec: "from: t\nkind: count\nfigures: {n: {sum: a}}\n", files: { "t.csv": "a\n1\n1d\n" }, code: "derive.not-a-number" },
  {
    name: "values that differ within one combination",
    spec: "from: patents\nkind: count\nkeys: [year]\nfractional: {unit: applicant, over: [region]}\nfigures: {n: {count: rows}}\n",
    files: { "patents.csv": patents },
    code: "derive.differing-values",
  },
  {
    name: "a result over its cap",
    spec: "from: patents\nkind: count\nkeys: [region]\nfigures: {n: {count: rows}}\n",
    files: { "patents.csv": patents },
    words: ["--most-rows", "3"],
    code: "derive.too-large",
  },
  {
    name: "two schemas under one pattern",
    spec: "from: t\nkind: count\nkeys: [a]\nfigures: {n: {count: rows}}\n",
    files: { "t/x.csv": "a,b\n1,2\n", "t/y.csv": "a\n1\n" },
    data: { t: "t/*.csv" },
    code: "derive.file-lacks",
  },
  {
    name: "a column that is not there",
    spec: "from: t\nkind: count\nkeys: [c]\nfigures: {n: {count: rows}}\n",
    files: { "t.csv": "a,b\n1,2\n" },
    code: "derive.unknown-column",
  },
];
