"""Times the Python peers on the data that compare.ts hands over on standard input; prints milliseconds of processor time as JSON.

One request a line: {"what": "topsis" | "promethee" | "smaa", "peer": "numpy" | "pymcdm", "repetitions": n}. The first line is the data.
"""
import json, sys, time
import numpy as np

problem = json.loads(sys.stdin.readline())
matrix = np.array(problem["values"], dtype=float)
types = np.array(problem["directions"])
weights = np.full(matrix.shape[1], 1 / matrix.shape[1])


def topsis_numpy():
    """The ten lines anybody writes, with competition ranks, since the library ranks too."""
    scaled = matrix / np.sqrt((matrix**2).sum(axis=0)) * weights
    ideal = np.where(types == 1, scaled.max(axis=0), scaled.min(axis=0))
    worst = np.where(types == 1, scaled.min(axis=0), scaled.max(axis=0))
    plus = np.sqrt(((scaled - ideal) ** 2).sum(axis=1))
    minus = np.sqrt(((scaled - worst) ** 2).sum(axis=1))
    return minus / (plus + minus)


def topsis_numpy_ranked():
    scores = topsis_numpy()
    return np.searchsorted(np.sort(-scores), -scores) + 1


def topsis_pymcdm():
    from pymcdm.methods import TOPSIS
    from pymcdm.normalizations import vector_normalization
    import warnings
    warnings.simplefilter("ignore")
    return TOPSIS(vector_normalization)(matrix, weights, types)


def promethee_pymcdm():
    from pymcdm.methods import PROMETHEE_II
    import warnings
    warnings.simplefilter("ignore")
    n = matrix.shape[1]
    return PROMETHEE_II("vshape_2", q=np.full(n, 2.0), p=np.full(n, 30.0))(matrix, weights, types)


few = matrix[:8]
low, high = few.min(axis=0), few.max(axis=0)
scaled_few = np.where(types == 1, (few - low) / (high - low), (high - few) / (high - low))


def smaa_numpy(samples=100_000):
    """Rank acceptability, pairwise winning and central weights of the first 8 rows: what the library gives, no more."""
    drawn = np.random.default_rng(1).exponential(size=(samples, few.shape[1]))
    drawn /= drawn.sum(axis=1, keepdims=True)
    scores = drawn @ scaled_few.T
    ranks = (-scores).argsort(axis=1).argsort(axis=1)
    count = len(few)
    acceptability = [np.bincount(ranks[:, row], minlength=count) / samples for row in range(count)]
    winning = [(ranks[:, [row]] < ranks).mean(axis=0) for row in range(count)]
    firsts = [drawn[ranks[:, row] == 0] for row in range(count)]
    return acceptability, winning, [(each.mean(axis=0), each.std(axis=0)) for each in firsts if len(each)]


work = {("smaa", "numpy"): smaa_numpy, ("topsis", "numpy"): topsis_numpy, ("topsis", "numpy-ranked"): topsis_numpy_ranked,
        ("topsis", "pymcdm"): topsis_pymcdm, ("promethee", "pymcdm"): promethee_pymcdm}
for line in sys.stdin:
    request = json.loads(line)
    run = work[request["what"], request["peer"]]
    times = []
    batch = min(20, -(-request["repetitions"] // 3))
    for _ in range(-(-request["repetitions"] // batch)):
        start = time.process_time()
        for _ in range(batch):
            run()
        times.append((time.process_time() - start) * 1e3 / batch)
    print(json.dumps(sorted(times)[len(times) // 2]), flush=True)
