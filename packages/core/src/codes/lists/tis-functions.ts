// Made from codes/tis-functions.csv by "npm run derive"; change that file instead.
export const tisFunctions = [
  {"code":"F1","parent":null,"label":{"en":"Knowledge development and diffusion","zh":"知识开发与扩散"},"note":"patents, papers, R&D, citations, networks","source":"Bergek et al. 2008, Research Policy 37:407","kind":null,"rank":null},
  {"code":"F2","parent":null,"label":{"en":"Influence on the direction of search","zh":"搜索方向引导"},"note":"plans, targets, expectations, regulation","source":"Bergek et al. 2008, Research Policy 37:407","kind":null,"rank":null},
  {"code":"F3","parent":null,"label":{"en":"Entrepreneurial experimentation","zh":"创业试验"},"note":"entrants, diversification, pilots, projects","source":"Bergek et al. 2008, Research Policy 37:407","kind":null,"rank":null},
  {"code":"F4","parent":null,"label":{"en":"Market formation","zh":"市场形成"},"note":"procurement, standards, first use, demand","source":"Bergek et al. 2008, Research Policy 37:407","kind":null,"rank":null},
  {"code":"F5","parent":null,"label":{"en":"Legitimation","zh":"合法化"},"note":"acceptance, alliances, standards bodies","source":"Bergek et al. 2008, Research Policy 37:407","kind":null,"rank":null},
  {"code":"F6","parent":null,"label":{"en":"Resource mobilisation","zh":"资源动员"},"note":"funds, talent, complementary assets","source":"Bergek et al. 2008, Research Policy 37:407","kind":null,"rank":null},
  {"code":"F7","parent":null,"label":{"en":"Development of positive externalities","zh":"正外部性形成"},"note":"specialised suppliers, shared services, spillovers","source":"Bergek et al. 2008, Research Policy 37:407","kind":null,"rank":null},
] as const;
