"""Writes reference.json: decision problems drawn for this repository, with results by other people's code.

Needs numpy, scipy, pymcdm 1.4.0 and scikit-criteria 0.10: python reference.py > reference.json
"""
import json
import warnings

import numpy as np
from pymcdm import methods, normalizations, weights as pw
from scipy.optimize import linprog
from skcriteria import mkdm
from skcriteria.agg import copras, electre, moora
from skcriteria.preprocessing import scalers

warnings.simplefilter("ignore")
rng = np.random.default_rng(20240917)


def scored(matrix, types, weights):
    m, w, t = matrix, weights, types
    results = {}

    def put(key, by, values):
        results[key] = {"by": by, "scores": [float(x) for x in values]}

    norms = {"minMax": normalizations.minmax_normalization, "linear": normalizations.linear_normalization,
             "sum": normalizations.sum_normalization, "vector": normalizations.vector_normalization,
             "max": normalizations.max_normalization}
    for name, function in norms.items():
        put(f"weightedSum.{name}", "pymcdm 1.4.0", methods.WSM(function)(m, w, t))
    for name in ["linear", "sum"]:
        put(f"weightedProduct.{name}", "pymcdm 1.4.0", methods.WPM(norms[name])(m, w, t))
    for name in ["vector", "minMax"]:
        put(f"topsis.{name}", "pymcdm 1.4.0", methods.TOPSIS(norms[name])(m, w, t))
    put("vikor", "pymcdm 1.4.0", methods.VIKOR()(m, w, t))
    put("marcos", "pymcdm 1.4.0", methods.MARCOS()(m, w, t))
    put("mooraRatio", "pymcdm 1.4.0" if (t == -1).any() else "numpy", methods.MOORA()(m, w, t)
        if (t == -1).any() and (t == 1).any() else (m / np.sqrt((m**2).sum(axis=0)) * w * t).sum(axis=1))
    spread = m.std(axis=0)
    for shape, name in [("usual", "usual"), ("ushape", "u-shape"), ("vshape", "v-shape"), ("level", "level"), ("vshape_2", "linear")]:
        put(f"prometheeTwo.{name}", "pymcdm 1.4.0",
            methods.PROMETHEE_II(shape, q=0.3 * spread, p=1.2 * spread)(m, w, t))
    dm = mkdm(m, list(t), weights=w)
    scaled = scalers.SumScaler("both").transform(dm)
    put("copras", "scikit-criteria 0.10", np.array(copras.COPRAS().evaluate(scaled).e_.score) / 100)
    reference = moora.ReferencePointMOORA().evaluate(scalers.VectorScaler("matrix").transform(dm))
    put("mooraReference", "scikit-criteria 0.10", reference.e_.score)
    put("mooraMultiplicative", "numpy", np.prod(m ** (w * t), axis=1))
    one = electre.ELECTRE1(p=0.6, q=0.4).evaluate(scalers.SumScaler("both").transform(dm))
    results["electreOne"] = {"by": "scikit-criteria 0.10",
                             "concordance": np.nan_to_num(one.e_.matrix_concordance).tolist(),
                             "discordance": np.nan_to_num(one.e_.matrix_discordance).tolist()}
    return results, {"spread": spread.tolist()}


def data_weights(matrix, types):
    scaled = (matrix - matrix.min(axis=0)) / np.ptp(matrix, axis=0)
    scaled = np.where(types == 1, scaled, 1 - scaled)
    deviation = scaled.std(axis=0)
    critic = deviation * (1 - np.corrcoef(scaled.T)).sum(axis=1)
    return {"entropyWeights": pw.entropy_weights(matrix).tolist(), "criticWeights": (critic / critic.sum()).tolist(),
            "standardDeviationWeights": (deviation / deviation.sum()).tolist()}


def judgements(n, missing):
    scale = [1 / k for k in range(9, 1, -1)] + list(range(1, 10))
    a = np.eye(n)
    for i in range(n):
        for j in range(i + 1, n):
            a[i, j] = scale[rng.integers(len(scale))]
            a[j, i] = 1 / a[i, j]
    pairs = [(i, j) for i in range(n) for j in range(i + 2, n)]  # the chain 0-1-2-... stays
    for k in rng.permutation(len(pairs))[:missing]:
        i, j = pairs[k]
        a[i, j] = a[j, i] = 0
    harker = a.copy()
    for i in range(n):
        harker[i, i] = 1 + (a[i] == 0).sum()
    values, vectors = np.linalg.eig(harker)
    k = np.argmax(values.real)
    vector = np.abs(vectors[:, k].real)
    rows, right = [], []
    for i in range(n):
        for j in range(i + 1, n):
            if a[i, j]:
                row = np.zeros(n)
                row[i], row[j] = 1, -1
                rows.append(row)
                right.append(np.log(a[i, j]))
    logs = np.linalg.lstsq(np.array(rows), np.array(right), rcond=None)[0]
    means = np.exp(logs - logs.mean())
    return {"judgements": [[x if x else "not-stated" for x in row] for row in a.tolist()],
            "eigenvalue": float(values[k].real), "eigenvector": (vector / vector.sum()).tolist(),
            "geometricMean": (means / means.sum()).tolist()}


def best_worst(n):
    best, worst = rng.permutation(n)[:2]
    whole = int(rng.integers(3, 10))
    bo, ow = rng.integers(1, whole + 1, n), rng.integers(1, whole + 1, n)
    bo[best] = ow[worst] = 1
    bo[worst] = ow[best] = whole
    rows = []
    for j in range(n):
        for first, second, times, skip in [(best, j, bo[j], best), (j, worst, ow[j], worst)]:
            if j == skip:
                continue
            for sign in (1, -1):
                row = np.zeros(n + 1)
                row[first] += sign
                row[second] -= sign * times
                row[n] = -1
                rows.append(row)
    answer = linprog([0] * n + [1], A_ub=np.array(rows), b_ub=np.zeros(len(rows)), A_eq=[[1] * n + [0]], b_eq=[1])
    return {"best": int(best), "worst": int(worst), "bestToOthers": bo.tolist(), "othersToWorst": ow.tolist(),
            "weights": answer.x[:n].tolist(), "gap": answer.fun}


problems = []
for rows, types in [(4, [1, -1, 1]), (7, [1, -1, 1, 1, -1, -1]), (12, [1, 1, -1, 1]), (6, [1, -1])]:
    t = np.array(types)
    matrix = np.round(rng.uniform(1, 10, (rows, len(types))) * 10.0 ** rng.integers(-2, 4, len(types)), 4)
    weights = rng.dirichlet(np.ones(len(types)))
    results, extra = scored(matrix, t, weights)
    problems.append({"values": matrix.tolist(), "directions": types, "weights": weights.tolist(), **extra,
                     "results": results, "dataWeights": data_weights(matrix, t)})
print(json.dumps({
    "madeBy": "reference.py (numpy %s, pymcdm 1.4.0, scikit-criteria 0.10)" % np.__version__,
    "problems": problems,
    "judgements": [judgements(n, k) for n, k in [(3, 0), (4, 0), (5, 3), (7, 0), (9, 12), (12, 0), (15, 0)]],
    "bestWorst": [best_worst(n) for n in (2, 3, 4, 5, 7, 9)],
}))
