"""Copies found by a character tf-idf: 2- to 4-grams, cosine, at the lowest threshold that leaves a share of the strangers a match ("allowed", 1 % unless given).

    python3 character_tfidf.py TEXTS.json

TEXTS.json: {"register": [text], "copies": [{"text", "original"}], "strangers": [text]}. Fitted on all of them. A copy is found where its original reaches the threshold.
Prints {"found", "threshold", "false_alarms", "seconds"}. Needs scikit-learn.
"""

import json
import sys
import time

import numpy as np
from sklearn.feature_extraction.text import TfidfVectorizer

with open(sys.argv[1], encoding="utf-8") as file:
    texts = json.load(file)
started = time.perf_counter()
copies = [each["text"] for each in texts["copies"]]
vectorizer = TfidfVectorizer(analyzer="char", ngram_range=(2, 4)).fit(texts["register"] + copies + texts["strangers"])
register = vectorizer.transform(texts["register"])
best = np.sort((vectorizer.transform(texts["strangers"]) @ register.T).max(axis=1).toarray().ravel())[::-1]
allowed = int(texts.get("allowed", 0.01) * len(best))
threshold = float(np.nextafter(best[allowed], 1))
scores = (vectorizer.transform(copies) @ register.T).tocsr()
found = [bool(scores[place, each["original"]] >= threshold) for place, each in enumerate(texts["copies"])]
print(json.dumps({"found": found, "threshold": threshold, "false_alarms": int((best >= threshold).sum()), "seconds": time.perf_counter() - started}))
