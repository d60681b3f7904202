"""Why two states cannot be compared, in both languages."""

from __future__ import annotations

from vanban.diagnostics.wording import Language

WORDS: dict[str, tuple[str, str]] = {
    "no_git": (
        "Không tìm thấy git: cài git rồi chạy lại",
        "git was not found: install git and run again",
    ),
    "no_repository": (
        "{path} không nằm trong kho git: so sánh được chỉ khi có lịch sử sửa đổi",
        "{path} is not in a git repository: there is no history to compare with",
    ),
    "no_tree": (
        "{path} là kho git trần, không có thư mục làm việc: chạy trong một bản sao có tệp",
        "{path} is a bare git repository without files: run in a clone that has them",
    ),
    "no_commit": (
        "Kho git chưa có lần ghi nhận nào: chưa có gì để so sánh",
        "The git repository has no commit yet: there is nothing to compare with",
    ),
    "unknown_revision": (
        'Không có phiên bản hay tệp nào tên là "{name}"; xem các phiên bản bằng `git log`',
        'There is no revision or file named "{name}"; see the revisions with `git log`',
    ),
    "shallow": (
        'Bản sao này bị cắt bớt lịch sử nên không có "{name}": chạy `git fetch --unshallow` '
        "(trên CI: `fetch-depth: 0`)",
        'This clone is shallow and lacks "{name}": run `git fetch --unshallow` (in CI: `fetch-depth: 0`)',
    ),
    "ambiguous": (
        '"{name}" vừa là phiên bản vừa là tệp: viết `--` trước các tệp',
        '"{name}" is both a revision and a file: write `--` before the files',
    ),
    "too_many": (
        'Chỉ so sánh được hai phiên bản, "{name}" là cái thứ ba; tệp thì viết sau `--`',
        'Only two revisions can be compared, "{name}" is a third; write files behind `--`',
    ),
    "no_common": (
        'Các phiên bản "{name}" không có gốc chung',
        'The revisions "{name}" have no common ancestor',
    ),
    "outside": (
        "{path} nằm ngoài kho git",
        "{path} lies outside the git repository",
    ),
    "git_failed": (
        "git không làm được: {reason}",
        "git failed: {reason}",
    ),
}


class HistoryError(Exception):
    """The states cannot be had; nothing is compared."""

    def __init__(self, name: str, /, **values: str) -> None:
        super().__init__(WORDS[name][1].format(**values))
        self.name = name
        self.values = values

    def message(self, language: Language) -> str:
        """The words to show."""
        return WORDS[self.name][0 if language == "vi" else 1].format(**self.values)
