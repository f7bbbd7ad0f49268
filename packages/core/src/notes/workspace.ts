import type { NoteTable } from "./template.ts";

/** Faults of a workspace folder as a whole. */
export const workspaceNotes = {
  "workspace.not-found": {
    severity: "error",
    message: { en: "{dir} is not a workspace: it has no datapackage.json.", zh: "{dir} 不是工作区：缺少 datapackage.json。" },
    fix: { en: "Create one with 'quoin init {dir} --example china-its'.", zh: "用 quoin init {dir} --example china-its 创建。" },
  },
} as const satisfies NoteTable;
