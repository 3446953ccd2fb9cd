"""Makes reference.json: SMAA-2 by numpy on a problem of our own, three kinds of weights and noisy cells.

Run: python3 reference.py > reference.json (numpy 1.24; the seed is fixed)."""
import json
import numpy as np

rng = np.random.default_rng(6)
N = 1_000_000
# Five ways of helping enterprises on four criteria, already on scales from 0 to 1, more being better.
values = np.array([[0.9, 0.2, 0.4, 0.5], [0.3, 0.8, 0.6, 0.4], [0.5, 0.5, 0.9, 0.1], [0.1, 0.9, 0.2, 0.9], [0.6, 0.4, 0.5, 0.6]])
m, n = values.shape


def indices(weights, cells):
    scores = np.einsum("sij,sj->si", np.broadcast_to(cells, (len(weights), m, n)), weights)
    ranks = 1 + (scores[:, None, :] > scores[:, :, None]).sum(2)
    firsts = ranks == 1
    return {
        "ranks": [[round(float((ranks[:, i] == r + 1).mean()), 6) for r in range(m)] for i in range(m)],
        "central": [[round(float(x), 6) for x in weights[firsts[:, i]].mean(0)] if firsts[:, i].any() else None for i in range(m)],
        "pairs": [[round(float((scores[:, i] > scores[:, j]).mean()), 6) for j in range(m)] for i in range(m)],
    }


free = rng.exponential(size=(N, n))
free /= free.sum(1, keepdims=True)
low, high = np.array([0.1, 0.2, 0.0, 0.1]), np.array([0.4, 0.5, 0.6, 0.3])
fits = ((free >= low) & (free <= high)).all(1)
noisy = values + 0.1 * rng.standard_normal((N // 4, m, n))
print(json.dumps({
    "samples": N, "values": values.tolist(), "bounds": [low.tolist(), high.tolist()], "bounded_samples": int(fits.sum()),
    "free": indices(free, values),
    "ordered": indices(-np.sort(-free, axis=1), values),
    "bounded": indices(free[fits], values),
    "noisy": indices(free[: N // 4], noisy), "noisy_samples": N // 4,
}, indent=1))
