// Made from codes/system-applications.csv by "npm run derive"; change that file instead.
export const systemApplications = [
  {"code":"core-rd","parent":null,"label":{"en":"Key core technology R&D","zh":"关键核心技术攻关"},"note":"catalogue without omissions and without duplicate approvals","source":"MIIT 2023 No. 122 (工信部科〔2023〕122号)","kind":null,"rank":null},
  {"code":"commercialisation","parent":null,"label":{"en":"Commercialisation of results","zh":"科技成果产业化"},"note":"","source":"MIIT 2023 No. 122 (工信部科〔2023〕122号)","kind":null,"rank":null},
  {"code":"promotion","parent":null,"label":{"en":"Promotion of advanced applicable technology","zh":"先进适用技术推广"},"note":"","source":"MIIT 2023 No. 122 (工信部科〔2023〕122号)","kind":null,"rank":null},
  {"code":"base-capacity","parent":null,"label":{"en":"Industrial technology base capacity","zh":"产业技术基础能力建设"},"note":"","source":"MIIT 2023 No. 122 (工信部科〔2023〕122号)","kind":null,"rank":null},
  {"code":"regional","parent":null,"label":{"en":"Regional industry development","zh":"区域产业发展"},"note":"chain strengthening and patching, clusters","source":"MIIT 2023 No. 122 (工信部科〔2023〕122号)","kind":null,"rank":null},
  {"code":"enterprise","parent":null,"label":{"en":"Enterprise R&D and supply-chain risk","zh":"企业研发与供应链风险"},"note":"","source":"MIIT 2023 No. 122 (工信部科〔2023〕122号)","kind":null,"rank":null},
] as const;
