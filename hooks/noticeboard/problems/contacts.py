"""What can be wrong with numbers, addresses and links in texts."""

from noticeboard.bilingual import Text
from noticeboard.problems import reasons
from noticeboard.problems.problem import Family, Problem, error, warning

_PROBLEMS: dict[str, Problem] = {
    "contact-undeclared": error(
        "{kind}“{value}”没有声明过{nearest}",
        "对照原件改正；确实要公布的，先写进本轮 round.yml、channels.yml，或设置里的 checks.known（认可的联系方式）",
        "the {kind} “{value}” is declared nowhere{nearest}",
        "correct it against the original; or declare it in round.yml, channels.yml or the settings (checks.known)",
        reasons.CHANNELS,
    ),
    "contact-impossible": error(
        "{kind}“{value}”位数或写法不对{nearest}",
        "{expected}",
        "the {kind} “{value}” cannot exist{nearest}",
        "{expected}",
        reasons.DEFECTS,
    ),
    "contact-of-another-round": error(
        "{kind}“{value}”是“{round}”的，不是本轮的{nearest}",
        "对照原件改正；常年有效的，写进 channels.yml",
        "the {kind} “{value}” is that of “{round}”, another round{nearest}",
        "correct it against the original; what always holds belongs into channels.yml",
        reasons.CHANNELS,
    ),
    "contact-of-another-round-in-news": warning(
        "{kind}“{value}”是“{round}”的，不是本文所报道的这一轮的{nearest}",
        "对照原件核对；确实讲的是另一轮的，改正 round（所属轮次）",
        "the {kind} “{value}” is that of “{round}”, not of the round that this reports on{nearest}",
        "check it against the original; where the other round is meant, correct `round`",
        reasons.CHANNELS,
    ),
    "contact-of-another-group": warning(
        "“{value}”是“{owner}”的，这里写在“{group}”名下",
        "对照原件核对号码和组名",
        "“{value}” is that of “{owner}”, but stands under “{group}” here",
        "check number and group against the original",
        reasons.CHANNELS,
    ),
    "contact-closed": warning(
        "{kind}“{value}”属于已经截止的“{round}”，这里仍在公布",
        "从文中删去，或改为常设渠道；常年有效的，写进 channels.yml",
        "the {kind} “{value}” belongs to “{round}”, which is closed, and is still published here",
        "delete it, or name a standing channel; what always holds belongs into channels.yml",
        reasons.STATES,
    ),
    "contact-shared": warning(
        "“{group}”和“{other}”用同一个{kind}（另一处：{place}）",
        "对照原件核对；确实共用的，在 note（说明）里写明与哪个组共用",
        "“{group}” and “{other}” have the same {kind} (the other: {place})",
        "check it against the original; where they do share it, say so in `note`",
        reasons.CHANNELS,
    ),
    "contact-unassigned": warning(
        "号码“{value}”的区号或号段没有分配给任何地方",
        "对照原件核对区号和前几位",
        "the number “{value}” has an area code or a prefix that is assigned to nobody",
        "check its first digits against the original",
        reasons.CHANNELS,
    ),
    "link-undeclared": warning(
        "网址“{value}”没有声明过{nearest}",
        "核对网址；可以信任的网站，把域名写进设置里的 checks.known（认可的联系方式）",
        "the link “{value}” is declared nowhere{nearest}",
        "check it; enter the host of a website that can be trusted in the settings (checks.known)",
        reasons.CHANNELS,
    ),
}

CONTACTS = Family("contacts", Text("联系方式", "Contacts"), _PROBLEMS)
