/** Which settings stand on which part of the page of settings; every one that a form offers stands on one. */
export const settingParts = {
  office: [
    ...["name", "base_year", "currency", "time_zone", "languages", "territory", "territories", "groupings", "peers", "paper", "conventions", "keep_imports"],
    ...["inferred_measures", "approval", "two_people", "consultation"],
  ],
  words: ["words"],
  roles: [],
  thresholds: [],
  money: ["generic", "weights", "budgets", "floors", "caps", "projects", "candidates", "envelope"],
  plan: ["plan", "siting", "division", "tracking", "scorecards", "sharing", "open"],
  scenarios: ["scenarios"],
  history: [],
} as const satisfies Record<string, readonly string[]>;

export type SettingPart = keyof typeof settingParts;
export const partNames = Object.keys(settingParts) as readonly SettingPart[];
