import type { LocalText } from "../../../language/text.ts";
import type { NationalResources } from "./gather.ts";

/** What is counted by province. */
export interface KindOfUnit {
  readonly part: string;
  readonly table: "projects" | "laboratories";
  readonly key: readonly string[];
  readonly year: string;
  readonly plural: LocalText;
  readonly question: LocalText;
}

export const kindsOfUnit: readonly KindOfUnit[] = [
  {
    part: "projects",
    table: "projects",
    key: ["project_no"],
    year: "call_year",
    plural: { en: "national R&D projects", zh: "国家重点研发计划项目" },
    question: { en: "Are national projects concentrated in few provinces?", zh: "国家科技项目是否过度集中于少数省份？" },
  },
  {
    part: "laboratories",
    table: "laboratories",
    key: ["kind", "name_zh", "host_zh"],
    year: "list_year",
    plural: { en: "key laboratories", zh: "重点实验室" },
    question: { en: "Are key laboratories concentrated in few provinces?", zh: "重点实验室是否过度集中于少数省份？" },
  },
];

export function tableOf(resources: NationalResources, { table }: KindOfUnit) {
  return resources[table];
}
