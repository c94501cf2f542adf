"""The projection: from the first declarations to the House, with an interval.

The one room where floats are at home. `ground` is what was known before the count, `earlier` what
it is read from; `change` says how seats move together, by scales that `learned` holds; `draws` are
a thousand Houses given what has declared, pulled to an exit poll, `unaligned` are those whom no
party sends; `projection` is what is told of it all, `trail` how it moved over the night.

Its sums are made by one thread: several round otherwise, so that one night would not be the same
bytes in two processes, and on two busy cores they take longer. It holds if numpy is met here first.
"""

import os

for _name in ("OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "VECLIB_MAXIMUM_THREADS"):
    os.putenv(_name, "1")
