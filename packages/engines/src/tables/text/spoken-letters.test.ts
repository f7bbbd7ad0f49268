import iconv from "iconv-lite";
import { expect, test } from "vitest";
import { decodedWith } from "./decoded-with.ts";
import { findEncoding } from "./find-encoding.ts";

/** Tables as offices of these countries write them, none of it taken from the names by which encodings are told apart. */
const texts: readonly (readonly [string, string])[] = [
  ["cp949 headings", "과제번호,과제명,주관기관,총연구비(억원)\nA-01,차세대 배터리 소재 개발,한국전자통신연구원,12\nA-02,수소 저장 기술,포항공과대학교,7\n"],
  ["cp949 short", "지역,연도,기업수\n강원,2021,12\n충북,2021,9\n"],
  ["cp949 rare syllables", "품목,값\n똠방각하,1\n펲시,2\n쓩,3\n샾,4\n"],
  ["gb18030 short", "省份,年份,企业数\n浙江,2021,12\n江苏,2021,9\n"],
  ["gb18030 words", "项目编号,项目名称,承担单位\n1,新能源汽车动力电池关键材料研发,清华大学\n2,高端数控机床,沈阳机床股份有限公司\n"],
  ["big5 words", "計畫編號,計畫名稱,執行單位,經費(千元)\n1,半導體先進製程設備開發,工業技術研究院,12\n2,離岸風電,國立成功大學,9\n"],
  ["big5 short", "縣市,年度,家數\n新竹,110,12\n高雄,110,9\n"],
  ["shift_jis words", "課題番号,研究課題名,実施機関,金額(百万円)\n1,次世代蓄電池の開発,東京大学,12\n2,水素エネルギー,産業技術総合研究所,9\n"],
  ["shift_jis short", "都道府県,年度,企業数\n大阪,2021,12\n愛知,2021,9\n"],
  ["euc-jp words", "課題番号,研究課題名,実施機関\n1,次世代蓄電池の開発,東京大学\n2,水素エネルギーの利用,産業技術総合研究所\n"],
  ["windows-874 words", "จังหวัด,ปี,งบประมาณ (ล้านบาท)\nเชียงใหม่,2564,12\nขอนแก่น,2564,9\n"],
  ["windows-1258 words", "Tỉnh,Năm,Kinh phí (triệu đồng)\nHải Phòng,2021,12\nĐà Nẵng,2021,9\nCần Thơ,2021,7\n"],
  ["windows-1256 words", "المنطقة,السنة,الميزانية\nالرياض,2021,12\nمكة المكرمة,2021,9\n"],
  ["iso-8859-6 words", "المحافظة,السنة,عدد الشركات\nالإسكندرية,2021,12\nأسوان,2021,9\n"],
  ["windows-1255 words", "מחוז,שנה,תקציב\nחיפה,2021,12\nבאר שבע,2021,9\n"],
  ["windows-1251 ru", "Регион,Год,Затраты\nТатарстан,2021,12\nНовосибирская область,2021,9\n"],
  ["koi8-r ru", "Регион,Год,Затраты\nТатарстан,2021,12\nНовосибирская область,2021,9\n"],
  ["ibm866 ru", "Регион,Год,Затраты\nТатарстан,2021,12\nНовосибирская область,2021,9\n"],
  ["koi8-u uk", "Область,Рік,Витрати\nКиївська,2021,12\nЧернігівська,2021,9\n"],
  ["cp850 es", "Código,Entidad,Región\n1,Universidad Nacional de Ingeniería,Áncash\n2,Compañía Minera Ñusta,JUNÍN\n"],
  ["cp850 es short", "Región,n\nJunín,4\n"],
  ["cp850 pt", "Código,Órgão,Região\n1,Fundação de Amparo à Pesquisa,São Paulo\n2,Instituição Científica,Paraná\n"],
  ["cp850 de", "Land,Größe\nThüringen,4\nBaden-Württemberg,5\n"],
  ["cp850 fr", "Région,Dépense\nÎle-de-France,4\nRhône-Alpes,5\nFranche-Comté,3\n"],
  ["cp852 cs", "Kraj,Počet\nPlzeňský,4\nJihočeský,5\nZlínský,2\nÚstecký,1\n"],
  ["cp852 pl", "Województwo,Wartość\nŁódzkie,4\nDolnośląskie,5\nMałopolskie,2\n"],
  ["macintosh es", "Código,Entidad,Región\n1,Universidad Nacional de Ingeniería,Áncash\n2,Compañía Minera Ñusta,JUNÍN\n"],
  ["macintosh fr", "Région,Dépense\nÎle-de-France,4\nRhône-Alpes,5\nProvence-Alpes-Côte d’Azur,3\n"],
  ["windows-1252 dashes", "Period,Value\n2010–2014,4\n2015–2019,5\n"],
  ["windows-1252 apostrophes", "Item,Value\nthe region’s share,4\nit’s own,5\nnobody’s,6\n"],
  ["windows-1252 quotation", "Item,Value\n“Innovation” – total,4\nprice in €,5\n"],
  ["windows-1252 fr", "Région,Dépense\nCôte d’Azur,4\nVal-d’Oise – reste,5\n"],
  ["windows-1252 es", "Código,Entidad\n1,Universidad Nacional de Ingeniería\n2,Compañía Minera Ñusta\n"],
  ["iso-8859-5 ru", "Регион,Год,Затраты\nТатарстан,2021,12\nНовосибирская область,2021,9\n"],
];

