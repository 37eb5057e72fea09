"""What is declared, where it holds, and what of it a wrong value comes nearest to."""

from pathlib import Path

import pytest

from noticeboard.checks.declared import Sort, declared, normal
from tiny_site import ROUND, TEN, article, document, read_site

STANDING = "bodies:\n  - {name: 纪检监察机关, matters: 问题, channels: {type: phone, value: 0300-8880001}}\n"
ELEVEN = ROUND.replace("number: 10", "number: 11").replace("8880015", "8880016").replace("xc1@", "xc2@")


@pytest.mark.parametrize(
    ("sort", "spellings"),
    [
        (Sort.NUMBER, ["0300-8880015", "（0300）8880015", "03008880015", "+86-0300-8880015", "0300-8880015转8001"]),
        (Sort.EMAIL, ["XC1@Example.com", "xc1@example.com "]),
        (Sort.LINK, ["https://a.example.cn/b/", "http://A.example.cn/b", "a.example.cn/b"]),
    ],
)
def test_one_value_has_one_normal_form(sort: Sort, spellings: list[str]) -> None:
    assert len({normal(sort, spelling) for spelling in spellings}) == 1


def test_the_nearest_is_the_rounds_own_before_one_that_always_holds(tmp_path: Path) -> None:
    files = {f"{TEN}/round.yml": ROUND, "announcements/channels.yml": STANDING}
    known = declared(read_site(tmp_path, files).library)
    assert known.nearest(Sort.NUMBER, "0300-8880011", "2024-03-ten") == "0300-8880015"
    assert known.nearest(Sort.NUMBER, "0300-8880011", None) == "0300-8880001"
    assert known.nearest(Sort.EMAIL, "xc11@example.com", "2024-03-ten") == "xc1@example.com"
    assert known.nearest(Sort.BOX, "1080", "2024-03-ten") is None


def test_the_message_names_what_stands_there_and_what_was_declared(tmp_path: Path) -> None:
    files = {f"{TEN}/round.yml": ROUND, f"{TEN}/notice.md": document("notice", "2024-03-11", body="电话0300-8880016。")}
    (finding,) = read_site(tmp_path, files).findings
    assert finding.line("zh").startswith(
        f"{TEN}/notice.md:7: 号码“0300-8880016”没有声明过，本轮声明的是“0300-8880015” — "
    )
    assert "“0300-8880016” is declared nowhere; the nearest that is declared is “0300-8880015”" in finding.line("en")


def test_what_a_rectification_names_as_its_contact_always_holds(tmp_path: Path) -> None:
    more = "units: 县教育局\ncounts: {total: 1, done: 1}\ncontact: {type: phone, value: 0300-8861001}"
    files = {
        f"{TEN}/round.yml": ROUND,
        f"{TEN}/r.md": document("rectification", "2024-11-20", more, "电话0300-8861001。"),
        "docs/news/2024/a.md": article("2024-11-21", body="县教育局的电话是0300-8861001。"),
    }
    assert read_site(tmp_path, files, "2025-01-01").codes == []


def test_a_mobile_that_resembles_no_channel_is_left_to_the_checks_on_personal_data(tmp_path: Path) -> None:
    with_sms = ROUND + '      - {type: sms, value: "13000000021"}\n'
    body = "短信13000000022。联系人的手机是18911112222。"
    files = {f"{TEN}/round.yml": with_sms, f"{TEN}/notice.md": document("notice", "2024-03-11", body=body)}
    found = [f for f in read_site(tmp_path, files).findings if f.code == "contact-undeclared"]
    assert [f.params["value"] for f in found] == ["13000000022"]


def test_while_a_round_cannot_be_read_no_text_is_blamed(tmp_path: Path) -> None:
    broken = ELEVEN.replace("number: 11", "number: 第几轮")
    files = {
        f"{TEN}/round.yml": ROUND,
        "announcements/2024-09-eleven/round.yml": broken,
        "docs/news/2024/a.md": article("2024-03-12", body="电话0300-8880016。"),
    }
    assert read_site(tmp_path, files).codes == ["number-unreadable"]
    files["announcements/2024-09-eleven/round.yml"] = ROUND.replace("number: 10", "number: 11")
    assert "contact-undeclared" in read_site(tmp_path, files).codes


@pytest.mark.parametrize(
    ("now", "codes"),
    [("2024-05-12T17:59", []), ("2024-05-12T18:00", ["contact-closed"]), ("2030-01-01T00:00", ["contact-closed"])],
)
def test_a_number_goes_stale_with_its_round(tmp_path: Path, now: str, codes: list[str]) -> None:
    files = {
        f"{TEN}/round.yml": ROUND,
        f"{TEN}/notice.md": document("notice", "2024-03-11", body="电话0300-8880015。"),
        "docs/about.md": "---\ntitle: 关于\n---\n巡察组的电话是0300-8880015。\n",
    }
    assert read_site(tmp_path, files, now).codes == codes
