"""The projection: from the first declarations to the House, with an interval.

The one room where floats are at home. `ground` is what was known before the count, `earlier` what
it is read from; `change` says how seats move together, by scales that `learned` holds; `draws` are
a thousand Houses given what has declared, pulled to an exit poll, `unaligned` are those whom no
party sends; `projection` is what is told of it all, `trail` how it moved over the night.
"""
