import type { NoteTable } from "./template.ts";

/** Faults of a workspace folder as a whole. */
export const workspaceNotes = {
  "workspace.unit-assumed": {
    severity: "warning",
    message: {
      en: "Nobody has said the unit of '{column}' of {table}: it is read in {unit}. To confirm it, or say another: {place}: {column: {column}, unit: {unit}} in quoin.yaml, or import the table with the unit said.",
      zh: "数据表 {table} 的“{column}”列没有人指明单位：按 {unit} 读取。如需确认或更正，请在 quoin.yaml 的 {place} 写 {column: {column}, unit: {unit}}，或在导入时指明单位。",
    },
    fix: { en: "Confirm the unit, or say another.", zh: "请确认单位或另行指明。" },
  },
  "workspace.not-found": {
    severity: "error",
    message: { en: "{dir} is not a workspace: it has no datapackage.json.", zh: "{dir} 不是工作区：缺少 datapackage.json。" },
    fix: {
      en: "⟦Create one with 'quoin init {dir}', or a copy of an example with --example ('quoin init --help' names them).⟧",
      zh: "⟦用 quoin init {dir} 创建；也可用 --example 复制示例（名称见 quoin init --help）。⟧",
    },
  },
  "workspace.not-empty": {
    severity: "error",
    message: { en: "{dir} is there already and is not an empty folder.", zh: "{dir} 已存在且不是空文件夹。" },
    fix: { en: "Name another folder, or empty this one.", zh: "请换一个文件夹，或清空该文件夹。" },
  },
  "workspace.busy": {
    severity: "error",
    message: { en: "Another process is changing this workspace.", zh: "另一个进程正在更改此工作区。" },
    fix: { en: "Wait until it has finished, then try again.", zh: "请等待其完成后重试。" },
  },
  "workspace.unknown-example": {
    severity: "error",
    message: { en: "There is no example '{example}'.", zh: "没有名为“{example}”的示例。" },
    fix: { en: "The examples are: {examples}.", zh: "可用示例：{examples}。" },
  },
  "workspace.brought-forward": {
    severity: "info",
    message: { en: "The records were kept in the layout {found} and are in {now} from now on.", zh: "记录库原为布局 {found}，现已升级为 {now}。" },
    fix: { en: "Nothing to do; older programs cannot open the workspace any more.", zh: "无需处理；旧版程序不能再打开此工作区。" },
  },
  "workspace.file-trouble": {
    severity: "error",
    message: { en: "The disk refuses {file}: {problem}.", zh: "磁盘拒绝访问 {file}：{problem}。" },
    fix: { en: "Check that the place is there, that you may write to it, and that there is room.", zh: "请检查位置是否存在、是否有写权限、空间是否充足。" },
  },
  "workspace.example-has-settings": {
    severity: "error",
    message: { en: "The example {example} comes with its own name, places and currency.", zh: "示例 {example} 自带名称、区域与币种。" },
    fix: {
      en: "⟦Leave --example out to begin an office of your own, or leave the other options out.⟧",
      zh: "⟦如需建立自己的办公室，请去掉 --example；⟧否则请去掉其他选项。",
    },
  },
} as const satisfies NoteTable;
