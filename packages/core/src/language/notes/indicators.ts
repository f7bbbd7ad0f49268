import type { NoteTable } from "./template.ts";

/** Faults of an indicator table that comes back. */
export const indicatorNotes = {
  "indicators.unknown-goal": {
    severity: "error",
    message: { en: "'{$id}' is no goal in use.", zh: "没有编号为“{$id}”的有效发展目标。" },
    fix: { en: "Enter the goal first, or take the row out.", zh: "请先登记该发展目标，或删去该行。" },
  },
  "indicators.other-row": {
    severity: "error",
    message: {
      en: "The row of {$id} says '{$given}' for {$column}; the register has '{$held}'.",
      zh: "{$id} 一行的 {$column} 为“{$given}”，登记库中为“{$held}”。",
    },
    fix: {
      en: "Put the row back as it went out; a unit, indicator, priority or place is changed in the register, not in this table.",
      zh: "请恢复该行导出时的内容；单位、指标、优先方向和地区应在登记库中修改，而不是在此表中修改。",
    },
  },
} as const satisfies NoteTable;
