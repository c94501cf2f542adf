"""What 4 elections since 2010 taught of how seats change together.

Made by tools/learn_projection.py from the official files. Scales and means are in points of share,
by the election that is left out (none: the empty name), and by party; a mean under a twentieth of a
point is left out.
"""

from collections.abc import Mapping

SCALES: Mapping[str, Mapping[str, Mapping[str, float]]] = {
    "2010": {
        "con": {"country": 1.07, "region": 0.75, "own": 0.99, "rivals": 0.68, "return": 1.18, "winner": 2.39, "squeeze": 1.92, "old-right": 2.52, "member": 0.40, "fresh": 1.00, "old-member": 1.48, "by-election": 0.71, "without": 1.48, "with": 0.37, "near": 1.38, "like": 3.15, "seat": 1.99, "strong-seat": 0.53, "guess": 3.00, "nation": 5.00},
        "lab": {"country": 6.23, "region": 0.86, "own": 1.23, "rivals": 1.42, "return": 1.06, "winner": 2.51, "squeeze": 1.67, "old-right": 0.44, "member": 0.27, "fresh": 0.55, "old-member": 0.50, "by-election": 0.50, "without": 1.56, "with": 0.31, "near": 1.71, "like": 4.24, "seat": 1.29, "strong-seat": 2.08, "guess": 3.00, "nation": 5.50},
        "ld": {"country": 0.52, "region": 0.25, "own": 3.38, "rivals": 0.50, "return": 0.52, "winner": 0.27, "squeeze": 5.15, "old-right": 0.86, "member": 5.07, "fresh": 2.20, "old-member": 2.45, "by-election": 0.93, "without": 2.88, "with": 0.23, "near": 0.34, "like": 3.11, "seat": 0.13, "strong-seat": 3.35, "guess": 3.05, "nation": 6.00},
        "snp": {"country": 2.00, "region": 1.20, "own": 3.11, "rivals": 1.01, "return": 0.55, "winner": 0.66, "squeeze": 0.69, "old-right": 0.49, "member": 0.56, "fresh": 0.59, "old-member": 0.66, "by-election": 0.78, "without": 0.88, "with": 0.51, "near": 1.27, "like": 2.78, "seat": 2.00, "strong-seat": 1.04, "guess": 3.00, "nation": 15.00},
        "pc": {"country": 1.38, "region": 0.99, "own": 0.82, "rivals": 0.27, "return": 2.16, "winner": 0.39, "squeeze": 0.64, "old-right": 0.44, "member": 0.58, "fresh": 0.65, "old-member": 0.76, "by-election": 0.68, "without": 0.57, "with": 0.51, "near": 0.55, "like": 0.82, "seat": 0.45, "strong-seat": 3.79, "guess": 3.00, "nation": 3.00},
        "green": {"country": 1.61, "region": 0.15, "own": 3.37, "rivals": 0.18, "return": 0.97, "winner": 0.31, "squeeze": 0.65, "old-right": 0.68, "member": 12.81, "fresh": 0.34, "old-member": 0.34, "by-election": 0.28, "without": 3.83, "with": 0.34, "near": 0.47, "like": 2.21, "seat": 0.64, "strong-seat": 0.34, "guess": 0.41, "nation": 3.00},
        "right": {"country": 2.19, "region": 0.30, "own": 5.14, "rivals": 0.42, "return": 0.52, "winner": 0.89, "squeeze": 1.41, "old-right": 2.10, "member": 0.37, "fresh": 0.36, "old-member": 0.52, "by-election": 1.06, "without": 1.31, "with": 0.68, "near": 1.67, "like": 2.84, "seat": 1.62, "strong-seat": 0.28, "guess": 0.49, "nation": 8.00},
        "dup": {"country": 1.82, "region": 1.15, "own": 1.35, "rivals": 0.64, "return": 0.50, "winner": 0.47, "squeeze": 0.79, "member": 0.72, "fresh": 0.84, "old-member": 0.92, "by-election": 0.80, "without": 3.98, "with": 0.88, "near": 0.63, "like": 2.22, "seat": 0.87, "strong-seat": 1.38, "guess": 5.58, "nation": 5.00},
        "sf": {"country": 1.77, "region": 1.14, "own": 1.14, "rivals": 0.24, "return": 0.64, "winner": 0.38, "squeeze": 0.92, "member": 0.60, "fresh": 1.05, "old-member": 0.84, "by-election": 0.87, "without": 0.51, "with": 0.91, "near": 0.73, "like": 0.62, "seat": 0.58, "strong-seat": 3.00, "guess": 4.19, "nation": 4.00},
        "sdlp": {"country": 1.44, "region": 1.02, "own": 0.75, "rivals": 0.25, "return": 0.48, "winner": 0.40, "squeeze": 0.81, "member": 0.67, "fresh": 0.77, "old-member": 0.80, "by-election": 0.88, "without": 4.62, "with": 6.52, "near": 1.06, "like": 0.85, "seat": 0.71, "strong-seat": 3.37, "guess": 3.00, "nation": 3.00},
        "uup": {"country": 1.76, "region": 1.14, "own": 0.66, "rivals": 0.57, "return": 0.47, "winner": 0.50, "squeeze": 1.04, "member": 1.20, "fresh": 0.85, "old-member": 0.89, "by-election": 0.83, "without": 1.20, "with": 4.51, "near": 0.82, "like": 1.96, "seat": 1.03, "strong-seat": 4.21, "guess": 10.35, "nation": 5.00},
        "apni": {"country": 1.84, "region": 1.16, "own": 0.51, "rivals": 0.54, "return": 0.49, "winner": 0.36, "squeeze": 0.83, "member": 0.67, "fresh": 0.83, "old-member": 0.73, "by-election": 0.72, "without": 2.90, "with": 0.95, "near": 0.84, "like": 0.66, "seat": 0.95, "strong-seat": 1.88, "guess": 3.00, "nation": 5.00},
        "tuv": {"country": 2.00, "region": 1.20, "own": 1.00, "rivals": 0.50, "return": 0.50, "winner": 0.50, "squeeze": 1.00, "old-right": 0.50, "near": 1.00, "like": 1.50, "member": 1.00, "fresh": 1.00, "old-member": 1.00, "by-election": 1.00, "without": 1.00, "with": 1.00, "seat": 1.50, "strong-seat": 1.50, "guess": 3.00, "nation": 5.00},
    },
    "2015": {
        "con": {"country": 1.84, "region": 0.56, "own": 0.84, "rivals": 0.61, "return": 1.34, "winner": 2.00, "squeeze": 1.34, "old-right": 2.62, "member": 0.27, "fresh": 0.41, "old-member": 1.37, "by-election": 0.41, "without": 1.73, "with": 0.28, "near": 1.44, "like": 2.42, "seat": 2.20, "strong-seat": 0.41, "guess": 3.00, "nation": 5.00},
        "lab": {"country": 3.17, "region": 0.96, "own": 1.76, "rivals": 0.89, "return": 1.23, "winner": 1.52, "squeeze": 1.83, "old-right": 0.45, "member": 0.28, "fresh": 0.41, "old-member": 0.52, "by-election": 0.47, "without": 0.96, "with": 0.44, "near": 1.60, "like": 3.42, "seat": 0.53, "strong-seat": 2.67, "guess": 3.00, "nation": 5.50},
        "ld": {"country": 1.68, "region": 0.53, "own": 2.17, "rivals": 0.57, "return": 0.44, "winner": 0.48, "squeeze": 4.65, "old-right": 0.95, "member": 0.60, "fresh": 0.42, "old-member": 2.28, "by-election": 1.04, "without": 2.20, "with": 0.24, "near": 0.27, "like": 2.95, "seat": 0.12, "strong-seat": 3.99, "guess": 2.75, "nation": 6.00},
        "snp": {"country": 1.92, "region": 1.18, "own": 2.41, "rivals": 0.21, "return": 0.36, "winner": 0.90, "squeeze": 1.38, "old-right": 0.48, "member": 0.77, "fresh": 0.62, "old-member": 0.67, "by-election": 1.00, "without": 1.21, "with": 0.53, "near": 0.71, "like": 1.11, "seat": 2.33, "strong-seat": 0.83, "guess": 3.00, "nation": 15.00},
        "pc": {"country": 1.38, "region": 0.99, "own": 0.89, "rivals": 0.21, "return": 0.66, "winner": 0.39, "squeeze": 0.79, "old-right": 0.44, "member": 0.64, "fresh": 0.72, "old-member": 0.79, "by-election": 0.75, "without": 0.62, "with": 0.49, "near": 0.63, "like": 0.67, "seat": 0.46, "strong-seat": 4.22, "guess": 3.00, "nation": 3.00},
        "green": {"country": 0.58, "region": 0.11, "own": 3.93, "rivals": 0.19, "return": 0.67, "winner": 0.20, "squeeze": 0.49, "old-right": 0.55, "member": 14.74, "fresh": 0.27, "old-member": 0.32, "by-election": 0.33, "without": 3.41, "with": 0.26, "near": 0.26, "like": 2.00, "seat": 0.46, "strong-seat": 0.83, "guess": 0.13, "nation": 3.00},
        "right": {"country": 0.60, "region": 0.32, "own": 5.35, "rivals": 0.27, "return": 0.39, "winner": 0.28, "squeeze": 0.84, "old-right": 2.03, "member": 0.25, "fresh": 0.38, "old-member": 0.42, "by-election": 0.36, "without": 0.39, "with": 0.60, "near": 0.81, "like": 2.50, "seat": 0.98, "strong-seat": 0.42, "guess": 0.26, "nation": 8.00},
        "dup": {"country": 2.04, "region": 1.21, "own": 1.29, "rivals": 0.65, "return": 1.98, "winner": 0.47, "squeeze": 0.84, "member": 0.74, "fresh": 0.83, "old-member": 0.95, "by-election": 0.89, "without": 1.34, "with": 0.98, "near": 0.77, "like": 1.28, "seat": 1.16, "strong-seat": 2.03, "guess": 2.64, "nation": 5.00},
        "sf": {"country": 1.81, "region": 1.15, "own": 1.05, "rivals": 0.32, "return": 0.56, "winner": 0.44, "squeeze": 0.97, "member": 0.70, "fresh": 0.92, "old-member": 0.85, "by-election": 0.95, "without": 0.87, "with": 0.88, "near": 0.79, "like": 0.81, "seat": 0.74, "strong-seat": 3.52, "guess": 2.20, "nation": 4.00},
        "sdlp": {"country": 1.50, "region": 1.04, "own": 0.83, "rivals": 0.23, "return": 0.49, "winner": 0.42, "squeeze": 0.84, "member": 0.66, "fresh": 0.82, "old-member": 0.77, "by-election": 0.90, "without": 5.35, "with": 1.00, "near": 1.23, "like": 0.73, "seat": 0.68, "strong-seat": 3.67, "guess": 1.30, "nation": 3.00},
        "uup": {"country": 1.84, "region": 1.16, "own": 0.71, "rivals": 0.27, "return": 0.45, "winner": 0.52, "squeeze": 1.03, "member": 1.01, "fresh": 0.90, "old-member": 0.85, "by-election": 0.88, "without": 0.65, "with": 3.92, "near": 0.76, "like": 1.96, "seat": 1.03, "strong-seat": 3.69, "guess": 2.40, "nation": 5.00},
        "apni": {"country": 1.95, "region": 1.19, "own": 0.62, "rivals": 0.70, "return": 0.49, "winner": 0.41, "squeeze": 0.85, "member": 0.78, "fresh": 0.82, "old-member": 0.77, "by-election": 0.84, "without": 4.30, "with": 1.15, "near": 0.91, "like": 0.81, "seat": 1.31, "strong-seat": 1.37, "guess": 7.47, "nation": 5.00},
        "tuv": {"country": 1.99, "region": 1.20, "own": 0.99, "rivals": 0.45, "return": 0.50, "winner": 0.49, "squeeze": 0.99, "member": 0.90, "fresh": 1.00, "old-member": 1.00, "by-election": 1.00, "without": 1.00, "with": 1.00, "near": 1.06, "like": 1.86, "seat": 1.49, "strong-seat": 1.50, "guess": 2.94, "nation": 5.00},
    },
    "2017": {
        "con": {"country": 1.78, "region": 0.67, "own": 1.01, "rivals": 0.40, "return": 1.43, "winner": 1.08, "squeeze": 1.63, "old-right": 0.68, "member": 0.29, "fresh": 0.87, "old-member": 0.59, "by-election": 0.83, "without": 1.94, "with": 0.28, "near": 1.45, "like": 2.11, "seat": 2.24, "strong-seat": 0.98, "guess": 3.00, "nation": 5.00},
        "lab": {"country": 5.81, "region": 1.18, "own": 1.95, "rivals": 1.22, "return": 1.28, "winner": 2.17, "squeeze": 1.71, "old-right": 0.48, "member": 0.28, "fresh": 0.95, "old-member": 0.64, "by-election": 0.64, "without": 1.21, "with": 0.39, "near": 1.88, "like": 2.97, "seat": 0.46, "strong-seat": 2.82, "guess": 3.00, "nation": 5.50},
        "ld": {"country": 1.60, "region": 0.50, "own": 3.29, "rivals": 0.61, "return": 0.64, "winner": 0.58, "squeeze": 1.47, "old-right": 1.11, "member": 3.66, "fresh": 2.16, "old-member": 0.63, "by-election": 0.43, "without": 2.87, "with": 0.22, "near": 0.54, "like": 2.69, "seat": 0.21, "strong-seat": 3.75, "guess": 2.86, "nation": 6.00},
        "snp": {"country": 1.99, "region": 1.20, "own": 2.67, "rivals": 1.15, "return": 0.58, "winner": 0.60, "squeeze": 1.69, "old-right": 0.50, "member": 1.02, "fresh": 0.75, "old-member": 0.74, "by-election": 0.81, "without": 0.88, "with": 0.46, "near": 1.48, "like": 1.75, "seat": 2.14, "strong-seat": 1.69, "guess": 3.00, "nation": 15.00},
        "pc": {"country": 1.40, "region": 1.00, "own": 0.98, "rivals": 0.25, "return": 2.57, "winner": 0.39, "squeeze": 0.70, "old-right": 0.45, "member": 0.54, "fresh": 0.72, "old-member": 0.82, "by-election": 0.70, "without": 0.69, "with": 0.44, "near": 0.44, "like": 0.60, "seat": 0.40, "strong-seat": 3.83, "guess": 3.00, "nation": 3.00},
        "green": {"country": 1.26, "region": 0.19, "own": 2.08, "rivals": 0.15, "return": 1.08, "winner": 0.32, "squeeze": 0.60, "old-right": 0.82, "member": 0.22, "fresh": 0.33, "old-member": 0.50, "by-election": 0.34, "without": 4.01, "with": 0.28, "near": 0.49, "like": 1.60, "seat": 0.47, "strong-seat": 2.40, "guess": 0.18, "nation": 3.00},
        "right": {"country": 2.17, "region": 0.32, "own": 4.56, "rivals": 0.37, "return": 4.74, "winner": 0.73, "squeeze": 1.02, "old-right": 4.67, "member": 0.32, "fresh": 0.41, "old-member": 0.64, "by-election": 0.99, "without": 1.40, "with": 0.50, "near": 1.56, "like": 1.70, "seat": 0.28, "strong-seat": 4.65, "guess": 0.33, "nation": 8.00},
        "dup": {"country": 1.68, "region": 1.11, "own": 1.46, "rivals": 0.40, "return": 0.45, "winner": 0.46, "squeeze": 0.95, "member": 0.85, "fresh": 0.83, "old-member": 0.98, "by-election": 0.77, "without": 3.07, "with": 0.88, "near": 0.67, "like": 1.59, "seat": 1.01, "strong-seat": 1.34, "guess": 3.54, "nation": 5.00},
        "sf": {"country": 1.63, "region": 1.09, "own": 0.55, "rivals": 0.30, "return": 0.66, "winner": 0.43, "squeeze": 1.05, "member": 0.75, "fresh": 0.88, "old-member": 0.90, "by-election": 0.88, "without": 0.53, "with": 0.87, "near": 0.83, "like": 0.72, "seat": 0.72, "strong-seat": 3.05, "guess": 2.60, "nation": 4.00},
        "sdlp": {"country": 1.41, "region": 1.00, "own": 0.66, "rivals": 0.25, "return": 0.49, "winner": 0.43, "squeeze": 0.91, "member": 0.73, "fresh": 0.89, "old-member": 0.89, "by-election": 0.91, "without": 3.79, "with": 0.97, "near": 0.84, "like": 0.87, "seat": 0.76, "strong-seat": 4.68, "guess": 1.23, "nation": 3.00},
        "uup": {"country": 1.59, "region": 1.08, "own": 0.66, "rivals": 0.47, "return": 0.46, "winner": 0.53, "squeeze": 0.96, "member": 0.94, "fresh": 0.86, "old-member": 0.89, "by-election": 0.84, "without": 3.54, "with": 0.87, "near": 0.82, "like": 1.28, "seat": 1.19, "strong-seat": 4.39, "guess": 1.82, "nation": 5.00},
        "apni": {"country": 1.83, "region": 1.16, "own": 0.69, "rivals": 0.74, "return": 0.49, "winner": 0.42, "squeeze": 1.01, "member": 0.77, "fresh": 0.85, "old-member": 0.86, "by-election": 0.76, "without": 3.84, "with": 1.30, "near": 1.10, "like": 0.88, "seat": 1.12, "strong-seat": 1.52, "guess": 7.41, "nation": 5.00},
        "tuv": {"country": 1.99, "region": 1.20, "own": 0.99, "rivals": 0.45, "return": 0.50, "winner": 0.49, "squeeze": 0.99, "member": 0.90, "fresh": 1.00, "old-member": 1.00, "by-election": 1.00, "without": 1.00, "with": 1.00, "near": 1.06, "like": 1.86, "seat": 1.49, "strong-seat": 1.50, "guess": 2.94, "nation": 5.00},
    },
    "2019": {
        "con": {"country": 1.41, "region": 0.75, "own": 0.95, "rivals": 0.61, "return": 0.58, "winner": 2.70, "squeeze": 1.83, "old-right": 2.73, "member": 0.42, "fresh": 1.58, "old-member": 1.02, "by-election": 0.68, "without": 0.33, "with": 0.30, "near": 1.53, "like": 1.92, "seat": 2.30, "strong-seat": 0.61, "guess": 3.00, "nation": 5.00},
        "lab": {"country": 6.29, "region": 1.18, "own": 1.82, "rivals": 1.47, "return": 0.37, "winner": 3.18, "squeeze": 0.56, "old-right": 0.46, "member": 0.31, "fresh": 0.60, "old-member": 0.62, "by-election": 0.49, "without": 1.04, "with": 0.36, "near": 1.92, "like": 3.51, "seat": 0.56, "strong-seat": 2.80, "guess": 3.00, "nation": 5.50},
        "ld": {"country": 1.80, "region": 0.57, "own": 3.92, "rivals": 0.54, "return": 0.54, "winner": 0.64, "squeeze": 5.25, "old-right": 0.47, "member": 5.79, "fresh": 2.01, "old-member": 0.89, "by-election": 0.91, "without": 0.25, "with": 0.27, "near": 0.17, "like": 2.26, "seat": 0.13, "strong-seat": 3.38, "guess": 3.00, "nation": 6.00},
        "snp": {"country": 1.98, "region": 1.20, "own": 3.24, "rivals": 1.18, "return": 0.48, "winner": 0.48, "squeeze": 2.31, "old-right": 0.51, "member": 0.99, "fresh": 0.78, "old-member": 0.88, "by-election": 0.81, "without": 0.95, "with": 0.44, "near": 1.21, "like": 1.44, "seat": 2.33, "strong-seat": 1.31, "guess": 3.00, "nation": 15.00},
        "pc": {"country": 1.38, "region": 0.99, "own": 0.85, "rivals": 0.20, "return": 0.99, "winner": 0.40, "squeeze": 0.71, "old-right": 0.45, "member": 0.57, "fresh": 0.68, "old-member": 0.89, "by-election": 0.79, "without": 0.56, "with": 0.54, "near": 0.60, "like": 0.66, "seat": 0.49, "strong-seat": 4.20, "guess": 3.00, "nation": 3.00},
        "green": {"country": 1.31, "region": 0.17, "own": 1.41, "rivals": 0.20, "return": 0.83, "winner": 0.27, "squeeze": 0.51, "old-right": 0.55, "member": 0.17, "fresh": 0.41, "old-member": 0.51, "by-election": 0.32, "without": 0.74, "with": 0.35, "near": 0.51, "like": 2.77, "seat": 0.64, "strong-seat": 0.27, "guess": 0.25, "nation": 3.00},
        "right": {"country": 2.17, "region": 0.29, "own": 4.54, "rivals": 0.31, "return": 0.43, "winner": 0.82, "squeeze": 1.24, "old-right": 0.57, "member": 0.33, "fresh": 0.39, "old-member": 0.63, "by-election": 1.22, "without": 1.49, "with": 0.30, "near": 1.51, "like": 1.63, "seat": 1.43, "strong-seat": 0.29, "guess": 0.86, "nation": 8.00},
        "dup": {"country": 1.82, "region": 1.16, "own": 0.57, "rivals": 0.36, "return": 1.92, "winner": 0.48, "squeeze": 0.85, "member": 0.68, "fresh": 0.90, "old-member": 0.98, "by-election": 0.81, "without": 4.10, "with": 0.92, "near": 0.75, "like": 1.22, "seat": 1.05, "strong-seat": 2.41, "guess": 2.77, "nation": 5.00},
        "sf": {"country": 1.61, "region": 1.09, "own": 1.07, "rivals": 0.26, "return": 0.53, "winner": 0.35, "squeeze": 0.68, "member": 0.55, "fresh": 0.81, "old-member": 1.17, "by-election": 0.85, "without": 0.43, "with": 0.66, "near": 0.60, "like": 0.61, "seat": 0.57, "strong-seat": 1.67, "guess": 3.31, "nation": 4.00},
        "sdlp": {"country": 1.44, "region": 1.02, "own": 1.00, "rivals": 0.20, "return": 0.49, "winner": 0.40, "squeeze": 0.88, "member": 0.60, "fresh": 0.80, "old-member": 0.80, "by-election": 0.90, "without": 0.45, "with": 0.76, "near": 0.64, "like": 0.64, "seat": 0.59, "strong-seat": 3.17, "guess": 1.57, "nation": 3.00},
        "uup": {"country": 1.79, "region": 1.15, "own": 0.69, "rivals": 0.54, "return": 0.48, "winner": 0.57, "squeeze": 1.11, "member": 0.91, "fresh": 1.02, "old-member": 0.96, "by-election": 0.92, "without": 2.60, "with": 0.99, "near": 0.84, "like": 1.39, "seat": 1.31, "strong-seat": 5.17, "guess": 1.80, "nation": 5.00},
        "apni": {"country": 1.68, "region": 1.11, "own": 0.53, "rivals": 0.22, "return": 0.49, "winner": 0.30, "squeeze": 0.63, "member": 0.52, "fresh": 0.80, "old-member": 0.70, "by-election": 0.67, "without": 0.31, "with": 0.54, "near": 0.60, "like": 0.42, "seat": 0.37, "strong-seat": 1.46, "guess": 8.29, "nation": 5.00},
        "tuv": {"country": 1.99, "region": 1.20, "own": 0.99, "rivals": 0.45, "return": 0.50, "winner": 0.49, "squeeze": 0.99, "member": 0.90, "fresh": 1.00, "old-member": 1.00, "by-election": 1.00, "without": 1.00, "with": 1.00, "near": 1.06, "like": 1.86, "seat": 1.49, "strong-seat": 1.50, "guess": 2.94, "nation": 5.00},
    },
    "": {
        "con": {"country": 1.55, "region": 0.68, "own": 0.96, "rivals": 0.59, "return": 1.22, "winner": 2.19, "squeeze": 1.71, "old-right": 2.49, "member": 0.33, "fresh": 0.94, "old-member": 1.43, "by-election": 0.72, "without": 1.51, "with": 0.28, "near": 1.45, "like": 2.39, "seat": 2.23, "strong-seat": 0.50, "guess": 3.00, "nation": 5.00},
        "lab": {"country": 5.75, "region": 1.05, "own": 1.76, "rivals": 1.30, "return": 1.07, "winner": 2.45, "squeeze": 1.56, "old-right": 0.44, "member": 0.25, "fresh": 0.68, "old-member": 0.53, "by-election": 0.48, "without": 1.39, "with": 0.37, "near": 1.79, "like": 3.56, "seat": 0.61, "strong-seat": 2.68, "guess": 3.00, "nation": 5.50},
        "ld": {"country": 1.49, "region": 0.46, "own": 3.25, "rivals": 0.57, "return": 0.55, "winner": 0.51, "squeeze": 4.16, "old-right": 0.96, "member": 3.42, "fresh": 2.07, "old-member": 2.39, "by-election": 0.92, "without": 2.01, "with": 0.21, "near": 0.31, "like": 2.81, "seat": 0.12, "strong-seat": 3.64, "guess": 2.86, "nation": 6.00},
        "snp": {"country": 1.96, "region": 1.19, "own": 3.01, "rivals": 0.97, "return": 0.45, "winner": 0.71, "squeeze": 1.56, "old-right": 0.50, "member": 0.90, "fresh": 0.64, "old-member": 0.68, "by-election": 0.80, "without": 0.90, "with": 0.46, "near": 1.16, "like": 1.97, "seat": 2.33, "strong-seat": 0.95, "guess": 3.00, "nation": 15.00},
        "pc": {"country": 1.30, "region": 0.95, "own": 0.88, "rivals": 0.21, "return": 2.05, "winner": 0.38, "squeeze": 0.67, "old-right": 0.43, "member": 0.53, "fresh": 0.66, "old-member": 0.77, "by-election": 0.69, "without": 0.57, "with": 0.44, "near": 0.51, "like": 0.63, "seat": 0.40, "strong-seat": 4.04, "guess": 3.00, "nation": 3.00},
        "green": {"country": 1.35, "region": 0.15, "own": 3.23, "rivals": 0.15, "return": 0.90, "winner": 0.25, "squeeze": 0.54, "old-right": 0.65, "member": 12.08, "fresh": 0.33, "old-member": 0.34, "by-election": 0.27, "without": 3.60, "with": 0.26, "near": 0.44, "like": 2.32, "seat": 0.64, "strong-seat": 0.36, "guess": 0.21, "nation": 3.00},
        "right": {"country": 1.87, "region": 0.27, "own": 4.12, "rivals": 0.34, "return": 4.95, "winner": 0.76, "squeeze": 1.23, "old-right": 5.32, "member": 0.33, "fresh": 0.32, "old-member": 0.45, "by-election": 1.15, "without": 1.22, "with": 0.57, "near": 1.50, "like": 2.10, "seat": 1.45, "strong-seat": 0.31, "guess": 0.35, "nation": 8.00},
        "dup": {"country": 1.75, "region": 1.13, "own": 1.32, "rivals": 0.63, "return": 0.61, "winner": 0.49, "squeeze": 0.81, "member": 0.75, "fresh": 0.84, "old-member": 0.93, "by-election": 0.80, "without": 3.69, "with": 0.87, "near": 0.64, "like": 2.05, "seat": 0.90, "strong-seat": 1.56, "guess": 3.39, "nation": 5.00},
        "sf": {"country": 1.64, "region": 1.10, "own": 1.00, "rivals": 0.24, "return": 0.64, "winner": 0.39, "squeeze": 0.91, "member": 0.59, "fresh": 1.03, "old-member": 0.83, "by-election": 0.88, "without": 0.51, "with": 0.80, "near": 0.70, "like": 0.64, "seat": 0.58, "strong-seat": 3.05, "guess": 2.66, "nation": 4.00},
        "sdlp": {"country": 1.40, "region": 1.00, "own": 0.68, "rivals": 0.23, "return": 0.48, "winner": 0.40, "squeeze": 0.81, "member": 0.61, "fresh": 0.77, "old-member": 0.79, "by-election": 0.89, "without": 4.24, "with": 4.95, "near": 0.94, "like": 0.81, "seat": 0.68, "strong-seat": 3.44, "guess": 1.37, "nation": 3.00},
        "uup": {"country": 1.73, "region": 1.13, "own": 0.65, "rivals": 0.38, "return": 0.45, "winner": 0.58, "squeeze": 1.02, "member": 1.04, "fresh": 0.90, "old-member": 0.87, "by-election": 0.85, "without": 2.91, "with": 1.01, "near": 0.78, "like": 1.47, "seat": 1.07, "strong-seat": 4.92, "guess": 1.78, "nation": 5.00},
        "apni": {"country": 1.81, "region": 1.15, "own": 0.52, "rivals": 0.59, "return": 0.49, "winner": 0.37, "squeeze": 0.79, "member": 0.69, "fresh": 0.82, "old-member": 0.74, "by-election": 0.72, "without": 3.20, "with": 0.98, "near": 0.88, "like": 0.66, "seat": 0.97, "strong-seat": 1.76, "guess": 7.79, "nation": 5.00},
        "tuv": {"country": 1.99, "region": 1.20, "own": 0.99, "rivals": 0.45, "return": 0.50, "winner": 0.49, "squeeze": 0.99, "member": 0.90, "fresh": 1.00, "old-member": 1.00, "by-election": 1.00, "without": 1.00, "with": 1.00, "near": 1.06, "like": 1.86, "seat": 1.49, "strong-seat": 1.50, "guess": 2.94, "nation": 5.00},
    },
}
"""How far each part of a change goes, by party."""

