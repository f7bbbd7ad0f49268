import { expect, test } from "vitest";
import { decideFormat } from "./decide-format.ts";

test.each<[string, readonly string[], Parameters<typeof decideFormat>[1], Parameters<typeof decideFormat>[2], string | null, readonly unknown[]]>([
  ["a point behind which are two digits", ["1.25", "3"], {}, null, null, [".", null, null, true]],
  ["a comma behind thousands of points", ["1.234.567,8"], {}, null, null, [",", ".", null, true]],
  ["thousands alone decide what the other is", ["1,234,567"], {}, null, null, [".", ",", null, true]],
  ["a sure decimal makes the other sign one of thousands", ["1.25", "1,234"], {}, null, null, [".", ",", null, true]],
  ["blanks between thousands", ["1 234 567"], {}, null, null, [".", " ", null, true]],
  ["nothing to decide", ["12", "x"], {}, null, null, [".", null, null, false]],
  ["… as another column of the file", ["12"], {}, { decimal: ",", thousands: null }, null, [",", null, null, false]],
  ["1.234 alone is a decimal", ["1.234"], {}, null, null, [".", null, null, false]],
  ["… unsure under semicolons", ["1.234"], {}, null, ";", [".", null, ".", false]],
  ["1,234 alone is a thousand under commas", ["1,234"], {}, null, ",", [".", ",", null, false]],
  ["… a decimal under semicolons, unsure", ["1,234"], {}, null, ";", [",", null, ",", false]],
  ["… as another column of the file", ["1,234"], {}, { decimal: ",", thousands: null }, null, [",", null, null, false]],
  ["… or the other sign there", ["1,234"], {}, { decimal: ".", thousands: null }, null, [".", ",", null, false]],
  ["both signs, each unsure", ["1.234", "1,234"], {}, null, null, [".", ",", ",", false]],
  ["what somebody says holds", ["1,234"], { decimal: "," }, null, null, [",", null, null, true]],
  ["… and the other sign follows", ["1,234"], { decimal: "." }, null, null, [".", ",", null, true]],
  ["said thousands of points leave the comma", ["1.234"], { thousands: "." }, null, null, [",", ".", null, true]],
  ["said thousands of blanks leave the point", ["1 234"], { thousands: " " }, null, null, [".", " ", null, true]],
])("%s", (_, texts, options, hint, delimiter, expected) => {
  const { decimal, thousands, ambiguous, decisive } = decideFormat(texts, options, hint, delimiter);
  expect([decimal, thousands, ambiguous, decisive]).toEqual(expected);
});
