import { expect, test } from "vitest";
import { germanPlural } from "./plural.ts";

test.each([
  ["Kreis", "Kreise"],
  ["Land", "Länder"],
  ["Bundesland", "Bundesländer"],
  ["Stadt", "Städte"],
  ["Gemeinde", "Gemeinden"],
  ["Region", "Regionen"],
  ["Woiwodschaft", "Woiwodschaften"],
  ["Kanton", "Kantone"],
  ["Bezirk", "Bezirke"],
  ["Werk", "Werke"],
  ["Standort", "Standorte"],
  ["Tochterunternehmen", "Tochterunternehmen"],
])("several of %s", (one, many) => {
  expect(germanPlural(one)).toBe(many);
});
