import type { NoteTable } from "./template.ts";

/** What can be wrong with a table of the workspace when it is read. */
export const evidenceNotes = {
  "evidence.unknown-table": {
    severity: "error",
    message: { en: "The workspace has no table '{$table}'.", zh: "工作区中没有数据表“{$table}”。" },
    fix: { en: "⟦Import it: quoin import DIR --data FILE --as {$table}.⟧", zh: "⟦请导入：quoin import DIR --data FILE --as {$table}。⟧" },
  },
  "evidence.not-among-tables": {
    severity: "error",
    message: { en: "The workspace has no table '{$table}'.", zh: "工作区中没有数据表“{$table}”。" },
    fix: { en: "Give the name of a table, which is no path of a file: {$known}.", zh: "请填写数据表名称（不是文件路径）：{$known}。" },
  },
  "evidence.unknown-column": {
    severity: "error",
    message: { en: "Table {$table} has no column '{$column}'.", zh: "数据表 {$table} 没有“{$column}”列。" },
    fix: { en: "Import the table again with that column, or correct the name.", zh: "请导入包含该列的数据表，或更正列名。" },
  },
  "evidence.not-a-number": {
    severity: "error",
    message: {
      en: "Row {$row} of {$table} holds '{$text}' in the number column '{$column}'.",
      zh: "数据表 {$table} 第 {$row} 行的数值列“{$column}”中是“{$text}”。",
    },
    fix: { en: "Correct the cell, or leave it empty where the figure is missing.", zh: "请更正该单元格；数据缺失时请留空。" },
  },
  "evidence.no-table-for-role": {
    severity: "error",
    message: { en: "There is no table of this yet: {$meaning}.", zh: "尚无这张数据表：{$meaning_zh}。" },
    fix: {
      en: "⟦Name one under roles in quoin.yaml, or import one: quoin import DIR --data FILE --as {$role}.⟧",
      zh: "⟦请在 quoin.yaml 的 roles 中指定，或导入：quoin import DIR --data FILE --as {$role}。⟧",
    },
  },
  "evidence.lacks-columns": {
    severity: "error",
    message: {
      en: "The table {$table} is there, but no column of it says: {$meanings}.",
      zh: "数据表 {$table} 已有，但缺少以下内容对应的列：{$meanings_zh}。",
    },
    fix: {
      en: "Import it with the column, or name it under roles.{$role}.fields of quoin.yaml ({$fields}).",
      zh: "请导入含该列的数据，或在 quoin.yaml 的 roles.{$role}.fields 中指明对应列（{$fields}）。",
    },
  },
  "evidence.ambiguous-place": {
    severity: "error",
    message: {
      en: "'{$column}' of {$table} says '{$text}', which is the name of several places.",
      zh: "数据表 {$table} 的“{$column}”中“{$text}”是多个地区的名称。",
    },
    fix: { en: "Write the code of the place that is meant.", zh: "请填写所指地区的代码。" },
  },
  "evidence.unknown-places": {
    severity: "warning",
    message: {
      en: "{$count} of the {$of} places in '{$column}' of {$table} are neither a code nor a name of the table of places, so that their rows count for none: {$named}.",
      zh: "数据表 {$table} 的“{$column}”所列{$of}个地区中，{$count}个既非地区表中的代码也非名称，其各行不计入任何地区：{$named}。",
    },
    fix: { en: "Write them as the table of places does, or import that table again with them.", zh: "请按地区表的写法填写，或将其补入地区表后重新导入。" },
  },
  "evidence.unknown-unit": {
    severity: "error",
    message: {
      en: "Row {$row} of {$table}: nobody knows the unit '{$unit}' of '{$column}'; it is read in {$wanted}.",
      zh: "数据表 {$table} 第 {$row} 行“{$column}”的单位“{$unit}”无法识别；应为 {$wanted_zh}。",
    },
    fix: {
      en: "Write the unit as in 'million EUR', 'thousand', 'percent', 'FTE'; say once what the word means to this office (conventions.units⟦ in quoin.yaml: \\{'{$unit}': …\\}⟧); or name the unit of the field⟦ under roles in quoin.yaml: \\{column: …, unit: …\\}⟧.",
      zh: "请写明单位（如 million EUR、万元、percent、FTE）；或在本单位约定（conventions.units⟦，quoin.yaml⟧）中一次说明“{$unit}”的含义；或为该字段指定单位⟦（quoin.yaml 的 roles：\\{column: …, unit: …\\}）⟧。",
    },
  },
  "evidence.other-unit": {
    severity: "error",
    message: {
      en: "Row {$row} of {$table}: '{$column}' is in '{$unit}', which is nothing that could be {$wanted}.",
      zh: "数据表 {$table} 第 {$row} 行“{$column}”的单位为“{$unit}”，不能作为 {$wanted_zh}。",
    },
    fix: { en: "Name another column for the field under roles in quoin.yaml, or correct the unit.", zh: "请在 quoin.yaml 的 roles 中指定其他列，或更正单位。" },
  },
  "evidence.units-differ": {
    severity: "error",
    message: {
      en: "Row {$row} of {$table}: '{$column}' cannot be computed from figures in {$units}.",
      zh: "数据表 {$table} 第 {$row} 行：单位为 {$units} 的数值不能合算为“{$column}”。",
    },
    fix: {
      en: "Add and subtract figures of one kind, with a unit said for each of them or for none; of what is multiplied one alone may be money or people.",
      zh: "相加减的数值须为同类，且单位须全部注明或全部不注；相乘时至多一项为金额或人员。",
    },
  },
  "evidence.no-rate": {
    severity: "error",
    message: {
      en: "Row {$row} of {$table}: '{$column}' is in {$from}, and the workspace does not say what that is in {$currency}.",
      zh: "数据表 {$table} 第 {$row} 行“{$column}”以 {$from} 计，工作区没有其与 {$currency} 的汇率。",
    },
    fix: { en: "Import a table exchange_rates (currency, year, rate).", zh: "请导入数据表 exchange_rates（currency、year、rate）。" },
  },
  "evidence.no-currency": {
    severity: "error",
    message: {
      en: "Row {$row} of {$table}: '{$column}' is in {$from}, and quoin.yaml does not say in which currency the office counts.",
      zh: "数据表 {$table} 第 {$row} 行“{$column}”以 {$from} 计，而 quoin.yaml 没有填写本单位所用币种。",
    },
    fix: {
      en: "Write 'currency: {$from}', or the currency in which you count, into quoin.yaml.",
      zh: "请在 quoin.yaml 中写入 currency: {$from}，或本单位所用币种。",
    },
  },
  "grouping.adds-not": {
    severity: "error",
    message: { en: "Figures of '{$indicator}' do not add over places.", zh: "“{$indicator}”的数值不能按地区相加。" },
    fix: { en: "Take one of {$known}; a share is the quotient of two sums (per).", zh: "请从 {$known} 中选择；比例须以两项之和相除（per）。" },
  },
  "grouping.none-adds": {
    severity: "error",
    message: {
      en: "Figures of '{$indicator}' do not add over places, and the table of indicators has none that do.",
      zh: "“{$indicator}”的数值不能按地区相加，指标表中也没有可相加的指标。",
    },
    fix: {
      en: "Import amounts or numbers of things under the codes that rules read⟦ ('quoin role list')⟧, or recode the office's own names to them.",
      zh: "请以规则所用代码导入金额或数量指标⟦（quoin role list）⟧，或将本单位的名称对应到这些代码。",
    },
  },
  "evidence.no-parts": {
    severity: "error",
    message: { en: "No place is known that lies in '{$place}'.", zh: "未登记“{$place}”的下级地区。" },
    fix: { en: "Ask for a place that others belong to, or for none.", zh: "请指定有下级地区的地区，或不指定。" },
  },
  "evidence.partial-sum": {
    severity: "warning",
    message: {
      en: "{$table}: no figure of {$place} is made, since {$count} of its parts have none ({$missing}).",
      zh: "{$table}：{$place} 有{$count}个下级地区无数据（{$missing}），不作合计。",
    },
    fix: { en: "Add the rows of the missing parts, or a row of the place itself.", zh: "请补充缺失地区的数据行，或直接提供该地区的数据行。" },
  },
  "evidence.impossible-value": {
    severity: "error",
    message: {
      en: "Row {$row} of {$table}: {$value} {$unit} in '{$column}' is not possible; it lies outside {$least} to {$most}.",
      zh: "数据表 {$table} 第 {$row} 行“{$column}”的值 {$value} {$unit} 不可能成立，应在 {$least} 至 {$most} 之间。",
    },
    fix: { en: "Correct the cell or its unit.", zh: "请更正该单元格或其单位。" },
  },
  "roles.unknown-role": {
    severity: "warning",
    message: { en: "No rule reads a role '{$role}'.", zh: "没有规则使用角色“{$role}”。" },
    fix: { en: "{$suggestion}", zh: "{$suggestion_zh}" },
  },
  "roles.former-names": {
    severity: "info",
    message: {
      en: "{$table} plays {$role} and is read by names of an earlier layout: {$names}.",
      zh: "{$table} 承担角色 {$role}，按早期版本的名称读取：{$names}。",
    },
    fix: { en: "Nothing to do: the former names go on to be read.", zh: "无需处理：旧名称仍可读取。" },
  },
  "roles.no-table": {
    severity: "warning",
    message: {
      en: "The role {$role} is given to the table '{$table}', which the workspace does not hold.",
      zh: "角色 {$role} 指向数据表“{$table}”，但工作区中没有该表。",
    },
    fix: { en: "Import it, or correct roles.{$role} in quoin.yaml.", zh: "请导入该表，或更正 quoin.yaml 的 roles.{$role}。" },
  },
  "roles.table-twice": {
    severity: "warning",
    message: {
      en: "The role {$role} names the table '{$table}' twice: each of its rows would count twice.",
      zh: "角色 {$role} 两次指向数据表“{$table}”：其每一行都会计算两次。",
    },
    fix: { en: "Name it once in roles.{$role} of quoin.yaml.", zh: "请在 quoin.yaml 的 roles.{$role} 中只写一次。" },
  },
  "roles.records-would-go": {
    severity: "error",
    message: {
      en: "{$count} records would be retired: {$named}.",
      zh: "将停用 {$count} 条记录：{$named}。",
    },
    fix: {
      en: "Look at them first; where they are to go, confirm it⟦ (--dry-run, then --replace)⟧.",
      zh: "请先查看；如确要停用，请确认⟦（--dry-run，再加 --replace）⟧。",
    },
  },
  "roles.not-playing": {
    severity: "error",
    message: {
      en: "quoin.yaml does not give the role {$role} to the table '{$table}'; it gives it to: {$tables}.",
      zh: "quoin.yaml 未将角色 {$role} 指定给数据表“{$table}”；已指定给：{$tables}。",
    },
    fix: { en: "Name one of these tables.", zh: "请指明其中一张数据表。" },
  },
  "roles.register-behind": {
    severity: "warning",
    message: {
      en: "The register does not follow roles and territory of quoin.yaml: {$created} records would come, {$changed} change, {$retired} be retired.",
      zh: "登记表与 quoin.yaml 的角色和区域不一致：将新增 {$created} 条、变更 {$changed} 条、停用 {$retired} 条记录。",
    },
    fix: {
      en: "Look at what follows, then let the register follow⟦: quoin role follow DIR --dry-run, then without --dry-run⟧.",
      zh: "请先查看，再使登记表跟随⟦：quoin role follow DIR --dry-run，再去掉 --dry-run⟧。",
    },
  },
  "roles.unknown-type": {
    severity: "warning",
    message: {
      en: "The field {$field} of {$role} is to come from records of a type '{$type}', which there is not.",
      zh: "角色 {$role} 的字段 {$field} 应取自“{$type}”类记录，但没有这一类型。",
    },
    fix: { en: "{$suggestion}", zh: "{$suggestion_zh}" },
  },
  "roles.unknown-field": {
    severity: "warning",
    message: { en: "The role {$role} has no field '{$field}'.", zh: "角色 {$role} 没有字段“{$field}”。" },
    fix: { en: "{$suggestion}", zh: "{$suggestion_zh}" },
  },
  "roles.computed-text": {
    severity: "error",
    message: { en: "roles.{$role}.{$field}: a text cannot be computed.", zh: "roles.{$role}.{$field}：文字字段不能由计算得出。" },
    fix: { en: "Name a column, a constant or a lookup.", zh: "请指定列、常数（constant）或查找（lookup）。" },
  },
  "roles.no-column": {
    severity: "warning",
    message: {
      en: "The field {$field} of {$role} is to come from '{$column}', which {$table} does not have.",
      zh: "角色 {$role} 的字段 {$field} 应取自“{$column}”列，但数据表 {$table} 中没有该列。",
    },
    fix: { en: "{$suggestion}", zh: "{$suggestion_zh}" },
  },
  "evidence.broken-table": {
    severity: "error",
    message: { en: "The table {$table} cannot be read: {$problem}", zh: "无法读取数据表 {$table}：{$problem}" },
    fix: { en: "Put {$path} back, or import the table again.", zh: "请恢复 {$path}，或重新导入该表。" },
  },
  "evidence.unknown-indicator": {
    severity: "error",
    message: { en: "Table {$table} has no indicator '{$indicator}'.", zh: "数据表 {$table} 中没有指标“{$indicator}”。" },
    fix: { en: "Ask for the list without naming one.", zh: "不指定指标即可查看列表。" },
  },
} as const satisfies NoteTable;
