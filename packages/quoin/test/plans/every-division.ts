/** A small division in whole numbers: fits in tenths, loads in units, `partner_value` 0.3, `partner_load` 0.5. */
export interface SmallDivision {
  readonly offices: readonly {
    readonly id: string;
    readonly min: number;
    readonly max: number | null;
    readonly capacity: number | null;
    readonly group: string;
  }[];
  readonly items: readonly {
    readonly id: string;
    readonly min: number | null;
    readonly max: number | null;
    readonly load: number;
    readonly needed: boolean;
    readonly weight: number;
  }[];
  readonly pairs: readonly { readonly office: number; readonly item: number; readonly fit: number; readonly planned: Role; readonly committed: boolean }[];
  readonly partners: number;
  readonly changes: number | null;
  readonly floor: number | null;
  readonly fairness: boolean;
}

export type Role = "none" | "lead" | "partner";
/** Role of each pair. */
export type Division = readonly Role[];
export type Limits = ReadonlyMap<string, number>;

export function filesOf({ offices, items, pairs, partners, changes, floor, fairness }: SmallDivision): Record<"offices" | "items" | "fit" | "rules", string> {
  const text = (header: string, rows: readonly (readonly (string | number | null)[])[]): string =>
    `${[header, ...rows.map((row) => row.map((cell) => cell ?? "").join())].join("\n")}\n`;
  return {
    offices: text(
      "office,min_leads,max_leads,capacity,group",
      offices.map(({ id, min, max, capacity, group }) => [id, min, max, capacity, group]),
    ),
    items: text(
      "item,min_leads,max_leads,load,needed,weight",
      items.map(({ id, min, max, load, needed, weight }) => [id, min, max, load, needed ? 1 : 0, weight]),
    ),
    fit: text(
      "office,item,fit,planned,committed",
      pairs.map(({ office, item, fit, planned, committed }) => [offices[office]?.id ?? "", items[item]?.id ?? "", fit / 10, planned, committed ? 1 : 0]),
    ),
    rules: [
      `partners: ${partners}`,
      "partner_value: 0.3",
      ...(changes === null ? [] : [`max_changes: ${changes}`]),
      ...(floor === null ? [] : [`group_floors: {x: ${floor}}`]),
      `fairness: ${fairness ? "regret" : "none"}`,
      "",
    ].join("\n"),
  };
}

/** Every way to give each pair a role, whatever the rules say. */
export function* everyDivision(pairs: number): Generator<Division> {
  const roles = ["none", "lead", "partner"] as const;
  const division: Role[] = new Array<Role>(pairs).fill("none");
  for (let number = 0; number < 3 ** pairs; number++) {
    let rest = number;
    for (let at = 0; at < pairs; at++) {
      division[at] = roles[rest % 3] as Role;
      rest = Math.floor(rest / 3);
    }
    yield division;
  }
}

/** Limit of each rule. */
export function limitsOf({ offices, items, pairs, partners, changes, floor }: SmallDivision): Map<string, number> {
  const limits = new Map<string, number>();
  for (const { id, min, max, capacity } of offices) {
    if (min > 0) limits.set(`office-min:${id}`, min);
    if (max !== null) limits.set(`office-max:${id}`, max);
    if (capacity !== null) limits.set(`capacity:${id}`, capacity);
  }
  for (const { id, min, max, needed } of items) {
    const least = min ?? (needed ? 1 : 0);
    if (least > 0) limits.set(`item-min:${id}`, least);
    limits.set(`item-max:${id}`, max ?? 1);
    limits.set(`partners:${id}`, partners);
  }
  for (const { office, item, committed } of pairs) if (committed) limits.set(`committed:${offices[office]?.id}>${items[item]?.id}`, 1);
  if (floor !== null) limits.set("group-floor:x", floor);
  if (changes !== null) limits.set("max-changes", changes);
  return limits;
}