MEANS: Mapping[str, Mapping[str, Mapping[str, float]]] = {
    "2010": {
        "con": {"old-member": 0.67, "faces-old-member": -1.66, "by-election": 2.25, "by-election-won": 1.75, "by-election-lost": 1.90, "without-ld": 0.88, "without-pc": 4.93, "without-green": 0.51, "without-right": 2.64, "without-others": 1.28},
        "lab": {"old-member": 0.84, "faces-old-member": -0.65, "by-election": 1.33, "by-election-won": -0.63, "by-election-lost": -1.88, "without-ld": -0.36, "without-pc": 4.46, "without-green": -0.15, "without-others": 2.16},
        "ld": {"old-member": 0.50, "faces-old-member": 0.16, "by-election": 1.69, "by-election-won": -2.68, "by-election-lost": 0.28, "without-pc": -4.52, "without-green": 4.10, "without-right": 0.48, "without-others": 0.63},
        "snp": {"old-member": 1.00, "faces-old-member": -0.40, "by-election": 0.78, "by-election-lost": 0.50, "without-green": 3.08, "without-right": 1.60, "without-others": -1.29},
        "pc": {"by-election": 0.20, "by-election-lost": -0.11, "without-ld": 2.27, "without-green": 1.16, "without-right": -0.23, "without-others": 1.19},
        "green": {"faces-old-member": -0.10, "by-election": 1.41, "by-election-lost": -0.32, "without-ld": 5.06, "without-pc": 1.48, "without-right": 1.76, "without-others": 0.19},
        "right": {"faces-old-member": -0.11, "by-election": 1.77, "by-election-lost": -1.18, "without-ld": -0.13, "without-pc": -0.11, "without-green": 0.83, "without-others": 2.65},
        "dup": {"faces-old-member": 2.83, "by-election": -1.27, "by-election-lost": -1.33, "without-sf": -0.42, "without-sdlp": 1.09, "without-uup": 1.55, "without-tuv": 3.64, "without-others": 2.90},
        "sf": {"old-member": -3.03, "faces-old-member": 0.77, "by-election": 0.19, "by-election-won": -0.55, "without-dup": 0.31, "without-sdlp": 3.59, "without-uup": 0.59, "without-tuv": -0.67, "without-others": 1.20},
        "sdlp": {"faces-old-member": 0.77, "by-election": 0.47, "by-election-lost": 0.31, "without-dup": 0.29, "without-sf": 4.67, "without-uup": -0.39, "without-others": 0.97},
        "uup": {"old-member": -0.60, "faces-old-member": 0.62, "by-election": -0.51, "by-election-lost": 0.91, "without-dup": 3.83, "without-sf": -1.37, "without-sdlp": -0.06, "without-tuv": 3.09, "without-others": 1.77},
        "apni": {"old-member": -1.51, "faces-old-member": -0.31, "by-election": 0.13, "by-election-lost": 1.16, "without-dup": 0.08, "without-sf": -5.41, "without-sdlp": -2.85, "without-uup": 0.36, "without-tuv": -0.98, "without-others": 2.58},
    },
    "2015": {
        "con": {"old-member": 0.88, "faces-old-member": -1.69, "by-election": 1.63, "by-election-won": 0.83, "by-election-lost": 2.06, "without-ld": 0.84, "without-pc": 4.47, "without-green": 1.37, "without-right": 2.81, "without-others": 1.54},
        "lab": {"old-member": 1.21, "faces-old-member": -0.82, "by-election": 0.76, "by-election-won": -0.17, "by-election-lost": -2.51, "without-ld": -0.37, "without-pc": 4.65, "without-green": -0.12, "without-right": 0.56, "without-others": 3.51},
        "ld": {"old-member": 0.53, "faces-old-member": 0.20, "by-election": 2.20, "by-election-won": -1.67, "by-election-lost": -0.19, "without-pc": -4.00, "without-green": 3.61, "without-right": 0.32, "without-others": 0.90},
        "snp": {"old-member": 0.95, "faces-old-member": -0.69, "without-green": 3.98, "without-right": 0.74, "without-others": -0.59},
        "pc": {"faces-old-member": 0.08, "by-election": -0.33, "by-election-lost": -0.39, "without-ld": 1.71, "without-green": 1.12, "without-right": -0.30, "without-others": -1.86},
        "green": {"faces-old-member": -0.08, "by-election": 0.36, "by-election-lost": -0.24, "without-ld": 5.54, "without-pc": 1.79, "without-right": 0.48, "without-others": 0.26},
        "right": {"faces-old-member": -0.15, "by-election": 0.52, "by-election-lost": -0.34, "without-ld": -0.11, "without-pc": 0.09, "without-green": 0.73, "without-others": 1.30},
        "dup": {"faces-old-member": 2.97, "by-election": 0.31, "by-election-lost": -1.05, "without-sf": -0.61, "without-sdlp": 0.99, "without-uup": -1.74, "without-tuv": 2.80, "without-others": 2.64},
        "sf": {"old-member": -2.23, "faces-old-member": 0.42, "by-election": 0.34, "by-election-won": -0.83, "without-sdlp": 2.82, "without-uup": 0.86, "without-tuv": -1.24, "without-others": 0.55},
        "sdlp": {"faces-old-member": 0.20, "by-election": 0.44, "by-election-lost": 0.90, "without-sf": 4.32, "without-uup": -0.49, "without-tuv": 0.42, "without-others": 1.00},
        "uup": {"old-member": -0.39, "faces-old-member": -0.50, "by-election": 0.16, "by-election-lost": 0.52, "without-sf": -1.39, "without-tuv": 4.30, "without-others": 0.28},
        "apni": {"old-member": -1.55, "faces-old-member": -0.34, "by-election": 0.10, "by-election-lost": 1.11, "without-sf": -2.66, "without-sdlp": -1.96, "without-tuv": -1.29, "without-others": 2.21},
    },
    "2017": {
        "con": {"old-member": 0.69, "faces-old-member": 0.45, "by-election": 2.84, "by-election-won": 2.55, "by-election-lost": 2.08, "without-ld": 0.53, "without-pc": 3.88, "without-green": 2.10, "without-right": 3.90, "without-others": 1.26},
        "lab": {"old-member": -0.39, "faces-old-member": -0.34, "by-election": 1.56, "by-election-won": -0.83, "by-election-lost": -0.74, "without-ld": -0.24, "without-pc": 4.24, "without-green": -2.28, "without-right": 0.79, "without-others": 1.28},
        "ld": {"old-member": -2.81, "faces-old-member": 0.38, "by-election": 0.65, "by-election-won": -2.64, "by-election-lost": 0.33, "without-pc": -3.77, "without-green": 4.94, "without-right": 0.46, "without-others": 0.65},
        "snp": {"old-member": 0.99, "faces-old-member": -0.92, "by-election": 0.71, "by-election-lost": 0.46, "without-green": 0.10, "without-right": 1.33, "without-others": -1.59},
        "pc": {"faces-old-member": -0.22, "by-election": 0.54, "by-election-lost": 0.19, "without-ld": 2.51, "without-green": 0.68, "without-right": -0.48, "without-others": 1.54},
        "green": {"by-election": 1.61, "by-election-lost": -0.38, "without-ld": 4.57, "without-pc": 1.72, "without-right": 1.68, "without-others": 0.06},
        "right": {"faces-old-member": -0.20, "by-election": 2.29, "by-election-won": -0.29, "by-election-lost": -1.50, "without-ld": 0.07, "without-pc": -0.39, "without-green": 1.24, "without-others": 2.85},
        "dup": {"faces-old-member": 2.95, "by-election": -1.23, "by-election-lost": -1.34, "without-sf": -0.42, "without-sdlp": 1.77, "without-uup": 2.76, "without-tuv": 3.63, "without-others": 1.39},
        "sf": {"faces-old-member": 0.77, "by-election": 0.20, "by-election-won": -0.61, "without-dup": 0.17, "without-sdlp": 3.24, "without-uup": 0.37, "without-tuv": 0.60, "without-others": 1.57},
        "sdlp": {"faces-old-member": -0.74, "by-election": 0.40, "by-election-lost": 0.43, "without-dup": 0.46, "without-sf": 5.42, "without-others": 0.66},
        "uup": {"old-member": -0.68, "faces-old-member": 0.36, "by-election": -1.11, "by-election-lost": 1.33, "without-dup": 2.88, "without-sf": -1.37, "without-tuv": 3.02, "without-others": 2.00},
        "apni": {"old-member": -1.53, "faces-old-member": -0.87, "by-election": 0.12, "by-election-lost": 1.20, "without-dup": 0.40, "without-sf": -3.32, "without-sdlp": -2.16, "without-uup": 0.51, "without-tuv": -0.66, "without-others": 2.25},
    },
    "2019": {
        "con": {"old-member": 0.42, "faces-old-member": -3.45, "by-election": 2.32, "by-election-won": 1.58, "by-election-lost": 1.35, "without-ld": 0.59, "without-green": 0.85, "without-right": 0.94, "without-others": 0.73},
        "lab": {"old-member": 1.79, "faces-old-member": -0.92, "by-election": 1.68, "by-election-won": -1.13, "by-election-lost": -1.80, "without-ld": -0.34, "without-green": 0.96, "without-right": 0.58, "without-others": 1.23},
        "ld": {"old-member": 3.88, "faces-old-member": 0.13, "by-election": 2.32, "by-election-won": -1.12, "by-election-lost": 0.56, "without-green": 1.23, "without-right": 0.23, "without-others": 0.23},
        "snp": {"faces-old-member": -0.19, "by-election": 0.74, "by-election-lost": 0.48, "without-green": 3.47, "without-right": 0.42, "without-others": -0.86},
        "pc": {"faces-old-member": 0.09, "by-election": 0.07, "by-election-lost": 0.19, "without-green": 0.84, "without-right": -0.24, "without-others": 1.38},
        "green": {"faces-old-member": -0.24, "by-election": 1.30, "by-election-lost": -0.31, "without-ld": 4.03, "without-right": 0.63, "without-others": 0.16},
        "right": {"by-election": 1.97, "by-election-won": 0.21, "by-election-lost": -1.18, "without-ld": 0.17, "without-green": 0.70, "without-others": 2.85},
        "dup": {"faces-old-member": 0.90, "by-election": -0.55, "by-election-lost": 0.38, "without-uup": 0.72, "without-tuv": 4.12, "without-others": 2.50},
        "sf": {"old-member": -4.22, "faces-old-member": -1.24, "without-dup": 1.02, "without-uup": 0.66, "without-tuv": -0.64, "without-others": 0.95},
        "sdlp": {"faces-old-member": 1.11, "by-election": -0.20, "by-election-lost": -0.63, "without-dup": 0.87, "without-sf": 3.17, "without-uup": -0.33, "without-tuv": -0.15, "without-others": -0.22},
        "uup": {"faces-old-member": -0.49, "by-election": -1.02, "by-election-lost": 0.93, "without-dup": 2.59, "without-sf": -1.14, "without-tuv": 1.14, "without-others": 3.94},
        "apni": {"old-member": -0.45, "faces-old-member": -0.43, "by-election-lost": 0.55, "without-dup": -0.26, "without-sf": 1.03, "without-uup": 0.46, "without-tuv": 0.41, "without-others": 0.52},
    },
    "": {
        "con": {"old-member": 0.69, "faces-old-member": -1.62, "by-election": 2.22, "by-election-won": 1.62, "by-election-lost": 1.78, "without-ld": 0.82, "without-pc": 4.48, "without-green": 1.35, "without-right": 2.70, "without-others": 1.25},
        "lab": {"old-member": 0.97, "faces-old-member": -0.69, "by-election": 1.28, "by-election-won": -0.65, "by-election-lost": -1.82, "without-ld": -0.35, "without-pc": 4.32, "without-green": -0.33, "without-right": 0.53, "without-others": 2.02},
        "ld": {"old-member": 0.51, "faces-old-member": 0.20, "by-election": 1.70, "by-election-won": -2.45, "by-election-lost": 0.27, "without-pc": -4.47, "without-green": 4.01, "without-right": 0.41, "without-others": 0.69},
        "snp": {"old-member": 0.99, "faces-old-member": -0.70, "by-election": 0.75, "by-election-lost": 0.49, "without-green": 3.31, "without-right": 1.18, "without-others": -1.35},
        "pc": {"by-election": 0.21, "without-ld": 2.16, "without-green": 1.05, "without-right": -0.24, "without-others": 1.30},
        "green": {"faces-old-member": -0.10, "by-election": 1.36, "by-election-lost": -0.32, "without-ld": 5.35, "without-pc": 1.57, "without-right": 1.56, "without-others": 0.19},
        "right": {"faces-old-member": -0.12, "by-election": 1.66, "by-election-won": -0.06, "by-election-lost": -1.18, "without-pc": -0.14, "without-green": 0.96, "without-others": 2.67},
        "dup": {"faces-old-member": 2.81, "by-election": -1.23, "by-election-lost": -1.26, "without-sf": -0.32, "without-sdlp": 1.12, "without-uup": 1.33, "without-tuv": 3.91, "without-others": 2.90},
        "sf": {"old-member": -2.78, "faces-old-member": 0.75, "by-election": 0.28, "by-election-won": -0.75, "without-dup": 0.39, "without-sdlp": 3.62, "without-uup": 0.67, "without-tuv": -0.76, "without-others": 1.14},
        "sdlp": {"faces-old-member": 0.73, "by-election": 0.50, "by-election-lost": 0.35, "without-dup": 0.32, "without-sf": 5.85, "without-uup": -0.39, "without-others": 0.88},
        "uup": {"old-member": -0.37, "faces-old-member": -0.22, "by-election": -1.28, "by-election-lost": 1.21, "without-dup": 2.94, "without-sf": -1.17, "without-tuv": 3.29, "without-others": 2.55},
        "apni": {"old-member": -1.57, "faces-old-member": -0.39, "by-election": 0.12, "by-election-lost": 1.18, "without-dup": 0.19, "without-sf": -4.18, "without-sdlp": -2.73, "without-uup": 0.33, "without-tuv": -1.01, "without-others": 2.46},
    },
}
"""How far each steady part of a change goes on average."""

