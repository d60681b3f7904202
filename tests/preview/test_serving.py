"""What the server answers, whom it refuses, and that no request writes anything."""

from __future__ import annotations

import http.client
import json
import socket
from pathlib import Path
from urllib.parse import quote, urlencode

import pytest

from tests.e2e.command import run
from tests.preview.conftest import Served
from tests.preview.process import wait_until
from tests.preview.small_project import OTHER, PLAN, plan_text
from vanban.preview.web.guard import refusal
from vanban.preview.web.output_files import output_file

Answer = tuple[int, bytes, http.client.HTTPMessage]


def ask(served: Served, address: str, method: str = "GET", **headers: str) -> Answer:
    connection = http.client.HTTPConnection("127.0.0.1", served.port, timeout=30)
    connection.request(method, address, headers={name.replace("_", "-"): value for name, value in headers.items()})
    answer = connection.getresponse()
    found = answer.status, answer.read(), answer.headers
    connection.close()
    return found


def about(served: Served, place: str, name: str = PLAN, **values: object) -> Answer:
    return ask(served, f"/{place}?{urlencode({'name': name, **values})}")


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 200),
        ({"Host": "localhost:9"}, 200),
        ({"Host": "LOCALHOST"}, 200),
        ({"Host": "evil.example"}, 403),
        ({"Host": "localhost.evil.example"}, 403),
        ({"Host": "127.0.0.1.evil.example:80"}, 403),
        ({"Host": "192.168.1.7"}, 403),
        ({"Host": ""}, 403),
        ({"Origin": "https://evil.example"}, 403),
        ({"Origin": "null"}, 403),
        ({"Origin": "http://127.0.0.1:1"}, 403),
        ({"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "no-cors"}, 403),
        ({"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate"}, 200),
        ({"Sec-Fetch-Site": "same-origin", "Sec-Fetch-Mode": "cors"}, 200),
    ],
    ids=str,
)
def test_only_this_machine_and_this_page_are_answered(served: Served, headers: dict[str, str], status: int) -> None:
    assert ask(served, "/", **headers)[0] == status


def test_the_events_are_refused_to_another_site(served: Served) -> None:
    assert ask(served, "/events", Origin="https://evil.example")[0] == 403


@pytest.mark.parametrize("hosts", [[], ["localhost", "evil.example"]], ids=["none", "two"])
def test_one_host_must_be_named(hosts: list[str]) -> None:
    assert refusal("GET", {"host": hosts}) is not None


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH", "OPTIONS"])
def test_nothing_but_reading_is_answered(served: Served, method: str) -> None:
    assert ask(served, "/", method)[0] == 405


@pytest.mark.parametrize(
    "path",
    [
        "../build.py",
        "..%2fbuild.py",
        "%2e%2e/build.py",
        "plans/..%2f..%2fbuild.py",
        "plans/../../content/plans/ke-hoach.yaml",
        "/etc/passwd",
        "%2fetc%2fpasswd",
        "plans\\..\\..\\build.py",
        "plans%00.html",
        "plans",
        "",
        "leads-out.html",
        ".hidden.html",
        ".hidden/x.html",
    ],
)
def test_paths_outside_output_are_refused(served: Served, path: str) -> None:
    output = served.root / "output"
    (output / ".hidden").mkdir(exist_ok=True)
    for hidden in (output / ".hidden.html", output / ".hidden" / "x.html"):
        hidden.write_text("", encoding="utf-8")
    if not (output / "leads-out.html").is_symlink():
        (output / "leads-out.html").symlink_to(served.root / "README.md")
    assert ask(served, f"/output/{path}")[0] == 404


def test_a_built_file_is_given_with_its_name(served: Served) -> None:
    status, content, headers = ask(served, "/output/plans/ke-hoach.docx")
    assert (status, content[:2]) == (200, b"PK")
    assert headers["content-disposition"] == "attachment; filename*=UTF-8''ke-hoach.docx"
    assert output_file("plans/ke-hoach.docx", served.root / "output") is not None


@pytest.mark.parametrize("place", ["document", "page", "pdf", "source", "picture"])
@pytest.mark.parametrize("name", ["build.py", "content/_shared/units.yaml", "../x.yaml", ""])
def test_only_documents_of_the_session_are_told_of(served: Served, place: str, name: str) -> None:
    assert about(served, place, name)[0] == 404


def test_the_page_is_the_built_one_and_may_run_nothing(served: Served) -> None:
    status, content, headers = about(served, "page")
    assert (status, content) == (200, (served.root / "output/plans/ke-hoach.html").read_bytes())
    assert "script-src" not in headers["content-security-policy"]
    assert headers["content-security-policy"].startswith("default-src 'none'")


