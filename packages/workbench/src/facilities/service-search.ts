import type { ApiAnswer, ApiInput } from "@quoin/core";

export type FoundServices = ApiAnswer<"service-search">;
export type FoundService = FoundServices["services"][number];
export type Facet = FoundServices["facets"][number]["facet"];

/** What the address keeps of a search of services. */
export const serviceKeys = ["words", "method", "quantity", "capability", "place", "free", "approval", "near", "within", "hours", "cost"] as const;
export type ServiceSearch = Readonly<Partial<Record<(typeof serviceKeys)[number], string | undefined>>>;

/** Most services that are listed; the rest is found by narrowing. */
export const servicesShown = 60;

/** The question that an address asks; what no number or choice can be is left out. */
export function askedServices(held: ServiceSearch): ApiInput<"service-search"> {
  const text = (key: keyof ServiceSearch) => (held[key] === undefined || held[key] === "" ? {} : { [key]: held[key] });
  const positive = (key: "within" | "hours") => (Number(held[key]) > 0 ? { [key]: Number(held[key]) } : {});
  const free = (["week", "month", "quarter", "none"] as const).find((band) => band === held.free);
  const approval = (["instant", "officer"] as const).find((each) => each === held.approval);
  return {
    ...text("words"),
    ...text("method"),
    ...text("quantity"),
    ...text("capability"),
    ...text("place"),
    ...(free === undefined ? {} : { free }),
    ...(approval === undefined ? {} : { approval }),
    ...(held.near === undefined || held.near === "" ? {} : { near: held.near, ...positive("within") }),
    ...positive("hours"),
    ...(held.cost !== undefined && /^\d+(?:\.\d+)?$/.test(held.cost) ? { price: held.cost } : {}),
    limit: servicesShown,
  };
}
