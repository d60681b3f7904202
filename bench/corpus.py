"""A corpus of different plans of about ten pages, from the words and structure of the real ones in content/."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).resolve().parent.parent
Node = dict[str, Any]
TASKS, DUTIES, ROWS = 16, 6, 14


def write_corpus(folder: Path, size: int) -> list[Path]:
    """So many documents below the folder, the same for the same size and content."""
    sentences, titles = _harvest()
    directory = yaml.safe_load((ROOT / "content/_shared/units.yaml").read_text(encoding="utf-8"))
    folder.mkdir(parents=True, exist_ok=True)
    return [_write(folder, number, sentences, titles, directory) for number in range(1, size + 1)]


def _write(folder: Path, number: int, sentences: list[str], titles: list[str], directory: Node) -> Path:
    path = folder / f"ke-hoach-{number:05d}.yaml"
    plan = _Author(number, sentences, titles, directory).plan()
    path.write_text(yaml.dump(plan, allow_unicode=True, sort_keys=False, width=110), encoding="utf-8")
    return path


def _harvest() -> tuple[list[str], list[str]]:
    """Sentences and titles of the real documents that stand alone: nothing cited, marked or called."""
    sentences: dict[str, None] = {}
    titles: dict[str, None] = {}
    for path in sorted((ROOT / "content").glob("[pr]*/*.yaml")):
        for text in _strings(yaml.safe_load(path.read_text(encoding="utf-8"))):
            plain = " ".join(text.split())
            if any(sign in plain for sign in '/[*~^_"“:…') or ".." in plain or not plain[:1].isupper():
                continue
            if 80 < len(plain) < 500:
                sentences[plain] = None
            elif 25 < len(plain) <= 80:
                titles[plain.rstrip(".;")] = None
    return list(sentences), list(titles)


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for item in value.values():
            yield from _strings(item)
    elif isinstance(value, list):
        for item in value:
            yield from _strings(item)


class _Author:
    """Writes one plan; the number decides every choice."""

    def __init__(self, number: int, sentences: list[str], titles: list[str], directory: Node) -> None:
        self._number = number
        self._random = random.Random(number)
        self._sentences, self._titles = sentences, titles
        self._provinces = [each for each in directory["provinces"] if "until" not in each]
        self._units = [
            each["name"]
            for each in directory["provincial"]
            if each["kind"] in ("department", "office") and not {"until", "from"} & each.keys()
        ]

    def plan(self) -> Node:
        """A plan with tasks, a road map, money, duties, a table and a landscape annex of tasks."""
        province = self._province()
        year = self._random.choice((2025, 2026))
        duties = [self._duty(unit) for unit in self._random.sample(self._units, DUTIES)]
        return {
            "type": "plan",
            "issuer": f"UBND {province}",
            "number": self._number,
            "date": f"{year}-{self._random.randint(8, 12):02d}-{self._random.randint(10, 28)}",
            "subject": f"{self._title()} trên địa bàn {province} năm {year + 1}",
            "opening": f"{self._sentence()} UBND {province} ban hành Kế hoạch với các nội dung sau:",
            "purpose": self._list(4),
            "requirements": self._list(4),
            "tasks": {"heading": "Nội dung và nhiệm vụ trọng tâm", "items": self._tasks(year, TASKS)},
            "roadmap": [self._phase(year, index) for index in range(1, 4)],
            "budget": self._sentence(),
            "organisation": duties,
            "closing": f"{self._sentence()} (Chi tiết tại Phụ lục I, Phụ lục II kèm theo).",
            "annexes": [self._task_annex(year), self._table_annex()],
            "recipients": ["Bộ Khoa học và Công nghệ", "Thường trực Tỉnh ủy", *(each["unit"] for each in duties)],
            "file_copies": "VT, KGVX",
            "signature": {"lines": ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"], "signer": "Nguyễn Văn A"},
        }

    def _province(self) -> str:
        province = self._random.choice(self._provinces)
        return f"{province.get('kind', 'tỉnh')} {province['name']}"

    def _sentence(self) -> str:
        return self._random.choice(self._sentences).rstrip(";.,") + "."

    def _title(self) -> str:
        return self._random.choice(self._titles)

    def _list(self, most: int) -> list[str]:
        return [self._sentence() for _ in range(self._random.randint(2, most))]

    def _tasks(self, year: int, most: int) -> list[Node]:
        return [self._task(year) for _ in range(self._random.randint(most - 4, most))]

    def _task(self, year: int) -> Node:
        lead, *others = self._random.sample(self._units, self._random.randint(2, 5))
        task = {"title": self._title(), "content": self._sentence(), "lead": lead, "coordinating": ", ".join(others)}
        return task | self._random.choice(
            (
                {"deadline": f"Trước ngày {self._random.randint(10, 28)}/{self._random.randint(10, 12)}/{year + 1}"},
                {"period": f"Quý I/{year + 1} đến hết Quý {self._random.choice(('II', 'III', 'IV'))}/{year + 1}"},
                {"deadline": f"Tháng {self._random.randint(3, 11)}/{year + 2}"},
            )
        )

    def _phase(self, year: int, index: int) -> Node:
        period = f"{year + index * 2 - 1} - {year + index * 2}"
        return {"phase": f"Giai đoạn {index}", "period": period, "title": self._title(), "content": self._list(3)}

    def _duty(self, unit: str) -> Node:
        return {"unit": unit, "duties": self._list(4)}

    def _task_annex(self, year: int) -> Node:
        columns = ["number", "title", "deadline", "lead", "coordinating"]
        return {
            "title": "Phân công nhiệm vụ",
            "orientation": "landscape",
            "tasks": {"columns": columns, "items": self._tasks(year, ROWS)},
        }

    def _table_annex(self) -> Node:
        rows = [
            [str(index), self._title(), str(self._random.randint(10, 9999)), f"{self._random.randint(1, 99)},5"]
            for index in range(1, self._random.randint(ROWS, ROWS * 2))
        ]
        return {"title": "Biểu số liệu", "table": {"columns": ["TT", "Nội dung", "Số lượng", "Tỷ lệ"], "rows": rows}}
