import { catalogue } from "../language/catalogue.ts";

export const documentsText = catalogue("documents", {
  title: { en: "Attached documents", zh: "附件" },
  none: { en: "Nothing is attached.", zh: "没有附件。" },
  file: { en: "File", zh: "文件" },
  kind: { en: "What it is", zh: "类别" },
  add: { en: "Attach", zh: "上传附件" },
  added: { en: "{$name} is attached ({$size} bytes).", zh: "已上传{$name}（{$size}字节）。" },
  facts: { en: "{$size} bytes, SHA-256 {$hash}, {$scan}", zh: "{$size}字节，SHA-256 {$hash}，{$scan}" },
  by: { en: "attached by {$who}", zh: "{$who}提交" },
  officeOnly: { en: "for the office alone", zh: "仅限本单位查看" },
  readers: { en: "Read by", zh: "可见范围" },
  all: { en: "whoever reads the record", zh: "可查看该条目者" },
  clean: { en: "scanned", zh: "已扫描" },
  notScanned: { en: "not scanned", zh: "未扫描" },
});
