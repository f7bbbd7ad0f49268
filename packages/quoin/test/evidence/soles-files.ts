/** Files as an office of Peru has them: code pages of DOS, of the old Macintosh and of a mainframe, soles. Every name and figure is made up. */

const letters = [..."áéíóúñÑÁÉÍÓÚü°"];
const pages: Readonly<Record<"cp850" | "macintosh", readonly number[]>> = {
  cp850: [0xa0, 0x82, 0xa1, 0xa2, 0xa3, 0xa4, 0xa5, 0xb5, 0x90, 0xd6, 0xe0, 0xe9, 0x81, 0xf8],
  macintosh: [0x87, 0x8e, 0x92, 0x97, 0x9c, 0x96, 0x84, 0xe7, 0x83, 0xea, 0xee, 0xf2, 0x9f, 0xa1],
};

/** The bytes of a Spanish text in a code page of before Unicode. */
export function spanishBytes(text: string, page: "cp850" | "macintosh"): Uint8Array {
  return Uint8Array.from([...text], (sign) => {
    if (sign <= "\u007f") return sign.charCodeAt(0);
    const byte = pages[page][letters.indexOf(sign)];
    if (byte === undefined) throw new Error(`${sign} is not among the letters of the test`);
    return byte;
  });
}

/** The bytes of a text without marks as a mainframe writes them (EBCDIC, code page 037). */
export function mainframeBytes(text: string): Uint8Array {
  const runs = [
    ["A", "I", 0xc1],
    ["J", "R", 0xd1],
    ["S", "Z", 0xe2],
    ["a", "i", 0x81],
    ["j", "r", 0x91],
    ["s", "z", 0xa2],
    ["0", "9", 0xf0],
  ] as const;
  const signs: Readonly<Record<string, number>> = { " ": 0x40, ";": 0x5e, ",": 0x6b, ".": 0x4b, "\n": 0x25 };
  return Uint8Array.from([...text], (sign) => {
    const run = runs.find(([first, last]) => sign >= first && sign <= last);
    const byte = run === undefined ? signs[sign] : run[2] + sign.charCodeAt(0) - run[0].charCodeAt(0);
    if (byte === undefined) throw new Error(`${sign} is not among the signs of the test`);
    return byte;
  });
}

/** Projects of a made-up ministry: number, place, amount in soles, length, year. */
export function projectsOf(heading: string, amount: (soles: number) => string, rows = 12, from = 2018): string {
  const places = ["LIM", "ANC", "CUS", "JUN"];
  const lines = Array.from(
    { length: rows },
    (_, at) => `P${String(at).padStart(3, "0")};${places[at % 4]};${amount(120_000 + at * 1_370)};${12 + (at % 3) * 12};${from + (at % 4)}`,
  );
  return `Código;Región;${heading};Plazo (meses);Año\n${lines.join("\n")}\n`;
}
