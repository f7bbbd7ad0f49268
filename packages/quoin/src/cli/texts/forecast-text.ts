import { type ApiAnswer, columnText, type Language, numberText, percentText, type SayAtTerminal } from "@quoin/core";
import type { Speech } from "./printer.ts";
import { textTable } from "./text-table.ts";

type Answer = ApiAnswer<"forecast">;
type Chosen = NonNullable<Answer["chosen"]>;
type Told = Chosen["technologies"][number];
type Exposure = NonNullable<Chosen["exposure"]>;

/** `quoin forecast` for a person: the markets; or for one of them every technology with its band, takeover and alarm, then who is exposed and what is not known. */
export function forecastText({ markets, chosen, record }: Answer, language: Language, { say }: Speech): string {
  if (chosen === null) {
    const head = [say("episode"), say("region"), say("technologies"), say("forecast-years")];
    const rows = markets.map((each) => [each.episode, each.region, each.technologies.join(", "), `${each.first_year}–${each.last_year}`]);
    return `${textTable([head, ...rows])}\n`;
  }
  const { episode, region, origin, level, alarm } = chosen;
  const title = say("standing-in", { episode, region, origin });
  const five = record.find(({ horizon }) => horizon === 5);
  const note =
    five === undefined
      ? ""
      : say("forecasts-before", { mean_absolute_error: numberText(five.mean_absolute_error, language, 1), coverage: percentText(five.coverage, language, 0) });
  const warning = say("alarm-limit", { level, alarm: percentText(alarm, language, 0) });
  return [
    title,
    technologyTable(chosen, language, say),
    ...worthLines(chosen, language, say),
    warning,
    note,
    vintageText(chosen, say),
    "",
    exposureLines(chosen, language, say),
    "",
  ].join("\n");
}

/** `quoin forecast-file` for a person: what has to be said of the columns first, else as a market of the workspace, about nobody's exposure. */
export function forecastFileText(answer: ApiAnswer<"forecast-file">, language: Language, speech: Speech): string {
  const { say } = speech;
  const { names, missing } = answer.columns;
  if (missing.length === 0) return forecastText(answer, language, speech);
  const roles = missing.filter((role) => role !== "values").map((role) => `${role}=…`);
  const columns = say.formatter.told(say("columns"), say.formatter.row(names));
  const named = roles.length === 0 ? [] : [say("say-columns", { roles: roles.join(",") })];
  const values = missing.includes("values") ? [say("say-values")] : [];
  return `${[columns, ...named, ...values].join("\n")}\n`;
}

/** How many of the figures up to the origin had been published by then. */
function vintageText({ origin, vintage: { used, known, later, unsaid } }: Chosen, say: SayAtTerminal): string {
  const rest = used === "published" ? [say("later-left-out")] : [];
  return say.formatter.sentences([say("known-by-then", { origin, known, later, unsaid }), ...rest]);
}

/** Of which technologies the band says nothing, and why. */
function worthLines({ technologies, origin }: Chosen, _language: Language, say: SayAtTerminal): readonly string[] {
  const named = (band: Told["band"]): string => say.formatter.row(technologies.filter((told) => told.band === band).map(({ technology }) => technology));
  const [wide, low] = [named("too-wide"), named("below-resolution")];
  return [...(wide === "" ? [] : [say("band-says-nothing", { n: origin + 5, wide })]), ...(low === "" ? [] : [say("below-resolution", { low })])];
}

function technologyTable({ technologies, origin }: Chosen, language: Language, say: SayAtTerminal): string {
  const [near, far] = [origin + 5, origin + 10];
  const head = [
    say("technology"),
    say("in-year", { origin }),
    say("band-near", { near }),
    say("forecast-band-near", { far }),
    say("takeover-p10-p50-p90"),
    say("within-10"),
    say("never"),
    say("alarm"),
  ];
  const rows = technologies.map((told) => [
    told.technology,
    share(told.observed.find(({ year }) => year === origin)?.share, language),
    band(told, near, language),
    band(told, far, language),
    takeoverYears(told),
    percentText(told.takeover?.within_10, language, 0),
    percentText(told.takeover?.never, language, 0),
    told.takeover === null ? "–" : told.takeover.status === "reached" ? say("reached") : told.takeover.alarm ? say("forecast-alarm") : "",
  ]);
  return textTable([head, ...rows]);
}

function exposureLines({ exposure, not_exposed }: Chosen, language: Language, say: SayAtTerminal): string {
  if (exposure === null && not_exposed === null) return "";
  if (exposure === null) return say.formatter.told(say("exposed"), not_exposed?.[language] ?? "");
  const { challenger, incumbent, lead_years, capability_years, probability_before_capability, unknown } = exposure;
  const old = incumbent ?? say("the-rest");
  const lead = lead_years === null ? say("beyond-fifty-years-or-not-known") : numberText(lead_years, language, 1);
  const before = percentText(probability_before_capability, language, 0);
  const head = say("exposed-where", { challenger, old, lead, capability_years, before });
  return [head, unitTable(exposure, language, say), ...unknown.map((text) => `  ${text[language]}`)].join("\n");
}

function unitTable({ units, risk_years }: Exposure, language: Language, say: SayAtTerminal): string {
  const kinds = { region: say("region"), industry: say("industry"), organisation: say("organisation") };
  const head = [
    "",
    say("name"),
    say("value-upper-limit"),
    say("dependence"),
    say("at-risk-in-years", { risk_years }),
    say("one-in-ten"),
    say("p-dependence"),
    say("years-to-spare"),
  ];
  const shown = (["region", "industry", "organisation"] as const).flatMap((kind) => units.filter((unit) => unit.kind === kind).slice(0, 10));
  const rows = shown.map((unit) => [
    kinds[unit.kind],
    unit.name[language],
    unit.value === null
      ? "–"
      : `${unit.bound === "at-most" ? "≤ " : ""}${numberText(unit.value, language, 0)} ${unit.unit}${unit.year === null ? "" : ` (${unit.measure} ${unit.year})`}`,
    percentText(unit.dependence, language, 0),
    columnText(unit.value_at_risk, language, 0),
    columnText(unit.value_at_risk_p90, language, 0),
    percentText(unit.risk, language, 0),
    columnText(unit.spare_years, language, 1),
  ]);
  const more = units.length - shown.length;
  return `${textTable([head, ...rows])}${more === 0 ? "" : `\n  ${say("more-in-json", { more })}`}`;
}

function takeoverYears({ takeover }: Told): string {
  if (takeover === null) return "–";
  return [takeover.year_p10, takeover.year_p50, takeover.year_p90].map((year) => (year === null ? "…" : String(Math.round(year)))).join(" / ");
}

function band({ forecast }: Told, year: number, language: Language): string {
  const said = forecast.find((each) => each.year === year);
  return said === undefined ? "–" : `${[said.p10, said.p50, said.p90].map((share) => numberText(share, language, 0)).join(" / ")}%`;
}

function share(value: number | undefined, language: Language): string {
  return value === undefined ? "–" : `${numberText(value, language, 1)}%`;
}
