import { fault, isTimeZone, note, type Outcome, success, unsaidZone, zonesOfOffice } from "@quoin/core";

/**
 * The time zone of an office that is begun: the one it says; else that of its country, where all of the country has one time. Where its root says no country, or one of several zones, the office is
 * asked at once; one that says nothing of where it is begins unsaid and is asked before a day of it binds anybody: the zone of a machine is not the zone of an office.
 */
export function zoneOfOffice({
  said,
  currency,
  root = "",
}: {
  readonly said: string | undefined;
  readonly currency: string | undefined;
  readonly root: string | undefined;
}): Outcome<string> {
  const at = { field: "time_zone" };
  if (said !== undefined) return isTimeZone(said) ? success(said) : fault(note("call.unknown-zone", { zone: said }, at));
  const found = zonesOfOffice({ currency, root });
  if (found === null && root === "") return success(unsaidZone, [note("workspace.zone-of-machine", { zone: machineZone() }, at)]);
  if (found === null) return fault(note("workspace.zone-not-known", { machine: machineZone() }, at));
  const { country, zones, one } = found;
  if (one === null) return fault(note("workspace.several-zones", { country, zones: zones.join(", ") }, at));
  return success(one, [note("workspace.zone-guessed", { zone: one, from: country }, at)]);
}

/** The zone that this machine runs in. */
export function machineZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}
