"""Following the files: one round of changes for each save, however many events the system makes of it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from threading import Event

from vanban.preview.snapshot import Root, Snapshot, differences, take_snapshot

QUIET = 0.03
"""Seconds without a change that end a burst."""
LONGEST_BURST = 1.0
"""Seconds after which a burst that does not end is taken as it stands."""
TICK = 1.0
"""Seconds after which the files are looked at although the system said nothing: network drives often say nothing."""
POLL = 0.2
"""The same where the system cannot tell at all."""

Look = Callable[[], Snapshot]


def rounds(
    roots: Sequence[Root], known: Snapshot, stop: Event, cannot_watch: Callable[[str], None]
) -> Iterator[frozenset[Path]]:
    """The files that have changed since `known`, then since the last round, until `stop` is set.

    Where the system cannot watch so many files, `cannot_watch` is told why once, and the files are looked at in turn.
    """
    for _ in _bells(roots, stop, cannot_watch):
        now = settled(known, lambda: take_snapshot(roots))
        if changed := differences(known, now):
            yield changed
        known = now


def settled(known: Snapshot, look: Look) -> Snapshot:
    """The files as they stand when a burst of changes has ended; at once where nothing has changed."""
    now = look()
    if now == known:
        return now
    end = time.monotonic() + LONGEST_BURST
    while time.monotonic() < end:
        time.sleep(QUIET)
        later = look()
        if later == now:
            break
        now = later
    return now


def _bells(roots: Sequence[Root], stop: Event, cannot_watch: Callable[[str], None]) -> Iterator[None]:
    """A sign to look at the files: from the system where it tells of changes, else at short intervals."""
    folders = [root.folder for root in roots if root.is_deep and root.folder.is_dir()]
    if folders and all(root.is_deep for root in roots):
        from watchfiles import watch

        try:
            for _ in watch(
                *folders,
                watch_filter=None,
                debounce=50,
                step=10,
                stop_event=stop,
                rust_timeout=int(TICK * 1000),
                yield_on_timeout=True,
                ignore_permission_denied=True,
            ):
                yield
            return
        except (OSError, RuntimeError) as error:
            cannot_watch(str(error))
    while not stop.wait(POLL):
        yield
