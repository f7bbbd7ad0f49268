import type { TableEncoding } from "@quoin/core";

/** Letters beside a–z of a language, the usual ones of a script of its own first. */
export interface Alphabet {
  readonly encodings: readonly TableEncoding[];
  readonly letters: string;
  /** Less than 1 where another alphabet should go first that the same bytes fit. */
  readonly weight: number;
}

const western: readonly TableEncoding[] = ["windows-1252", "iso-8859-15", "cp850", "cp437", "macintosh"];
const central: readonly TableEncoding[] = ["windows-1250", "iso-8859-2", "cp852"];
const portuguese: readonly TableEncoding[] = [...western, "cp860"];
const turkish: readonly TableEncoding[] = ["windows-1254", "iso-8859-9"];
const baltic: readonly TableEncoding[] = ["windows-1257"];
const cyrillic: readonly TableEncoding[] = ["windows-1251", "iso-8859-5"];
const greek: readonly TableEncoding[] = ["windows-1253", "iso-8859-7"];

function alphabet(encodings: readonly TableEncoding[], letters: string, weight = 1): Alphabet {
  return { encodings, letters, weight };
}

/**
 * Which letters a text in a language is made of, and the code pages that such texts come in, the likelier one first. Of Cyrillic and Greek the commonest letters only: by them a
 * text tells the code page in which it reads as a language from the one in which it is letters at random.
 */
export const alphabets: readonly Alphabet[] = [
  ...["äöüß", "éèàçêâîôûëïüùœæ", "áéíóúñü", "àèéìòù", "åäöæøé", "éëïöüèáíóú"].map((letters) => alphabet(western, letters)),
  alphabet(portuguese, "ãõáéíóúâêôçà"),
  // The bytes of its ð, þ and ý are those of the Turkish ğ, ş and ı.
  alphabet(western, "áðéíóúýþæö", 0.9),
  // Names of many countries in one file.
  alphabet(western, "äöüßéèàçêâîôûëïùœæáíóúñãõìòåø", 0.97),
  ...["ąćęłńóśźż", "áčďéěíňóřšťúůýž", "áäčďéíĺľňóôŕšťúýž", "áéíóöőúüű", "ăâîşţșț", "čćđšž"].map((letters) => alphabet(central, letters)),
  alphabet(turkish, "çğıöşüâîİ"),
  ...["ąčęėįšųūž", "āčēģīķļņšūž", "äõöüšž"].map((letters) => alphabet(baltic, letters)),
  ...["оеаинтсрвлкмдпуяыьгзб", "оаиентвсрлкдпмзуіїєґяь"].map((letters) => alphabet(cyrillic, letters)),
  alphabet(greek, "αοιετσνηυρπκμλςίόάήέώύ"),
];
