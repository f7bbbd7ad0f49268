// Made from codes/s3-criteria.csv by "npm run derive"; change that file instead.
export const s3Criteria = [
  {"code":"S3-1","parent":null,"label":{"en":"Up-to-date analysis of challenges for innovation diffusion and digitalisation","zh":"创新扩散与数字化挑战分析"},"note":"","source":"Reg. (EU) 2021/1060, Annex IV, enabling condition 1.1","kind":null,"rank":null},
  {"code":"S3-2","parent":null,"label":{"en":"Competent regional or national body managing the strategy","zh":"战略管理机构"},"note":"","source":"Reg. (EU) 2021/1060, Annex IV, enabling condition 1.1","kind":null,"rank":null},
  {"code":"S3-3","parent":null,"label":{"en":"Monitoring and evaluation tools measuring performance towards the objectives","zh":"监测与评估工具"},"note":"","source":"Reg. (EU) 2021/1060, Annex IV, enabling condition 1.1","kind":null,"rank":null},
  {"code":"S3-4","parent":null,"label":{"en":"Functioning stakeholder cooperation (entrepreneurial discovery)","zh":"利益相关方合作（创业发现过程）"},"note":"","source":"Reg. (EU) 2021/1060, Annex IV, enabling condition 1.1","kind":null,"rank":null},
  {"code":"S3-5","parent":null,"label":{"en":"Actions to improve national or regional research and innovation systems","zh":"改进研究与创新体系的行动"},"note":"","source":"Reg. (EU) 2021/1060, Annex IV, enabling condition 1.1","kind":null,"rank":null},
  {"code":"S3-6","parent":null,"label":{"en":"Actions to support industrial transition (where relevant)","zh":"支持产业转型的行动（如适用）"},"note":"","source":"Reg. (EU) 2021/1060, Annex IV, enabling condition 1.1","kind":null,"rank":null},
  {"code":"S3-7","parent":null,"label":{"en":"Measures for cooperation with partners outside the Member State in priority areas","zh":"与境外伙伴的合作措施"},"note":"","source":"Reg. (EU) 2021/1060, Annex IV, enabling condition 1.1","kind":null,"rank":null},
] as const;
