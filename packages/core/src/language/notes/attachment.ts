import type { NoteTable } from "./template.ts";

/** Files that are attached to records. */
export const attachmentNotes = {
  "document.too-large": {
    severity: "error",
    message: { en: "The file has {$size} bytes; at most {$largest} are kept.", zh: "文件共 {$size} 字节，上限为 {$largest} 字节。" },
    fix: { en: "Attach a smaller one, or parts of it.", zh: "请上传较小的文件，或分为几份。" },
  },
  "document.empty": {
    severity: "error",
    message: { en: "The file is empty.", zh: "文件为空。" },
    fix: { en: "Attach the file itself.", zh: "请上传文件本身。" },
  },
  "document.kind": {
    severity: "error",
    message: {
      en: "'{$name}' is none of the kinds that are kept, or is not what its ending says: {$known}.",
      zh: "“{$name}”不属于可保存的类型，或内容与扩展名不符。可用：{$known}。",
    },
    fix: { en: "Attach it as one of these.", zh: "请转换为上述类型后上传。" },
  },
  "document.infected": {
    severity: "error",
    message: { en: "The scanner of this office refuses the file: {$detail}", zh: "病毒扫描未通过：{$detail}" },
    fix: { en: "Have the file cleaned by whoever made it.", zh: "请由制作者清除后再上传。" },
  },
  "document.not-scanned": {
    severity: "error",
    message: { en: "The scanner of this office gave no answer, and so nothing was kept. {$detail}", zh: "病毒扫描未给出结果，文件未保存。{$detail}" },
    fix: { en: "Tell whoever keeps the server.", zh: "请联系服务器管理员。" },
  },
  "document.not-yours": {
    severity: "error",
    message: {
      en: "To {$type}/{$id} the office attaches; an organisation attaches to its drafts of applications, its milestones and its facilities.",
      zh: "{$type}/{$id} 的附件由主管单位上传；申报单位可为其申报书草稿、里程碑和设施上传附件。",
    },
    fix: { en: "Attach it to the milestone, or hand it to the officer.", zh: "请附于里程碑，或交由经办人上传。" },
  },
  "document.attached-before": {
    severity: "warning",
    message: { en: "'{$name}' is attached here already, as {$id}; nothing was added.", zh: "“{$name}”已附于此（{$id}），未重复添加。" },
    fix: { en: "If it is another one, attach it under a name of its own.", zh: "如确为另一份，请另取文件名后上传。" },
  },
  "document.damaged": {
    severity: "error",
    message: { en: "The bytes of '{$name}' ({$id}) are gone, or are not those that were attached.", zh: "“{$name}”（{$id}）的内容已丢失或与上传时不符。" },
    fix: { en: "Bring the file back from a backup.", zh: "请从备份恢复该文件。" },
  },
} as const satisfies NoteTable;
