"""What the commands say besides diagnostics, both languages side by side."""

from __future__ import annotations

import re

from vanban.diagnostics.wording import Language

WORDS: dict[str, tuple[str, str]] = {
    "description": (
        "Dựng kế hoạch và báo cáo từ YAML ra DOCX, PDF, HTML theo thể thức Nghị định 30/2020/NĐ-CP.",
        "Build plans and reports from YAML to DOCX, PDF and HTML in the layout of Decree 30/2020/NĐ-CP.",
    ),
    "closing": (
        "Mã thoát: 0 sạch hoặc chỉ có cảnh báo, 1 có lỗi trong nội dung, 2 dùng sai lệnh, "
        "3 lỗi của chương trình, 130 bị ngắt.",
        "Exit codes: 0 clean or warnings alone, 1 errors in content, 2 wrong usage, 3 our own bug, 130 interrupted.",
    ),
    "setup": (
        "Cài đặt: `build.py setup [--development]` dựng môi trường .venv.",
        "Setting up: `build.py setup [--development]` makes the environment .venv.",
    ),
    "wrong_usage": ("{program}: lỗi: {problem}", "{program}: error: {problem}"),
    "no_language": (
        'Không có ngôn ngữ "{name}"; chọn vi hoặc en.',
        'There is no language "{name}"; choose vi or en.',
    ),
    "no_command": (
        'Không có lệnh "{name}"; gần nhất là {nearest}',
        'There is no command "{name}"; nearest is {nearest}',
    ),
    "usage": ("cách dùng: ", "usage: "),
    "options": ("tùy chọn", "options"),
    "arguments": ("tham số", "arguments"),
    "commands": ("lệnh", "commands"),
    "help": ("hiện lời hướng dẫn này", "show this help"),
    "lang": (
        "ngôn ngữ in ra: vi hoặc en (cũng đặt được bằng VANBAN_LANG)",
        "language: vi or en (or VANBAN_LANG)",
    ),
    "build": ("dựng văn bản (lệnh mặc định)", "build documents (the default)"),
    "check": ("kiểm tra văn bản nguồn", "check the sources"),
    "tasks": ("liệt kê nhiệm vụ của mọi văn bản", "list the tasks of all documents"),
    "new": ("tạo văn bản mới", "start a new document"),
    "audit": ("kiểm tra thể thức của tệp DOCX, PDF bất kỳ", "audit the layout of any DOCX or PDF"),
    "audit_file": ("tệp DOCX hoặc PDF", "DOCX or PDF files"),
    "not_audited": ("{path}: không kiểm tra được. {reason}", "{path}: not audited. {reason}"),
    "rules": ("in sổ quy tắc", "print the rule book"),
    "rule": ("in một quy tắc: căn cứ, vì sao, ví dụ", "print one rule: basis, why, examples"),
    "rules_markdown": ("in toàn bộ sổ quy tắc dạng Markdown", "print the whole book as Markdown"),
    "rule_code": ("mã quy tắc, ví dụ Y05", "the rule's code, such as Y05"),
    "no_rule": ('Không có quy tắc "{code}"; gần nhất là {nearest}', 'There is no rule "{code}"; nearest is {nearest}'),
    "no_rule_like": (
        'Không có quy tắc "{code}"; xem mọi mã: `python build.py rules`',
        'There is no rule "{code}"; see all codes: `python build.py rules`',
    ),
    "schema": ("sinh lược đồ JSON cho trình soạn thảo", "write the JSON Schemas for editors"),
    "doctor": (
        "kiểm tra máy: Python, pandoc, Typst, phông chữ",
        "check the machine: Python, pandoc, Typst, fonts",
    ),
    "path": (
        "tệp hoặc thư mục; bỏ trống là toàn bộ content/",
        "files or folders; all of content/ where left out",
    ),
    "to": ("các định dạng, cách nhau bằng dấu phẩy: {formats}", "formats, separated by commas: {formats}"),
    "output": ("thư mục kết quả (mặc định output/)", "the output folder (output/ by default)"),
    "public": ("bỏ qua văn bản mang dấu mật", "leave out documents with a mark of secrecy"),
    "draft": ("in dấu Dự thảo trên mọi văn bản", "print a draft mark on every document"),
    "fonts": (
        "thư mục có bốn mặt chữ Times New Roman thật",
        "a folder with the four faces of a real Times New Roman",
    ),
    "strict": ("coi cảnh báo là lỗi", "take warnings for errors"),
    "form": ("dạng kết quả: {formats}", "form of the result: {formats}"),
    "diff": (
        "cho biết văn bản thay đổi gì giữa hai phiên bản (mặc định: bản đang sửa so với HEAD)",
        "tell what changes in the documents between two revisions (by default the working tree against HEAD)",
    ),
    "revisions": (
        "một hoặc hai phiên bản của git, rồi tệp hoặc thư mục; viết `--` trước tệp khi dễ nhầm",
        "one or two git revisions, then files or folders; write `--` before files that could be mistaken",
    ),
    "diff_unit": ("chỉ những thay đổi liên quan đơn vị này", "only what changes for this unit"),
    "format": ("viết lại tệp nguồn theo một lối, giữ mọi ghi chú", "write the sources in one manner, comments kept"),
    "format_stale": (
        "{path}: chưa viết theo lối chung; chạy `python build.py format {path}`",
        "{path}: not in the common manner; run `python build.py format {path}`",
    ),
    "format_done": ("{path}: đã viết lại", "{path}: written anew"),
    "format_unsafe": (
        "{path}: để nguyên, vì viết lại sẽ làm đổi nội dung hoặc mất ghi chú",
        "{path}: left alone, since writing it anew would change it or lose a comment",
    ),
    "format_summary": (
        "Đã xem {all} tệp: {changed} tệp cần viết lại, {left} tệp để nguyên vì có lỗi.",
        "Looked at {all} files: {changed} to be written anew, {left} left alone for their errors.",
    ),
    "format_check": ("chỉ kiểm tra, không ghi lại tệp", "only check, write nothing"),
    "unit": ("chỉ nhiệm vụ có đơn vị này", "only tasks of this unit"),
    "no_task_of_unit": ('Không có nhiệm vụ nào ghi "{unit}".', 'No task names "{unit}".'),
    "nearest_unit": (" Tên gần nhất: {name}.", " The nearest name: {name}."),
    "before": (
        "chỉ nhiệm vụ phải xong trước ngày này (2026-12-31)",
        "only tasks due before this day (2026-12-31)",
    ),
    "kind": ("loại văn bản: plan hoặc report", "type of document: plan or report"),
    "new_path": ("tệp YAML sẽ tạo", "the YAML file to make"),
    "from": ("lấy văn bản năm trước làm mẫu", "start from last year's document"),
    "schema_check": ("chỉ kiểm tra lược đồ có còn đúng không", "only check that the schemas are fresh"),
    "made": ("{path}: {files}", "{path}: {files}"),
    "not_built": ("{path}: không dựng được", "{path}: not built"),
    "built_summary": (
        "Đã dựng {built}/{all} văn bản vào {output} ({files} tệp).",
        "Built {built} of {all} documents into {output} ({files} files).",
    ),
    "checked_summary": ("Đã kiểm tra {all} văn bản: {summary}.", "Checked documents: {all}. Found: {summary}."),
    "nothing_found": ("Không có văn bản nào ở {path}.", "There are no documents at {path}."),
    "wrong_format": (
        'Không có định dạng "{name}"; có: {formats}',
        'There is no format "{name}"; there are: {formats}',
    ),
    "wrong_fonts": (
        "Thư mục phông {folder} thiếu mặt chữ: {missing}",
        "The fonts folder {folder} lacks faces: {missing}",
    ),
    "wrong_date": ('"{value}" không phải là ngày', '"{value}" is not a date'),
    "our_bug": (
        "Lỗi của chương trình: {error}. Hãy báo cho người quản trị kho, kèm tệp văn bản.",
        "A bug of the program: {error}. Please report it with the document.",
    ),
    "interrupted": ("Đã ngắt.", "Interrupted."),
    "no_writable_output": ("Không ghi được vào {path}: {reason}", "Cannot write into {path}: {reason}"),
    "stale_schema": (
        "{path} đã cũ: chạy `python build.py schema`",
        "{path} is stale: run `python build.py schema`",
    ),
    "fresh_schemas": ("Các lược đồ trong {path} còn đúng.", "The schemas in {path} are fresh."),
    "doctor_good": ("tốt ", "good"),
    "doctor_bad": ("HỎNG", "BAD "),
    "doctor_python": ("Python", "Python"),
    "doctor_pandoc": ("pandoc", "pandoc"),
    "doctor_typst": ("Typst", "Typst"),
    "doctor_fonts": ("Phông chữ", "Fonts"),
    "doctor_output": ("Thư mục kết quả ghi được", "Writable output"),
    "mend_python": ("cài Python 3.11 trở lên", "install Python 3.11 or newer"),
    "mend_pandoc": ("chạy lại `make setup`", "run `make setup` again"),
    "mend_typst": ("chạy lại `make setup`", "run `make setup` again"),
    "mend_fonts": (
        "lấy lại templates/fonts từ git, hoặc chỉ --fonts tới thư mục đủ bốn mặt chữ",
        "restore templates/fonts from git, or name a folder with all four faces by --fonts",
    ),
    "mend_output": ("cấp quyền ghi hoặc chọn --output khác", "grant write access or choose another --output"),
    "building": ("Đang dựng", "Building"),
    "cache": ("dọn thư mục lưu đệm", "tidy the cache"),
    "merge": ("gộp kết quả của các phần `--shard`", "join the outputs of shards"),
    "prune": ("bỏ những gì không cần nữa", "drop what is no longer needed"),
    "keep": ("giữ những gì dùng trong số ngày này (mặc định 30)", "keep what was used in so many days (30 by default)"),
    "size": ("bỏ cái cũ nhất cho đến khi còn số MB này", "drop the oldest until so many MB are left"),
    "merge_folders": ("thư mục kết quả của từng phần", "the output folder of each shard"),
    "cache_folder": (
        "thư mục lưu đệm (mặc định .cache/vanban; cũng đặt được bằng VANBAN_CACHE)",
        "the cache (.cache/vanban by default; or VANBAN_CACHE)",
    ),
    "no_cache": (
        "dựng lại mọi văn bản, không lấy từ lưu đệm",
        "build every document anew, none from the cache",
    ),
    "workers": ("số tiến trình (mặc định bằng số nhân của máy)", "processes (by default all cores)"),
    "shard": ("chỉ dựng phần thứ K trong N phần", "build only the K-th of N shards"),
    "wrong_shard": ('"{value}" không phải là K/N, như 1/4', '"{value}" is not K/N, such as 1/4'),
    "output_busy": (
        "Một lần dựng khác đang ghi vào {path}: chờ nó xong, hoặc chọn --output khác. Chưa có gì bị ghi đè.",
        "Another build is writing into {path}: wait for it, or choose another --output. Nothing was overwritten.",
    ),
    "pruned": (
        "Đã bỏ {files} tệp, {freed} MB; còn {left} MB.",
        "Dropped {files} files, {freed} MB; {left} MB are left.",
    ),
    "merged": (
        "Đã gộp {all} văn bản vào {output} ({files} tệp).",
        "Joined {all} documents into {output} ({files} files).",
    ),
    "kept": (" {kept} văn bản không đổi.", " {kept} documents unchanged."),
    "no_report": ("{path} không có report.json của một phần", "{path} has no report.json of a shard"),
    "new_made": (
        "Đã tạo {path}; {changes} chỗ lấy từ văn bản trước cần điền lại. Kiểm tra: `python build.py check {path}`",
        "Made {path}; {changes} places of the last document are to be filled in. Check: `python build.py check {path}`",
    ),
    "new_skeleton": (
        "Đã tạo {path}. Điền nội dung, rồi kiểm tra: `python build.py check {path}`",
        "Made {path}. Fill it in, then check: `python build.py check {path}`",
    ),
    "new_removed": ("(đã bỏ)", "(removed)"),
    "new_exists": (
        "{path} đã có, không ghi đè: chọn tên khác",
        "{path} is there already and is not overwritten: choose another name",
    ),
    "new_ending": (
        "{path} không phải tên tệp YAML: đặt tên kết thúc bằng .yaml",
        "{path} is not the name of a YAML file: let it end in .yaml",
    ),
    "new_other_kind": (
        "{path} là {other}, không làm mẫu cho {kind} được: viết `new {other}` hoặc chọn văn bản khác",
        "{path} is a {other} and no model for a {kind}: say `new {other}`, or choose another document",
    ),
}