/** Whether roles mean something: partners only beside a lead. */
export function isSound({ items, pairs }: SmallDivision, division: Division): boolean {
  return items.every((_, item) => {
    const of = (role: Role): number => pairs.filter((pair, at) => pair.item === item && division[at] === role).length;
    return of("partner") === 0 || of("lead") > 0;
  });
}

/** By how much each rule that has a limit is missed; a needed item without any lead is let off its least number of leads. */
export function missesOf(small: SmallDivision, division: Division, limits: Limits): Map<string, number> {
  const { offices, items, pairs } = small;
  const misses = new Map<string, number>();
  const held = (rule: string, used: number, isLeast: boolean): void => {
    const limit = limits.get(rule);
    if (limit === undefined) return;
    const miss = isLeast ? limit - used : used - limit;
    if (miss > 0) misses.set(rule, miss);
  };
  const count = (role: Role, of: (pair: SmallDivision["pairs"][number]) => boolean): number =>
    pairs.filter((pair, at) => division[at] === role && of(pair)).length;
  offices.forEach(({ id }, office) => {
    const leads = count("lead", (pair) => pair.office === office);
    held(`office-min:${id}`, leads, true);
    held(`office-max:${id}`, leads, false);
    const load = pairs.reduce(
      (sum, pair, at) => (pair.office !== office || division[at] === "none" ? sum : sum + (items[pair.item]?.load ?? 0) * (division[at] === "lead" ? 1 : 0.5)),
      0,
    );
    held(`capacity:${id}`, load, false);
  });
  items.forEach(({ id, needed }, item) => {
    const leads = count("lead", (pair) => pair.item === item);
    if (leads > 0 || !needed) held(`item-min:${id}`, leads, true);
    held(`item-max:${id}`, leads, false);
    held(
      `partners:${id}`,
      count("partner", (pair) => pair.item === item),
      false,
    );
  });
  pairs.forEach(({ office, item, planned, committed }, at) => {
    if (committed) held(`committed:${offices[office]?.id}>${items[item]?.id}`, division[at] === planned ? 1 : 0, true);
  });
  held(
    "group-floor:x",
    count("lead", (pair) => offices[pair.office]?.group === "x"),
    true,
  );
  held("max-changes", pairs.filter(({ planned }, at) => division[at] !== planned).length, false);
  return misses;
}

export function shortOf({ items, pairs }: SmallDivision, division: Division): number {
  return items.filter(({ needed }, item) => needed && !pairs.some((pair, at) => pair.item === item && division[at] === "lead")).length;
}

/** Value in hundredths, of one office or of all. */
export function worthOf({ items, pairs }: SmallDivision, division: Division, office?: number): number {
  return pairs.reduce((sum, pair, at) => {
    if (division[at] === "none" || (office !== undefined && pair.office !== office)) return sum;
    return sum + (items[pair.item]?.weight ?? 0) * pair.fit * (division[at] === "lead" ? 10 : 3);
  }, 0);
}

/** The best value of an office in hundredths under its own limits alone; null where it has none. */
export function aloneOf(small: SmallDivision, office: number): number | null {
  const { offices, items, pairs, partners } = small;
  const own = pairs.filter((pair) => pair.office === office);
  const limits = offices[office] as SmallDivision["offices"][number];
  let best: number | null = null;
  for (const division of everyDivision(own.length)) {
    if (division.includes("partner") && partners === 0) continue;
    if (own.some(({ committed, planned }, at) => committed && division[at] !== planned)) continue;
    const leads = division.filter((role) => role === "lead").length;
    const load = own.reduce((sum, { item }, at) => sum + (items[item]?.load ?? 0) * { none: 0, lead: 1, partner: 0.5 }[division[at] as Role], 0);
    if (leads < limits.min || (limits.max !== null && leads > limits.max) || (limits.capacity !== null && load > limits.capacity)) continue;
    best = Math.max(best ?? 0, worthOf({ ...small, pairs: own }, division));
  }
  return best;
}
