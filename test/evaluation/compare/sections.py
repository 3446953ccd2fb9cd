"""Writes sections.json: what surrounds the scoring methods (rank weights, normalizations, correlations, groups, stability,
rank reversal, joint orders, ELECTRE III), on data drawn for this repository, by other people's code where there is some
and by brute force with numpy where there is none.

Needs numpy, scipy and pymcdm 1.4.0: python sections.py > sections.json
"""
import itertools
import json
import math
import warnings

import numpy as np
import pymcdm
import scipy
from pymcdm import correlations, normalizations
from scipy.stats import kendalltau, rankdata, spearmanr

warnings.simplefilter("ignore")
rng = np.random.default_rng(20250311)


def rank_weights():
    """Rank order centroid as the mean of the corners of the ordered simplex; the others by definition."""
    for n in [1, 2, 5, 9, 14]:
        corners = np.array([[1 / k if i < k else 0 for i in range(n)] for k in range(1, n + 1)])
        places = np.arange(1, n + 1)
        yield {"count": n, "rankOrderCentroid": corners.mean(axis=0).tolist(),
               "rankSum": ((n + 1 - places) / (n + 1 - places).sum()).tolist(),
               "rankReciprocal": ((1 / places) / (1 / places).sum()).tolist()}


def scalings():
    functions = {"minMax": normalizations.minmax_normalization, "max": normalizations.max_normalization,
                 "sum": normalizations.sum_normalization, "vector": normalizations.vector_normalization,
                 "linear": normalizations.linear_normalization}
    for size in [2, 6, 11]:
        column = rng.lognormal(1, 1.5, size).round(3)
        yield {"column": column.tolist(), "benefit": {k: f(column).tolist() for k, f in functions.items()},
               "cost": {k: f(column, cost=True).tolist() for k, f in functions.items()}}


def agreements():
    drawn = [(rng.permutation(n) + 1, rng.permutation(n) + 1) for n in [2, 4, 7, 12]]
    tied = [(rng.integers(1, 4, n), rng.integers(1, 5, n)) for n in [5, 8, 10]]
    for a, b in drawn + tied:
        x, y = rankdata(a), rankdata(b)
        signs = [np.sign(x[i] - x[j]) * np.sign(y[i] - y[j]) for i, j in itertools.combinations(range(len(x)), 2)]
        yield {"one": a.tolist(), "other": b.tolist(), "kendallTau": float(kendalltau(a, b).statistic),
               "spearmanRho": float(spearmanr(a, b).statistic),
               "weightedSpearmanRho": float(correlations.weighted_spearman(x, y)),
               "rankingSimilarity": float(correlations.rank_similarity_coef(x, y)),
               "goodmanKruskalGamma": float(correlations.goodman_kruskal_gamma(x, y)),
               "kendallDistance": int(sum(s < 0 for s in signs))}


def principal(matrix):
    values, vectors = np.linalg.eig(np.array(matrix))
    vector = np.abs(vectors[:, values.real.argmax()].real)
    return vector / vector.sum()


def groups():
    for n, members in [(3, 2), (4, 3), (5, 4)]:
        judged = []
        for _ in range(members):
            m = np.ones((n, n))
            for i, j in itertools.combinations(range(n), 2):
                m[i, j] = rng.choice([1 / 5, 1 / 3, 1, 2, 3, 4, 7])
                m[j, i] = 1 / m[i, j]
            judged.append(m)
        shares = rng.integers(1, 6, members)
        share = shares / shares.sum()
        joint = np.exp(sum(s * np.log(m) for s, m in zip(share, judged)))
        priorities = np.array([principal(m) for m in judged])
        geometric = np.exp(share @ np.log(priorities))
        yield {"members": [m.tolist() for m in judged], "shares": shares.tolist(), "judgements": joint.tolist(),
               "ofJudgements": principal(joint).tolist(), "geometric": (geometric / geometric.sum()).tolist(),
               "arithmetic": (share @ priorities).tolist()}


def scaled(values, directions):
    low, high = values.min(axis=0), values.max(axis=0)
    return np.where(directions == 1, (values - low) / (high - low), (high - values) / (high - low))


