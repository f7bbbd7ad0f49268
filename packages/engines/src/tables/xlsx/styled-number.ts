import type { CellKind } from "@quoin/core";
import type { NumberStyle } from "./number-style.ts";

const dayMilliseconds = 86_400_000;
/** 9999-12-31, the last day that the format knows. */
const lastDay = 2_958_466;

/** A number cell as text: exact as it stands, or the date, time or code that its style shows. */
export interface StyledNumber {
  readonly text: string;
  readonly kind: CellKind;
}

/**
 * `<v>` stays as it is written, so that no decimal is changed; a whole number loses its `.0` (`2014.0` is the year 2014), and what is behind the fifteenth digit goes, as the workbook shows it.
 * Dates are ISO: day 1 is 1900-01-01 (and 60 the 29 February that 1900 never had), or day 0 is 1904-01-01.
 */
export function styledNumber(written: string, style: NumberStyle, from1904: boolean): StyledNumber {
  const text = written.trim();
  if (style.shows === "number") return { text: wholeText(text), kind: "number" };
  const number = Number(text);
  if (style.shows === "code") {
    const whole = Number.isInteger(number) && number >= 0 && number < 1e15;
    return whole ? { text: String(number).padStart(style.digits, "0"), kind: "text" } : { text: wholeText(text), kind: "number" };
  }
  const instant = dateText(number, from1904);
  if (instant === null) return { text: wholeText(text), kind: "number" };
  const [day = "", time = ""] = instant.split("T");
  if (style.shows === "year") return { text: day.slice(0, 4), kind: "number" };
  if (style.shows === "year-month") return { text: day.slice(0, 7), kind: "date" };
  if (style.shows === "time") return { text: number < 1 ? time : instant, kind: "date" };
  return { text: style.shows === "date" && time === "00:00:00" ? day : instant, kind: "date" };
}

function wholeText(text: string): string {
  if (/^-?\d+\.0+$/.test(text)) return text.slice(0, text.indexOf("."));
  // More than 15 digits are the noise of a double: a workbook shows 8.7 where it keeps 8.6999999999999993.
  return text.replace(/[-.]|e.*$/gi, "").replace(/^0+/, "").length > 15 && text.includes(".") ? String(Number(Number(text).toPrecision(15))) : text;
}

function dateText(serial: number, from1904: boolean): string | null {
  if (!(serial >= 0 && serial < lastDay)) return null;
  if (!from1904 && serial >= 60 && serial < 61) return `1900-02-29T${timeText(serial)}`;
  const epoch = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 60 ? 31 : 30);
  return new Date(epoch + Math.round(serial * 86_400) * 1000).toISOString().slice(0, 19);
}

function timeText(serial: number): string {
  return new Date((Math.round((serial % 1) * 86_400) * 1000) % dayMilliseconds).toISOString().slice(11, 19);
}
