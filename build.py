#!/usr/bin/env python3
"""Build the documents: `python build.py` builds all, `python build.py --help` tells the rest.

This file runs under any Python 3, so that a wrong one can be told in a line.
"""

import os
import sys

ROOT = os.path.dirname(os.path.abspath(__file__))
OLDEST = (3, 11)
PACKAGES = ("jinja2", "pydantic", "pypandoc", "typst", "yaml")
SETUP = "build.py setup [--development]: dung moi truong .venv / make the environment .venv"


def own_python():
    """The Python of the project's environment, or None where it has not been made."""
    name = os.path.join("Scripts", "python.exe") if os.name == "nt" else os.path.join("bin", "python")
    path = os.path.join(ROOT, ".venv", name)
    return path if os.path.exists(path) else None


def has_packages():
    """Whether this Python has what the program needs."""
    from importlib.util import find_spec

    return all(find_spec(name) for name in PACKAGES)


def other_python():
    """The Python to use instead of this one, or None where this one will do."""
    python = own_python()
    if python is None or os.path.realpath(sys.prefix) == os.path.realpath(os.path.join(ROOT, ".venv")):
        return None
    return python


def setup_options():
    """What stands behind `setup`, or None where another command is asked for; setup speaks both languages at once."""
    words = [word for word in sys.argv[1:] if not word.startswith("--lang=")]
    while "--lang" in words:
        at = words.index("--lang")
        del words[at : at + 2]
    return words[1:] if words[:1] == ["setup"] else None


def set_up(options):
    """Make the project's environment, or tell how to."""
    if "-h" in options or "--help" in options:
        sys.stdout.write(SETUP + "\n")
        return 0
    unknown = [option for option in options if option != "--development"]
    if unknown:
        sys.stderr.write("Khong co tham so / no such option: %s. %s\n" % (" ".join(unknown), SETUP))
        return 2
    sys.path.insert(0, ROOT)
    from vanban.environment import make_environment

    return make_environment(development=bool(options))


def start():
    """Run the program, under the project's own environment where it is there."""
    options = setup_options()
    if options is not None:
        return set_up(options)
    too_old = sys.version_info[:2] < OLDEST
    python = other_python()
    if python and (too_old or not has_packages()):
        import subprocess

        return subprocess.call([python, os.path.join(ROOT, "build.py"), *sys.argv[1:]])
    if too_old:
        sys.stderr.write("Can Python 3.11 tro len / Python 3.11 or newer is needed: %s\n" % sys.version.split()[0])
        return 2
    if not has_packages():
        sys.stderr.write("Chua cai dat / not set up yet: `make` (Windows: `py build.py setup`)\n")
        return 2
    sys.path.insert(0, ROOT)
    from vanban.cli.pace import leave_at_once, set_the_pace

    set_the_pace()
    from vanban.cli.main import main

    try:
        return main(sys.argv[1:])
    finally:
        leave_at_once()


if __name__ == "__main__":
    sys.exit(start())
