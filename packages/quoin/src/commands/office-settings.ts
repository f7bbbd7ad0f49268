import { exampleChoices, type LanguageTag } from "@quoin/core";

/** What an office says of itself when it makes an empty workspace. */
export interface OfficeBeginning {
  readonly name: string | undefined;
  readonly currency: string | undefined;
  readonly languages: readonly LanguageTag[] | undefined;
  /** Code of the place that holds all others, and what it is called. */
  readonly root: string | undefined;
  readonly rootName: string | undefined;
  /** From the root down. */
  readonly levels: readonly string[] | undefined;
  /** The level whose places are compared. */
  readonly compared: string | undefined;
  readonly timeZone: string | undefined;
  /** What the office calls the list that findings and plan go by, and the headings of it that do not concern it. */
  readonly paperName: string | undefined;
  readonly hidden: readonly string[] | undefined;
  /** Whose examples stand beside the headings. */
  readonly examples: (typeof exampleChoices)[number] | undefined;
}

/** Whether anything is said; else the workspace begins with the settings of the empty example. */
export function isSaid(beginning: OfficeBeginning): boolean {
  return Object.values(beginning).some((value) => value !== undefined);
}

/**
 * The quoin.yaml of an office: what it says of itself, and where tables get their roles. All else keeps its default; `quoin rule list DIR` prints the thresholds with their reasons.
 */
export function officeSettings({
  name = "Workspace",
  currency,
  languages,
  root,
  rootName,
  levels,
  compared = levels?.[1],
  timeZone,
  paperName,
  hidden,
  examples,
}: OfficeBeginning): string {
  const read = languages ?? ["en"];
  // What is said once is said in the first language of the office; readers of another one get it too.
  const texts = (text: string): string => `{${read[0] ?? "en"}: ${JSON.stringify(text)}}`;
  const paper = [
    ...(paperName === undefined ? [] : [`name: ${texts(paperName)}`]),
    ...(hidden === undefined ? [] : [`hidden: [${hidden.join(", ")}]`]),
    ...(examples === undefined ? [] : [`examples: [${examples}]`]),
  ];
  const tree =
    root === undefined
      ? ['# territory: {root: {id: R, names: {en: "…"}}, levels: [{id: country}, {id: region}], table: regions}']
      : [
          "territory:",
          `  root: {id: ${JSON.stringify(root)}, names: ${texts(rootName ?? root)}}`,
          ...(compared === undefined ? [] : ["  # The level whose places are compared with each other.", `  compared: ${JSON.stringify(compared)}`]),
          `  levels: [${(levels ?? []).map((id) => `{id: ${JSON.stringify(id)}}`).join(", ")}]`,
        ];
  return [
    "# What this office decides. A setting that is not here keeps its default; a misspelt one is refused.",
    `name: ${texts(name)}`,
    `languages: [${read.join(", ")}]`,
    ...(currency === undefined ? [] : [`currency: ${currency}`]),
    "# Zone in which days begin and end: deadlines, calls, what is due today.",
    timeZone === undefined ? "# time_zone: Europe/Berlin" : `time_zone: ${timeZone}`,
    "# Last year of the figures; plans start after it.",
    "# base_year: 2024",
    "",
    "# The tree of places: its root, and its levels from above.",
    ...tree,
    "",
    "# The list that findings, plan and documents go by: its name, and the headings that do not concern this office; more in docs/guide/own-office.md.",
    paper.length > 0
      ? `paper: {${paper.join(", ")}}`
      : `# paper: {name: {en: "…"}, names: {M4: {en: "…"}}, hidden: [M3], own: [{code: N1, names: {en: "…"}, under: M1}], examples: [none]}  # examples: ${exampleChoices.join(" or ")}`,
    "",
    "# Which table plays which role, and which of its columns each field: quoin rule needs DIR prints what is asked.",
    "roles: {}",
    "",
    "# Which projects are of generic technology, for every rule and plan that asks: by category, by programme, or by a word of the title.",
    '# generic: {categories: ["3"]}',
    "",
    "# Thresholds by rule: quoin rule list DIR prints them with their defaults and the reasons for them.",
    "thresholds: {}",
    "",
  ].join("\n");
}
