"""Outside links are asked politely. A local proxy stands for all the world: no request leaves this machine."""

from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from noticeboard.auditing.online import Manners, ask
from noticeboard.auditing.outside import OutsideLink
from noticeboard.errors import Finding
from noticeboard.progress import unseen
from serving import serving

QUICK = Manners(pause=0, timeout=5)


class World(BaseHTTPRequestHandler):
    """Answers for every host. The status is the first part of the path; redirects name where to in the query."""

    asked: list[tuple[str, str]]

    def _answer(self) -> None:
        self.asked.append((self.command, self.path))
        status = self.path.split("/")[3].partition("?")[0]
        if status == "headless":
            status = "405" if self.command == "HEAD" else "200"
        if status == "hangs-up":
            self.close_connection = True
            return
        self.send_response(int(status))
        if status in ("301", "302", "307"):
            self.send_header("Location", self.path.partition("?")[2])
        self.send_header("Content-Length", "0")
        self.end_headers()

    do_HEAD = do_GET = _answer  # noqa: N815

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def world(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[tuple[str, str]]]:
    """What the world was asked."""
    World.asked = []
    for name in ("no_proxy", "NO_PROXY", "HTTP_PROXY"):
        monkeypatch.delenv(name, raising=False)
    with serving(ThreadingHTTPServer(("127.0.0.1", 0), World)) as server:
        monkeypatch.setenv("http_proxy", f"http://127.0.0.1:{server.server_address[1]}")
        yield World.asked


def found(*urls: str, manners: Manners = QUICK) -> list[Finding]:
    links = [OutsideLink(url, 1, "index.html", n) for n, url in enumerate(urls, 1)]
    return list(ask({"a.example.com": links}, unseen, manners).findings)


@pytest.mark.parametrize(
    ("path", "codes"),
    [
        ("200/", []),
        ("204/", []),
        ("301/?http://b.example.com/200/", []),
        ("headless/", []),
        ("401/", []),
        ("403/", []),
        ("412/", []),
        ("404/", ["site-outside-dead"]),
        ("410/", ["site-outside-dead"]),
        ("302/?http://b.example.com/404/", ["site-outside-dead"]),
        ("500/", ["site-outside-silent"]),
        ("503/", ["site-outside-silent"]),
        ("hangs-up/", ["site-outside-silent"]),
        ("302/?http://127.0.0.1/200/", ["site-outside-silent"]),
        ("302/?file:///etc/hostname", ["site-outside-silent"]),
        ("200/巡察?a=公告", []),
    ],
)
def test_an_answer_is_judged(world: list[tuple[str, str]], path: str, codes: list[str]) -> None:
    assert [finding.code for finding in found(f"http://a.example.com/{path}")] == codes
    assert all(address.startswith("http://") and address.isascii() for _, address in world)


def test_the_finding_stands_where_the_link_first_stands(world: list[tuple[str, str]]) -> None:
    (finding,) = found("http://a.example.com/200/", "http://a.example.com/404/")
    assert str(finding.where) == "index.html:2"
    assert "http://a.example.com/404/" in finding.what("zh")


def test_a_link_that_answers_is_asked_once_for_its_head(world: list[tuple[str, str]]) -> None:
    found("http://a.example.com/200/")
    assert world == [("HEAD", "http://a.example.com/200/")]


def test_redirects_are_not_followed_in_a_circle(world: list[tuple[str, str]]) -> None:
    (finding,) = found("http://a.example.com/302/?http://a.example.com/302/?http://a.example.com/302/?")
    assert finding.code == "site-outside-silent"
    assert len(world) <= 14


def test_a_host_that_asks_for_rest_is_left_alone(world: list[tuple[str, str]]) -> None:
    assert found("http://a.example.com/429/", "http://a.example.com/404/") == []
    assert len(world) == 1


def test_a_host_that_does_not_answer_is_not_asked_for_ever(world: list[tuple[str, str]]) -> None:
    assert len(found(*(f"http://a.example.com/hangs-up/{n}" for n in range(5)))) == 5
    assert len(world) == 2


def test_no_more_links_of_a_host_are_asked_than_is_polite(world: list[tuple[str, str]]) -> None:
    links = [OutsideLink(f"http://a.example.com/404/{n}", 1, "index.html", n) for n in range(5)]
    answers = ask({"a.example.com": links}, unseen, Manners(pause=0, links=2))
    assert answers.asked == 2
    assert len(answers.findings) == 2


def test_between_two_requests_to_a_host_there_is_a_pause(
    world: list[tuple[str, str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    pauses: list[float] = []
    monkeypatch.setattr("time.sleep", pauses.append)
    found(*(f"http://a.example.com/200/{n}" for n in range(3)), manners=Manners(pause=7))
    assert pauses == [7, 7]
