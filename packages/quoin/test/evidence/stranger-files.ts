/** Three spreadsheets of an office that does not exist, as somebody there would have them: its own headings with diacritics, windows-1250, decimal commas, places by name, a column for each year, amounts and lengths of time in words. All figures are made up. */
export interface Spreadsheet {
  readonly name: string;
  readonly text: string;
}

const kraje = [
  ..."Pálavsko,Žďársko,Šumavsko,Příbramsko,Těšínsko,Ústecko,Českolipsko,Břeclavsko,Kroměřížsko,Jičínsko,Mělnicko,Děčínsko,Vsetínsko,Třeboňsko".split(","),
];
/** Six groups of four industries: who holds three of a group comes to hold the fourth. */
const industries = Array.from({ length: 24 }, (_, place) => `obor ${String(place + 1).padStart(2, "0")}`);
const years = [2009, 2014, 2019, 2024];

/** Firms of a region in an industry: its groups are large, and at each time it enters the next industry of them; half of the regions follow a fashion of the time. */
function firms(region: number, time: number, industry: number): number {
  const group = Math.floor(industry / 4);
  const isOwn = group === region % 6 || group === (region + 1 + Math.floor(region / 6)) % 6;
  const within = (industry + region) % 4;
  if (isOwn && within <= time) return 40 + ((region * 7 + industry * 3) % 11);
  const fashion = Math.floor((industry + 1) / 8);
  if (industry % 4 === 3 && region < 7 && fashion > 0 && fashion <= time) return 35;
  return (region * 5 + industry * 11 + time) % 9 < 2 ? 3 : 1;
}

function table(...rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => row.join(";")).join("\n");
}

export const places: Spreadsheet = {
  name: "kraje.csv",
  text: table(["Kód", "Název kraje", "Patří pod"], ["CX", "Celek", ""], ...kraje.map((name, place) => [`CX${String(place + 1).padStart(2, "0")}`, name, "CX"])),
};

export const companies: Spreadsheet = {
  name: "podniky.csv",
  text: table(
    ["Kraj", "Odvětví", ...years],
    ...kraje.flatMap((name, region) => industries.map((industry, at) => [name, industry, ...years.map((_, time) => firms(region, time, at))])),
  ),
};

const leads = ["Ústav strojů", "Ocelárny a.s.", "Sklárny s.r.o.", "Ústav paliv", "Tkalcovny a.s."];

/** Thousands with a decimal, whole sums with points, one that nobody published: as three people fill one column. */
function amount(place: number): string {
  const thousands = 120 + ((place * 37) % 400);
  if (place === 17) return "–";
  if (place % 3 === 0) return `${thousands},${place % 10} tis. EUR`;
  return place % 3 === 1 ? `${thousands}.${place % 10}00 EUR` : `${thousands}${place % 10}00`;
}

export const grants: Spreadsheet = {
  name: "dotace.csv",
  text: table(
    ["Číslo", "Výzva", "Program", "Řešitel", "Kraj", "Doba řešení", "Dotace", "Kategorie"],
    ...Array.from({ length: 160 }, (_, place) => [
      `P-${String(place + 1).padStart(3, "0")}`,
      2021 + (place % 4),
      `Program ${"ABCDE"[place % 5]}`,
      place % 5 === 0 ? (leads[place % 3] as string) : `${leads[(place * 3) % 5]} ${1 + (place % 37)}`,
      kraje[(place * place) % 14] as string,
      place % 9 === 0 ? "4 roky" : `${2 + (place % 2)} roky`,
      amount(place),
      place % 5 < 3 ? "společný výzkum" : "vývoj",
    ]),
  ),
};