ARGUMENT_ERRORS: tuple[tuple[str, tuple[str, str]], ...] = (
    ("unrecognized arguments: (.*)", ("không có tham số này: {0}", "unrecognized arguments: {0}")),
    ("the following arguments are required: (.*)", ("thiếu tham số: {0}", "missing arguments: {0}")),
    (
        r"argument (.*?): invalid choice: (.*?) \(choose from (.*)\)",
        ("{0}: không có lựa chọn {1}; chọn một trong: {2}", "{0}: there is no choice {1}; choose one of: {2}"),
    ),
    ("argument (.*?): expected one argument", ("{0}: cần một giá trị", "{0}: needs a value")),
    (
        "argument (.*?): invalid (?:int|float) value: (.*)",
        ("{0}: {1} không phải là số hợp lệ", "{0}: {1} is not a valid number"),
    ),
    ("argument (.*?): ignored explicit argument (.*)", ("{0}: không nhận giá trị {1}", "{0}: takes no value {1}")),
    ("ambiguous option: (.*) could match (.*)", ("{0} có thể là {1}: viết đủ tên", "{0} may be {1}: write it in full")),
)
"""What argparse says of wrong arguments, as patterns, and how we say it."""


def argument_error(message: str, language: Language) -> str:
    """What argparse says of wrong arguments, in the chosen language; as it stands where no pattern knows it."""
    for pattern, wordings in ARGUMENT_ERRORS:
        if found := re.fullmatch(pattern, message, re.DOTALL):
            return wordings[0 if language == "vi" else 1].format(*found.groups())
    return message


def say(name: str, language: Language, /, **values: object) -> str:
    """The words of this name, with values filled in."""
    text = WORDS[name][0 if language == "vi" else 1]
    return text.format(**values) if values else text