def test_the_pictures_are_the_pages_of_the_real_pdf(served: Served) -> None:
    found = json.loads(about(served, "pdf")[1])
    assert [round(side) for side in found["pages"][0]] == [595, 842]
    status, picture, headers = about(served, "picture", digest=found["digest"], number=1, width=600)
    assert (status, picture[:8], picture[16:24]) == (200, b"\x89PNG\r\n\x1a\n", (600).to_bytes(4) + (849).to_bytes(4))
    assert "immutable" in headers["cache-control"]
    of_a_file_before = about(served, "picture", digest="0", number=1, width=600)
    assert (of_a_file_before[1], of_a_file_before[2]["cache-control"]) == (picture, "no-store")
    for wrong in ({"number": 99}, {"number": 0}, {"number": "-1"}, {"width": "x"}):
        assert about(served, "picture", **{"digest": found["digest"], "number": 1, "width": 600, **wrong})[0] == 404


@pytest.mark.parametrize(
    ("path", "line"),
    [("tasks/items/1/lead", 13), ("subject", 5), ("tasks/items/99", 9), ("no/such", 1), ("signature/lines/2", 22)],
)
def test_a_data_path_leads_to_its_line_or_to_the_nearest_that_is_left(served: Served, path: str, line: int) -> None:
    found = json.loads(about(served, "source", path=path)[1])
    assert found["place"].startswith(f"{PLAN}:{line}:")
    assert found["editor"].startswith(f"vscode://file{quote((served.root / PLAN).as_posix())}:{line}:")
    assert next(each["number"] for each in found["lines"] if each["meant"]) == line


def test_a_document_that_breaks_is_told_with_its_lines_and_as_stale(served: Served) -> None:
    served.save(OTHER, plan_text(2, lead="Sở Công thương"))

    def broken() -> dict[str, object] | None:
        found: dict[str, object] = json.loads(about(served, "document", OTHER)[1])
        return found if found["status"] == "errors" and not found["drawing"] else None

    found = wait_until(broken)
    assert isinstance(found, dict)
    (problem,) = found["problems"]
    assert (found["stale"], found["current"], problem["place"]) == (True, False, f"{OTHER}:13:13")
    assert [each["pieces"][1] for each in problem["lines"] if each["meant"]] == ["Sở Công thương"]
    served.save(OTHER, plan_text(2, lead="Sở Tư pháp"))
    wait_until(lambda: not json.loads(about(served, "document", OTHER)[1])["stale"])


def test_what_happens_is_told_as_events(served: Served) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", served.port, timeout=60)
    connection.request("GET", "/events")
    answer = connection.getresponse()
    assert answer.headers["content-type"].startswith("text/event-stream")
    first = json.loads(answer.readline().removeprefix(b"data: "))
    assert (first["whole"], PLAN in {each["name"] for each in first["documents"]}) == (True, True)
    answer.readline()
    served.save(PLAN, plan_text(1).replace("Tổ Công tác", "Tổ Giúp việc"))
    second = json.loads(answer.readline().removeprefix(b"data: "))
    assert not second["whole"]
    connection.close()
    wait_until(lambda: "Tổ Giúp việc" in about(served, "page")[1].decode("utf-8"))


def test_no_request_writes_anything(served: Served) -> None:
    wait_until(lambda: not json.loads(about(served, "document")[1])["drawing"])
    before = state_of(served.root)
    for place in ("document", "page", "pdf", "source"):
        about(served, place, path="subject")
    ask(served, "/")
    ask(served, "/output/index.html")
    assert state_of(served.root) == before


def state_of(root: Path) -> dict[Path, tuple[int, int]]:
    return {path: (path.stat().st_mtime_ns, path.stat().st_size) for path in root.rglob("*") if path.is_file()}


def test_the_server_listens_on_this_machine_alone(served: Served) -> None:
    other = next((each[4][0] for each in socket.getaddrinfo(socket.gethostname(), None, socket.AF_INET)), "")
    if str(other).startswith("127."):
        other = "127.0.0.2"  # an address of this machine that was not opened
    with pytest.raises(OSError, match=r"refused|unreachable|timed out"):
        socket.create_connection((str(other), served.port), timeout=5).close()


def test_a_busy_port_and_a_port_that_is_none_are_told(served: Served) -> None:
    busy = run(served.root, "serve", "--port", str(served.port))
    assert (busy.code, f"Cổng {served.port} đang có chương trình khác dùng" in busy.err) == (2, True)
    wrong = run(served.root, "--lang", "en", "serve", "--port", "70000")
    assert (wrong.code, "70000 is no port" in wrong.err) == (2, True)


def test_ctrl_c_ends_it_although_somebody_still_listens(served: Served) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", served.port, timeout=60)
    connection.request("GET", "/events")
    connection.getresponse().readline()
    assert served.process.stop() == 0
    assert served.process.lines[-1] == "Đã dừng."
    connection.close()
    assert not list((served.root / "output" / "plans").glob(".*"))
