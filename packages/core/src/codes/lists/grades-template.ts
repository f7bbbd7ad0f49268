// Made from codes/grades-template.json by "npm run derive"; change that file instead.
export const gradesTemplate = {
 "id": "grades-template",
 "label": {
  "en": "Technology grade (template, configurable)",
  "zh": "技术分级(模板,可配置)"
 },
 "source": "MIIT 2023 No. 122 (工信部科〔2023〕122号): five grades from technology readiness, manufacturing readiness and the gap to the foreign level; the letters and limits of the official scale are not public to us, so these are OURS and every workspace may replace them",
 "inputs": [
  {
   "name": "trl",
   "min": 1,
   "max": 9
  },
  {
   "name": "mrl",
   "min": 1,
   "max": 10
  },
  {
   "name": "gap_years",
   "unit": "years behind the foreign leader; negative = ahead"
  }
 ],
 "rule": "the first grade whose every condition holds, from grade 1 down; a missing input gives no grade, never the worst one",
 "grades": [
  {
   "code": "G1",
   "label": {
    "en": "Leading",
    "zh": "领先"
   },
   "when": {
    "gap_years": {
     "max": -1
    },
    "trl": {
     "min": 8
    },
    "mrl": {
     "min": 8
    }
   }
  },
  {
   "code": "G2",
   "label": {
    "en": "On a par",
    "zh": "并跑"
   },
   "when": {
    "gap_years": {
     "max": 1
    },
    "trl": {
     "min": 8
    },
    "mrl": {
     "min": 8
    }
   }
  },
  {
   "code": "G3",
   "label": {
    "en": "Following, usable",
    "zh": "跟跑(可用)"
   },
   "when": {
    "gap_years": {
     "max": 5
    },
    "trl": {
     "min": 7
    },
    "mrl": {
     "min": 6
    }
   }
  },
  {
   "code": "G4",
   "label": {
    "en": "Lagging",
    "zh": "落后"
   },
   "when": {
    "gap_years": {
     "max": 10
    },
    "trl": {
     "min": 4
    },
    "mrl": {
     "min": 3
    }
   }
  },
  {
   "code": "G5",
   "label": {
    "en": "Missing",
    "zh": "空白"
   },
   "when": {}
  }
 ],
 "default_library": {
  "G1": "long-board",
  "G2": "long-board",
  "G3": "applicable",
  "G4": "short-board",
  "G5": "short-board"
 }
} as const;
