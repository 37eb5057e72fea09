"""Numbers, addresses and links in running Chinese text: which are found, and what stays what it is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from noticeboard.checks.contacts.postal import boxes, postcodes
from noticeboard.checks.contacts.undeclared import contacts
from noticeboard.prose.links import emails, links
from noticeboard.prose.telephones import Kind, telephones


@pytest.mark.parametrize(
    ("text", "digits", "kind"),
    [
        ("拨打0300-8880015反映", "03008880015", Kind.LANDLINE),
        ("电话0300—88800156", "030088800156", Kind.LANDLINE),
        ("（0300）8880015", "03008880015", Kind.LANDLINE),
        ("(0300)8880015", "03008880015", Kind.LANDLINE),
        ("0300 8880015", "03008880015", Kind.LANDLINE),
        ("0300 888 0015", "03008880015", Kind.LANDLINE),
        ("电话：03008880015", "03008880015", Kind.LANDLINE),
        ("Tel:0300-8880015", "03008880015", Kind.LANDLINE),
        ("+86-0300-8880015", "03008880015", Kind.LANDLINE),
        ("０３００－８８８００１５", "03008880015", Kind.LANDLINE),
        ("0300-8880015转8001", "03008880015", Kind.LANDLINE),
        ("0300-8880015-8001", "03008880015", Kind.LANDLINE),
        ("010-88800156", "01088800156", Kind.LANDLINE),
        ("手机13000000021", "13000000021", Kind.MOBILE),
        ("130 0000 0021", "13000000021", Kind.MOBILE),
        ("130-0000-0021", "13000000021", Kind.MOBILE),
        ("86 13000000021", "13000000021", Kind.MOBILE),
        ("400-800-1234", "4008001234", Kind.SERVICE),
        ("热线4008001234", "4008001234", Kind.SERVICE),
        ("拨打12388", "12388", Kind.HOTLINE),
        ("12345政务服务便民热线", "12345", Kind.HOTLINE),
        ("请打本县电话8880015", "8880015", Kind.LOCAL),
        ("值班电话：0300-888001，", "0300888001", Kind.BROKEN),
        ("电话0300-888001566", "0300888001566", Kind.BROKEN),
        ("0300-08880015", "030008880015", Kind.BROKEN),
        ("手机号1300000002", "1300000002", Kind.BROKEN),
        ("手机：130000000211", "130000000211", Kind.BROKEN),
        ("举报热线1238", "1238", Kind.BROKEN),
        ("拨打123888", "123888", Kind.BROKEN),
    ],
)
def test_a_number_is_found_with_its_digits_and_its_kind(text: str, digits: str, kind: Kind) -> None:
    assert [(found.digits, found.kind) for found in telephones(text)] == [(digits, kind)]


@pytest.mark.parametrize(
    ("text", "digits"),
    [
        ("0300-2590001 13000000051", ["03002590001", "13000000051"]),
        ("0300-8880015、8880016", ["03008880015", "8880016"]),
        ("0300-8880015/8880017", ["03008880015", "8880017"]),
        ("电话：0300-8880015，短信：13000000021", ["03008880015", "13000000021"]),
    ],
)
def test_numbers_side_by_side_are_two(text: str, digits: list[str]) -> None:
    assert [found.digits for found in telephones(text)] == digits


@pytest.mark.parametrize(
    "text",
    [
        "索引号 990000031008/2025-00012",
        "订单编号130000000211234567",
        "文件编号0300-12",
        "20240311",
        "电话：20240311起启用",
        "接听电话120个",
        "共12345元",
        "短信300余条",
        "电话 8:30-12:00",
        "比例为0.3008880",
        "拨打110报警",
        "2024-0300-8880015",
        "abc13000000021",
        "3号楼0302-0315室",
        "https://example.com/13000000021",
        "13000000021@example.com",
        "电话24小时有人接听",
        "热线2024年开通",
    ],
)
def test_figures_that_are_something_else_are_no_number(text: str) -> None:
    assert telephones(text) == ()


def test_addresses_and_links_end_where_chinese_begins() -> None:
    text = "邮箱xc1@example.com，网址https://a.example.cn/b?c=1。见www.12388.gov.cn或report.example.gov.cn/qh（试运行）"
    assert [found.written for found in emails(text)] == ["xc1@example.com"]
    assert [found.written for found in links(text)] == [
        "https://a.example.cn/b?c=1",
        "www.12388.gov.cn",
        "report.example.gov.cn/qh",
    ]


def test_a_file_is_no_link_and_the_host_of_an_address_is_none() -> None:
    assert links("见notice.md和xc1@example.com") == ()
    assert [found.written for found in emails("写信到xc1@examplecom")] == ["xc1@examplecom"]


@pytest.mark.parametrize(
    ("text", "codes"),
    [("邮编000403", ["000403"]), ("邮政编码：00403", ["00403"]), ("编号000403", []), ("邮编为 000403。", ["000403"])],
)
def test_a_postcode_is_what_is_called_one(text: str, codes: list[str]) -> None:
    assert [found.written for found in postcodes(text)] == codes


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("青禾县1080号邮政专用信箱", ["1080"]),
        ("临澜市1080邮箱转巡察组收", ["1080"]),
        ("邮政信箱：1080号", ["1080"]),
        ("用163邮箱或者126邮箱", []),
        ("设置12个意见箱", []),
    ],
)
def test_a_box_has_its_number(text: str, numbers: list[str]) -> None:
    assert [found.written for found in boxes(text)] == numbers


NEAR = st.text(st.sampled_from("0123456789-—（）() 转+86.@:/、电话手机邮编信箱号a年月日０１－"), max_size=60)


@given(st.one_of(NEAR, st.text(max_size=60)))
def test_whatever_is_found_stands_where_it_is_said_to(text: str) -> None:
    for found in contacts(text):
        assert 0 <= found.start < found.end <= len(text)
        assert len(found.written) <= found.end - found.start


@given(
    st.text(st.sampled_from("村里的路修好了，大家都说好。"), max_size=20),
    st.sampled_from(["0300-8880015", "13000000021"]),
)
def test_a_number_is_found_wherever_it_stands_among_chinese(around: str, number: str) -> None:
    assert number in [found.written for found in telephones(f"{around}{number}{around}")]
