// Made from codes/nine-lists.csv by "npm run derive"; change that file instead.
export const nineLists = [
  {"code":"supply","parent":null,"label":{"en":"Technology supply line","zh":"技术供给线"},"note":"what the product is made of","source":"MIIT 2023 No. 122 (工信部科〔2023〕122号)","kind":null,"rank":null},
  {"code":"support","parent":null,"label":{"en":"Technology support line","zh":"技术支撑线"},"note":"what making the product needs","source":"MIIT 2023 No. 122 (工信部科〔2023〕122号)","kind":null,"rank":null},
  {"code":"key-technology","parent":"supply","label":{"en":"Key technology list","zh":"关键技术清单"},"note":"list","source":"MIIT 2023 No. 122 (工信部科〔2023〕122号)","kind":null,"rank":null},
  {"code":"material","parent":"supply","label":{"en":"Material list (bill of materials)","zh":"物料清单"},"note":"list","source":"MIIT 2023 No. 122 (工信部科〔2023〕122号)","kind":null,"rank":null},
  {"code":"enterprise","parent":"supply","label":{"en":"Enterprise list","zh":"企业清单"},"note":"list","source":"MIIT 2023 No. 122 (工信部科〔2023〕122号)","kind":null,"rank":null},
  {"code":"rd-design-tool","parent":"support","label":{"en":"R&D design tool list","zh":"研发设计工具清单"},"note":"list","source":"MIIT 2023 No. 122 (工信部科〔2023〕122号)","kind":null,"rank":null},
  {"code":"manufacturing-equipment","parent":"support","label":{"en":"Manufacturing equipment list","zh":"生产制造装备清单"},"note":"list","source":"MIIT 2023 No. 122 (工信部科〔2023〕122号)","kind":null,"rank":null},
  {"code":"standard","parent":"support","label":{"en":"Standard list","zh":"标准清单"},"note":"list","source":"MIIT 2023 No. 122 (工信部科〔2023〕122号)","kind":null,"rank":null},
  {"code":"quality","parent":"support","label":{"en":"Quality list","zh":"质量清单"},"note":"list","source":"MIIT 2023 No. 122 (工信部科〔2023〕122号)","kind":null,"rank":null},
  {"code":"management-service","parent":"support","label":{"en":"Management service list","zh":"管理服务清单"},"note":"list","source":"MIIT 2023 No. 122 (工信部科〔2023〕122号)","kind":null,"rank":null},
  {"code":"key-software","parent":"support","label":{"en":"Key software list","zh":"关键软件清单"},"note":"list","source":"MIIT 2023 No. 122 (工信部科〔2023〕122号)","kind":null,"rank":null},
] as const;
