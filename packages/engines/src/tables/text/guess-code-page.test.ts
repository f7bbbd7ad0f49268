import { expect, test } from "vitest";
import { decodedWith } from "./decoded-with.ts";
import { findEncoding } from "./find-encoding.ts";

/** Places and words as tables of these languages hold them. */
const texts: Readonly<Record<string, string>> = {
  "windows-1250 pl": "województwo;wartość\nDolnośląskie;12\nŁódzkie;7\nŚwiętokrzyskie;3\nWarmińsko-Mazurskie;5\nMałopolskie;9\n",
  "iso-8859-2 pl": "województwo;wartość\nDolnośląskie;12\nŁódzkie;7\nŚwiętokrzyskie;3\nWarmińsko-Mazurskie;5\nMałopolskie;9\n",
  "windows-1250 cs": "kraj;počet\nPlzeňský;3\nKrálovéhradecký;4\nJihočeský;5\nVysočina;2\nMoravskoslezský;8\nZlínský;1\n",
  "iso-8859-2 cs": "kraj;počet\nPlzeňský;3\nKrálovéhradecký;4\nJihočeský;5\nÚstecký;2\nhodnota v tisících Kč; příjmy škol\n",
  "windows-1250 hu": "megye;érték\nGyőr-Moson-Sopron;2\nHajdú-Bihar;4\nCsongrád-Csanád;5\nTöbb időszak, működő cégek;3\n",
  "windows-1250 ro": "judeţ;valoare\nBraşov;2\nIaşi;4\nConstanţa;5\nBistriţa-Năsăud;3\nCălăraşi;1\nVâlcea;1\n",
  "windows-1251 ru": "область;значение\nБелгородская;2\nВладимирская;4\nВоронежская;5\n",
  "windows-1251 bg": "област;стойност\nБлагоевград;2\nБургас;4\nВелико Търново;5\n",
  "windows-1251 uk": "область;значення\nВінницька;2\nКиївська;4\nЛьвівська;5\n",
  "iso-8859-5 ru": "область;значение\nБелгородская;2\nВладимирская;4\nВоронежская;5\n",
  "windows-1253 el": "περιφέρεια;τιμή\nΚεντρική Μακεδονία;2\nΉπειρος;4\nΆγιο Όρος;5\n",
  "iso-8859-7 el": "περιφέρεια;τιμή\nΚεντρική Μακεδονία;2\nΆγιο Όρος;5\nΑττική;1\n",
  "windows-1254 tr": "bölge;değer\nİstanbul;2\nŞanlıurfa;4\nDiyarbakır;5\nEskişehir;3\nMuğla;1\n",
  "windows-1257 lt": "apskritis;reikšmė\nŠiaulių;2\nPanevėžio;4\nMarijampolės;5\nTauragės;1\n",
  "windows-1257 lv": "reģions;vērtība\nRīga;2\nZemgale;4\nKurzeme;5\nVidzemē, uzņēmumu skaits;3\n",
  "windows-1252 de": "Land;Wert\nThüringen;2\nBaden-Württemberg;4\nGrößenklasse;5\n",
  "windows-1252 fr": "région;valeur\nÎle-de-France;2\nRhône-Alpes;4\nProvence-Alpes-Côte d’Azur;5\n",
  "windows-1252 pt": "Nº;Executor;Título\n1;Universidade Federal da Costa São;sensor nº 1\n2;Fundação Pequi;cerâmica nº 2\n3;Instituto Técnico;motor nº 3\n",
  "windows-1252 es": "N.º;título\n1;Convocatoria nº 4 de Investigación\n2;2ª fase\n",
  "windows-1252 west": "region;value\nÎle-de-France;2\nAndalucía;4\nThüringen;5\nSkåne;3\nSão Miguel;1\nMidtjylland;Færø\n",
  "gb18030 zh": "地区,数值\n北京,2\n天津,4\n河北,5\n内蒙古,1\n",
};

/** The bytes of a text in a code page, by what its decoder makes of each byte. */
function bytesIn(encoding: string, text: string): Uint8Array {
  if (encoding === "gb18030") return Uint8Array.from(Buffer.from("b5d8c7f82ccafdd6b50ab1b1bea92c320accecbdf22c340abad3b1b12c350ac4dac3c9b9c52c310a", "hex"));
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decodedWith(encoding, Uint8Array.of(byte)), byte]));
  return Uint8Array.from(text, (sign) => {
    const byte = bytes.get(sign);
    if (byte === undefined) throw new Error(`${sign} is not in ${encoding}`);
    return byte;
  });
}

test.each(Object.entries(texts))("%s", (name, text) => {
  const [encoding = ""] = name.split(" ");
  const bytes = bytesIn(encoding, text);
  const found = findEncoding(bytes);
  // Where two code pages read the text alike, either is right.
  expect(decodedWith(found.encoding, bytes)).toBe(text);
});

test("one letter that two code pages read as letters is told", () => {
  const bytes = bytesIn("windows-1250", "a;b\nKő;1\n");
  expect(findEncoding(bytes)).toMatchObject({ rival: expect.any(String) });
});
