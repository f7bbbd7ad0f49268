// Made from codes/institute-support-rule.csv by "npm run derive"; change that file instead.
export const instituteSupportRule = [
  {"code":"II","parent":null,"label":{"en":"Market: contracts and procurement only","zh":"市场化：合同与采购"},"note":"","source":"ours","kind":"industry=high;rd=high","rank":null},
  {"code":"IS","parent":null,"label":{"en":"Firm-led federation with the institute as a member","zh":"企业牵头联合，院所参与"},"note":"","source":"ours","kind":"industry=high;rd=low","rank":null},
  {"code":"SI","parent":null,"label":{"en":"Stable support","zh":"稳定支持"},"note":"R&D is concentrated, industry is scattered","source":"directors' proposal, reported in the Chinese press","kind":"industry=low;rd=high","rank":null},
  {"code":"SS","parent":null,"label":{"en":"Rebuild a national team","zh":"重建国家队"},"note":"both scattered","source":"directors' proposal, reported in the Chinese press","kind":"industry=low;rd=low","rank":null},
] as const;
