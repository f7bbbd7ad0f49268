// Made from codes/pilot-fields.csv by "npm run derive"; change that file instead.
export const pilotFields = [
  {"code":"raw-materials","parent":null,"label":{"en":"Raw materials","zh":"原材料"},"note":"","source":"pilot-test platform guideline 2025","kind":null,"rank":null},
  {"code":"equipment","parent":null,"label":{"en":"Equipment","zh":"装备制造"},"note":"","source":"pilot-test platform guideline 2025","kind":null,"rank":null},
  {"code":"consumer-goods","parent":null,"label":{"en":"Consumer goods","zh":"消费品"},"note":"","source":"pilot-test platform guideline 2025","kind":null,"rank":null},
  {"code":"information-technology","parent":null,"label":{"en":"Information technology","zh":"信息技术"},"note":"","source":"pilot-test platform guideline 2025","kind":null,"rank":null},
  {"code":"emerging-future","parent":null,"label":{"en":"Emerging and future industries","zh":"新兴和未来产业"},"note":"","source":"pilot-test platform guideline 2025","kind":null,"rank":null},
  {"code":"common-needs","parent":null,"label":{"en":"Common needs","zh":"共性需求"},"note":"","source":"pilot-test platform guideline 2025","kind":null,"rank":null},
] as const;
