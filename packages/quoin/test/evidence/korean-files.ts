/** Spreadsheets of an office that does not exist, as a Korean one would have them: cp949, places by name, months, 억원. Every figure is made up by the formulas below, which the test adds up for itself. */
const provinces = ["강원", "경기", "경남", "경북", "전남", "전북", "충남", "충북"] as const;
const leads = ["가람대학교", "나래전자 주식회사", "다온기술연구원"] as const;

/** A made-up project: money in 억원 with one decimal, length in months. */
interface MadeProject {
  readonly id: string;
  readonly year: number;
  readonly lead: string;
  readonly province: string;
  readonly months: number;
  /** Tenths of 억원: 125 is 12.5억원. */
  readonly tenths: number;
}

export const madeProjects: readonly MadeProject[] = Array.from({ length: 24 }, (_, at) => ({
  id: `가상-${String(at + 1).padStart(3, "0")}`,
  year: 2021 + (at % 3),
  lead: leads[at % leads.length] ?? "",
  province: provinces[(at * 5) % provinces.length] ?? "",
  months: [12, 24, 30, 36][at % 4] ?? 12,
  tenths: 35 + ((at * 37) % 240),
}));

/** The table of places: code, name, the place that each belongs to. */
export const placesText = `코드,지역명,상위\nKR,가상국,\n${provinces.map((name, at) => `K${at + 1},${name},KR`).join("\n")}\n`;

/** The table of projects. Its money says no unit in the heading; the length of time says months. */
export const projectsText = `과제번호,공고연도,주관기관,지역,연구기간(개월),정부출연금,synthetic\n${madeProjects
  .map(({ id, year, lead, province, months, tenths }) => `${id},${year},${lead},${province},${months},${(tenths / 10).toFixed(1)},1`)
  .join("\n")}\n`;

/** The bytes of a text in cp949, by what the decoder makes of each pair of bytes of the Korean standard. */
export function koreanBytes(text: string): Buffer {
  const decoder = new TextDecoder("euc-kr");
  const pairs = new Map<string, readonly number[]>();
  for (let lead = 0xa1; lead <= 0xfd; lead++)
    for (let trail = 0xa1; trail <= 0xfe; trail++) pairs.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
  return Buffer.from(
    [...text].flatMap((sign) => {
      const bytes = sign <= "\u007f" ? [sign.charCodeAt(0)] : pairs.get(sign);
      if (bytes === undefined) throw new Error(`${sign} is not in the Korean standard`);
      return bytes;
    }),
  );
}
