"""Make the project's environment from its exact lock file.

Runs before anything is installed, under whatever Python is there: standard library only, and syntax of any Python 3.
"""

import hashlib
import os
import shutil
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
FOLDER = os.path.join(ROOT, ".venv")
LOCKS = {False: "requirements.lock", True: "requirements-development.lock"}
OLDEST = (3, 11)
ROOM = 700 * 1024 * 1024


def make_environment(development=False):
    """Install what is not installed yet; 0 when it is all there, 2 after one line that says what is missing."""
    lock = os.path.join(ROOT, LOCKS[development])
    stamp = os.path.join(FOLDER, "installed-" + _digest(lock))
    if os.path.exists(stamp):
        return 0
    problem = _obstacle() or _install(lock)
    if problem:
        sys.stderr.write(problem + "\n")
        return 2
    with open(stamp, "w") as file:
        file.write(os.path.basename(lock) + "\n")
    return 0


def _digest(lock):
    with open(lock, "rb") as file:
        return hashlib.sha256(file.read() + sys.version.encode()).hexdigest()[:16]


def _obstacle():
    """Why no environment can be made here, in a line; an empty text where nothing stands in the way."""
    if sys.version_info[:2] < OLDEST:
        found = "%d.%d" % sys.version_info[:2]
        return "Cần Python 3.11 trở lên, đây là %s / Python 3.11 or newer is needed, this is %s" % (
            found,
            found,
        )
    try:
        import ensurepip  # noqa: F401
        import venv  # noqa: F401
    except ImportError:
        package = "python%d.%d-venv" % sys.version_info[:2]
        return "Python này thiếu ensurepip: chạy `sudo apt install %s` / ensurepip is missing: run that" % package
    free = shutil.disk_usage(ROOT).free
    if free < ROOM:
        room = "%d MB < %d MB" % (free // 2**20, ROOM // 2**20)
        return "Đĩa không đủ chỗ (%s) / not enough free disk space (%s)" % (room, room)
    return ""


def _install(lock):
    """Why the installation failed, in a line; an empty text where it did not."""
    python = os.path.join(FOLDER, "Scripts" if os.name == "nt" else "bin", "python")
    steps = [
        [
            python,
            "-m",
            "pip",
            "install",
            "--quiet",
            "--disable-pip-version-check",
            "--require-hashes",
            "-r",
            lock,
        ]
    ]
    if not os.path.exists(python) and not os.path.exists(python + ".exe"):
        steps.insert(0, [sys.executable, "-m", "venv", FOLDER])
    for step in steps:
        done = subprocess.run(step, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        if done.returncode != 0:
            return _reason(done.stdout.decode("utf-8", "replace"))
    return ""


def _reason(output):
    if "No space left" in output:
        return "Đĩa hết chỗ khi cài đặt / the disk filled up during the installation"
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    errors = [line for line in lines if line.lower().startswith("error")] or lines[-1:] or ["?"]
    return "Không cài được gói cần thiết / the packages could not be installed: " + errors[-1]
