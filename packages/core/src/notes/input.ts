import type { NoteTable } from "./template.ts";

/** Faults of a request or of a command line, before any work begins. */
export const inputNotes = {
  "input.invalid": {
    severity: "error",
    message: { en: "{field}: {problem}", zh: "{field}:{problem}" },
    fix: { en: "Correct {field} and try again.", zh: "请更正 {field} 后重试。" },
  },
  "input.missing": {
    severity: "error",
    message: { en: "{field} is missing.", zh: "缺少 {field}。" },
    fix: { en: "Give {field}.", zh: "请给出 {field}。" },
  },
  "input.unknown-field": {
    severity: "error",
    message: { en: "There is no field '{field}' here.", zh: "此处没有字段“{field}”。" },
    fix: { en: "Known: {known}.", zh: "可用字段：{known}。" },
  },
  "input.not-a-file": {
    severity: "error",
    message: { en: "{field} must be a file: { name, content_base64 }.", zh: "{field} 须为文件：{ name, content_base64 }。" },
    fix: { en: "Give a plain file name and the content in base64.", zh: "请给出不含路径的文件名和 base64 内容。" },
  },
  "input.unknown-command": {
    severity: "error",
    message: { en: "There is no command '{command}'.", zh: "没有命令“{command}”。" },
    fix: { en: "Run 'quoin --help' for the list.", zh: "运行 quoin --help 查看命令列表。" },
  },
  "input.file-not-found": {
    severity: "error",
    message: { en: "The file {file} cannot be read.", zh: "无法读取文件 {file}。" },
    fix: { en: "Check the path and the permissions.", zh: "请检查路径与权限。" },
  },
  "input.not-writable": {
    severity: "error",
    message: { en: "{destination} cannot be written ({reason}).", zh: "无法写入 {destination}（{reason}）。" },
    fix: { en: "Name another place, or check its permissions and free space.", zh: "请换一个位置，或检查其权限与剩余空间。" },
  },
  "input.command-line": {
    severity: "error",
    message: { en: "{problem}", zh: "{problem}" },
    fix: { en: "Run 'quoin {command} --help' for the options.", zh: "运行 quoin {command} --help 查看选项。" },
  },
  "input.not-json": {
    severity: "error",
    message: { en: "{file} is not JSON: {problem}", zh: "{file} 不是 JSON:{problem}" },
    fix: { en: "Correct the file; records are JSON objects.", zh: "请更正文件；记录应为 JSON 对象。" },
  },
} as const satisfies NoteTable;
