import type { NoteTable } from "./template.ts";

/** Faults of changes of the settings. */
export const settingsNotes = {
  "settings.figures-moved": {
    severity: "warning",
    message: {
      en: "'{$field}' is read in another unit: all its figures come to {$before} {$unit} now, and to {$after} {$unit} with these settings.",
      zh: "“{$field_zh}”改用其他单位读取：现合计 {$before} {$unit}，按此设定合计 {$after} {$unit}。",
    },
    fix: {
      en: "Leave it so only if the figures were in this unit all along; otherwise take the change back⟦ (quoin settings undo)⟧. A file in another unit is a matter of its import.",
      zh: "仅当原数据本就以此单位计时保留；否则请撤销⟦（quoin settings undo）⟧。文件改用其他单位时，请在导入时说明。",
    },
  },
  "settings.cells-lost": {
    severity: "warning",
    message: {
      en: "Cells that were found until now are found no more in {$meaning}: {$lost}.",
      zh: "以下内容中原可读取的单元格将无法读取——{$meaning_zh}：{$lost}。",
    },
    fix: {
      en: "Look at the lookup or the column that was named, unless that is meant⟦ (role {$role})⟧.",
      zh: "如非有意，请核对所指定的对照表或列⟦（角色 {$role}）⟧。",
    },
  },
  "settings.rules-stop": {
    severity: "warning",
    message: {
      en: "{$count} questions of the diagnosis that could be asked until now lack something with these settings: {$rules}.",
      zh: "按此设置，有{$count}个原可进行的诊断问题将缺少数据：{$rules_zh}。",
    },
    fix: { en: "⟦'quoin rule needs' says what each of them lacks.⟧", zh: "⟦quoin rule needs 列出各缺什么。⟧" },
  },
  "settings.no-path": {
    severity: "error",
    message: { en: "'{$path}' names no setting.", zh: "“{$path}”不是设定的位置。" },
    fix: {
      en: 'Join the names by points, as in plan.years; put a name that holds a point in double quotes: plan.lines."M1.2-01".owner.',
      zh: '各级名称以点号连接，如 plan.years；名称中含点号时加双引号，如 plan.lines."M1.2-01".owner。',
    },
  },
  "settings.unknown": {
    severity: "error",
    message: { en: "There is no setting '{$path}'.", zh: "没有名为“{$path}”的设定。" },
    fix: { en: "{$suggestion}", zh: "{$suggestion_zh}" },
  },
  "settings.of-the-machine": {
    severity: "error",
    message: { en: "How the server runs is decided on its machine.", zh: "服务器的运行方式须在其所在机器上设定。" },
    fix: { en: "Change 'server' in quoin.yaml there and start the server again.", zh: "请在该机器上修改 quoin.yaml 中的 server 并重新启动服务。" },
  },
  "settings.wrong-value": {
    severity: "error",
    message: { en: "{$label}: {$given} cannot be taken.", zh: "{$label}：不能取 {$given}。" },
    fix: { en: "Give {$expected}.", zh: "请填写{$expected}。" },
  },
  "settings.missing": {
    severity: "error",
    message: { en: "{$label}: not filled in.", zh: "{$label}：未填写。" },
    fix: { en: "Give {$expected}, or take the whole entry away.", zh: "请填写{$expected}，或删除整条。" },
  },
  "settings.unknown-measure": {
    severity: "error",
    message: { en: "There is no measure and no part of one with the code '{$item}'.", zh: "没有代码为“{$item}”的措施或细项。" },
    fix: { en: "Give the code of a measure, such as M5, or of a part of it, such as M4.3.", zh: "请填写措施代码（如 M5）或细项代码（如 M4.3）。" },
  },
  "settings.unknown-place": {
    severity: "error",
    message: { en: "The register holds no place with the code '{$region}'.", zh: "登记册中没有代码为“{$region}”的地区。" },
    fix: { en: "Give the code of a place in the register, or enter the place there first.", zh: "请填写登记册中已有地区的代码，或先登记该地区。" },
  },
  "settings.two-owners": {
    severity: "error",
    message: { en: "Two offices are named for {$item} in {$region}.", zh: "{$region} 的 {$item} 列有两个牵头单位。" },
    fix: { en: "Leave one row of the two.", zh: "请只保留其中一行。" },
  },
  "settings.out-of-range": {
    severity: "error",
    message: {
      en: "The limit {$name} is {$value}, and a {$unit} lies between {$low} and {$high}.",
      zh: "界限 {$name} 为 {$value}，应介于 {$low} 与 {$high} 之间。",
    },
    fix: { en: "Give a number in that range.", zh: "请填写该范围内的数值。" },
  },
  "settings.unwritten": {
    severity: "error",
    message: {
      en: "quoin.yaml cannot be changed at {$path} without touching what others wrote there.",
      zh: "无法只修改 quoin.yaml 中的 {$path} 而不触动其他内容。",
    },
    fix: { en: "Change the file by hand there; the form is free again afterwards.", zh: "请直接编辑该文件的此处，之后即可继续使用表单。" },
  },
  "settings.stale": {
    severity: "error",
    message: { en: "The settings have been changed since you read them.", zh: "您读取之后，设定已被他人修改。" },
    fix: { en: "Read them again, look at what is new in the history, and save once more.", zh: "请重新读取，在变更记录中查看新内容后再保存。" },
  },
  "settings.no-change": {
    severity: "error",
    message: { en: "The settings say that already.", zh: "现有设定已是如此。" },
    fix: { en: "Change a value first.", zh: "请先修改某项设定。" },
  },
  "settings.nothing-given": {
    severity: "error",
    message: { en: "No setting was named.", zh: "未指明任何设定。" },
    fix: {
      en: "⟦Name one with its value, as in 'plan.years 5', or hand in a list with --changes.⟧",
      zh: "⟦请指明设定及其取值，如 plan.years 5，或用 --changes 提交清单。⟧",
    },
  },
  "settings.changed-since": {
    severity: "error",
    message: { en: "{$path} has been changed again since then.", zh: "此后 {$path} 又被修改过。" },
    fix: { en: "Undo the later change first, or set the value anew.", zh: "请先撤销其后的变更，或重新设定取值。" },
  },
  "settings.bound": {
    severity: "error",
    message: {
      en: "The account '{$account}' is bound to {$region}, and settings hold for the whole office.",
      zh: "账号“{$account}”限定于 {$region}，而设定对全办生效。",
    },
    fix: { en: "Ask somebody who acts for the whole office.", zh: "请由负责全办事务的人员办理。" },
  },
} as const satisfies NoteTable;
