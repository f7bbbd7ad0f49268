// Made from codes/report-sections.json by "npm run derive"; change that file instead.
export const reportSections = {
 "source": "order of the chapters of Chinese plan documents; S3: the seven criteria",
 "templates": {
  "plan-zh": {
   "language": "zh",
   "sections": [
    {
     "id": "basis",
     "en": "Basis and situation",
     "zh": "发展基础与形势",
     "holds": [
      "what exists, evidence tables used, coverage"
     ]
    },
    {
     "id": "diagnosis",
     "en": "Diagnosis",
     "zh": "问题诊断",
     "holds": [
      "every finding of P1-P4 with verdict, number, comparison, evidence; those not supported as well"
     ]
    },
    {
     "id": "requirements",
     "en": "Guiding thought, principles and goals",
     "zh": "总体要求",
     "holds": [
      "indicator table: code, baseline, milestone, target, unit, source"
     ]
    },
    {
     "id": "tasks",
     "en": "Key tasks",
     "zh": "重点任务",
     "holds": [
      "one part a measure M1-M5; boxed project lists"
     ]
    },
    {
     "id": "layout",
     "en": "Spatial layout",
     "zh": "空间布局",
     "holds": [
      "regions, cores, sites opened"
     ]
    },
    {
     "id": "projects",
     "en": "Major projects",
     "zh": "重大项目",
     "holds": [
      "project table with money by year and source, leverage"
     ]
    },
    {
     "id": "safeguards",
     "en": "Safeguards",
     "zh": "保障措施",
     "holds": [
      "organisation, funds, talent, evaluation, risks"
     ]
    },
    {
     "id": "evidence",
     "en": "Evidence and methods",
     "zh": "证据与方法",
     "holds": [
      "each line -> findings -> measures -> tables with SHA-256; methods and parameters"
     ]
    }
   ]
  },
  "plan-en": {
   "language": "en",
   "sections": [
    {
     "id": "basis",
     "en": "Basis and situation",
     "zh": "发展基础与形势",
     "holds": [
      "what exists, evidence tables used, coverage"
     ]
    },
    {
     "id": "diagnosis",
     "en": "Diagnosis",
     "zh": "问题诊断",
     "holds": [
      "every finding of P1-P4 with verdict, number, comparison, evidence; those not supported as well"
     ]
    },
    {
     "id": "requirements",
     "en": "Guiding thought, principles and goals",
     "zh": "总体要求",
     "holds": [
      "indicator table: code, baseline, milestone, target, unit, source"
     ]
    },
    {
     "id": "tasks",
     "en": "Key tasks",
     "zh": "重点任务",
     "holds": [
      "one part a measure M1-M5; boxed project lists"
     ]
    },
    {
     "id": "layout",
     "en": "Spatial layout",
     "zh": "空间布局",
     "holds": [
      "regions, cores, sites opened"
     ]
    },
    {
     "id": "projects",
     "en": "Major projects",
     "zh": "重大项目",
     "holds": [
      "project table with money by year and source, leverage"
     ]
    },
    {
     "id": "safeguards",
     "en": "Safeguards",
     "zh": "保障措施",
     "holds": [
      "organisation, funds, talent, evaluation, risks"
     ]
    },
    {
     "id": "evidence",
     "en": "Evidence and methods",
     "zh": "证据与方法",
     "holds": [
      "each line -> findings -> measures -> tables with SHA-256; methods and parameters"
     ]
    }
   ]
  },
  "s3": {
   "language": "en",
   "sections": [
    {
     "id": "s3-1",
     "en": "1. Analysis of challenges for innovation diffusion and digitalisation",
     "zh": "1. 创新扩散与数字化挑战分析",
     "holds": []
    },
    {
     "id": "s3-2",
     "en": "2. Managing body",
     "zh": "2. 管理机构",
     "holds": []
    },
    {
     "id": "s3-3",
     "en": "3. Monitoring and evaluation",
     "zh": "3. 监测与评估",
     "holds": []
    },
    {
     "id": "s3-4",
     "en": "4. Entrepreneurial discovery process",
     "zh": "4. 创业发现过程",
     "holds": []
    },
    {
     "id": "s3-5",
     "en": "5. Improving research and innovation systems",
     "zh": "5. 改进研究与创新体系",
     "holds": []
    },
    {
     "id": "s3-6",
     "en": "6. Industrial transition",
     "zh": "6. 产业转型",
     "holds": []
    },
    {
     "id": "s3-7",
     "en": "7. Cooperation beyond the Member State",
     "zh": "7. 境外合作",
     "holds": []
    },
    {
     "id": "indicators",
     "en": "Indicators",
     "zh": "指标",
     "holds": [
      "code, unit, baseline, milestone, target, actual, remark"
     ]
    },
    {
     "id": "evidence",
     "en": "Evidence and methods",
     "zh": "证据与方法",
     "holds": []
    }
   ]
  },
  "draft-zh": {
   "language": "zh",
   "sections": [
    {
     "id": "short-findings",
     "en": "Main findings",
     "zh": "主要判断",
     "holds": [
      "verdicts by problem; every confirmed finding in one sentence; the refused and the open ones counted"
     ]
    },
    {
     "id": "short-tasks",
     "en": "Tasks",
     "zh": "重点任务",
     "holds": [
      "every line with owner, deadline, money"
     ]
    },
    {
     "id": "short-money",
     "en": "Money",
     "zh": "资金安排",
     "holds": [
      "the sum of what has an amount, and what has none"
     ]
    },
    {
     "id": "short-open",
     "en": "What is not known yet",
     "zh": "尚待查明的事项",
     "holds": [
      "open findings with the tables that would decide them"
     ]
    },
    {
     "id": "short-request",
     "en": "For comment",
     "zh": "请审议的事项",
     "holds": [
      "tasks without owner, deadline or amount"
     ]
    }
   ]
  },
  "draft-en": {
   "language": "en",
   "sections": [
    {
     "id": "short-findings",
     "en": "Main findings",
     "zh": "主要判断",
     "holds": [
      "verdicts by problem; every confirmed finding in one sentence; the refused and the open ones counted"
     ]
    },
    {
     "id": "short-tasks",
     "en": "Tasks",
     "zh": "重点任务",
     "holds": [
      "every line with owner, deadline, money"
     ]
    },
    {
     "id": "short-money",
     "en": "Money",
     "zh": "资金安排",
     "holds": [
      "the sum of what has an amount, and what has none"
     ]
    },
    {
     "id": "short-open",
     "en": "What is not known yet",
     "zh": "尚待查明的事项",
     "holds": [
      "open findings with the tables that would decide them"
     ]
    },
    {
     "id": "short-request",
     "en": "For comment",
     "zh": "请审议的事项",
     "holds": [
      "tasks without owner, deadline or amount"
     ]
    }
   ]
  }
 },
 "rule": "the heading text contains the given words, in this order; numbering before it is free; more headings may stand between; sheets of a workbook: the same words cut to 31 characters, without : / ? * [ ]"
} as const;