TOGETHER: Mapping[str, Mapping[str, tuple[float, ...]]] = {
    "2010": {
        "con": (-0.12, -0.35, -0.39, -0.04, -0.56, -0.10, -0.19, -0.06, -0.15, 0.02, 0.11, -0.00, -0.20, -0.05, 0.05, -0.34, -0.18, 0.13, -0.10, -0.23, -0.17),
        "dup": (-0.27, 0.12, -0.44, -0.00, 0.05, 0.06, 0.06, 0.36, -0.62, -0.01, 0.00, 0.00, 0.00, 0.00, 0.00),
    },
    "2015": {
        "con": (-0.16, -0.36, -0.37, -0.07, -0.33, -0.25, -0.16, -0.17, -0.22, 0.02, 0.13, -0.19, 0.03, -0.10, 0.07, -0.27, -0.05, 0.05, -0.13, -0.26, -0.03),
        "dup": (-0.24, 0.18, -0.49, 0.13, 0.07, -0.00, -0.19, 0.06, -0.33, -0.15, 0.00, 0.00, 0.00, 0.00, 0.00),
    },
    "2017": {
        "con": (-0.10, -0.39, -0.39, -0.09, -0.57, -0.14, -0.20, 0.04, -0.26, 0.02, -0.01, 0.17, -0.27, -0.01, 0.09, -0.15, -0.21, 0.12, -0.06, -0.25, -0.14),
        "dup": (-0.01, 0.12, -0.21, 0.12, 0.19, -0.00, -0.21, 0.05, -0.31, -0.18, 0.00, 0.00, 0.00, 0.00, 0.00),
    },
    "2019": {
        "con": (-0.12, -0.30, -0.40, -0.03, -0.48, -0.18, -0.20, -0.17, -0.18, 0.03, 0.14, -0.01, -0.23, -0.05, -0.05, -0.41, -0.16, 0.15, -0.08, -0.02, -0.24),
        "dup": (-0.05, 0.18, -0.04, 0.29, 0.10, 0.17, -0.16, -0.12, 0.01, -0.26, 0.00, 0.00, 0.00, 0.00, 0.00),
    },
    "": {
        "con": (-0.12, -0.35, -0.39, -0.05, -0.51, -0.16, -0.19, -0.09, -0.21, 0.02, 0.10, -0.00, -0.18, -0.04, 0.04, -0.29, -0.16, 0.12, -0.08, -0.20, -0.16),
        "dup": (-0.15, 0.14, -0.31, 0.15, 0.10, 0.05, -0.13, 0.06, -0.30, -0.15, 0.00, 0.00, 0.00, 0.00, 0.00),
    },
}
"""How two parties change together in a seat: the lower triangle, row by row."""

POLL_ERRORS: Mapping[str, Mapping[str, float]] = {
    "2010": {"con": 8.2, "lab": 7.9, "ld": 2.5, "snp": 4.6},
    "2015": {"con": 5.9, "lab": 7.5, "ld": 2.5, "snp": 5.0},
    "2017": {"con": 8.1, "lab": 7.9, "ld": 2.5, "snp": 5.1},
    "2019": {"con": 8.1, "lab": 6.7, "ld": 2.5, "snp": 4.0},
    "": {"con": 7.6, "lab": 7.4, "ld": 2.5, "snp": 4.6},
}
"""Seats by which an exit poll errs, as a standard deviation, by party."""
