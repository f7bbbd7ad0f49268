/** Where the settings keep the thresholds that all rules share: in quoin.yaml they stand directly under `thresholds`, beside the codes of the rules. */
export const SHARED_THRESHOLDS = "shared";

/** Where the settings keep the least sharing rate of each grade: in quoin.yaml it stands under `thresholds` beside the codes of the rules, and is no rule. */
export const SHARING_GRADE = "sharing_grade";

type Values = Readonly<Record<string, number | string | boolean | readonly string[]>>;

/**
 * `thresholds` of quoin.yaml with its bare numbers gathered under one key, so that every value stands under something that names its table.
 *
 *   thresholdsByRule({ significance: 0.01, isomorphism: { draws: 500 } })  // { isomorphism: { draws: 500 }, shared: { significance: 0.01 } }
 */
export function thresholdsByRule<V extends Values>(given: Readonly<Record<string, number | V>>): Record<string, V | Record<string, number>> {
  const rules = Object.entries(given).filter((entry): entry is [string, V] => typeof entry[1] !== "number");
  const shared = Object.entries(given).filter((entry): entry is [string, number] => typeof entry[1] === "number");
  return { ...Object.fromEntries(rules), ...(shared.length === 0 ? {} : { [SHARED_THRESHOLDS]: Object.fromEntries(shared) }) };
}
