"""Numbers of identity cards, bank cards, passports and cars: found however they are spaced, and nothing else."""

import pytest
from stdnum import luhn
from stdnum.cn.ric import calc_check_digit

from noticeboard.checks.personal.numbers import bank_cards, identity_numbers, number_plates, travel_documents

# A county that does not exist, a day before anybody who lives was born, and the sequence 000, which is never given.
_FIRST = "13999919000101000"
IDENTITY = _FIRST + calc_check_digit(_FIRST)
WRONG = f"{_FIRST}{(int(IDENTITY[-1]) + 1) % 10}"
OLD = "139999000101000"
CARD = "629999000000000000" + luhn.calc_check_digit("629999000000000000")
WIDE = str.maketrans("0123456789", "０１２３４５６７８９")


def found(detect, text: str) -> list[str]:
    return [span.of(text) for span in detect(text)]


@pytest.mark.parametrize("between", ["", " ", "-", "\u3000", "\u200b", "\u00a0", "·", "  "])
@pytest.mark.parametrize("cut", [(6, 14), (3, 7, 11, 15), tuple(range(1, 18))])
@pytest.mark.parametrize("wide", [False, True])
def test_an_identity_number_is_found_however_it_is_spaced(between: str, cut: tuple[int, ...], wide: bool) -> None:
    parts = [IDENTITY[start:end] for start, end in zip((0, *cut), (*cut, 18), strict=True)]
    written = between.join(parts)
    written = written.translate(WIDE) if wide else written
    assert found(identity_numbers, f"甲某，{written}，退休。") == [written]


@pytest.mark.parametrize(
    "text", [f"身份证号{WRONG}", f"{WRONG}（身份证）", f"身份证：{OLD}", "身份证号：139999********0007"]
)
def test_what_is_called_an_identity_number_is_one_even_with_a_wrong_digit(text: str) -> None:
    assert len(found(identity_numbers, text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        f"订单号{WRONG}",
        f"编号：{OLD}",
        f"0{IDENTITY}",
        f"{IDENTITY}7",
        f"A{IDENTITY}",
        f"https://example.com/{IDENTITY}",
        f"{IDENTITY[:6]}20241301{IDENTITY[14:]}",
        f"99{IDENTITY[2:]}",
        "0300-2590001 13000000051",
        "身份证请带原件，受理时间8:30-12:00",
    ],
)
def test_what_only_looks_like_an_identity_number_is_left_alone(text: str) -> None:
    assert found(identity_numbers, text) == []


@pytest.mark.parametrize("text", ["卡号{}", "开户行：农业银行，{}", "{}（银行账号）", "一卡通 {}"])
def test_a_bank_card_is_found_beside_a_word_for_one(text: str) -> None:
    assert found(bank_cards, text.format(CARD)) == [CARD]


@pytest.mark.parametrize(
    "text",
    [
        CARD,
        f"流水{CARD}",
        f"卡号{CARD[:-1]}{(int(CARD[-1]) + 1) % 10}",
        f"卡号1{CARD}",
        f"卡号\n{CARD}",
        "卡号12345678",
    ],
)
def test_what_only_looks_like_a_bank_card_is_left_alone(text: str) -> None:
    assert found(bank_cards, text) == []


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("护照E00000001", "E00000001"),
        ("护照号码：ＥＡ００００００３", "ＥＡ００００００３"),
        ("往来港澳通行证C00000002", "C00000002"),
        ("台胞证号 T00000004", "T00000004"),
    ],
)
def test_a_travel_document_is_found_behind_a_word_for_one(text: str, number: str) -> None:
    assert found(travel_documents, text) == [number]


@pytest.mark.parametrize(
    "text", ["型号E00000001", "护照在E00000001000号楼", "E00000001是型号，护照另办", "护照办理EPASS"]
)
def test_a_code_is_no_travel_document(text: str) -> None:
    assert found(travel_documents, text) == []


@pytest.mark.parametrize(
    "plate", ["冀Z00001", "冀Z·00001", "冀Z 0000A", "冀ZD00002", "冀Z00003D", "冀Z0003学", "冀Ｚ００００４"]
)
def test_a_number_plate_is_found(plate: str) -> None:
    assert found(number_plates, f"车辆{plate}停放") == [plate]


@pytest.mark.parametrize(
    "text",
    [
        "青A级景区",
        "京B2-20240001",
        "京ICP备2024000001号",
        "冀ZABCDE",
        "冀Z000001234",
        "冀Z00001号文",
        "Z00001",
        "冀I00001",
    ],
)
def test_what_only_looks_like_a_number_plate_is_left_alone(text: str) -> None:
    assert found(number_plates, text) == []
