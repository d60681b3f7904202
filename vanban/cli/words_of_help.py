"""What `--help` says, both languages side by side."""

from __future__ import annotations

HELP_WORDS: dict[str, tuple[str, str]] = {
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
    "published": (
        "chỉ lấy văn bản đã ban hành, không mang dấu mật, khẩn, lưu hành hay dự thảo: để công bố",
        "take only issued documents without a mark of secrecy, urgency, circulation or draft: for publishing",
    ),
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
    "diff_output": (
        "ghi vào tệp này thay vì in ra màn hình",
        "write to this file instead of the screen",
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
    "unknown_unit": (
        'Danh bạ không có "{unit}"; chỉ tìm theo chữ.',
        'The directory has no "{unit}"; only its words are looked for.',
    ),
    "nearest_unit": (" Tên gần nhất: {name}.", " The nearest name: {name}."),
    "before": (
        "chỉ nhiệm vụ phải xong trước ngày này (2026-12-31)",
        "only tasks due before this day (2026-12-31)",
    ),
    "kind": ("loại văn bản: plan hoặc report", "type of document: plan or report"),
    "new_path": ("tệp YAML sẽ tạo", "the YAML file to make"),
    "from": ("lấy văn bản năm trước làm mẫu", "start from last year's document"),
    "schema_check": ("chỉ kiểm tra lược đồ có còn đúng không", "only check that the schemas are fresh"),
}