/** The bytes of a text, by what the decoder makes of each byte and each pair of bytes. */
function bytesIn(encoding: string, text: string): Uint8Array {
  if (/^(cp8\d\d|cp437|macintosh|windows-1252)$/.test(encoding)) return Uint8Array.from(iconv.encode(text, encoding === "macintosh" ? "macroman" : encoding));
  const table = tableOf(encoding);
  const parts = encoding === "windows-1258" ? apart(text) : text;
  return Uint8Array.from(
    [...parts].flatMap((sign) => {
      const bytes = table.get(sign);
      if (bytes === undefined) throw new Error(`${sign} is not in ${encoding}`);
      return bytes;
    }),
  );
}

const tables = new Map<string, Map<string, number[]>>();
function tableOf(encoding: string): Map<string, number[]> {
  const known = tables.get(encoding);
  if (known !== undefined) return known;
  const found = new Map<string, number[]>();
  for (let lead = 0xff; lead >= 0x81; lead--)
    for (let trail = 0xfe; trail >= 0x40; trail--) {
      const text = decodedWith(encoding, Uint8Array.of(lead, trail));
      if ([...text].length === 1 && text !== "\ufffd") found.set(text, [lead, trail]);
    }
  for (let byte = 255; byte >= 0; byte--) {
    const text = decodedWith(encoding, Uint8Array.of(byte));
    if (text.length === 1 && text !== "\ufffd") found.set(text, [byte]);
  }
  tables.set(encoding, found);
  return found;
}

const tones = new Set(["\u0300", "\u0301", "\u0303", "\u0309", "\u0323"]);
function apart(text: string): string {
  return [...text]
    .map((sign) => {
      const parts = [...sign.normalize("NFD")];
      const letters = parts.filter((each) => !tones.has(each)).join("");
      return letters.normalize("NFC") + parts.filter((each) => tones.has(each)).join("");
    })
    .join("");
}

test.each(texts)("%s is read as it was written, or asked about with the right reading among the two", (name, text) => {
  const [encoding = ""] = name.split(" ");
  const bytes = bytesIn(encoding, text);
  const { encoding: found, rival } = findEncoding(bytes);
  const readings = [found, ...(rival === null || rival === undefined ? [] : [rival])].map((each) => decodedWith(each, bytes).normalize("NFC"));
  expect(readings).toContain(text.normalize("NFC"));
});

test("tables of usual words are read as written without a question; one of syllables that no word has is asked about", () => {
  const asked = texts.filter(([name, text]) => {
    const [encoding = ""] = name.split(" ");
    const bytes = bytesIn(encoding, text);
    const { encoding: found, rival } = findEncoding(bytes);
    return (rival ?? null) !== null || decodedWith(found, bytes).normalize("NFC") !== text.normalize("NFC");
  });
  expect(asked.map(([name]) => name)).toEqual(["cp949 rare syllables"]);
});