def stabilities():
    """The interval of each weight in which the first stays first, by bisection; who is first without each alternative."""
    for rows, columns in [(3, 3), (5, 4), (8, 6)]:
        values = rng.uniform(1, 100, (rows, columns)).round(2)
        directions = rng.choice([1, -1], columns)
        weights = rng.dirichlet(np.ones(columns)).round(3)
        share = weights / weights.sum()
        parts = scaled(values, directions)
        first = int((parts @ share).argmax())

        def stays(column, x):
            moved = share * (1 - x) / (1 - share[column])
            moved[column] = x
            scores = parts @ moved
            return scores[first] >= scores.max() - 1e-15

        def edge(column, end):
            if stays(column, end):
                return end
            inside, outside = float(share[column]), float(end)
            for _ in range(80):
                middle = (inside + outside) / 2
                inside, outside = (middle, outside) if stays(column, middle) else (inside, middle)
            return inside

        without = []
        for row in range(rows):
            rest = [i for i in range(rows) if i != row]
            without.append(rest[int((scaled(values[rest], directions) @ share).argmax())])
        yield {"values": values.tolist(), "directions": directions.tolist(), "weights": weights.tolist(), "first": first,
               "intervals": [[edge(c, 0.0), edge(c, 1.0)] for c in range(columns)], "firstWithout": without}


def joint_orders():
    for voters, n, ties in [(3, 4, False), (5, 5, True), (6, 6, False), (10, 7, True)]:
        votes = np.array([rng.integers(1, n + 1, n) if ties else rng.permutation(n) + 1 for _ in range(voters)])
        ranks = np.array([rankdata(v, method="min") for v in votes]).astype(int)
        average = np.array([rankdata(v) for v in votes])
        before = [[int((ranks[:, i] < ranks[:, j]).sum()) for j in range(n)] for i in range(n)]
        copeland = [sum(int(np.sign(before[i][j] - before[j][i])) for j in range(n)) for i in range(n)]
        cost = {o: sum(before[j][i] for i, j in itertools.combinations(o, 2)) for o in itertools.permutations(range(n))}
        best = min(cost.values())
        sums = average.sum(axis=0)
        tie = sum((c**3 - c) for v in votes for c in np.unique(v, return_counts=True)[1])
        w = 12 * ((sums - sums.mean()) ** 2).sum() / (voters**2 * (n**3 - n) - voters * tie)
        yield {"rankings": ranks.tolist(), "borda": (n - average).sum(axis=0).tolist(), "copeland": copeland,
               "kemeny": {"disagreements": best, "orders": [list(o) for o in sorted(o for o in cost if cost[o] == best)]},
               "kendallW": float(w)}


def outrankings():
    """Concordance and credibility of ELECTRE III, cell by cell as written in the literature."""
    for rows, columns in [(4, 3), (6, 5)]:
        values = rng.uniform(1, 100, (rows, columns)).round(1)
        directions = rng.choice([1, -1], columns)
        weights = rng.integers(1, 9, columns)
        limits = [{"indifference": float(q), "preference": float(q + p), "veto": float(q + p + v)}
                  for q, p, v in rng.uniform(5, 30, (columns, 3)).round(1)]
        gains = values * directions
        concordance, credibility = np.zeros((2, rows, rows))
        for a, b in itertools.permutations(range(rows), 2):
            agrees, vetoes = [], []
            for j, limit in enumerate(limits):
                q, p, v = limit["indifference"], limit["preference"], limit["veto"]
                lag = gains[b, j] - gains[a, j]
                agrees.append(1 if lag <= q else 0 if lag >= p else (p - lag) / (p - q))
                vetoes.append(0 if lag <= p else 1 if lag >= v else (lag - p) / (v - p))
            c = float(np.dot(weights, agrees) / weights.sum())
            concordance[a, b] = c
            credibility[a, b] = c * math.prod((1 - d) / (1 - c) for d in vetoes if d > c)
        yield {"values": values.tolist(), "directions": directions.tolist(), "weights": weights.tolist(),
               "thresholds": limits, "concordance": concordance.tolist(), "credibility": credibility.tolist()}


sections = {
    "madeBy": f"sections.py (numpy {np.__version__}, scipy {scipy.__version__}, pymcdm 1.4.0)",
    "rankWeights": list(rank_weights()), "scalings": list(scalings()), "agreements": list(agreements()),
    "groups": list(groups()), "stabilities": list(stabilities()), "jointOrders": list(joint_orders()),
    "outrankings": list(outrankings()),
}
print(json.dumps(sections, indent=1))
