"""What the site promises to every reader, and the tests that watch over it: the one list behind the statement.

A promise without a test that exists, or a test of accessibility that nobody promised, fails the tests.
"""

from dataclasses import dataclass

from noticeboard.bilingual import Text


@dataclass(frozen=True, slots=True)
class Promise:
    """`said` is a sentence for readers. `wcag` are success criteria of WCAG 2.2: GB/T 37668-2019 in practice.

    `elderly`: also asked for by the MIIT rules for elderly readers (domain: site rules, for both). `tests` are names of
    test functions.
    """

    said: Text
    wcag: tuple[str, ...]
    tests: tuple[str, ...]
    elderly: bool = False


PROMISES: dict[Text, tuple[Promise, ...]] = {
    Text("看得清", "To be seen"): (
        Promise(
            Text(
                "文字与背景的对比度不低于4.5:1；选用高对比，或者您的系统要求高对比时，不低于7:1。",
                "Text has a contrast of at least 4.5:1; of 7:1 in high contrast or where your system asks for more.",
            ),
            ("1.4.3", "1.4.6"),
            ("test_text_has_the_contrast_that_wcag_asks_for_and_seven_to_one_on_request",),
            elderly=True,
        ),
        Promise(
            Text(
                "哪个选项已经选中，不只靠颜色区分，边框也看得清。",
                "What is chosen is told by more than a colour, and its edge stands out.",
            ),
            ("1.4.1", "1.4.11"),
            ("test_edges_that_tell_a_control_or_a_choice_stand_out",),
        ),
        Promise(
            Text("长辈版里没有小于24像素的文字。", "In elder view no text is smaller than 24 pixels."),
            ("1.4.4",),
            ("test_no_text_in_elder_view_is_smaller_than_24_pixels",),
            elderly=True,
        ),
        Promise(
            Text("行距不小于字高的1.3倍。", "Lines are at least 1.3 times as high as their letters."),
            ("1.4.12",),
            ("test_lines_are_at_least_1_3_times_as_high_as_their_letters",),
            elderly=True,
        ),
        Promise(
            Text(
                "放大到400%，或者在最窄的手机上选用最大的字号，都不需要左右滚动，文字不缺、不叠；很宽的表格在自己的框里滚动。",
                "At 400 %, or on the narrowest phone in the largest type, nothing scrolls sideways and no text is lost "
                "or covered; a very wide table scrolls in a box of its own.",
            ),
            ("1.4.4", "1.4.10"),
            (
                "test_at_400_percent_nothing_scrolls_sideways_or_is_lost_in_any_type_size",
                "test_a_crowded_page_holds_together_at_320_pixels_in_every_type_size",
                "test_a_crowded_page_holds_together_on_wider_screens",
                "test_a_wide_table_scrolls_in_its_own_box_by_keyboard",
            ),
        ),
        Promise(
            Text(
                "您自己加大字间距和行距，文字也不会缺失或者重叠。",
                "With spacing of your own between letters and lines, no text is lost or covered.",
            ),
            ("1.4.12",),
            ("test_with_the_readers_own_spacing_of_text_nothing_is_lost",),
        ),
        Promise(
            Text("手机横着、竖着都能看。", "A phone may be held either way."),
            ("1.3.4",),
            ("test_a_phone_held_either_way_shows_the_same",),
        ),
        Promise(
            Text(
                "系统换成您自己的颜色时，边框、状态、图形和焦点仍然分得清。",
                "Where your system sets all colours, edges, states, pictures and the focus are still told apart.",
            ),
            ("1.4.1", "1.4.11"),
            (
                "test_with_forced_colours_a_state_is_told_by_its_shape",
                "test_with_forced_colours_what_has_an_edge_keeps_it",
                "test_with_forced_colours_pictures_and_marks_are_drawn_in_the_readers_ink",
                "test_with_forced_colours_the_focus_is_seen",
            ),
        ),
        Promise(
            Text(
                "图片有文字说明；每个二维码旁边都写明网址，不会扫码也能使用。",
                "Pictures have words, and beside every QR code stands its address, for whoever cannot scan it.",
            ),
            ("1.1.1",),
            (
                "test_every_picture_has_words_or_says_that_it_only_decorates",
                "test_the_codes_of_channels_hold_the_addresses_that_stand_beside_them",
            ),
        ),
    ),
    Text("用得了", "To be used"): (
        Promise(
            Text(
                "只用键盘就能走到每一个链接和按钮，顺序与文字一致，不会困住；从首页到电话号码、每一样阅读工具，都能用键盘完成。",
                "The keyboard alone reaches every link and button, in the order of the text, and is never held; from "
                "the home page to a number, and through every reading tool.",
            ),
            ("2.1.1", "2.1.2", "2.4.3"),
            (
                "test_the_tab_key_reaches_everything_in_the_order_of_the_text_uncovered_and_lets_go",
                "test_from_home_to_a_number_by_tab_and_enter",
                "test_every_reading_tool_answers_to_the_keyboard",
                "test_the_key_that_closes_a_page_leads_back_to_where_the_reader_came_from",
            ),
        ),
        Promise(
            Text("当前焦点始终有清楚的框，不会被遮住。", "The focus always has a clear ring and is never covered."),
            ("2.4.7", "2.4.11", "2.4.13"),
            (
                "test_the_focus_is_seen_on_everything_in_every_look",
                "test_on_the_way_back_nothing_that_sticks_to_the_screen_covers_the_focus",
            ),
        ),
        Promise(
            Text("按一次Tab键再按回车，就跳到正文。", "Tab and Enter lead past the head of a page to its content."),
            ("2.4.1",),
            ("test_the_skip_link_leads_past_the_head_of_the_page",),
        ),
        Promise(
            Text(
                "在手机上，单独的链接和按钮不小于44像素，长辈版里不小于60像素。",
                "On a phone, buttons and links that stand alone are at least 44 pixels, and 60 in elder view.",
            ),
            ("2.5.8",),
            ("test_every_target_on_a_phone_is_44_pixels_and_60_in_elder_view",),
            elderly=True,
        ),
        Promise(
            Text(
                "没有弹窗和悬停才出现的内容；系统要求减少动效时，页面上什么都不动。",
                "Nothing pops up or appears under a pointer, and nothing moves where your system asks for less motion.",
            ),
            ("1.4.13", "2.2.2", "2.3.3"),
            (
                "test_nothing_appears_under_a_pointer_or_the_focus",
                "test_nothing_moves_for_readers_who_ask_for_less_motion",
            ),
            elderly=True,
        ),
    ),
    Text("读得懂", "To be understood"): (
        Promise(
            Text(
                "每一页写明语言，有自己的标题；大小标题逐级排列，长辈版里也一样。",
                "Every page says its language and has its own title; headings go rank by rank, in elder view, too.",
            ),
            ("1.3.1", "2.4.2", "2.4.6", "3.1.1"),
            (
                "test_every_page_says_its_language",
                "test_every_page_has_one_heading_of_the_first_rank_a_language_and_a_title_of_its_own",
                "test_every_page_has_one_first_heading_and_skips_no_rank",
                "test_elder_view_leaves_no_gap_between_headings",
            ),
        ),
        Promise(
            Text(
                "链接只听文字就知道去哪里，同一页上不会有两个链接说得一样而去处不同。",
                "A link's words say where it leads, and no two on a page say the same of different places.",
            ),
            ("2.4.4", "2.4.9"),
            ("test_every_link_says_where_it_leads_and_no_two_say_the_same_of_different_addresses",),
        ),
        Promise(
            Text(
                "英文界面同样可以无障碍使用，中文内容标明是中文，读屏软件会换成中文朗读。",
                "The English interface is as accessible, and marks Chinese content as Chinese, so that a screen reader "
                "changes its voice.",
            ),
            ("3.1.2",),
            ("test_the_english_interface_is_as_accessible", "test_chinese_content_says_that_it_is_chinese"),
        ),
    ),
    Text("什么设备都能用", "To work on any device"): (
        Promise(
            Text(
                "每一种页面都用axe-core检查，浅色、深色、高对比、长辈版，手机和电脑的宽度，"
                "没有一处违反WCAG 2.2的A级和AA级规则。",
                "axe-core finds nothing against WCAG 2.2 A and AA on any kind of page: light, dark, high contrast and "
                "elder view, as wide as a phone and as a screen.",
            ),
            ("4.1.2",),
            (
                "test_axe_finds_nothing_in_any_look_at_any_width",
                "test_the_open_search_and_what_it_found_are_as_accessible",
            ),
        ),
        Promise(
            Text(
                "读屏软件能够分清页面的各个区域，逐格读出有表头、有名称的表格。",
                "A screen reader can tell the regions of a page, and read named tables with headers cell by cell.",
            ),
            ("1.3.1", "4.1.2"),
            (
                "test_every_page_has_one_main_region_and_names_those_of_which_it_has_several",
                "test_every_table_has_a_caption_and_headers_that_say_what_they_head",
                "test_every_field_has_a_label",
            ),
        ),
        Promise(
            Text(
                "关闭脚本以后，标题、表格、号码和日期照样可读，从任何一页到一个随时可打的号码不超过两次点击。",
                "Without scripts, titles, tables, numbers and dates are all there, and from any page a number that is "
                "always answered is at most two clicks away.",
            ),
            (),
            (
                "test_title_and_tables_show_and_no_dead_control_does",
                "test_from_any_page_two_clicks_reach_a_number_that_is_always_answered",
            ),
        ),
    ),
}
"""All promises, by what they are about, which is in the order of WCAG's principles."""
