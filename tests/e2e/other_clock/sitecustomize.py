"""A Python that starts with this file believes that it is 2001."""

import datetime
import time

THEN = 990_000_000.0
real_gmtime, real_localtime = time.gmtime, time.localtime

time.time = lambda: THEN
time.time_ns = lambda: int(THEN * 1e9)
time.gmtime = lambda seconds=None: real_gmtime(THEN if seconds is None else seconds)
time.localtime = lambda seconds=None: real_localtime(THEN if seconds is None else seconds)


class OtherDate(datetime.date):
    @classmethod
    def today(cls):
        return cls.fromtimestamp(THEN)


class OtherDatetime(datetime.datetime):
    @classmethod
    def now(cls, tz=None):
        return cls.fromtimestamp(THEN, tz)

    @classmethod
    def utcnow(cls):
        return cls.fromtimestamp(THEN, datetime.UTC).replace(tzinfo=None)

    today = now


datetime.date = OtherDate
datetime.datetime = OtherDatetime
