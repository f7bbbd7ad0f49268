import { zonesOfOffice } from "../../contract/zone-of-country.ts";
import { type Note, note } from "../../language/note.ts";
import type { Settings } from "../settings.ts";

type ZoneQuestion = Pick<Settings, "currency" | "territory">;

/** The question in which zone the office is, put before a day of it binds anybody; the zones of its country are named, where its currency or its root says which that is. */
export function zoneAsked(settings: ZoneQuestion): Note {
  return note("workspace.zone-asked", { zones: proposed(settings) }, { field: "time_zone" });
}

/** The same as a reminder. */
export function zoneUnsaid(settings: ZoneQuestion): Note {
  return note("workspace.zone-unsaid", { zones: proposed(settings) }, { field: "time_zone" });
}

function proposed(settings: ZoneQuestion): string {
  const found = zonesOfOffice({ currency: settings.currency, root: settings.territory?.root.id });
  if (found === null) return "Europe/Berlin";
  return found.one ?? found.zones.join(", ");
}
