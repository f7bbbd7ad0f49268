import type { NoteTable } from "./template.ts";

/** What can be wrong where plans are laid out over years. */
export const roadmapNotes = {
  "roadmap.no-year": {
    severity: "error",
    message: { en: "No year is known from which the plans could be laid out.", zh: "没有可据以展开规划的起始年份。" },
    fix: {
      en: "⟦Give the first year (`--from`), or set `plan.first_year` in quoin.yaml.⟧",
      zh: "⟦请指定起始年份（--from），或在 quoin.yaml 中设置 plan.first_year。⟧",
    },
  },
} as const satisfies NoteTable;
