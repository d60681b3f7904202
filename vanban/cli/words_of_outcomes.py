"""What the commands say they did, found or could not do, both languages side by side."""

from __future__ import annotations

OUTCOME_WORDS: dict[str, tuple[str, str]] = {
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
    "no_read_back": (
        "không đọc lại tệp đã dựng để soát thể thức",
        "do not read the built files again to judge their layout",
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
