// Made from codes/award-fields.csv by "npm run derive"; change that file instead.
export const awardFields = [
  {"code":"id","parent":null,"label":{"en":"Identifier","zh":"编号"},"note":"","source":"360Giving 1.4","kind":"required","rank":null},
  {"code":"title","parent":null,"label":{"en":"Title","zh":"名称"},"note":"","source":"360Giving 1.4","kind":"required","rank":null},
  {"code":"description","parent":null,"label":{"en":"Description","zh":"说明"},"note":"","source":"360Giving 1.4","kind":"required","rank":null},
  {"code":"currency","parent":null,"label":{"en":"Currency","zh":"币种"},"note":"","source":"360Giving 1.4","kind":"required","rank":null},
  {"code":"amountAwarded","parent":null,"label":{"en":"Amount awarded","zh":"立项金额"},"note":"","source":"360Giving 1.4","kind":"required","rank":null},
  {"code":"awardDate","parent":null,"label":{"en":"Award date","zh":"立项日期"},"note":"","source":"360Giving 1.4","kind":"required","rank":null},
  {"code":"recipientOrganization","parent":null,"label":{"en":"Recipient","zh":"承担单位"},"note":"","source":"360Giving 1.4","kind":"required","rank":null},
  {"code":"fundingOrganization","parent":null,"label":{"en":"Funder","zh":"资助方"},"note":"","source":"360Giving 1.4","kind":"required","rank":null},
  {"code":"plannedDates","parent":null,"label":{"en":"Planned dates","zh":"计划起止"},"note":"","source":"360Giving 1.4","kind":"optional","rank":null},
  {"code":"actualDates","parent":null,"label":{"en":"Actual dates","zh":"实际起止"},"note":"","source":"360Giving 1.4","kind":"optional","rank":null},
  {"code":"location","parent":null,"label":{"en":"Location (geocode + type)","zh":"地点"},"note":"","source":"360Giving 1.4","kind":"optional","rank":null},
  {"code":"classifications","parent":null,"label":{"en":"Classifications (vocabulary + code)","zh":"分类"},"note":"","source":"360Giving 1.4","kind":"optional","rank":null},
  {"code":"transactions","parent":null,"label":{"en":"Transactions","zh":"资金流水"},"note":"","source":"360Giving 1.4","kind":"optional","rank":null},
  {"code":"dataSource","parent":null,"label":{"en":"Data source","zh":"数据来源"},"note":"","source":"360Giving 1.4","kind":"optional","rank":null},
  {"code":"dateModified","parent":null,"label":{"en":"Date modified","zh":"修改日期"},"note":"","source":"360Giving 1.4","kind":"optional","rank":null},
] as const;
