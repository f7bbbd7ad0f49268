import type { Locale } from "../locales.ts";

/** What places, activities and lists are called in German where the office says nothing. */
export const germanWords: Locale["words"] = {
  region: { one: "Ort", many: "Orte" },
  activity: { one: "Branche", many: "Branchen" },
  counted: "Firmen",
  whole: "das Gesamtgebiet",
  national: "gesamt",
  listed: {
    projects: "geförderte Projekte",
    laboratories: "Labore der Liste",
    development_zones: "Entwicklungszonen",
    technology_centres: "Technologiezentren der Unternehmen",
    research_posts: "Stellen eines Forschungssystems",
    park_evaluations: "Wissenschaftsparks",
  },
  things: {
    call: { one: "Ausschreibung", many: "Ausschreibungen" },
    priority: { one: "Priorität", many: "Prioritäten" },
    facility: { one: "Einrichtung", many: "Einrichtungen" },
  },
};
