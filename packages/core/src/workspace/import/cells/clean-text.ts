/** Runs of blanks and line ends as one blank, none at the ends: how a header is written. `headerText("R&D\n  staff ")  // "R&D staff"` */
export function headerText(text: string): string {
  return text.replace(/[\s\u00a0\u2007\u202f\u3000\ufeff]+/g, " ").trim();
}

const blanksBetweenHan = /(?<=\p{Script=Han})[ \t\u00a0\u2002-\u200a\u202f\u3000]+(?=\p{Script=Han})/gu;

/**
 * A text cell as it is stored: no blanks at its ends or between Chinese characters (typesetting), full-width digits as plain ones.
 *
 *   cellText("北 京 ")    // "北京"
 *   cellText("２０１４年")  // "2014年"
 */
export function cellText(text: string): string {
  const plain = /[^\x20-\x7e]/.test(text) ? plainDigits(text).replace(blanksBetweenHan, "") : text;
  return plain.replace(/^[\s\u00a0\u3000\ufeff]+|[\s\u00a0\u3000]+$/g, "");
}

/** Full-width digits, signs and points as plain ones. */
export function plainNumberText(text: string): string {
  return /[\uff00-\uffef]/.test(text)
    ? text.replace(/[\uff0b-\uff0e\uff10-\uff19\uff25\uff45]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    : text;
}

function plainDigits(text: string): string {
  return text.replace(/[\uff10-\uff19]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}
