import type { NoteTable } from "./template.ts";

const again = { en: "Ask the office for its bundle again.", zh: "请向该单位重新索取规划包。" };

/** What can be wrong with a bundle of an office's plan, and with the key that signed it. */
export const bundleNotes = {
  "bundle.too-large": {
    severity: "error",
    message: { en: "The bundle has {$bytes} bytes; the largest that is taken has {$largest}.", zh: "规划包为 {$bytes} 字节，上限为 {$largest} 字节。" },
    fix: { en: "A plan of ten thousand lines is smaller than a megabyte: check which file this is.", zh: "一万条任务的规划也不足一兆字节：请核对文件。" },
  },
  "bundle.broken": {
    severity: "error",
    message: { en: "The file is no bundle that can be opened: {$problem}.", zh: "无法打开该规划包：{$problem}。" },
    fix: again,
  },
  "bundle.missing-part": {
    severity: "error",
    message: { en: "The bundle has no {$part}.", zh: "规划包缺少 {$part}。" },
    fix: again,
  },
  "bundle.unknown-part": {
    severity: "error",
    message: { en: "The bundle holds {$part}, which no bundle has.", zh: "规划包含有不应有的 {$part}。" },
    fix: again,
  },
  "bundle.bad-part": {
    severity: "error",
    message: { en: "{$part} does not say what it has to.", zh: "{$part} 内容不符合要求。" },
    fix: again,
  },
  "bundle.bad-signature": {
    severity: "error",
    message: { en: "The signature does not belong to this bundle: it was changed after it was signed.", zh: "签名与规划包不符：签名之后内容已被改动。" },
    fix: again,
  },
  "bundle.changed-part": {
    severity: "error",
    message: { en: "{$part} is not what was signed.", zh: "{$part} 与签名时的内容不一致。" },
    fix: again,
  },
  "bundle.wrong-columns": {
    severity: "error",
    message: { en: "Table {$table} must have exactly these columns: {$columns}.", zh: "表 {$table} 的列应恰为：{$columns}。" },
    fix: again,
  },
  "bundle.no-sheet": {
    severity: "error",
    message: { en: "The workbook has no sheet {$sheet}.", zh: "工作簿缺少工作表“{$sheet}”。" },
    fix: { en: "⟦Fill in the workbook that `quoin plan template` writes.⟧", zh: "请使用系统生成的规划填报表。" },
  },
  "bundle.no-column": {
    severity: "error",
    message: { en: "Sheet {$sheet} has no column {$column}.", zh: "工作表“{$sheet}”缺少列“{$column}”。" },
    fix: { en: "⟦Fill in the workbook that `quoin plan template` writes.⟧", zh: "请使用系统生成的规划填报表。" },
  },
  "bundle.unsigned-reason": {
    severity: "error",
    message: { en: "A workbook bears no signature: say why it is taken for the office's.", zh: "工作簿没有签名：请说明为何认定其出自该单位。" },
    fix: { en: "Give a reason, such as how it was handed over.", zh: "填写理由，例如交接方式。" },
  },
  "plan.no-part": {
    severity: "error",
    message: { en: "No line of {$plan} belongs to {$office}.", zh: "{$plan} 中没有由 {$office} 负责的任务。" },
    fix: { en: "Name an organisation that answers for lines of the plan.", zh: "请指定负责该规划任务的单位。" },
  },
  "plan.unknown-text": {
    severity: "error",
    message: { en: "No line of a plan names '{$text}' as its field.", zh: "没有规划任务以“{$text}”为领域。" },
    fix: { en: "⟦`quoin plan texts` lists what they name.⟧", zh: "可先查看规划用词清单。" },
  },
  "bundle.torn-row": {
    severity: "error",
    message: { en: "A row of table {$table} has {$cells} cells, not {$columns}.", zh: "表 {$table} 的一行有 {$cells} 个单元格，应为 {$columns} 个。" },
    fix: again,
  },
  "bundle.one-plan": {
    severity: "error",
    message: {
      en: "A bundle holds one plan with an id, an office and a version; this one holds {$count} rows.",
      zh: "规划包应恰含一份写明编号、单位与版本的规划；此包有 {$count} 行。",
    },
    fix: again,
  },
  "bundle.bad-cell": {
    severity: "error",
    message: { en: "'{$text}' in column '{$column}' of table {$table}: {$problem}.", zh: "表 {$table} 的“{$column}”列“{$text}”：{$problem_zh}。" },
    fix: { en: "Let the office correct the cell and sign again.", zh: "请编制单位更正该单元格后重新签名。" },
  },
  "bundle.unknown-name": {
    severity: "error",
    message: {
      en: "'{$text}' in column '{$column}' of table {$table} names nothing that this workspace knows.",
      zh: "表 {$table} 的“{$column}”列“{$text}”在本工作区中不存在。",
    },
    fix: { en: "Let the office use the names of the whole, or add the {$type} first.", zh: "请编制单位使用统一名称，或先补充该 {$type} 记录。" },
  },
  "bundle.unknown-line": {
    severity: "error",
    message: { en: "Table {$table} speaks of line '{$line}', which the plan does not have.", zh: "表 {$table} 引用了规划中没有的任务“{$line}”。" },
    fix: again,
  },
  "bundle.repeated-line": {
    severity: "error",
    message: { en: "Line '{$line}' stands twice.", zh: "任务“{$line}”重复。" },
    fix: again,
  },
  "bundle.unknown-key": {
    severity: "error",
    message: { en: "Nobody has decided to trust the key {$key} for {$office}.", zh: "尚未决定信任 {$office} 的公钥 {$key}。" },
    fix: {
      en: "Ask the office for its key by another way; ⟦where it is the same: --trust {$key} --reason TEXT.⟧",
      zh: "请经其他途径向该单位核对公钥；⟦一致时使用 --trust {$key} --reason 理由。⟧",
    },
  },
  "bundle.other-key": {
    severity: "error",
    message: { en: "The bundle is signed with {$key}, not with the key that is to be trusted.", zh: "规划包由 {$key} 签名，并非所指定信任的公钥。" },
    fix: { en: "Compare both with the office.", zh: "请与该单位核对两者。" },
  },
  "bundle.trust-reason": {
    severity: "error",
    message: { en: "Trusting a key is a decision and needs a reason.", zh: "信任公钥是一项决定，须说明理由。" },
    fix: { en: "⟦Add --reason TEXT: how the key was checked.⟧", zh: "⟦请添加 --reason：说明如何核对公钥。⟧" },
  },
  "bundle.no-key": {
    severity: "error",
    message: { en: "The file holds no private Ed25519 key.", zh: "文件中没有 Ed25519 私钥。" },
    fix: { en: "⟦Make one: quoin plan key --to office.key⟧", zh: "⟦请生成：quoin plan key --to office.key⟧" },
  },
  "bundle.older-version": {
    severity: "error",
    message: {
      en: "Version {$held} of this plan was taken already, and this one is {$given}: versions go forward only.",
      zh: "此规划的第 {$held} 版已收取，而此版为 {$given}：版本只能向前。",
    },
    fix: {
      en: "Ask the office for its newest version. ⟦If the older one is to stand again, say so with --again --reason.⟧",
      zh: "请向该单位索取最新版。⟦如确需恢复旧版，请加 --again --reason。⟧",
    },
  },
  "bundle.again-reason": {
    severity: "error",
    message: { en: "Version {$given} is to take the place of {$held}: that needs a reason.", zh: "以第 {$given} 版取代第 {$held} 版需要说明原因。" },
    fix: { en: "Say why⟦ with --reason⟧.", zh: "请说明原因⟦（--reason）⟧。" },
  },
  "bundle.double-part": {
    severity: "error",
    message: {
      en: "The part {$part} stands twice in the archive: programs disagree on which of them counts.",
      zh: "归档中部分 {$part} 出现两次：不同程序采用的并不一致。",
    },
    fix: { en: "Ask the office for a bundle that its own program made.", zh: "请向该单位索取由其程序生成的文件。" },
  },
  "bundle.distrusted-key": {
    severity: "error",
    message: { en: "The trust in the key {$key} of {$office} was taken back.", zh: "对 {$office} 的公钥 {$key} 的信任已被撤回。" },
    fix: {
      en: "Ask the office for a bundle signed with its new key. ⟦To trust this one again: plan distrust DIR KEY --undo --reason.⟧",
      zh: "请向该单位索取以新密钥签名的文件。⟦如需重新信任：plan distrust DIR KEY --undo --reason。⟧",
    },
  },
  "bundle.key-not-trusted": {
    severity: "error",
    message: { en: "No office is trusted by the key {$key}.", zh: "没有单位的公钥为 {$key}。" },
    fix: { en: "The keys that are trusted are records of the type office-key.", zh: "受信任的公钥见类型为 office-key 的记录。" },
  },
  "bundle.key-not-distrusted": {
    severity: "error",
    message: { en: "The trust in the key {$key} was not taken back.", zh: "对公钥 {$key} 的信任并未撤回。" },
    fix: { en: "Keys whose trust was taken back are retired records of the type office-key.", zh: "已撤回信任的公钥见类型为 office-key 的停用记录。" },
  },
  "bundle.new-key": {
    severity: "warning",
    message: { en: "The public key is {$key}. Whoever has the file signs in the name of the office.", zh: "公钥为 {$key}。持有该文件者即可以本单位名义签名。" },
    fix: {
      en: "Keep the file where only the office reads it (chmod 600), outside the workspace, and tell the centre the public key by another way.",
      zh: "请将文件存于工作区之外、仅本单位可读之处（chmod 600），并经其他途径告知中心公钥。",
    },
  },
  "plan.no-version": {
    severity: "error",
    message: { en: "The plan {$plan} had no version {$version}; it had: {$versions}.", zh: "规划 {$plan} 没有版本 {$version}；曾有：{$versions}。" },
    fix: { en: "Name one of these.", zh: "请使用其中之一。" },
  },
  "plan.other-kind": {
    severity: "error",
    message: {
      en: "'{$own}' is a plan of this office and '{$other}' is not: plans of one kind are compared.",
      zh: "“{$own}”是本单位规划，“{$other}”不是：只能比较同类规划。",
    },
    fix: { en: "Name two plans of this office, or two plans of others.", zh: "请填写两份本单位规划，或两份其他单位规划。" },
  },
  "plan.nothing-to-export": {
    severity: "error",
    message: { en: "There is no plan '{$plan}' to export.", zh: "没有可导出的规划“{$plan}”。" },
    fix: {
      en: "⟦Approve one with `quoin plan approve`, or name one of `quoin plan list`.⟧",
      zh: "⟦请先用 quoin plan approve 批准，或从 quoin plan list 中选择。⟧",
    },
  },
  "plan.no-office": {
    severity: "error",
    message: { en: "The plan names no department, so it must be said whose it is.", zh: "该规划未注明编制部门，须说明所属单位。" },
    fix: { en: "⟦Add --office ORGANISATION.⟧", zh: "⟦请添加 --office 单位编号。⟧" },
  },
} as const satisfies NoteTable;
